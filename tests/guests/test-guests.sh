#!/bin/bash
# SPDX-License-Identifier: MIT
# The guests of this directory behave the same on stock kvm-amd and on our module: their transcripts are equal.
# usage: test-guests.sh SERIES MODULE.ko RUNNER IMAGE...	the rig's kernel, the module built for it
#
# NAME.diff, where there is one, is what may differ between stock's transcript and ours: lines with # say why, the others
# are diff's.  KVMABI_TRANSCRIPTS=DIR keeps the transcripts.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
passed=0 failed=0

ok() {
	echo "ok      $1"
	passed=$((passed + 1))
}

fail() {
	echo "FAILED  $1: $2"
	failed=$((failed + 1))
}

# run WHERE OPTION...: all guests, their transcripts in $work/WHERE
run() {
	local where=$1
	shift

	mkdir "$work/$where"
	if "$here/../qemu/run.sh" --cpus 1 --kernel "$series" --timeout 300 "$@" "$here/job.sh" "$runner" "${images[@]}" >"$work/$where.all"; then
		ok "all_guests_end_and_the_kernel_log_is_clean_on_$where"
	else
		fail "all_guests_end_and_the_kernel_log_is_clean_on_$where" "see above; the last line: $(tail -n 1 "$work/$where.all")"
	fi
	awk -v dir="$work/$where/" '/^guest: / { file = dir $2; next } file { print >file }' "$work/$where.all"
}

# How a guest ends stands in its source: that it got there says that the transcript is one of the whole guest.
judge_end() {
	local name=$1 where wanted got
	wanted=$(sed -n 's/^ \* ends: //p' "$here/$name.S")

	for where in stock ours; do
		got=$(grep -aE '^ends: |done [1-9a-f]' "$work/$where/$name" 2>/dev/null)
		if [ "$got" = "ends: $wanted" ]; then
			ok "guest_${name}_comes_to_its_end_on_$where"
		else
			fail "guest_${name}_comes_to_its_end_on_$where" "got '$got', wanted 'ends: $wanted'"
		fi
	done
}

judge_same() {
	local name=$1

	diff "$work/stock/$name" "$work/ours/$name" >"$work/got" 2>/dev/null
	[ $? -le 1 ] || echo "a transcript is missing" >"$work/got"
	if [ -f "$here/$name.diff" ]; then
		grep -v '^#' "$here/$name.diff" >"$work/wanted"
	else
		: >"$work/wanted"
	fi
	if cmp -s "$work/got" "$work/wanted"; then
		ok "guest_${name}_behaves_the_same"
	else
		fail "guest_${name}_behaves_the_same" "< stock, > ours:"
		head -n 40 "$work/got"
	fi
}

# The software processor is judged by what is recorded (test-soft.sh): it must be what our module does.
judge_recorded() {
	local name=$1

	if diff "$here/transcripts/$name.txt" "$work/ours/$name" >"$work/got" 2>&1; then
		ok "guest_${name}_does_what_is_recorded"
	else
		fail "guest_${name}_does_what_is_recorded" "< transcripts/$name.txt, > ours:"
		head -n 40 "$work/got"
	fi
}

[ $# -ge 4 ] || { sed -n 's/^# usage/usage/p' "$0" >&2; exit 125; }
series=$1 module=$2 runner=$3
shift 3
images=("$@")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

run stock
run ours --module "$module" --module-args device=kvm
for image in "${images[@]}"; do
	name=$(basename "$image" .bin)
	judge_end "$name"
	judge_same "$name"
	judge_recorded "$name"
done
[ -z "${KVMABI_TRANSCRIPTS:-}" ] || cp -r "$work/stock" "$work/ours" "$KVMABI_TRANSCRIPTS"
echo "$passed passed, $failed failed, 0 skipped"
[ $failed = 0 ]
