// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * KVM_RUN: finish what user space was asked to do, then enter the guest until something needs user space again.
 *
 * Each exit has one short function, which says how it goes on: AGAIN, TO_USER with kvm_run filled in, or -errno.  Most
 * exits end here and the guest goes on, so what is between two entries is kept short: no state is fetched that the exit
 * does not need, and requests, events and windows cost a look each when there are none.
 *
 * kvm_run and the page of port data are written by user space meanwhile: they are shown to it, and read once when it
 * comes back; what has to be finished is remembered in vcpu->pending.
 */
#include "core.h"
#include "x86.h"

#include <linux/errno.h>

#define TO_USER	0
#define AGAIN	1

/* Hypercalls answer errors as the kernel's document on them has it, apart from errno's numbers. */
#define HYPERCALL_UNKNOWN	(-1000ll)

static long leave_with(struct kva_vcpu *vcpu, __u32 reason)
{
	vcpu->run->exit_reason = reason;
	return TO_USER;
}

static long leave_interrupted(struct kva_vcpu *vcpu)
{
	vcpu->run->exit_reason = KVM_EXIT_INTR;
	return -EINTR;
}

/* --- instructions that are emulated ------------------------------------------------------------------------------- */

/* User mode must not end the whole machine with an instruction that we do not know. */
static long emulation_failed(struct kva_vcpu *vcpu)
{
	kva_state_need(vcpu, KVA_STATE_CODE);
	if (vcpu->cpu.cpl == 3) {
		kva_raise(vcpu, KVA_UD, 0, 0);
		return AGAIN;
	}
	vcpu->run->internal.suberror = KVM_INTERNAL_ERROR_EMULATION;
	vcpu->run->internal.ndata = 0;
	return leave_with(vcpu, KVM_EXIT_INTERNAL_ERROR);
}

static long leave_with_priority(struct kva_vcpu *vcpu)
{
	vcpu->run->tpr_access.rip = vcpu->tpr_rip;
	vcpu->run->tpr_access.is_write = vcpu->tpr_access == KVA_TPR_WRITTEN;
	vcpu->tpr_access = 0;
	return leave_with(vcpu, KVM_EXIT_TPR_ACCESS);
}

/* HLT does not leave a halted vcpu behind when user space has to wait, and to run it again. */
static long emulated(struct kva_vcpu *vcpu, __u64 priority)
{
	if (vcpu->lapic)
		return vcpu->tpr_access ? leave_with_priority(vcpu) : AGAIN;
	if (vcpu->mp_state == KVM_MP_STATE_HALTED) {
		vcpu->mp_state = KVM_MP_STATE_RUNNABLE;
		return leave_with(vcpu, KVM_EXIT_HLT);
	}
	/* a lower task priority may let an interrupt through that user space holds back */
	return vcpu->cpu.cr8 < priority ? leave_with(vcpu, KVM_EXIT_SET_TPR) : AGAIN;
}

static long emulate(struct kva_vcpu *vcpu)
{
	__u64 priority = vcpu->cpu.cr8;

	switch (kva_emulate(vcpu)) {
	case KVA_EMULATED:
		return emulated(vcpu, priority);
	case KVA_EMULATE_USER:
		vcpu->counts.mmio += vcpu->pending.kind == KVA_PENDING_MMIO;
		kva_pending_show(vcpu);
		return TO_USER;
	case KVA_EMULATE_FAILED:
		break;
	}
	return emulation_failed(vcpu);
}

/* --- finishing what user space did -------------------------------------------------------------------------------- */

/* IN: AL and AX change part of RAX, EAX clears its upper half. */
static void put_accumulator(__u64 *rax, unsigned int size, const void *data)
{
	if (size == 1)
		*rax = (*rax & ~0xffull) | kva_read_once(*(const __u8 *)data);
	else if (size == 2)
		*rax = (*rax & ~0xffffull) | kva_read_once(*(const __u16 *)data);
	else
		*rax = kva_read_once(*(const __u32 *)data);
}

/* A vcpu that user space moved elsewhere meanwhile, as a reset does, has nothing to finish. */
static long finish_direct(struct kva_vcpu *vcpu)
{
	struct kva_pending *pending = &vcpu->pending;

	pending->kind = KVA_PENDING_NONE;
	pending->direct = 0;
	kva_state_need(vcpu, KVA_STATE_GENERAL);
	if (vcpu->cpu.rip != pending->rip)
		return AGAIN;
	if (pending->in) {
		put_accumulator(&vcpu->cpu.reg[KVA_RAX], pending->size, vcpu->pio);
		kva_state_changed(vcpu, KVA_STATE_GENERAL);
	}
	kva_skip(vcpu, pending->skip);
	return AGAIN;
}

/* `once`: KVM_RUN was called for this alone, and is to come back as soon as the state is consistent. */
static long finish_pending(struct kva_vcpu *vcpu, int once)
{
	if (vcpu->pending.kind == KVA_PENDING_NONE)
		return AGAIN;
	if (vcpu->pending.direct)
		return finish_direct(vcpu);
	vcpu->pending.once = (__u8)once;
	kva_pending_answer(vcpu);
	return emulate(vcpu);
}

/* --- exits, one function each ------------------------------------------------------------------------------------- */

static long exit_cpuid(struct kva_vcpu *vcpu, const struct kva_exit *exit)
{
	__u64 *reg = vcpu->cpu.reg;
	__u32 eax, ebx, ecx, edx;

	vcpu->counts.cpuid++;
	kva_state_need(vcpu, KVA_STATE_GENERAL);
	eax = (__u32)reg[KVA_RAX];
	ecx = (__u32)reg[KVA_RCX];
	if (kva_skip(vcpu, exit->length))
		return AGAIN;
	kva_cpuid_answer(vcpu, &eax, &ebx, &ecx, &edx);
	reg[KVA_RAX] = eax;
	reg[KVA_RBX] = ebx;
	reg[KVA_RCX] = ecx;
	reg[KVA_RDX] = edx;
	kva_state_changed(vcpu, KVA_STATE_GENERAL);
	return AGAIN;
}

static long exit_rdmsr(struct kva_vcpu *vcpu, const struct kva_exit *exit)
{
	__u64 *reg = vcpu->cpu.reg;
	__u64 value;

	vcpu->counts.msr++;
	if (kva_msr_read(vcpu, (__u32)reg[KVA_RCX], 0, &value)) {
		kva_raise(vcpu, KVA_GP, 1, 0);
		return AGAIN;
	}
	kva_state_need(vcpu, KVA_STATE_GENERAL);
	if (kva_skip(vcpu, exit->length))
		return AGAIN;
	reg[KVA_RAX] = (__u32)value;
	reg[KVA_RDX] = value >> 32;
	kva_state_changed(vcpu, KVA_STATE_GENERAL);
	return AGAIN;
}

static long exit_wrmsr(struct kva_vcpu *vcpu, const struct kva_exit *exit)
{
	const __u64 *reg = vcpu->cpu.reg;

	vcpu->counts.msr++;
	kva_state_need(vcpu, KVA_STATE_GENERAL);
	if (kva_msr_write(vcpu, (__u32)reg[KVA_RCX], 0, (__u32)reg[KVA_RAX] | reg[KVA_RDX] << 32))
		kva_raise(vcpu, KVA_GP, 1, 0);
	else
		kva_skip(vcpu, exit->length);
	return AGAIN;
}

/* Without interrupt controllers nothing in the kernel could wake it. */
static long exit_hlt(struct kva_vcpu *vcpu, const struct kva_exit *exit)
{
	vcpu->counts.hlt++;
	if (kva_skip(vcpu, exit->length))
		return AGAIN;
	if (!vcpu->lapic)
		return leave_with(vcpu, KVM_EXIT_HLT);
	vcpu->mp_state = KVM_MP_STATE_HALTED;
	return AGAIN;
}

/* A device in the kernel does it. 0: there is none. */
static int serve_port(struct kva_vcpu *vcpu, const struct kva_exit *exit)
{
	__u64 *rax = &vcpu->cpu.reg[KVA_RAX];
	__u32 value;

	if (!exit->port.in) {
		if (!kva_bus_out(vcpu, exit->port.port, exit->port.size, (__u32)*rax))
			return 0;
	} else {
		if (!kva_bus_in(vcpu, exit->port.port, exit->port.size, &value))
			return 0;
		put_accumulator(rax, exit->port.size, &value);
		kva_state_changed(vcpu, KVA_STATE_GENERAL);
	}
	kva_skip(vcpu, exit->length);
	return 1;
}

/* IN and OUT are frequent and simple: they do without the emulator, and their length is mostly known. */
static long exit_port(struct kva_vcpu *vcpu, const struct kva_exit *exit)
{
	struct kva_pending *pending = &vcpu->pending;
	__u32 value;

	vcpu->counts.port++;
	if (exit->port.string)
		return emulate(vcpu);
	kva_state_need(vcpu, KVA_STATE_GENERAL);
	if (serve_port(vcpu, exit))
		return AGAIN;
	pending->kind = KVA_PENDING_PORT;
	pending->direct = 1;
	pending->in = exit->port.in;
	pending->size = exit->port.size;
	pending->string = 0;
	pending->port = exit->port.port;
	pending->count = 1;
	pending->skip = exit->length;
	pending->rip = vcpu->cpu.rip;
	value = (__u32)vcpu->cpu.reg[KVA_RAX];
	if (!pending->in)
		__builtin_memcpy(vcpu->pio, &value, pending->size);
	kva_pending_show(vcpu);
	return TO_USER;
}

/* An event whose delivery needs memory that is none cannot be emulated, and cannot be delivered. */
static long exit_memory(struct kva_vcpu *vcpu, const struct kva_exit *exit)
{
	int answer;

	vcpu->counts.memory++;
	answer = kva_npt_fault(vcpu, exit->memory.address, exit->memory.write);
	if (answer == -EINTR)
		return leave_interrupted(vcpu);
	if (answer <= 0)
		return answer ? answer : AGAIN;
	if (!vcpu->interrupted.valid)
		return emulate(vcpu);
	vcpu->run->internal.suberror = KVM_INTERNAL_ERROR_SIMUL_EX;
	vcpu->run->internal.ndata = 0;
	return leave_with(vcpu, KVM_EXIT_INTERNAL_ERROR);
}

static long exit_instruction(struct kva_vcpu *vcpu)
{
	vcpu->counts.instruction++;
	return emulate(vcpu);
}

static long exit_invalid_opcode(struct kva_vcpu *vcpu)
{
	kva_raise(vcpu, KVA_UD, 0, 0);
	return AGAIN;
}

/* With debugging from outside it may be the debugger's. */
static long exit_exception(struct kva_vcpu *vcpu, const struct kva_exit *exit)
{
	switch (kva_debug_exception(vcpu, exit->exception.vector)) {
	case KVA_DEBUG_LEAVE:
		return TO_USER;
	case KVA_DEBUG_EMULATE:
		return emulate(vcpu);
	case KVA_DEBUG_NOTHING:
		break;
	}
	if (exit->exception.vector == KVA_PF)
		kva_raise_page_fault(vcpu, exit->exception.address, exit->exception.code);
	else
		kva_raise(vcpu, exit->exception.vector, exit->exception.has_code, exit->exception.code);
	return AGAIN;
}

/* There is no hypercall that this driver knows; what is missing is answered, not refused. */
static long exit_hypercall(struct kva_vcpu *vcpu, const struct kva_exit *exit)
{
	kva_state_need(vcpu, KVA_STATE_GENERAL);
	if (kva_skip(vcpu, exit->length))
		return AGAIN;
	vcpu->cpu.reg[KVA_RAX] = (__u64)HYPERCALL_UNKNOWN;
	kva_state_changed(vcpu, KVA_STATE_GENERAL);
	return AGAIN;
}

/* Whoever waits for it is served before the next entry. */
static long exit_window(struct kva_vcpu *vcpu)
{
	vcpu->counts.window++;
	return AGAIN;
}

static long exit_nmi_window(struct kva_vcpu *vcpu)
{
	vcpu->counts.window++;
	vcpu->cpu.nmi_masked = 0;
	return AGAIN;
}

static long exit_pause(struct kva_vcpu *vcpu, const struct kva_exit *exit)
{
	kva_skip(vcpu, exit->length);
	kva_reschedule();
	return AGAIN;
}

/* What the processor held is lost (APM vol. 2, 15.14.3): the guest goes on, if it does, as after INIT. */
static long exit_shutdown(struct kva_vcpu *vcpu)
{
	kva_cpu_lost(vcpu);
	return leave_with(vcpu, KVM_EXIT_SHUTDOWN);
}

static long exit_failed(struct kva_vcpu *vcpu, const struct kva_exit *exit)
{
	vcpu->run->fail_entry.hardware_entry_failure_reason = exit->hardware.reason;
	return leave_with(vcpu, KVM_EXIT_FAIL_ENTRY);
}

static long exit_unknown(struct kva_vcpu *vcpu, const struct kva_exit *exit)
{
	vcpu->run->hw.hardware_exit_reason = exit->hardware.reason;
	return leave_with(vcpu, KVM_EXIT_UNKNOWN);
}

static long handle(struct kva_vcpu *vcpu, const struct kva_exit *exit)
{
	vcpu->counts.exits++;
	switch (exit->reason) {
	case KVA_EXIT_HOST:
		vcpu->counts.host++;
		return AGAIN;
	case KVA_EXIT_CPUID:
		return exit_cpuid(vcpu, exit);
	case KVA_EXIT_RDMSR:
		return exit_rdmsr(vcpu, exit);
	case KVA_EXIT_WRMSR:
		return exit_wrmsr(vcpu, exit);
	case KVA_EXIT_HLT:
		return exit_hlt(vcpu, exit);
	case KVA_EXIT_PORT:
		return exit_port(vcpu, exit);
	case KVA_EXIT_MEMORY:
		return exit_memory(vcpu, exit);
	case KVA_EXIT_INSTRUCTION:
		return exit_instruction(vcpu);
	case KVA_EXIT_INTERRUPT_WINDOW:
		return exit_window(vcpu);
	case KVA_EXIT_NMI_WINDOW:
		return exit_nmi_window(vcpu);
	default:
		break;
	}
	vcpu->counts.other++;
	switch (exit->reason) {
	case KVA_EXIT_INVALID_OPCODE:
		return exit_invalid_opcode(vcpu);
	case KVA_EXIT_EXCEPTION:
		return exit_exception(vcpu, exit);
	case KVA_EXIT_HYPERCALL:
		return exit_hypercall(vcpu, exit);
	case KVA_EXIT_PAUSE:
		return exit_pause(vcpu, exit);
	case KVA_EXIT_SHUTDOWN:
		return exit_shutdown(vcpu);
	case KVA_EXIT_FAILED:
		return exit_failed(vcpu, exit);
	default:
		return exit_unknown(vcpu, exit);
	}
}

/* --- entering ----------------------------------------------------------------------------------------------------- */

/* A flush is served at once, before the guest can use what is gone; others need sleep. */
static int serve_requests(struct kva_vcpu *vcpu, __u32 requests)
{
	if (requests & KVA_REQUEST_FLUSH)
		kva_backend->flush(vcpu);
	if (requests & KVA_REQUEST_EVENT && vcpu->lapic)
		vcpu->interrupts_changed = 1;
	return !(requests & ~(KVA_REQUEST_FLUSH | KVA_REQUEST_EVENT));
}

/* Somebody else wants the thread, or its processor. */
static long give_way(struct kva_vcpu *vcpu)
{
	if (kva_signal_pending())
		return leave_interrupted(vcpu);
	kva_reschedule();
	return AGAIN;
}

/* Once into the guest and back. AGAIN when there was no exit to handle. */
static long enter(struct kva_vcpu *vcpu)
{
	struct kva_exit exit;
	__u32 requests;
	int can_enter;

	if (vcpu->software.valid)
		kva_software_begin(vcpu);
	if (vcpu->vapic)
		kva_vapic_show(vcpu);
	can_enter = kva_entry_begin(vcpu);
	if (can_enter <= 0)
		return can_enter ? can_enter : give_way(vcpu);
	requests = kva_vcpu_enter(vcpu);
	if (requests && !serve_requests(vcpu, requests)) {
		kva_vcpu_exit(vcpu);
		kva_entry_end(vcpu);
		if (requests & KVA_REQUEST_CLOCK)
			kva_clock_update(vcpu);
		return AGAIN;
	}
	kva_events_prepare(vcpu);
	if (vcpu->debug.control)
		kva_debug_load(vcpu);
	kva_backend->run(vcpu, &exit);
	if (vcpu->debug.control)
		kva_debug_unload(vcpu);
	if (vcpu->software.valid)
		kva_software_end(vcpu);
	kva_vcpu_exit(vcpu);
	kva_entry_end(vcpu);
	if (vcpu->vapic)
		kva_vapic_take(vcpu);
	return handle(vcpu, &exit);
}

/* Has the vcpu to wait, or somebody to be heard, before it runs? */
static int is_unsettled(const struct kva_vcpu *vcpu)
{
	return vcpu->lapic && (vcpu->mp_state != KVM_MP_STATE_RUNNABLE || kva_read_once(vcpu->signals) & ~KVA_SIGNAL_NMI);
}

/* What ends KVM_RUN without the guest; signals, when the vcpu can run, are seen as it enters. */
static long look_around(struct kva_vcpu *vcpu)
{
	if (vcpu->triple_fault) {
		vcpu->triple_fault = 0;
		return leave_with(vcpu, KVM_EXIT_SHUTDOWN);
	}
	if (vcpu->debug.control && kva_debug_stepped(vcpu))
		return TO_USER;
	if (vcpu->window_wanted && kva_interrupt_ready(vcpu))
		return leave_with(vcpu, KVM_EXIT_IRQ_WINDOW_OPEN);
	while (is_unsettled(vcpu)) {
		if (kva_signal_pending())
			return leave_interrupted(vcpu);
		kva_vcpu_settle(vcpu);
	}
	return AGAIN;
}

/* Without an interrupt controller in the kernel, user space and guest share the task priority by way of kvm_run. */
static int take_priority(struct kva_vcpu *vcpu)
{
	__u64 cr8 = kva_read_once(vcpu->run->cr8);

	if (vcpu->lapic)
		return 0;
	if (cr8 > 15)
		return -EINVAL;
	if (cr8 == vcpu->cpu.cr8)
		return 0;
	kva_state_need(vcpu, KVA_STATE_CONTROL);
	vcpu->cpu.cr8 = cr8;
	kva_state_changed(vcpu, KVA_STATE_CONTROL);
	return 0;
}

static void tell_user(struct kva_vcpu *vcpu)
{
	struct kvm_run *run = vcpu->run;

	run->ready_for_interrupt_injection = vcpu->lapic || kva_interrupt_ready(vcpu);
	kva_state_need(vcpu, KVA_STATE_GENERAL);
	run->if_flag = !!(vcpu->cpu.rflags & KVA_RFLAGS_IF);
	run->cr8 = vcpu->cpu.cr8;
	run->apic_base = vcpu->cpu.apic_base;
}

/* Nobody started it: it waits for that, and whoever calls may see to it before he calls again. */
static long wait_for_init(struct kva_vcpu *vcpu, int once)
{
	if (once)
		return -EINTR;
	while (vcpu->mp_state == KVM_MP_STATE_UNINITIALIZED && !kva_signal_pending())
		kva_vcpu_settle(vcpu);
	return kva_signal_pending() ? leave_interrupted(vcpu) : -EAGAIN;
}

long kva_vcpu_run_loop(struct kva_vcpu *vcpu)
{
	int once = kva_run_immediate_exit(vcpu->run);
	long result;

	if (vcpu->mp_state == KVM_MP_STATE_UNINITIALIZED)
		return wait_for_init(vcpu, once);
	result = take_priority(vcpu);
	if (result) {
		tell_user(vcpu);
		return result;
	}
	vcpu->window_wanted = !vcpu->lapic && kva_read_once(vcpu->run->request_interrupt_window);
	if (vcpu->debug.control)
		kva_debug_begin(vcpu);
	result = finish_pending(vcpu, once || kva_signal_pending());
	if (result == AGAIN && once)
		result = -EINTR; /* exit_reason still tells of the exit that this call was to finish */
	while (result == AGAIN) {
		result = look_around(vcpu);
		if (result == AGAIN)
			result = enter(vcpu);
	}
	if (vcpu->debug.control)
		kva_debug_end(vcpu);
	tell_user(vcpu);
	return result;
}

/* --- ioctls ------------------------------------------------------------------------------------------------------- */

long kva_vcpu_run(struct kva_vcpu *vcpu)
{
	long result;

	kva_thread_begin(vcpu);
	if (vcpu->sigset_active)
		kva_signals_begin(vcpu);
	result = kva_vcpu_run_loop(vcpu);
	if (vcpu->sigset_active)
		kva_signals_end(vcpu);
	kva_thread_end(vcpu);
	return result;
}

long kva_vcpu_set_signal_mask(struct kva_vcpu *vcpu, const struct kvm_signal_mask *signal_mask)
{
	if (!signal_mask) {
		vcpu->sigset_active = 0;
		return 0;
	}
	if (signal_mask->len != sizeof(vcpu->sigset))
		return -EINVAL;
	__builtin_memcpy(vcpu->sigset, signal_mask->sigset, sizeof(vcpu->sigset));
	vcpu->sigset_active = 1;
	return 0;
}
