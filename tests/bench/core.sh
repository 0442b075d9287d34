#!/bin/bash
# SPDX-License-Identifier: MIT
# What the driver's core costs in user space, in host instructions: a guest's instruction on the software processor, the
# dispatch of an ioctl, the look-up of a memory slot.
#   core.sh PROGRAM	the build of core.c
set -euo pipefail

program=$1
command -v valgrind >/dev/null || { echo "skip: there is no valgrind"; exit 77; }

# count THING TIMES: all instructions of a run
count() {
	valgrind --tool=callgrind --callgrind-out-file=/dev/null "$program" "$@" 2>&1 | sed -n 's/.*Collected : //p'
}

# each THING: those of one more
each() {
	local few many
	few=$(count "$1" 2000)
	many=$(count "$1" 4000)
	echo $(((many - few) / 2000))
}

printf '%-36s %8s %8s\n' "guest code on the software processor" "a round" "each"
for loop in nothing arithmetic memory calls branches cpuid port; do
	round=$(each guest-$loop)
	instructions=$("$program" guest-$loop 1)
	printf '%-36s %8s %8s\n' "$loop, $instructions instructions" "$round" $((round / instructions))
done
printf '\n%-36s %8s\n' "dispatch of an ioctl" "a call"
for call in KVM_GET_API_VERSION KVM_CHECK_EXTENSION KVM_GET_NR_MMU_PAGES KVM_GET_CLOCK KVM_GET_REGS KVM_SET_REGS KVM_GET_SREGS \
	KVM_GET_MP_STATE KVM_IA64_VCPU_GET_STACK; do
	printf '%-36s %8s\n' $call "$(each ioctl-$call)"
done
printf '\n%-36s %8s\n' "look-up of a memory slot" "each"
around=$(each slots-0)
for slots in 1 32 500; do
	printf '%-36s %8s\n' "$slots slots" $(($(each slots-$slots) - around))
done
printf '%-36s %8s\n' "(entering and leaving them)" "$around"
