#!/bin/bash
# SPDX-License-Identifier: MIT
# Faults put into the module, one at a time: does the stress test notice each, or that of power?  About a minute a fault.
# usage: mutate.sh [SERIES [PATTERN]]	faults whose name has PATTERN (a regular expression) in it; else all
# A line each, `caught` with what noticed, or `MISSED`; a fault whose line is no longer there is missed, too.

set -uo pipefail

top=$(cd "$(dirname "$0")/../.." && pwd)
series=${1:-6.1} chosen=${2:-.}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
headers=$("$top/tests/qemu/kernel.sh" --headers "$series") || exit 125
caught=0 missed=0

tell() {	# FAULT WITNESS, none when nothing noticed
	if [ -n "$2" ]; then
		caught=$((caught + 1))
		echo "caught  $1: $2"
	else
		missed=$((missed + 1))
		echo "MISSED  $1"
	fi
}

# The test that is to notice, with faulty.ko.
stress() {
	"$top/tests/stress/test-stress.sh" "$series" "$work/faulty.ko" 100 1 "$@"
}

power() {
	"$top/tests/stress/test-power.sh" "$series" "$work/faulty.ko" "$@"
}

fault() {	# NAME FILE SED-SCRIPT TEST SCENE...
	local name=$1 file=$2 script=$3 source=$work/source
	shift 3
	[[ $name =~ $chosen ]] || return 0
	rm -rf "$source" "$work/build"
	mkdir "$source" && cp -r "$top/driver" "$top/generated" "$source"
	sed -i "$script" "$source/$file"
	if cmp -s "$source/$file" "$top/$file"; then
		tell "$name (nothing to change in $file)" ""
		return
	fi
	if ! sh "$source/driver/module.sh" "$headers" "$work/build" "$work/faulty.ko" >"$work/log" 2>&1; then
		tell "$name (does not build)" ""
		tail -5 "$work/log"
		return
	fi
	# a fault may also end the machine: then the last claim fails
	KVMABI_TIMEOUT=300 "$@" >"$work/log" 2>&1
	tell "$name" "$(grep -m1 '^FAILED' "$work/log" | cut -d' ' -f3-)"
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

echo "$caught caught, $missed missed"
[ "$missed" = 0 ]
