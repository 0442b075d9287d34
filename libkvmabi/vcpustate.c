/* SPDX-License-Identifier: MIT */
/*
 * What a snapshot holds of a vcpu, in the order in which it is restored:
 *
 *	CPUID first: what registers, MSRs and XCR0 may hold depends on it; the TSC's frequency before its value.
 *	The control registers and the APIC's base before the local APIC, that before MSRs: a write to the TSC's deadline is dropped,
 *	and reported as a success, unless the APIC's timer is in that mode.  Among MSRs the TSC comes first, its deadline last.
 *	XCR0 before what XSAVE restores.  Nested state needs EFER and VMX's MSRs.
 *	Events last: setting registers drops exceptions that are pending.
 */
#include "record.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>

#ifdef KVMABI_X86

#include "msrlist.h"

static int no_memory(void)
{
	return kvmabi_fault_own("making a snapshot", ENOMEM);
}

/* The end of saving a kind: its content, or why there is none. */
static int saved(int error, void *made, size_t made_size, void **data, size_t *size)
{
	if (error < 0) {
		free(made);
		return error;
	}
	*data = made;
	*size = made_size;
	return 0;
}

static int lacks(const struct kvmabi_subject *subject, enum kvmabi_call call)
{
	return kvmabi_kernel_lacks(&subject->vm->kernel, call) != NULL;
}

/* --- kinds that are a struct, by one call each way --- */

#define PLAIN(kind, type, call, get, set) \
static int save_##kind(const struct kvmabi_subject *subject, void **data, size_t *size) \
{ \
	type *made; \
\
	if (lacks(subject, KVMABI_CALL_##call)) \
		return 0; \
	made = calloc(1, sizeof(*made)); \
	return made ? saved(get(subject->vcpu, made), made, sizeof(*made), data, size) : no_memory(); \
} \
\
static int restore_##kind(const struct kvmabi_subject *subject, const void *data, size_t size) \
{ \
	(void)size; \
	return set(subject->vcpu, data); \
}

PLAIN(mp_state, struct kvm_mp_state, GET_MP_STATE, kvmabi_vcpu_get_mp_state, kvmabi_vcpu_set_mp_state)
PLAIN(sregs, struct kvm_sregs, GET_SREGS, kvmabi_vcpu_get_sregs, kvmabi_vcpu_set_sregs)
PLAIN(regs, struct kvm_regs, GET_REGS, kvmabi_vcpu_get_regs, kvmabi_vcpu_set_regs)
PLAIN(xcrs, struct kvm_xcrs, GET_XCRS, kvmabi_vcpu_get_xcrs, kvmabi_vcpu_set_xcrs)
PLAIN(fpu, struct kvm_fpu, GET_FPU, kvmabi_vcpu_get_fpu, kvmabi_vcpu_set_fpu)
PLAIN(debugregs, struct kvm_debugregs, GET_DEBUGREGS, kvmabi_vcpu_get_debugregs, kvmabi_vcpu_set_debugregs)
PLAIN(events, struct kvm_vcpu_events, GET_VCPU_EVENTS, kvmabi_vcpu_get_vcpu_events, kvmabi_vcpu_set_vcpu_events)

/* --- CPUID and TSC --- */

static int save_cpuid(const struct kvmabi_subject *subject, void **data, size_t *size)
{
	struct kvm_cpuid2 *cpuid = NULL;
	int error;

	if (lacks(subject, KVMABI_CALL_GET_CPUID2))
		return 0;
	error = kvmabi_vcpu_get_cpuid2_alloc(subject->vcpu, &cpuid);
	return saved(error, cpuid, cpuid ? sizeof(*cpuid) + cpuid->nent * sizeof(cpuid->entries[0]) : 0, data, size);
}

static int restore_cpuid(const struct kvmabi_subject *subject, const void *data, size_t size)
{
	(void)size;
	return kvmabi_vcpu_set_cpuid2(subject->vcpu, data);
}

#ifdef KVM_GET_TSC_KHZ
static int save_tsc_khz(const struct kvmabi_subject *subject, void **data, size_t *size)
{
	__u64 *khz;
	int told;

	if (lacks(subject, KVMABI_CALL_GET_TSC_KHZ))
		return 0;
	told = kvmabi_vcpu_get_tsc_khz(subject->vcpu);
	if (told <= 0)
		return 0;		/* the host's is not stable */
	khz = malloc(sizeof(*khz));
	if (!khz)
		return no_memory();
	*khz = told;
	return saved(0, khz, sizeof(*khz), data, size);
}

static int restore_tsc_khz(const struct kvmabi_subject *subject, const void *data, size_t size)
{
	const __u64 khz = *(const __u64 *)data;

	(void)size;
	if (kvmabi_vcpu_get_tsc_khz(subject->vcpu) == (int)khz)
		return 0;
	return kvmabi_vcpu_set_tsc_khz(subject->vcpu, khz);
}
#endif

/* --- the local APIC, if there is one --- */

static int save_lapic(const struct kvmabi_subject *subject, void **data, size_t *size)
{
	struct kvm_lapic_state *lapic = calloc(1, sizeof(*lapic));
	int error;

	if (!lapic)
		return no_memory();
	error = kvmabi_vcpu_get_lapic(subject->vcpu, lapic);
	if (error != -EINVAL)
		return saved(error, lapic, sizeof(*lapic), data, size);
	free(lapic);
	return 0;
}

static int restore_lapic(const struct kvmabi_subject *subject, const void *data, size_t size)
{
	(void)size;
	return kvmabi_vcpu_set_lapic(subject->vcpu, data);
}

/* --- XSAVE: as large as the vcpu's components are; without it, the FPU alone --- */

#ifdef KVM_CAP_XSAVE2
static int read_xsave(struct kvmabi_vcpu *vcpu, struct kvm_xsave *xsave, size_t size)
{
	return size > sizeof(*xsave) ? kvmabi_vcpu_get_xsave2(vcpu, xsave) : kvmabi_vcpu_get_xsave(vcpu, xsave);
}
#define XSAVE_BYTES(vm) ioctl((vm)->fd, KVM_CHECK_EXTENSION, (unsigned long)KVM_CAP_XSAVE2)
#else
#define read_xsave(vcpu, xsave, size) kvmabi_vcpu_get_xsave(vcpu, xsave)
#define XSAVE_BYTES(vm) 0
#endif

static int save_xsave(const struct kvmabi_subject *subject, void **data, size_t *size)
{
	struct kvm_xsave *xsave;
	size_t bytes = sizeof(*xsave);
	int told = XSAVE_BYTES(subject->vm);

	if (lacks(subject, KVMABI_CALL_GET_XSAVE))
		return 0;
	if (told > (int)bytes)
		bytes = told;
	xsave = calloc(1, bytes);
	return xsave ? saved(read_xsave(subject->vcpu, xsave, bytes), xsave, bytes, data, size) : no_memory();
}

static int restore_xsave(const struct kvmabi_subject *subject, const void *data, size_t size)
{
	const int room = XSAVE_BYTES(subject->vm);

	/* The kernel reads as much as its own components take. */
	if (size < sizeof(struct kvm_xsave) || (room > 0 && size < (size_t)room))
		return kvmabi_record_fault("restoring a snapshot", "xsave", KVMABI_OF_VM, "is shorter than this host's", EINVAL);
	return kvmabi_vcpu_set_xsave(subject->vcpu, data);
}

static int save_fpu_alone(const struct kvmabi_subject *subject, void **data, size_t *size)
{
	return lacks(subject, KVMABI_CALL_GET_XSAVE) ? save_fpu(subject, data, size) : 0;
}

/* --- nested state --- */

#ifdef KVM_GET_NESTED_STATE
static int save_nested(const struct kvmabi_subject *subject, void **data, size_t *size)
{
	const int bytes = ioctl(subject->vm->fd, KVM_CHECK_EXTENSION, (unsigned long)KVM_CAP_NESTED_STATE);
	struct kvm_nested_state *nested;

	if (bytes < (int)sizeof(*nested))
		return 0;
	nested = calloc(1, bytes);
	if (!nested)
		return no_memory();
	nested->size = bytes;
	return saved(kvmabi_vcpu_get_nested_state(subject->vcpu, nested), nested, bytes, data, size);
}

static int restore_nested(const struct kvmabi_subject *subject, const void *data, size_t size)
{
	const struct kvm_nested_state *nested = data;

	if (size < sizeof(*nested) || nested->size > size)
		return kvmabi_record_fault("restoring a snapshot", "nested", KVMABI_OF_VM, "has another size than it says", EINVAL);
	return kvmabi_vcpu_set_nested_state(subject->vcpu, nested);
}
#endif

/* --- MSRs: msrlist.c --- */

static int save_msrs(const struct kvmabi_subject *subject, void **data, size_t *size)
{
	struct kvm_msrs *msrs = NULL;
	int error = kvmabi_msrs_save(subject->system, subject->vcpu, &msrs);

	return saved(error, msrs, msrs ? sizeof(*msrs) + msrs->nmsrs * sizeof(msrs->entries[0]) : 0, data, size);
}

static int restore_msrs(const struct kvmabi_subject *subject, const void *data, size_t size)
{
	(void)size;
	return kvmabi_msrs_restore(subject->vcpu, data);
}

#define SIZE(type) sizeof(struct type)

const struct kvmabi_record_kind kvmabi_records_of_vcpu[] = {
	{ "cpuid",	1, 0, SIZE(kvm_cpuid2), SIZE(kvm_cpuid_entry2),	save_cpuid,	restore_cpuid },
#ifdef KVM_GET_TSC_KHZ
	{ "tsc_khz",	1, 0, sizeof(__u64),		0,		save_tsc_khz,	restore_tsc_khz },
#endif
	{ "sregs",	1, 0, SIZE(kvm_sregs),		0,		save_sregs,	restore_sregs },
	{ "regs",	1, 0, SIZE(kvm_regs),		0,		save_regs,	restore_regs },
	{ "xcrs",	1, 0, SIZE(kvm_xcrs),		0,		save_xcrs,	restore_xcrs },
	{ "xsave",	1, 0, 0,			0,		save_xsave,	restore_xsave },
	{ "fpu",	1, 0, SIZE(kvm_fpu),		0,		save_fpu_alone,	restore_fpu },
	{ "debugregs",	1, 0, SIZE(kvm_debugregs),	0,		save_debugregs,	restore_debugregs },
	{ "lapic",	1, 0, SIZE(kvm_lapic_state),	0,		save_lapic,	restore_lapic },
	{ "msrs",	1, 0, SIZE(kvm_msrs),		SIZE(kvm_msr_entry), save_msrs,	restore_msrs },
#ifdef KVM_GET_NESTED_STATE
	{ "nested",	1, 0, 0,			0,		save_nested,	restore_nested },
#endif
	{ "mp_state",	1, 1, SIZE(kvm_mp_state),	0,		save_mp_state,	restore_mp_state },
	{ "events",	1, 0, SIZE(kvm_vcpu_events),	0,		save_events,	restore_events },
	{ .name = NULL },
};

#else

const struct kvmabi_record_kind kvmabi_records_of_vcpu[] = { { .name = NULL } };

#endif
