#!/bin/bash
# SPDX-License-Identifier: MIT
# Faults put into the module's interrupt controllers and timers, one at a time: does chips.sh notice each?
# usage: mutate.sh [SERIES]
# A line each, `caught` with what noticed, or `MISSED`; a fault whose line is no longer there is missed, too.

set -uo pipefail
# shellcheck source=tests/stress/faults.sh
. "$(dirname "$0")/../../stress/faults.sh"

notice() {
	KVMABI_TIMEOUT=150 "$top/tests/fuzz/kernel/chips.sh" "$series" "$1" 20 1 >"$work/log" 2>&1 && return
	grep -am1 -E 'WARNING: |BUG: |Oops: |divide error|Kernel panic|no verdict|, wanted |FAILED: status' "$work/log"
}

fault "a warning where a timer is set for a time that is over" driver/linux/timer.c \
	'/^void kva_timer_set/,/^}/s/^{$/{\n\tWARN_ON_ONCE(at + 1000000 < ktime_get_boottime_ns());/'
fault "a count of zero is set by KVM_SET_PIT2" driver/core/pit.c 's/!state\[i\].count || //'
fault "a period of zero of the local APIC's timer" driver/core/lapic_timer.c \
	'/^static __u64 period/,/^}/s/return asked .*/return asked \& ~0xfffull;/'
fault "a pin that a controller does not have is routed to" driver/core/routing.c \
	's/route->input.pin < pins_of(route->input.chip) ? 0 : -EINVAL/0/'
fault "the interrupt controllers are freed with the timer running" driver/core/pit_irq.c \
	'/^void kva_pit_destroy/,/^}/{s/^\tkva_timer_destroy(pit->timer);$//;s/^\tkva_timer_stop(pit->timer);$//;s/^\tpit->loaded = 0;$//;s/^\tkva_timer_stop(pit->timer);$//}'

sum
