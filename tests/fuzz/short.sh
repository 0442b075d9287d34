#!/bin/sh
# SPDX-License-Identifier: MIT
# A short run of a fuzzer that is much the same each time: from one seed, so many inputs.
# usage: short.sh PROGRAM RUNS [SEEDS TARGET]	SEEDS: a program that writes what to begin with: TARGET DIRECTORY
set -u

program=$1 runs=$2 seeds=${3-} target=${4-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=0}" LLVM_PROFILE_FILE="$work/profile"
status=0
mkdir "$work/kept" "$work/seeds"
[ -z "$seeds" ] || "$seeds" "$target" "$work/seeds" || exit 1

# Addresses are among what inputs are made of.
set -- "$program"
if setarch -R true 2>/dev/null; then
	set -- setarch -R "$program"
fi
"$@" -seed=1 -runs="$runs" -max_len=512 -len_control=0 -timeout=20 -print_final_stats=1 -artifact_prefix="$work/" \
	${seeds:+"$work/kept" "$work/seeds"} >"$work/log" 2>&1 || status=$?
if [ $status = 0 ]; then
	sed -n 's/^stat::number_of_executed_units: */inputs: /p; s/^#[0-9]*\tDONE */&/p' "$work/log"
	echo "1 passed, 0 failed, 0 skipped"
else
	tail -n 60 "$work/log"
	for input in "$work"/crash-* "$work"/timeout-* "$work"/oom-*; do
		[ ! -f "$input" ] || { echo "input:"; base64 "$input"; }
	done
	echo "0 passed, 1 failed, 0 skipped"
fi
[ $status = 0 ]
