// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * System instructions that are not about control registers: CPUID, MSRs, the time stamp counter, caches, HLT.
 *
 * APM vol. 3, chapters 3 and 4.
 */
#include "emulate.h"

#define CR4_TSD		(1ull << 2)
#define CPUID_RDTSCP	(1u << 27)	/* EDX of 8000_0001 */

static __u64 pair(const struct kva_emulation *e)
{
	return (__u32)e->reg[KVA_RAX] | e->reg[KVA_RDX] << 32;
}

static void set_pair(struct kva_emulation *e, __u64 value)
{
	e->reg[KVA_RAX] = (__u32)value;
	e->reg[KVA_RDX] = value >> 32;
}

int kva_do_cpuid(struct kva_emulation *e)
{
	__u32 eax = e->reg[KVA_RAX], ebx = 0, ecx = e->reg[KVA_RCX], edx = 0;
	int step = kva_intercepted(e, KVA_EXIT_CPUID, 0);

	if (step)
		return step;
	kva_cpuid_answer(e->vcpu, &eax, &ebx, &ecx, &edx);
	e->reg[KVA_RAX] = eax;
	e->reg[KVA_RBX] = ebx;
	e->reg[KVA_RCX] = ecx;
	e->reg[KVA_RDX] = edx;
	return KVA_DONE;
}

int kva_do_rdmsr(struct kva_emulation *e)
{
	int step = kva_intercepted(e, KVA_EXIT_RDMSR, (__u32)e->reg[KVA_RCX]);
	__u64 value;

	if (step)
		return step;
	if (kva_msr_read(e->vcpu, (__u32)e->reg[KVA_RCX], 0, &value))
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	set_pair(e, value);
	return KVA_DONE;
}

int kva_do_wrmsr(struct kva_emulation *e)
{
	int step = kva_intercepted(e, KVA_EXIT_WRMSR, (__u32)e->reg[KVA_RCX]);

	if (step)
		return step;
	if (kva_msr_write(e->vcpu, (__u32)e->reg[KVA_RCX], 0, pair(e)))
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	return KVA_DONE;
}

int kva_do_rdtsc(struct kva_emulation *e)
{
	const struct kva_cpu *cpu = &e->vcpu->cpu;

	if (cpu->cpl && cpu->cr4 & CR4_TSD)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	set_pair(e, e->machine ? e->machine->tsc(e->vcpu) : kva_tsc() + e->vcpu->tsc_offset);
	return KVA_DONE;
}

int kva_do_rdtscp(struct kva_emulation *e)
{
	const struct kvm_cpuid_entry2 *features = kva_cpuid_find(e->vcpu, 0x80000001, 0);
	int step;

	if (!features || !(features->edx & CPUID_RDTSCP))
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	step = kva_do_rdtsc(e);
	if (step == KVA_DONE) {
		kva_state_need(e->vcpu, KVA_STATE_MSRS);
		e->reg[KVA_RCX] = (__u32)e->vcpu->cpu.msr[KVA_TSC_AUX];
	}
	return step;
}

/* There are no performance counters: #GP at any privilege (APM vol. 3, RDPMC). */
int kva_do_rdpmc(struct kva_emulation *e)
{
	return kva_emulation_raise(e, KVA_VECTOR_GP);
}

/* The run loop sees the state and does as for an exit. */
int kva_do_hlt(struct kva_emulation *e)
{
	int step = kva_intercepted(e, KVA_EXIT_HLT, 0);

	if (step)
		return step;
	e->vcpu->mp_state = KVM_MP_STATE_HALTED;
	return KVA_DONE;
}

/* INVD and WBINVD: the host's caches are coherent, and throwing data away is not the guest's business. */
int kva_do_invd(struct kva_emulation *e)
{
	return kva_intercepted(e, KVA_EXIT_INSTRUCTION, 0);
}

static __u64 segment_base(const struct kva_emulation *e)
{
	if (e->bits == 64 && e->insn.segment != KVA_FS && e->insn.segment != KVA_GS)
		return 0;
	return e->vcpu->cpu.segment[e->insn.segment].base;
}

int kva_do_invlpg(struct kva_emulation *e)
{
	if (e->vcpu->cpu.cpl)
		return kva_emulation_raise(e, KVA_VECTOR_GP);
	if (e->machine)
		return e->machine->invalidate(e, e->offset + segment_base(e));
	kva_vcpu_request(e->vcpu, KVA_REQUEST_FLUSH);
	return KVA_DONE;
}

/* STAC and CLAC: CPUID function 7 has SMAP as bit 20 of EBX. */
static int change_ac(struct kva_emulation *e, __u64 flag)
{
	const struct kvm_cpuid_entry2 *features = kva_cpuid_find(e->vcpu, 7, 0);

	if (!features || !(features->ebx >> 20 & 1) || e->cpl)
		return kva_emulation_raise(e, KVA_VECTOR_UD);
	kva_alu_set_flags(e, KVA_FLAG_AC, flag);
	return KVA_DONE;
}

/* 0F 01 with a register: the whole of ModRM, less its upmost bits, says what it is. */
static int group7_register(struct kva_emulation *e)
{
	switch ((e->insn.reg & 7) << 3 | (e->insn.rm & 7)) {
	case 0x0a:		/* 0F 01 CA */
		return change_ac(e, 0);
	case 0x0b:
		return change_ac(e, KVA_FLAG_AC);
	case 0x10:		/* 0F 01 D0 */
		return kva_do_xgetbv(e);
	case 0x11:
		return kva_do_xsetbv(e);
	case 0x19:		/* 0F 01 D9: VMMCALL */
		return e->machine ? kva_intercepted(e, KVA_EXIT_HYPERCALL, 0) : KVA_UNKNOWN;
	case 0x38:		/* 0F 01 F8 */
		return kva_do_swapgs(e);
	case 0x39:
		return kva_do_rdtscp(e);
	default:
		return KVA_UNKNOWN;
	}
}

/* 0F 01: by ModRM.reg with memory, by the whole of ModRM without. */
int kva_do_group7(struct kva_emulation *e)
{
	unsigned int which = e->insn.reg & 7;

	if (which == 4 || which == 6)
		return kva_do_machine_status(e);
	if (!e->insn.has_memory)
		return group7_register(e);
	switch (which) {
	case 0 ... 1:
		return kva_do_store_table(e);
	case 2 ... 3:
		return kva_do_load_table(e);
	case 7:
		return kva_do_invlpg(e);
	default:
		return KVA_UNKNOWN;
	}
}
