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
need $NEED_BUILD $NEED_RIG $NEED_CHECK
build=${KVMABI_BUILD:-build}
[ -d "$build" ] || meson setup "$build" >/dev/null || exit 1
meson compile -C "$build" || exit 1
meson test -C "$build" --no-rebuild --num-processes 2 --print-errorlogs
/usr/bin/python3 tests/tools/summary.py "$build/meson-logs/testlog.json"
