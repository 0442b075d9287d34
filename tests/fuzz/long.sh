#!/bin/bash
# SPDX-License-Identifier: MIT
# A long run of every fuzzer, one after the other; then the thread sanitizer, and what part of each file's lines is reached.
# usage: long.sh BUILD SECONDS [TARGET...]	seconds a target; inputs are kept in BUILD/fuzz-inputs, and tried first the next time
set -uo pipefail

build=$(realpath "$1") seconds=$2
shift 2
here=$(cd "$(dirname "$0")" && pwd)
targets=("$@")
[ $# != 0 ] || targets=(decode walk slots run dispatch)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0

fuzz() {
	local target=$1 kept=$build/fuzz-inputs/$1

	mkdir -p "$kept"
	if ASAN_OPTIONS=detect_leaks=0 "$build/tests/fuzz/fuzz-$target" -max_total_time="$seconds" -max_len=2048 -len_control=0 \
		-timeout=30 -print_final_stats=1 -artifact_prefix="$build/fuzz-inputs/$target-" "$kept" >"$work/$target" 2>&1; then
		echo "fuzz-$target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$work/$target") inputs, nothing found"
		passed=$((passed + 1))
	else
		tail -n 50 "$work/$target"
		echo "fuzz-$target: FAILED; the input is $build/fuzz-inputs/$target-*"
		failed=$((failed + 1))
	fi
}

cover() {
	local target

	for target in "${targets[@]}"; do
		LLVM_PROFILE_FILE=$work/$target.raw "$build/tests/fuzz/fuzz-covered" "$target" "$build/fuzz-inputs/$target" >/dev/null 2>&1
	done
	llvm-profdata merge -o "$work/all" "$work"/*.raw &&
		llvm-cov report "$build/tests/fuzz/fuzz-covered" -instr-profile="$work/all" "$here/../../driver" "$here/../../generated" |
		awk '/\.c / || /^TOTAL/ { print $10, $1 }' | sort -rn
}

# Two threads on one set of fds, each input once more.
race() {
	if TSAN_OPTIONS=exitcode=66 "$build/tests/fuzz/fuzz-threads" dispatch "$build/fuzz-inputs/dispatch" >"$work/races" 2>&1; then
		echo "fuzz-threads: no race"
		passed=$((passed + 1))
	else
		grep -A 20 WARNING "$work/races" | head -n 60
		echo "fuzz-threads: FAILED"
		failed=$((failed + 1))
	fi
}

for target in "${targets[@]}"; do
	fuzz "$target"
done
[ ! -d "$build/fuzz-inputs/dispatch" ] || race
[ "$failed" != 0 ] || cover
echo "$passed passed, $failed failed, 0 skipped"
[ "$failed" = 0 ]
