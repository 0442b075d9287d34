#!/bin/sh
# SPDX-License-Identifier: MIT
# All tests.  Ends with the line `N passed, N failed, N skipped`; --long adds what takes hours (see tests/long/).
set -u
cd "$(dirname "$0")" || exit 1
. tests/setup.sh

case ${1:-} in
"") ;;
--long) exec tests/long/run.sh ;;
*) echo "usage: ./check.sh [--long]" >&2; exit 2 ;;
esac

# shellcheck disable=SC2086
need $NEED_BUILD $NEED_RIG $NEED_MODULE $NEED_CHECK
build=${KVMABI_BUILD:-build}
# There is a module to build for each kernel whose headers are there when meson looks.
for series in 6.1 6.12; do
	tests/qemu/kernel.sh --headers $series >/dev/null || exit 1
done
if [ -d "$build" ]; then
	meson setup --reconfigure -Dtests=true "$build" >/dev/null || exit 1	# the demo does without tests
else
	meson setup "$build" >/dev/null || exit 1
fi
meson compile -C "$build" || exit 1
meson compile -C "$build" module-6.1 module-6.12 || exit 1
meson test -C "$build" --no-rebuild --num-processes 2 --print-errorlogs
/usr/bin/python3 tests/tools/summary.py "$build/meson-logs/testlog.json"
