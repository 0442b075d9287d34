// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Time for the guest: kvmclock's page, the wall clock it adds to, and the time stamp counter.
 *
 * The guest computes its clock as system_time + ((tsc - tsc_timestamp) << shift) * multiplier >> 32, from a page that
 * is written here whenever one of them changes.  Its layout and the protocol of its version, odd while it is being
 * written, are those of the kernel's document on KVM's MSRs.
 */
#include "core.h"
#include "x86.h"

#include <linux/errno.h>

#ifndef offsetof
# define offsetof(type, member) __builtin_offsetof(type, member)
#endif

struct time_page {
	__u32 version;
	__u32 pad;
	__u64 tsc_timestamp;
	__u64 system_time;	/* ns */
	__u32 multiplier;
	__s8 shift;
	__u8 flags;
	__u8 pad2[2];
};
_Static_assert(sizeof(struct time_page) == 32, "the guest's own layout");
_Static_assert(offsetof(struct time_page, system_time) == 16, "the guest's own layout");
_Static_assert(offsetof(struct time_page, shift) == 28, "the guest's own layout");

struct wall_page {
	__u32 version;
	__u32 seconds, nanoseconds;
};
_Static_assert(sizeof(struct wall_page) == 12, "the guest's own layout");

#define CLOCK_ENABLED	1u	/* in the MSR, beside the address */
#define NS_PER_S	1000000000ull

static __u64 clock_now(const struct kva_vm *vm)
{
	return kva_time_ns() + (__u64)kva_read_once(vm->clock_offset);
}

/* multiplier / 2^32 * 2^shift is how many ns a tick of the TSC takes, with all 32 bits of the multiplier in use. */
static void scale_tsc(__u32 khz, struct time_page *page)
{
	__u64 ticks = (__u64)khz * 1000, nanoseconds = NS_PER_S;
	int shift = 0;

	if (!ticks)
		return;
	while (ticks > nanoseconds * 2) {
		ticks >>= 1;
		shift--;
	}
	while (ticks <= nanoseconds) {
		ticks <<= 1;
		shift++;
	}
	/* now nanoseconds < ticks <= 2 * nanoseconds, so the quotient is below 2^32; both fit into 32 bits */
	page->multiplier = (__u32)((nanoseconds << 32) / ticks);
	page->shift = (__s8)shift;
}

/* Memory that is not there is the guest's own mistake: its clock stands still. */
void kva_clock_update(struct kva_vcpu *vcpu)
{
	__u64 gpa = vcpu->system_time & ~(__u64)CLOCK_ENABLED;
	struct time_page page = { 0 };
	__u32 version;

	if (!(vcpu->system_time & CLOCK_ENABLED))
		return;
	if (kva_guest_read(vcpu->vm, gpa, &version, sizeof(version)))
		return;
	scale_tsc(kva_tsc_khz(), &page);
	page.version = version | 1;
	if (kva_guest_write(vcpu->vm, gpa, &page.version, sizeof(page.version)))
		return;
	page.system_time = clock_now(vcpu->vm);
	page.tsc_timestamp = kva_tsc() + vcpu->tsc_offset;
	kva_guest_write(vcpu->vm, gpa, &page, sizeof(page));
	page.version++;
	kva_guest_write(vcpu->vm, gpa, &page.version, sizeof(page.version));
}

/* When the guest's clock was zero, in wall time: the guest adds the two. */
void kva_clock_write_wall(struct kva_vcpu *vcpu, __u64 gpa)
{
	__u64 wall = kva_time_wall_ns() - clock_now(vcpu->vm);
	struct wall_page page = { 0 };
	__u32 version;

	if (!gpa || kva_guest_read(vcpu->vm, gpa, &version, sizeof(version)))
		return;
	page.version = version | 1;
	page.seconds = (__u32)(wall / NS_PER_S);
	page.nanoseconds = (__u32)(wall % NS_PER_S);
	if (kva_guest_write(vcpu->vm, gpa, &page, sizeof(page)))
		return;
	page.version++;
	kva_guest_write(vcpu->vm, gpa, &page.version, sizeof(page.version));
}

long kva_vm_get_clock(struct kva_vm *vm, struct kvm_clock_data *clock_data)
{
	*clock_data = (struct kvm_clock_data){ .clock = clock_now(vm) };
	return 0;
}

long kva_vm_set_clock(struct kva_vm *vm, const struct kvm_clock_data *clock_data)
{
	if (clock_data->flags)
		return -EINVAL;
	vm->clock_offset = (__s64)(clock_data->clock - kva_time_ns());
	kva_vm_request(vm, KVA_REQUEST_CLOCK);
	return 0;
}

/* --- the time stamp counter --------------------------------------------------------------------------------------- */

/*
 * Vcpus whose TSC is set to the same value (or to what it has become since) within a second are meant to agree, which
 * they could not if each were set at its own moment: they get the same offset.  Under vm->lock.
 */
static __u64 common_offset(struct kva_vm *vm, __u64 value, __u64 now)
{
	__u64 second = (__u64)kva_tsc_khz() * 1000, since = now - vm->tsc_written_at;
	__u64 expected = vm->tsc_written + since;

	if (vm->tsc_written_at && since < second && (value == vm->tsc_written || expected - value + second < second * 2))
		return vm->tsc_written_offset;
	vm->tsc_written = value;
	vm->tsc_written_at = now;
	vm->tsc_written_offset = value - now;
	return vm->tsc_written_offset;
}

/* Whatever was told or asked for in terms of the TSC follows it. */
void kva_tsc_offset_set(struct kva_vcpu *vcpu, __u64 offset)
{
	vcpu->tsc_offset = offset;
	kva_backend->tsc_offset(vcpu, offset);
	kva_atomic_or(&vcpu->requests, KVA_REQUEST_CLOCK);
	if (vcpu->lapic)
		kva_lapic_timer_moved(vcpu->lapic);
}

void kva_tsc_set(struct kva_vcpu *vcpu, __u64 value)
{
	kva_mutex_assert_held(&vcpu->vm->lock);
	kva_tsc_offset_set(vcpu, common_offset(vcpu->vm, value, kva_tsc()));
}
