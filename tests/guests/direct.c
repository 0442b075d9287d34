// SPDX-License-Identifier: MIT
/*
 * The library's calls that runner.c makes, answered by the driver's core in this process, on the software processor.
 *
 * KVMABI_SOFT chooses how much the processor leaves to the core, by letters: c control registers, m MSRs, e everything, and
 * l that exits do not tell an instruction's length.
 */
#include <kvmabi/kvmabi.h>

#include <stdlib.h>
#include <string.h>

#include "../../driver/soft/soft.h"
#include "../../driver/user/user.h"

static int last;		/* what the last call that failed gave */

static int done(long result)
{
	if (result < 0)
		last = (int)result;
	return (int)result;
}

static struct kva_vm *vm_of(struct kvmabi_vm *vm)
{
	return (struct kva_vm *)(void *)vm;
}

static struct kva_vcpu *vcpu_of(struct kvmabi_vcpu *vcpu)
{
	return (struct kva_vcpu *)(void *)vcpu;
}

const struct kvmabi_fault *kvmabi_last_fault(void)
{
	return NULL;
}

void kvmabi_fault_print(const struct kvmabi_fault *fault, FILE *to)
{
	(void)fault;
	fprintf(to, "refused: %s\n", strerror(-last));
}

/* --- system and VM ------------------------------------------------------------------------------------------------------ */

int kvmabi_system_open(const char *path, struct kvmabi_system **system)
{
	const char *choice = getenv("KVMABI_SOFT");

	(void)path;
	for (; choice && *choice; choice++) {
		kva_soft_exits |= *choice == 'c' ? KVA_SOFT_CONTROL : *choice == 'm' ? KVA_SOFT_MSRS :
			*choice == 'e' ? KVA_SOFT_EVERYTHING : 0;
		if (*choice == 'l')
			kva_soft_caps.next_rip = 0;
	}
	*system = (struct kvmabi_system *)(void *)system;	/* there is nothing in it */
	return done(kva_core_init(&kva_soft));
}

int kvmabi_system_get_supported_cpuid(struct kvmabi_system *system, struct kvm_cpuid2 *cpuid)
{
	struct kva_system none;

	(void)system;
	return done(kva_system_get_supported_cpuid(&none, cpuid));
}

int kvmabi_system_create_vm(struct kvmabi_system *system, struct kvmabi_vm **made)
{
	struct kva_system none;
	struct kva_vm *vm;
	long result = kva_system_create_vm(&none, &vm);

	(void)system;
	*made = (struct kvmabi_vm *)(void *)vm;
	return done(result);
}

/* The process's memory is known to the core from the moment in which a slot has it. */
int kvmabi_vm_set_user_memory_region(struct kvmabi_vm *vm, const struct kvm_userspace_memory_region *region)
{
	long result;

	kva_user_map(region->userspace_addr, region->memory_size, (void *)(unsigned long)region->userspace_addr, 0);
	kva_mutex_lock(&vm_of(vm)->slots_lock);
	result = kva_vm_set_user_memory_region(vm_of(vm), region);
	kva_mutex_unlock(&vm_of(vm)->slots_lock);
	return done(result);
}

/* kvm_run and the page behind it, as one fd would map them. */
static void make_contiguous(struct kva_vcpu *vcpu)
{
	char *pages = aligned_alloc(KVA_PAGE_SIZE, KVA_RUN_PAGES * KVA_PAGE_SIZE);

	memset(pages, 0, KVA_RUN_PAGES * KVA_PAGE_SIZE);
	kva_page_free(vcpu->run);
	kva_page_free(vcpu->pio);
	vcpu->run = (struct kvm_run *)(void *)pages;
	vcpu->pio = pages + KVA_PIO_PAGE * KVA_PAGE_SIZE;
}

int kvmabi_vm_create_vcpu(struct kvmabi_vm *vm, __u32 id, struct kvmabi_vcpu **made)
{
	struct kva_vcpu *vcpu = NULL;
	long result;

	kva_mutex_lock(&vm_of(vm)->lock);
	result = kva_vm_create_vcpu(vm_of(vm), id, &vcpu);
	kva_mutex_unlock(&vm_of(vm)->lock);
	if (!result)
		make_contiguous(vcpu);
	*made = (struct kvmabi_vcpu *)(void *)vcpu;
	return done(result);
}

/* --- vcpu ---------------------------------------------------------------------------------------------------------------- */

#define CALL(name, parameter)								\
	int kvmabi_vcpu_##name(struct kvmabi_vcpu *vcpu, parameter *argument)		\
	{										\
		long result;								\
											\
		kva_mutex_lock(&vcpu_of(vcpu)->lock);					\
		result = kva_vcpu_##name(vcpu_of(vcpu), argument);			\
		kva_mutex_unlock(&vcpu_of(vcpu)->lock);					\
		return done(result);							\
	}

CALL(get_regs, struct kvm_regs)
CALL(set_regs, const struct kvm_regs)
CALL(get_sregs, struct kvm_sregs)
CALL(set_sregs, const struct kvm_sregs)
CALL(get_vcpu_events, struct kvm_vcpu_events)
CALL(get_debugregs, struct kvm_debugregs)
CALL(get_fpu, struct kvm_fpu)
CALL(set_fpu, const struct kvm_fpu)
CALL(set_cpuid2, const struct kvm_cpuid2)
CALL(interrupt, const struct kvm_interrupt)

int kvmabi_vcpu_nmi(struct kvmabi_vcpu *vcpu)
{
	long result;

	kva_mutex_lock(&vcpu_of(vcpu)->lock);
	result = kva_vcpu_nmi(vcpu_of(vcpu));
	kva_mutex_unlock(&vcpu_of(vcpu)->lock);
	return done(result);
}

int kvmabi_vcpu_run(struct kvmabi_vcpu *vcpu)
{
	long result;

	kva_mutex_lock(&vcpu_of(vcpu)->lock);
	result = kva_vcpu_run(vcpu_of(vcpu));
	kva_mutex_unlock(&vcpu_of(vcpu)->lock);
	return done(result);
}

struct kvm_run *kvmabi_vcpu_kvm_run(struct kvmabi_vcpu *vcpu)
{
	return vcpu_of(vcpu)->run;
}
