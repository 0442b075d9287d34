#!/bin/sh
# SPDX-License-Identifier: MIT
# What takes longer than a quick check: ./check.sh, then the README's commands in a fresh Debian root.
# The output of the last run is kept in tests/long/results/, with the revision it ran on.
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/setup.sh
build=${KVMABI_BUILD:-build}
results=tests/long/results
mkdir -p "$results"

passed=0 failed=0
claim() {
	if [ "$2" = 0 ]; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
	printf '%s: %s\n' "$1" "$([ "$2" = 0 ] && echo passed || echo failed)"
}

./check.sh
claim "check.sh" $?
# shellcheck disable=SC2086
need $NEED_BOCHS
{
	echo "# tests/vmx/test-bochs.sh, on $(git describe --always --dirty)"
	tests/vmx/test-bochs.sh "$build/driver/kvmabi-6.1.ko" "$build/tests/guests/runner" "$build"/tests/guests/*.bin
} >"$results/vmx-bochs.txt"
claim "guests on an Intel processor (see $results/vmx-bochs.txt)" $?
tests/stress/mutate.sh >"$results/stress-faults.txt" 2>&1
claim "faults that the stress test notices (see $results/stress-faults.txt)" $?
tests/long/fresh-root.sh >"$results/fresh-root.txt" 2>&1
claim "the README's commands in a fresh root (see $results/fresh-root.txt)" $?
printf '%s passed, %s failed, 0 skipped\n' "$passed" "$failed"
[ "$failed" = 0 ]
