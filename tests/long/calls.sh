#!/bin/bash
# SPDX-License-Identifier: MIT
# Our module on a kernel with KASAN and lockdep: a million random calls; the kernel's log stays clean.
# usage: calls.sh [COUNT [SEED]]
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
count=${1:-1000000} seed=${2:-$(od -An -N4 -tu4 /dev/urandom | tr -d ' ')}
generated=$top/generated
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
# KASAN keeps what is freed for a while, and lockdep's lists are long.
export KVMABI_MEMORY=2G
# A slow machine is no stall; and ACPI gives up on finding interrupts when this kernel takes half a minute.
export KVMABI_APPEND="watchdog_thresh=60 rcupdate.rcu_cpu_stall_timeout=300 pci=noacpi noapic"

prepare() {
	local words

	words=$("$here/debug-kernel.sh") || return
	read -r image headers <<<"$words"
	sh "$top/driver/module.sh" "$headers" "$work/module" "$work/kvmabi.ko" >"$work/log" 2>&1 ||
		{ tail "$work/log"; return 1; }
	sed -nE 's/^#define[[:space:]]+(KVM_[A-Z0-9_]+)[[:space:]]+_IO[RW]*\(.*/\t\1,/p' \
		"$generated/driver/include/linux/kvm.h" >"$work/commands.inc"
	"${CC:-cc}" -static -pthread -O1 -Wall -Wextra -I"$generated/driver/include" -I"$generated/include" \
		-I"$generated/include/arch/x86" -I"$work" -o "$work/calls" "$here"/calls*.c || return
	printf '#!/bin/sh\nexec ./calls %s %s\n' "$count" "$seed" >"$work/job"
}

prepare || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }
echo "revision $(git -C "$top" rev-parse HEAD), ${image##*/} $(basename "$image"/lib/modules/*), seed $seed"
begin=$SECONDS status=0
"$top/tests/qemu/run.sh" --kernel "$image" --timeout 14400 --module "$work/kvmabi.ko" --module-args device=kvm \
	"$work/job" "$work/calls" || status=$?
echo "after $((SECONDS - begin)) seconds, boot included"
if [ $status = 0 ]; then
	echo "ok      kasan_and_lockdep_have_nothing_to_say"
	echo "1 passed, 0 failed, 0 skipped"
else
	echo "FAILED  kasan_and_lockdep_have_nothing_to_say: status $status"
	echo "0 passed, 1 failed, 0 skipped"
fi
exit $status
