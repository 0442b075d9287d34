#!/bin/sh
# SPDX-License-Identifier: MIT
# What takes longer than a quick check: ./check.sh, then the README's commands in a fresh Debian root.
# The output of the last run is kept in tests/long/results/, with the revision it ran on.
set -u
cd "$(dirname "$0")/../.." || exit 1
results=tests/long/results
mkdir -p "$results"

passed=0 failed=0
claim() {
	if [ "$2" = 0 ]; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
	printf '%s: %s\n' "$1" "$([ "$2" = 0 ] && echo passed || echo failed)"
}

./check.sh
claim "check.sh" $?
for module in "" "${KVMABI_BUILD:-build}/driver/kvmabi-6.1.ko"; do
	# shellcheck disable=SC2086  # no word at all for stock
	/usr/bin/python3 tests/selftests/test_selftests.py 6.1 $module all
	claim "the kernel's selftests on ${module:-stock}" $?
done >"$results/selftests.txt" 2>&1
grep ': \(passed\|failed\)$' "$results/selftests.txt" | grep "selftests on"
tests/stress/mutate.sh >"$results/stress-faults.txt" 2>&1
claim "faults that the stress test notices (see $results/stress-faults.txt)" $?
build=${KVMABI_BUILD:-build}
tests/long/machines.sh 6.1 "$build/driver/kvmabi-6.1.ko" "$build/tests/qemu/guest-load" >"$results/machines.txt" 2>&1
claim "guests of QEMU with interrupt controllers in the kernel (see $results/machines.txt)" $?
tests/long/fresh-root.sh >"$results/fresh-root.txt" 2>&1
claim "the README's commands in a fresh root (see $results/fresh-root.txt)" $?
printf '%s passed, %s failed, 0 skipped\n' "$passed" "$failed"
[ "$failed" = 0 ]
