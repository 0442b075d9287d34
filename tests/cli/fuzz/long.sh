#!/bin/bash
# SPDX-License-Identifier: MIT
# A long run of the readers' fuzzers, one after the other, and what part of each file's lines is reached.
# usage: long.sh BUILD SECONDS [TARGET...]	seconds a target; inputs are kept in BUILD/reader-inputs, and tried first the next time
set -uo pipefail

build=$(realpath "$1") seconds=$2
shift 2
here=$(cd "$(dirname "$0")" && pwd)
targets=("$@")
[ $# != 0 ] || targets=(log host btf snapshot trace)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export ASAN_OPTIONS=detect_leaks=0
passed=0 failed=0 objects=()

# Each process writes what it has reached; the last, which only tries what was kept, has it all.
fuzz() {
	local target=$1 kept=$build/reader-inputs/$1 program=$build/tests/cli/fuzz/fuzz-reader-$1

	mkdir -p "$kept" "$work/seeds-$target"
	"$here/seeds.py" "$target" "$work/seeds-$target"
	if LLVM_PROFILE_FILE=$work/none "$program" -max_total_time="$seconds" -max_len=4096 -len_control=0 -timeout=30 \
		-print_final_stats=1 -artifact_prefix="$build/reader-inputs/$target-" "$kept" "$work/seeds-$target" >"$work/$target" 2>&1; then
		echo "fuzz-reader-$target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$work/$target") inputs, nothing found"
		passed=$((passed + 1))
	else
		tail -n 50 "$work/$target"
		echo "fuzz-reader-$target: FAILED; the input is $build/reader-inputs/$target-*"
		failed=$((failed + 1))
	fi
	LLVM_PROFILE_FILE=$work/$target.raw "$program" -runs=0 "$kept" "$work/seeds-$target" >/dev/null 2>&1
	objects+=(-object "$program")
}

cover() {
	llvm-profdata merge -o "$work/all" "$work"/*.raw &&
		llvm-cov report "${objects[@]}" -instr-profile="$work/all" 2>/dev/null |
		awk '/libkvmabi\/cli\/.*\.c |\/(snapfile|record|print)\.c / { sub(/.*libkvmabi\//, "libkvmabi/", $1); print $10, $1 }' | sort -rn
}

for target in "${targets[@]}"; do
	fuzz "$target"
done
[ "$failed" != 0 ] || cover
echo "$passed passed, $failed failed, 0 skipped"
[ "$failed" = 0 ]
