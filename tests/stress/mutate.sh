#!/bin/bash
# SPDX-License-Identifier: MIT
# Faults put into the module, one at a time: does the stress test notice each?  About a minute a fault.
# usage: mutate.sh [SERIES]
# A line each, `caught` with what noticed, or `MISSED`; a fault whose line is no longer there is missed, too.

set -uo pipefail

top=$(cd "$(dirname "$0")/../.." && pwd)
series=${1:-6.1}
# shellcheck source-path=SCRIPTDIR source=faulty.sh disable=SC1091
. "$top/tests/stress/faulty.sh"

fault() {	# NAME FILE SED-SCRIPT SCENE...
	local name=$1
	faulty "$1" "$2" "$3" || return
	shift 3
	# a fault may also end the machine: then the last claim fails
	KVMABI_TIMEOUT=200 "$top/tests/stress/test-stress.sh" "$series" "$work/faulty.ko" 100 1 "$@" >"$work/log" 2>&1
	tell "$name" "$(grep -m1 '^FAILED' "$work/log" | cut -d' ' -f3-)"
}

fault "a vcpu's object is not freed" driver/core/vcpu.c '/^static void vcpu_free/,/^}/s/^\tkva_free(vcpu);$//' 400_vms
fault "a vcpu's page of port data is not freed" driver/core/vcpu.c \
	'/^static void vcpu_free/,/^}/s/^\tkva_page_free(vcpu->pio);$//' 400_vms
fault "the root of the nested page tables is not freed" driver/core/npt.c \
	'/^void kva_npt_destroy/,/^}/s/^\tkva_page_free(vm->npt.root);$//' 400_vms
fault "changes of the process's memory are not followed" driver/linux/mm.c \
	'/^static int invalidate_start/,/^}/s/^\tkva_vm_unmap(.*$//' memory_changes
fault "a page found before a change is mapped after it" driver/linux/mm.c \
	'/^int kva_mm_changed/,/^}/s/^{$/{\n\treturn 0;/' same_memory
fault "another process may use the fds" driver/linux/mm.c \
	'/^bool kva_mm_is_current/,/^}/s/return .*;/return true;/' fds_in_another

verdict
