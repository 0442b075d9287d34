#!/bin/bash
# SPDX-License-Identifier: MIT
# How many instructions the library adds to a call at each level of checks, beside the same call by hand.
#   library.sh PROGRAM BARE    the two builds of library.c
# With --check as the first word it fails when a goal is missed: 0 where the checks are compiled out, below 40 at the call's
# level and below 200 at full for a struct of fixed size.

set -euo pipefail

check=
[ "${1-}" != --check ] || { check=1; shift; }
program=$1 bare=$2
command -v valgrind >/dev/null || { echo "skip: there is no valgrind"; exit 77; }

# count PROGRAM CALL LEVEL TIMES: all instructions of a run
count() {
	valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" 2>&1 | sed -n 's/.*Collected : //p'
}

# each PROGRAM CALL LEVEL: those of one call
each() {
	local few many
	few=$(count "$@" 1000)
	many=$(count "$@" 2000)
	echo $(((many - few) / 1000))
}

status=0
# goal WHAT GOT MOST
goal() {
	if [ -n "$check" ] && [ "$2" -gt "$3" ]; then
		echo "$1: got $2 instructions more than by hand, wanted at most $3"
		status=1
	fi
}

printf '%-24s %6s %6s %6s %6s %6s\n' "instructions a call" hand bare off call full
for call in get_regs set_vcpu_events run set_msrs get_pit2 set_user_memory_region; do
	hand=$(each "$program" $call hand)
	bared=$(($(each "$bare" $call bare) - hand))
	off=$(($(each "$program" $call off) - hand))
	level=$(($(each "$program" $call call) - hand))
	full=$(($(each "$program" $call full) - hand))
	printf '%-24s %6d %+6d %+6d %+6d %+6d\n' "$call" "$hand" "$bared" "$off" "$level" "$full"
	[ $call != set_user_memory_region ] || continue	# many rules, and tables that are followed
	goal "$call without checks" "$bared" 0
	goal "$call at the call's level" "$level" 39
	goal "$call at full" "$full" 199
done
exit $status
