#!/bin/bash
# SPDX-License-Identifier: MIT
# A long run of every fuzzer, one after the other; then the thread sanitizer, and what part of each file's lines is reached.
# usage: long.sh BUILD SECONDS [TARGET...]	seconds a target; inputs are kept in BUILD/fuzz-inputs, and tried first the next time
set -uo pipefail

build=$(realpath "$1") seconds=$2
shift 2
here=$(cd "$(dirname "$0")" && pwd)
targets=("$@")
[ $# != 0 ] || targets=(decode walk slots run dispatch chip_registers chip_state)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0

# What libFuzzer says at its end: inputs executed, edges of the whole program that were reached, inputs worth keeping.
executed() {
	sed -n 's/^stat::number_of_executed_units: *\(.*\)/\1 inputs/p' "$1"
	sed -n 's/^#[0-9]*[[:space:]]*DONE *cov: \([0-9]*\) .*corp: \([0-9]*\).*/, \1 edges, \2 inputs kept/p' "$1"
}

fuzz() {
	local target=$1 kept=$build/fuzz-inputs/$1

	mkdir -p "$kept"
	if ASAN_OPTIONS=detect_leaks=0 "$build/tests/fuzz/fuzz-$target" -max_total_time="$seconds" -max_len=2048 -len_control=0 \
		-timeout=30 -print_final_stats=1 -artifact_prefix="$build/fuzz-inputs/$target-" "$kept" >"$work/$target" 2>&1; then
		echo "fuzz-$target: $(executed "$work/$target" | tr -d '\n'), nothing found"
		passed=$((passed + 1))
	else
		tail -n 50 "$work/$target"
		echo "fuzz-$target: FAILED; the input is $build/fuzz-inputs/$target-*"
		failed=$((failed + 1))
	fi
}

# Lines reached of lines there are: of each directory, then of each file.
percentages() {
	awk '/(driver|generated)\/.*\.[ch] / && $8 > 0 {
		file = $1
		if (!sub(/.*\/generated\//, "generated/", file)) sub(/.*\/driver\//, "driver/", file)
		part = file; sub("/[^/]*$", "", part)
		all[part] += $8; missed[part] += $9
		if (file ~ /\.c$/) row[++rows] = sprintf("%7s  %s", $10, file)
	}
	END {
		for (part in all) printf "%6.2f%%  of %d lines of %s/\n", 100 - 100 * missed[part] / all[part], all[part], part | "sort -rn"
		close("sort -rn")
		for (i = 1; i <= rows; i++) print row[i] | "sort -rn"
	}'
}

cover() {
	local target program programs=()

	for target in "${targets[@]}"; do
		case $target in chip_*) program=$build/tests/fuzz/fuzz-covered-chips ;; *) program=$build/tests/fuzz/fuzz-covered ;; esac
		[[ " ${programs[*]-} " == *" $program "* ]] || programs+=(${programs:+-object} "$program")
		LLVM_PROFILE_FILE=$work/$target.raw "$program" "$target" "$build/fuzz-inputs/$target" >/dev/null 2>&1
	done
	llvm-profdata merge -o "$work/all" "$work"/*.raw &&
		llvm-cov report "${programs[@]}" -instr-profile="$work/all" 2>"$work/mismatches" | percentages
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

echo "revision $(git -C "$here" rev-parse HEAD), $seconds seconds a target, $(nproc) cores"
for target in "${targets[@]}"; do
	fuzz "$target"
done
[ ! -d "$build/fuzz-inputs/dispatch" ] || race
[ "$failed" != 0 ] || cover
echo "$passed passed, $failed failed, 0 skipped"
[ "$failed" = 0 ]
