#!/bin/sh
# SPDX-License-Identifier: MIT
# The mutants of tests/corpus, 500 of them, on stock KVM of both of the rig's kernels, and QEMU's boots that are too slow for a
# quick check.  Ends non-zero when the library foretold what a kernel did not do, or missed more than it did.
# usage: mutants.sh [BUILD]	meson's directory
set -u
top=$(cd "$(dirname "$0")/../.." && pwd)
build=$(cd "${1:-$top/build}" && pwd) || exit 1
corpus=$top/tests/corpus
failed=0

echo "# tests/long/mutants.sh on $(git -C "$top" describe --always --dirty)"
for series in 6.1 6.12; do
	echo "# mutants on $series"
	KVMABI_TIMEOUT=3000 "$corpus/unpack.sh" mutants "$build/tests/corpus/mutants" 500 100 55 "$series" || failed=1
done
for series in 6.1 6.12; do
	echo "# boots on $series"
	/usr/bin/python3 "$corpus/sessions.py" "$series" "$build/libkvmabi/cli/kvmabi" "$build/tests/corpus/record.so" || failed=1
done
exit $failed
