#!/bin/sh
# SPDX-License-Identifier: MIT
# A program that is linked with libkvmabi-fake needs nothing in its environment; its record says what it did.
# usage: test-linked.sh PROGRAM MAN-PAGE
set -u

program=$1 page=$2
passed=0 failed=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# claim NAME COMMAND...: what the command says is told when it fails
claim() {
	name=$1
	shift
	if "$@" >"$work/said" 2>&1; then
		echo "ok      $name"
		passed=$((passed + 1))
	else
		echo "FAILED  $name"
		cat "$work/said"
		failed=$((failed + 1))
	fi
}

page_is_clean() {
	command -v mandoc >/dev/null || { echo "there is no mandoc"; return 1; }
	mandoc -T lint -W warning "$page"
}

unset LD_PRELOAD
export KVMABI_FAKE_LOG="$work/log"
claim a_guest_runs_in_a_program_that_is_linked "$program"
claim its_record_tells_what_the_guest_executed grep -Eq '^[0-9]+: vcpu 0 ends after [1-9][0-9]* instructions$' "$work/log"
claim its_record_tells_the_rule_that_a_call_broke grep -Eq ': KVM_SET_USER_MEMORY_REGION .*: EINVAL, rule .*: wanted that .*, got 0x123$' "$work/log"
claim the_man_page_is_one page_is_clean
echo "$passed passed, $failed failed, 0 skipped"
[ "$failed" = 0 ]
