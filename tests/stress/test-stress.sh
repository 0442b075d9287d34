#!/bin/bash
# SPDX-License-Identifier: MIT
# Guests run on our module while everything around them changes; the kernel's log stays clean and nothing is lost.
# usage: test-stress.sh SERIES MODULE.ko [PERCENT [SEED [SCENE...]]]
#	SERIES   the rig's kernel, which MODULE.ko was built for
#	PERCENT  how long it takes: 100 is about two minutes and a half
#	SEED     of all random numbers, else drawn here
#	SCENE    a word of its claim's name: only these

set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
top=$here/../..

[ $# -ge 2 ] || { sed -n 's/^# usage/usage/p' "$0" >&2; exit 125; }
series=$1 module=$2 percent=${3:-100} seed=${4:-$(od -An -N4 -tu4 /dev/urandom | tr -d ' ')}
shift $(($# < 4 ? $# : 4))
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

"${CC:-cc}" -static -pthread -O1 -Wall -Wextra -I"$top/generated/include" -I"$top/generated/include/arch/x86" \
	-o "$work/stress" "$here"/*.c || exit 125
strip --strip-debug -o "$work/kvmabi.ko" "$module" || exit 125
echo "$seed $percent kvmabi.ko $*" >"$work/arguments"
status=0
# a device with memory, as long as slot 1's, for a guest
shared="-object memory-backend-ram,id=shared,size=4M,share=on -device ivshmem-plain,memdev=shared"
export KVMABI_QEMU_ARGS="$shared ${KVMABI_QEMU_ARGS:-}"
"$here/../qemu/run.sh" --kernel "$series" --memory 1G --timeout "${KVMABI_TIMEOUT:-$((300 + 9 * percent))}" \
	--module "$work/kvmabi.ko" --module-args device=kvm \
	"$here/job.sh" "$work/stress" "$work/arguments" "$work/kvmabi.ko" | tee "$work/output" || status=$?
claim=the_kernel_log_is_clean_and_the_module_unloads
if [ $status = 0 ]; then
	echo "ok      $claim"
else
	echo "FAILED  $claim: status $status"
fi | tee -a "$work/output"
passed=$(grep -c '^ok ' "$work/output") failed=$(grep -c '^FAILED ' "$work/output")
echo "$passed passed, $failed failed, 0 skipped"
[ "$failed" = 0 ]
