#!/bin/bash
# SPDX-License-Identifier: MIT
# Faults put into the module, one at a time: does the stress test notice each, or that of power?  About a minute a fault.
# usage: mutate.sh [SERIES [PATTERN]]	faults whose name has PATTERN (a regular expression) in it; else all
# A line each, `caught` with what noticed, or `MISSED`; a fault whose line is no longer there is missed, too.

set -uo pipefail
# shellcheck source=tests/stress/faults.sh
. "$(dirname "$0")/faults.sh"

# A fault may also end the machine: then the last claim fails.
notice() {
	local module=$1 test=$2
	shift 2
	case $test in
	stress) set -- "$top/tests/stress/test-stress.sh" "$series" "$module" 100 1 "$@" ;;
	power) set -- "$top/tests/stress/test-power.sh" "$series" "$module" "$@" ;;
	esac
	KVMABI_TIMEOUT=300 "$@" >"$work/log" 2>&1
	grep -m1 '^FAILED' "$work/log" | cut -d' ' -f3-
}

fault "a vcpu's object is not freed" driver/core/vcpu.c '/^static void vcpu_free/,/^}/s/^\tkva_free(vcpu);$//' stress 400_vms
fault "a vcpu's page of port data is not freed" driver/core/vcpu.c \
	'/^static void vcpu_free/,/^}/s/^\tkva_page_free(vcpu->pio);$//' stress 400_vms
fault "the root of the nested page tables is not freed" driver/core/npt.c \
	'/^void kva_npt_destroy/,/^}/s/^\tkva_page_free(vm->npt.root);$//' stress 400_vms
fault "changes of the process's memory are not followed" driver/linux/mm.c \
	'/^static int invalidate_start/,/^}/s/^\tkva_vm_unmap(.*$//' stress memory_changes
fault "a page found before a change is mapped after it" driver/linux/mm.c \
	'/^int kva_mm_changed/,/^}/s/^{$/{\n\treturn 0;/' stress same_memory
fault "another process may use the fds" driver/linux/mm.c \
	'/^int kva_mm_is_current/,/^}/s/return .*;/return true;/' stress fds_in_another
fault "a processor that wakes does without SVM" driver/linux/power.c '/^static void wake/,/^}/s/if (users /if (!users /' power sleep
fault "KVM's vendor module is let in" driver/linux/neighbour.c 's/^\t\treturn notifier_from_errno(-EBUSY);$//' power neighbour
fault "ours stays where KVM's is called in a crash" driver/linux/neighbour.c 's/ = wanted && !kvm_is_there;/ = wanted;/' power neighbour
fault "SVM stays on for the next kernel" driver/linux/power.c '/^static int machine_stops/,/^}/s/^\toff_everywhere();$//' power kexec
fault "SVM stays on for a crash kernel" driver/linux/power.c '/^void kva_power_leave/,/^}/s/^\tturn_off();$//' power crash
fault "small pages of the host are mapped as large ones" driver/core/npt.c 's/frame->order < INDEX_BITS || //' stress large_pages
fault "large pages of the host are mapped as small ones" driver/core/npt.c 's/ || !kva_pte.large)/ || kva_pte.large)/' stress large_pages
fault "kvmclock stays as it was on another processor" driver/linux/thread.c '/^static void load/,/^}/s/if (moved)/if (host->last_cpu < 0)/' stress after_a_move

sum
