/* SPDX-License-Identifier: MIT */
/*
 * What Linux 2.6.39 does in a few calls, asked of the generated checks, dispatch, calls and decoders: x86_64.
 *
 * test_one_source.py builds this with trees of changed specs, and expects it to fail.  Handlers are not linked, and of
 * the library only what reads the generated tables; what a call does with its attempt is recorded here.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include <linux/kvm.h>

#include "attempt.h"
#include "checks.h"
#include "decode.h"
#include "dispatch.h"
#include "kvmabi.h"

/* A pointer, not a number: no other type compiles. */
static long (*const identity_map_handler)(struct kva_vm *, const __u64 *) = kva_vm_set_identity_map_addr;

static int passed, failed;

static void same(const char *what, long got, long wanted)
{
	if (got == wanted) {
		passed++;
		return;
	}
	failed++;
	printf("%s: got %ld, wanted %ld\n", what, got, wanted);
}

/* The errno of a call, 0 if it keeps its rules. */
static int judge(enum kvmabi_call call, unsigned long value, const void *data, const struct kvmabi_state *state)
{
	struct kvmabi_broken why = { 0 };
	struct kvmabi_env env;

	kvmabi_env_init(&env, 4096);
	return kvmabi_check(call, value, data, &env, state, &why) == KVMABI_BROKEN ? why.error : 0;
}

static void bounds(void)
{
	same("KVM_SET_NR_MMU_PAGES.least with 63 pages", judge(KVMABI_CALL_SET_NR_MMU_PAGES, 63, NULL, NULL), EINVAL);
	same("KVM_SET_NR_MMU_PAGES.least with 64 pages", judge(KVMABI_CALL_SET_NR_MMU_PAGES, 64, NULL, NULL), 0);
	same("KVM_SET_TSS_ADDR.below_4g at 0xffffe000", judge(KVMABI_CALL_SET_TSS_ADDR, 0xffffe000, NULL, NULL), EPERM);
	same("KVM_SET_TSS_ADDR.below_4g at 0xffffd000", judge(KVMABI_CALL_SET_TSS_ADDR, 0xffffd000, NULL, NULL), 0);
}

static void limits(void)
{
	struct kvm_msrs msrs = { .nmsrs = 256 };

	same("KVM_SET_MSRS.array of 256", judge(KVMABI_CALL_SET_MSRS, 0, &msrs, NULL), E2BIG);
	msrs.nmsrs = 255;
	same("KVM_SET_MSRS.array of 255", judge(KVMABI_CALL_SET_MSRS, 0, &msrs, NULL), 0);
}

static void flags(void)
{
	struct kvm_vcpu_events events = { .flags = 0x100 };

	same("KVM_SET_VCPU_EVENTS.flags 0x100", judge(KVMABI_CALL_SET_VCPU_EVENTS, 0, &events, NULL), EINVAL);
	events.flags = KVM_VCPUEVENT_VALID_SHADOW;
	same("KVM_SET_VCPU_EVENTS.flags, shadow", judge(KVMABI_CALL_SET_VCPU_EVENTS, 0, &events, NULL), 0);
}

/* A VM without interrupt controller and devices breaks two rules; the first one counts. */
static void order(void)
{
	const struct kvmabi_state bare = { .known = KVMABI_KNOWS_VM_IRQCHIP | KVMABI_KNOWS_VM_DEVICES };
	const struct kvmabi_state chip = { .known = bare.known, .vm_irqchip = 1 };
	const struct kvm_assigned_irq irq = { .flags = KVM_DEV_IRQ_HOST_MSI };

	same("KVM_ASSIGN_DEV_IRQ without irqchip and device", judge(KVMABI_CALL_ASSIGN_DEV_IRQ, 0, &irq, &bare), EINVAL);
	same("KVM_ASSIGN_DEV_IRQ without device", judge(KVMABI_CALL_ASSIGN_DEV_IRQ, 0, &irq, &chip), ENODEV);
}

static void rows(void)
{
	const struct kva_ioctl *row = kva_ioctl_find(KVA_CLASS_VM, KVM_SET_TSS_ADDR);

	same("KVM_SET_TSS_ADDR, lock", row ? row->lock : -1, KVA_LOCK_SLOTS);
	row = kva_ioctl_find(KVA_CLASS_VM, KVM_XEN_HVM_CONFIG);
	same("KVM_XEN_HVM_CONFIG on a VM fd", row != NULL, 1);
	row = kva_ioctl_find(KVA_CLASS_VCPU, KVM_SET_MSRS);
	same("KVM_SET_MSRS, limit of the array", row ? row->array.limit : -1, 255);
	same("an unknown command on a VM fd", kva_ioctl_unknown(KVA_CLASS_VM), ENOTTY);
	same("KVM_SET_IDENTITY_MAP_ADDR has a handler", sizeof(identity_map_handler) != 0, 1);
}

static void told(void)
{
	const struct kvmabi_ioctl_info *info = kvmabi_ioctl_named("KVM_SET_MSRS");

	same("KVM_SET_MSRS returns how many of nmsrs were written", info && strstr(info->returns, "nmsrs"), 1);
	info = kvmabi_ioctl_named("KVM_NMI");
	same("KVM_NMI queues an NMI", info && strstr(info->summary, "queue"), 1);
}

/* --- one call of the library, in a kernel that always succeeds --- */

static struct kvmabi_plan seen;

int kvmabi_attempt_on_vcpu(struct kvmabi_vcpu *vcpu, const struct kvmabi_plan *plan, unsigned long argument, int result)
{
	(void)vcpu;
	(void)result;
	seen = *plan;
	return (int)argument;
}

static void calls(void)
{
	same("kvmabi_vcpu_run()", kvmabi_vcpu_run(NULL), 0);
	same("KVM_RUN is not repeated after a signal", seen.stops, 1);
	same("KVM_RUN changes what is known", seen.changes, 1);
}

int main(void)
{
	calls();
	bounds();
	limits();
	flags();
	order();
	rows();
	told();
	printf("%d passed, %d failed, 0 skipped\n", passed, failed);
	return failed != 0;
}
