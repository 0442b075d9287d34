#!/bin/bash
# SPDX-License-Identifier: MIT
# Faults put into the module, one at a time, by which an interrupt is lost now and then: do QEMU's guests notice each?
# Some minutes a fault.
# usage: mutate.sh GUEST-LOAD [SERIES [SCENE [PATTERN]]]	PATTERN: only faults whose name it matches
# A line each, `caught` with what noticed, or `MISSED`; a fault whose line is no longer there is missed, too.

set -uo pipefail

[ $# -ge 1 ] || { sed -n 's/^# usage/usage/p' "$0" >&2; exit 125; }
load=$1 scene=${3:-paced-3:q35:2:6.1}
set -- "${2:-6.1}" "${4:-.}"
# shellcheck source=tests/stress/faults.sh
. "$(dirname "$0")/../stress/faults.sh"

# CLAIM: that one, a pattern, is to notice.
notice() {
	local witness

	"$top/tests/qemu/test-machines.sh" "$series" "$1" "$load" "$scene" >"$work/log" 2>&1
	witness=$(sed -n 's/^FAILED  //p' "$work/log" | grep -m1 "$2")
	[ -n "$witness" ] || grep -E '^(FAILED| *\()' "$work/log" >&2
	echo "$witness"
}

# lose N: before the line that does it, every Nth time; nothing else counts there.
lose() {
	printf 'static unsigned int turn; if (++turn %% %s == 0) return%s;' "$1" "${2-}"
}

echo "# tests/qemu/mutate.sh $series, on $(git -C "$top" describe --always --dirty), $scene"
fault "each 1000th interrupt of the timers is dropped" driver/core/lapic_timer.c \
	"/^static int expire/,/^}/s/^\treturn kva_lapic_accept_locked/\t{ $(lose 1000 ' 0') }\n&/" timer_has_all_its_times
fault "each 1000th wake-up of a vcpu that waits is lost" driver/linux/thread.c \
	"/^void kva_vcpu_wake/,/^}/s/^{\$/{\n\t{ $(lose 1000) }/" has_all_its_times
fault "each 100th interprocessor interrupt is lost" driver/core/apic_bus.c \
	"/^void kva_apic_effect/,/^}/s/^\t\tkva_apic_send(/\t\t{ $(lose 100) }\n&/" ping_is_never_late
fault "each 500th signal of an irqfd is lost" driver/core/irqfd.c \
	"/^static void signalled/,/^}/s/^{\$/{\n\t{ $(lose 500) }/" no_piece_stands_still
fault "each 500th message of user space is lost" driver/core/routing.c \
	"/^long kva_vm_signal_msi/,/^}/s/^\tresult = /\t{ $(lose 500 ' 1') }\n&/" net_has_all_its_times
sum
