#!/bin/bash
# SPDX-License-Identifier: MIT
# Guests of QEMU with interrupt controllers in the kernel: every machine with 1, 2 and 4 processors, both kernels as guests,
# what is done to a running guest, and ten minutes of interrupts, on our module and on stock KVM.
# usage: machines.sh SERIES MODULE.ko GUEST-LOAD
set -uo pipefail
[ $# = 3 ] || { sed -n 's/^# usage/usage/p' "$0" >&2; exit 125; }
series=$1 module=$2 load=$3
test=$(cd "$(dirname "$0")/../qemu" && pwd)/test-machines.sh
export KVMABI_SCENES_TIMEOUT=7000
passed=0 failed=0

# run NAME MODULE SCENE...: one machine of the rig's.
run() {
	local name=$1 said
	shift

	echo "== $name"
	said=$("$test" "$series" "$1" "$load" "${@:2}")
	echo "$said"
	passed=$((passed + $(sed -n '$s/ passed.*//p' <<<"$said")))
	failed=$((failed + $(sed -n '$s/.*passed, \([0-9]*\) failed.*/\1/p' <<<"$said")))
}

echo "revision $(git -C "$(dirname "$0")" describe --always --dirty), rig $series, $(nproc) processors"
run "boots" "$module" boot:{pc,q35}:{1,2,4}:6.1 boot:{pc,q35}:{1,4}:6.12
run "running guests" "$module" \
	reboot:{pc:2,q35:4}:6.1 pause:{pc,q35}:2:6.1 snapshot:{pc,q35}:2:6.1 migrate:{pc,q35}:{1,4}:6.1
run "ten minutes of interrupts" "$module" stress-600:q35:4:6.1
run "ten minutes of interrupts, stock" stock stress-600:q35:4:6.1
echo "$passed passed, $failed failed, 0 skipped"
[ $failed = 0 ]
