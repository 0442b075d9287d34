#!/bin/bash
# SPDX-License-Identifier: MIT
# Faults put into the module, one at a time, by which an interrupt is lost now and then: do QEMU's guests notice each?
# Some minutes a fault.
# usage: mutate.sh GUEST-LOAD [SERIES [SCENE]]
# A line each, `caught` with what noticed, or `MISSED`; a fault whose line is no longer there is missed, too.

set -uo pipefail

[ $# -ge 1 ] || { sed -n 's/^# usage/usage/p' "$0" >&2; exit 125; }
top=$(cd "$(dirname "$0")/../.." && pwd)
load=$1 series=${2:-6.1} scene=${3:-paced-3:q35:2:6.1}
# shellcheck source-path=SCRIPTDIR source=../stress/faulty.sh disable=SC1091
. "$top/tests/stress/faulty.sh"

# fault CLAIM NAME FILE SED-SCRIPT: that claim, a pattern, is to notice.
fault() {
	local claim=$1 name=$2 witnesses

	faulty "$2" "$3" "$4" || return
	"$top/tests/qemu/test-machines.sh" "$series" "$work/faulty.ko" "$load" "$scene" >"$work/log" 2>&1
	witnesses=$(sed -n 's/^FAILED  //p' "$work/log" | grep -m1 "$claim")
	[ -n "$witnesses" ] || grep -E '^(FAILED| *\()' "$work/log"
	tell "$name" "$witnesses"
}

# lose N: before the line that does it, every Nth time; nothing else counts there.
lose() {
	printf 'static unsigned int turn; if (++turn %% %s == 0) return%s;' "$1" "${2-}"
}

echo "# tests/qemu/mutate.sh $series, on $(git -C "$top" describe --always --dirty), $scene"
fault timer_has_all_its_times "each 1000th interrupt of the timers is dropped" driver/core/lapic_timer.c \
	"/^static int expire/,/^}/s/^\treturn kva_lapic_accept_locked/\t{ $(lose 1000 ' 0') }\n&/"
fault has_all_its_times "each 1000th wake-up of a vcpu that waits is lost" driver/linux/thread.c \
	"/^void kva_vcpu_wake/,/^}/s/^{\$/{\n\t{ $(lose 1000) }/"
fault ping_is_never_late "each 100th interprocessor interrupt is lost" driver/core/apic_bus.c \
	"/^void kva_apic_effect/,/^}/s/^\t\tkva_apic_send(/\t\t{ $(lose 100) }\n&/"
fault no_piece_stands_still "each 500th signal of an irqfd is lost" driver/core/irqfd.c \
	"/^static void signalled/,/^}/s/^{\$/{\n\t{ $(lose 500) }/"
fault net_has_all_its_times "each 500th message of user space is lost" driver/core/routing.c \
	"/^long kva_vm_signal_msi/,/^}/s/^\tresult = /\t{ $(lose 500 ' 1') }\n&/"
verdict
