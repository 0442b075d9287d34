#!/bin/bash
# SPDX-License-Identifier: MIT
# Any state of interrupt controllers and timers on our module, with a guest that runs: the kernel's log stays clean.
# usage: chips.sh SERIES MODULE.ko [SECONDS [SEED]]
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
top=$here/../../..

[ $# -ge 2 ] || { sed -n 's/^# usage/usage/p' "$0" >&2; exit 125; }
series=$1 module=$2 seconds=${3:-20} seed=${4:-$(od -An -N4 -tu4 /dev/urandom | tr -d ' ')}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

"${CC:-cc}" -static -pthread -O1 -Wall -Wextra -I"$top/generated/driver/include" -I"$top/generated/include" \
	-I"$top/generated/include/arch/x86" -o "$work/chips" "$here"/*.c || exit 125
strip --strip-debug -o "$work/kvmabi.ko" "$module" || exit 125
printf '#!/bin/sh\nexec ./chips %s %s\n' "$seconds" "$seed" >"$work/job"
echo "seed $seed"
status=0
"$top/tests/qemu/run.sh" --kernel "$series" --timeout "${KVMABI_TIMEOUT:-$((300 + 5 * seconds))}" --module "$work/kvmabi.ko" \
	--module-args device=kvm "$work/job" "$work/chips" || status=$?
if [ $status = 0 ]; then
	echo "1 passed, 0 failed, 0 skipped"
else
	echo "FAILED: status $status"
	echo "0 passed, 1 failed, 0 skipped"
fi
[ $status = 0 ]
