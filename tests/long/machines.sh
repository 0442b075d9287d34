#!/bin/bash
# SPDX-License-Identifier: MIT
# Guests of QEMU with interrupt controllers in the kernel: every machine with 1, 2 and 4 processors, both kernels as guests,
# what is done to a running guest, and interrupts: each at its time, and ten minutes of as many as there can be; on our
# module and on stock KVM.
# usage: machines.sh SERIES MODULE.ko GUEST-LOAD [PART...]
#   PART	boots, clocks, reboots, migrations, paced, paced-stock, busy or busy-stock; none: all of them but
#	paced-stock, whose guest has not come up yet
set -uo pipefail
[ $# -ge 3 ] || { sed -n 's/^# usage/usage/p' "$0" >&2; exit 125; }
series=$1 module=$2 load=$3
shift 3
test=$(cd "$(dirname "$0")/../qemu" && pwd)/test-machines.sh
export KVMABI_SCENES_TIMEOUT=${KVMABI_SCENES_TIMEOUT:-7000}
passed=0 failed=0

# run MODULE SCENE...: one machine of the rig's.
run() {
	local said

	said=$("$test" "$series" "$1" "$load" "${@:2}")
	echo "$said"
	passed=$((passed + $(sed -n '$s/ passed.*//p' <<<"$said")))
	failed=$((failed + $(sed -n '$s/.*passed, \([0-9]*\) failed.*/\1/p' <<<"$said")))
}

part() {
	echo "== $1"
	case $1 in
	boots) run "$module" boot:{pc,q35}:{1,2,4}:6.1 boot:{pc,q35}:{1,4}:6.12 ;;
	clocks) run "$module" {pause,snapshot}:{pc,q35}:2:6.1 ;;
	reboots) run "$module" reboot:{pc:2,q35:1,q35:4}:6.1 ;;
	migrations) run "$module" migrate:{pc,q35}:{1,2,4}:6.1 ;;
	paced) run "$module" paced-5:q35:2:6.1 ;;
	paced-stock) run stock paced-5:q35:2:6.1 ;;
	busy) run "$module" stress-600:q35:4:6.1 ;;
	busy-stock) run stock stress-600:q35:4:6.1 ;;
	*) echo "machines.sh: there is no part $1" >&2; exit 125 ;;
	esac
}

echo "revision $(git -C "$(dirname "$0")" describe --always --dirty), rig $series, $(nproc) processors"
[ $# -gt 0 ] || set -- boots clocks reboots migrations paced busy busy-stock
for name; do
	part "$name"
done
echo "$passed passed, $failed failed, 0 skipped"
[ $failed = 0 ]
