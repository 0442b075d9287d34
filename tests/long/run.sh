#!/bin/sh
# SPDX-License-Identifier: MIT
# What takes longer than a quick check: ./check.sh, the fuzzers, a kernel that watches itself, Linux on the software CPU, then
# the README's commands in a fresh Debian root.
# The output of the last run is kept in tests/long/results/, with the revision it ran on.
set -u
cd "$(dirname "$0")/../.." || exit 1
. tests/setup.sh
results=tests/long/results
mkdir -p "$results"

build=${KVMABI_BUILD:-build}
passed=0 failed=0
claim() {
	if [ "$2" = 0 ]; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
	printf '%s: %s\n' "$1" "$([ "$2" = 0 ] && echo passed || echo failed)"
}

# shellcheck disable=SC2086
need $NEED_LONG $NEED_KERNEL $NEED_BOCHS
./check.sh
claim "check.sh" $?
{
	echo "# tests/vmx/test-bochs.sh, on $(git describe --always --dirty)"
	tests/vmx/test-bochs.sh "$build/driver/kvmabi-6.1.ko" "$build/tests/guests/runner" "$build"/tests/guests/*.bin
} >"$results/vmx-bochs.txt"
claim "guests on an Intel processor (see $results/vmx-bochs.txt)" $?
for module in "" "$build/driver/kvmabi-6.1.ko"; do
	# shellcheck disable=SC2086  # no word at all for stock
	/usr/bin/python3 tests/selftests/test_selftests.py 6.1 $module all
	claim "the kernel's selftests on ${module:-stock}" $?
done >"$results/selftests.txt" 2>&1
grep ': \(passed\|failed\)$' "$results/selftests.txt" | grep "selftests on"
tests/stress/mutate.sh >"$results/stress-faults.txt" 2>&1
claim "faults that the stress test notices (see $results/stress-faults.txt)" $?
tests/long/machines.sh 6.1 "$build/driver/kvmabi-6.1.ko" "$build/tests/qemu/guest-load" >"$results/machines.txt" 2>&1
claim "guests of QEMU with interrupt controllers in the kernel (see $results/machines.txt)" $?
# shellcheck disable=SC2046
meson compile -C "$build" $(printf 'fuzz-reader-%s ' log host btf snapshot trace) >/dev/null &&
	{ git rev-parse --short HEAD && tests/cli/fuzz/long.sh "$build" 900; } >"$results/fuzz-readers.txt" 2>&1
claim "fuzzers of what the command reads (see $results/fuzz-readers.txt)" $?
ninja -C "$build" tests/fuzz/fuzz-decode tests/fuzz/fuzz-walk tests/fuzz/fuzz-slots tests/fuzz/fuzz-run \
	tests/fuzz/fuzz-dispatch tests/fuzz/fuzz-covered tests/fuzz/fuzz-threads >/dev/null &&
	tests/fuzz/long.sh "$build" 600 >"$results/fuzz.txt" 2>&1
claim "the fuzzers, ten minutes each (see $results/fuzz.txt)" $?
tests/long/calls.sh >"$results/calls.txt" 2>&1
claim "a million calls on a kernel with KASAN and lockdep (see $results/calls.txt)" $?
tests/bench/fake.sh "$build/driver/user/fake/libkvmabi-fake.so" >"$results/fake-linux.txt" 2>&1
claim "QEMU boots Linux on libkvmabi-fake (see $results/fake-linux.txt)" $?
tests/long/fresh-root.sh >"$results/fresh-root.txt" 2>&1
claim "the README's commands in a fresh root (see $results/fresh-root.txt)" $?
tests/long/mutants.sh >"$results/mutants.txt" 2>&1
claim "mutants and boots on both kernels (see $results/mutants.txt)" $?
printf '%s passed, %s failed, 0 skipped\n' "$passed" "$failed"
[ "$failed" = 0 ]
