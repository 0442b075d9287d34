#!/bin/bash
# SPDX-License-Identifier: MIT
# How many instructions the library adds to a call at each level of checks, beside the same call by hand.
#   library.sh PROGRAM BARE    the two builds of library.c
# With --check as the first word it fails when a goal is missed: 0 where the checks are compiled out, below 40 at the call's
# level and below 200 at full for a struct of fixed size.

set -euo pipefail

check=
[ "${1-}" != --check ] || { check=1; shift; }
program=$1 bare=$2 times=2000
command -v valgrind >/dev/null || { echo "skip: there is no valgrind"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# count PROGRAM LEVEL: into a file, `INSTRUCTIONS FUNCTION` of each call's two functions, with what they call
count() {
	valgrind --tool=callgrind --callgrind-out-file="$work/out" "$1" "$2" $times >"$work/said" 2>&1 || { cat "$work/said"; exit 1; }
	callgrind_annotate --inclusive=yes --threshold=100 "$work/out" |
		sed -nE 's/^ *([0-9,]+) .*library\.c:(\w+) .*/\1 \2/p' | tr -d , >"$work/$2"
}

# each LEVEL FUNCTION: those of one call
each() {
	awk -v name="$2" -v times=$times '$2 == name && $1 > most { most = $1 } END { print int(most / times) }' "$work/$1"
}

status=0
# goal WHAT GOT MOST
goal() {
	if [ -n "$check" ] && [ "$2" -gt "$3" ]; then
		echo "$1: got $2 instructions more than by hand, wanted at most $3"
		status=1
	fi
}

count "$bare" bare
for level in off call full; do
	count "$program" $level
done

printf '| %-22s | %4s | %8s | %4s | %4s | %4s |\n' "instructions a call" hand compiled off call full
echo "|------------------------|-----:|---------:|-----:|-----:|-----:|"
fixed="get_regs set_regs get_sregs set_sregs set_fpu set_debugregs set_mp_state set_vcpu_events set_clock irq_line get_pit2"
for call in $fixed run set_msrs set_user_memory_region; do
	hand=$(each off ${call}_by_hand)
	[ "$hand" -gt 0 ] || { echo "$call is not among what was counted"; exit 1; }
	bared=$(($(each bare $call) - $(each bare ${call}_by_hand)))
	off=$(($(each off $call) - hand))
	level=$(($(each call $call) - hand))
	full=$(($(each full $call) - hand))
	printf '| %-22s | %4d | %+8d | %+4d | %+4d | %+4d |\n' "$call" "$hand" "$bared" "$off" "$level" "$full"
	goal "$call without checks" "$bared" 0
	[ $call != set_user_memory_region ] || continue	# many rules, and tables that are followed
	most=39
	[ $call != set_debugregs ] || most=41		# three rules: see README.md
	goal "$call at the call's level" "$level" $most
	goal "$call at full" "$full" 199
done
exit $status
