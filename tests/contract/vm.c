// SPDX-License-Identifier: MIT
/*
 * A VM fd: vcpus and their ids, the pages that Intel's real mode needs, Xen's configuration, the clock.
 */
#include "contract.h"

#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* --- vcpus --------------------------------------------------------------------------------------------------------------- */

static void try_vcpu(int vm, unsigned long id, const char *what)
{
	long fd = TRY(vm, KVM_CREATE_VCPU, id, "%s", what);

	if (fd >= 0)
		close(fd);
}

static void try_ids(void)
{
	int vm = NEED(kvm, KVM_CREATE_VM, 0);

	try_vcpu(vm, 0, "id 0");
	try_vcpu(vm, 0, "id 0 again");
	try_vcpu(vm, 63, "id 63, while there is one");
	try_vcpu(vm, 64, "id 64");
	try_vcpu(vm, 255, "id 255");
	try_vcpu(vm, 4095, "id 4095");
	try_vcpu(vm, 4096, "id 4096");
	try_vcpu(vm, 0x7fffffff, "id 2^31 - 1");
	try_vcpu(vm, 0x80000000, "id 2^31");
	try_vcpu(vm, 0xffffffff, "id 2^32 - 1");
	try_vcpu(vm, 1ul << 32 | 5, "id 2^32 + 5");
	try_vcpu(vm, 5, "id 5, after 2^32 + 5");
	close(vm);
}

static void try_many(void)
{
	int vm = NEED(kvm, KVM_CREATE_VM, 0), fd[65], i;

	for (i = 0; i < 63; i++)
		fd[i] = NEED(vm, KVM_CREATE_VCPU, i);
	fd[63] = TRY(vm, KVM_CREATE_VCPU, 63, "the 64th vcpu");
	fd[64] = TRY(vm, KVM_CREATE_VCPU, 64, "the 65th vcpu");
	TRY(vm, KVM_CREATE_VCPU, 5, "an id again, when there are 64");
	for (i = 0; i < 65; i++)
		close(fd[i]);
	close(vm);
}

static const char *boots(int vcpu)
{
	struct kvm_sregs sregs;

	NEED(vcpu, KVM_GET_SREGS, &sregs);
	return sregs.apic_base & 0x100 ? "yes" : "no";
}

static void try_boot_id(void)
{
	int vm = NEED(kvm, KVM_CREATE_VM, 0), first, second;

	TRY(vm, KVM_SET_BOOT_CPU_ID, -1, "2^64 - 1, before a vcpu");
	TRY(vm, KVM_SET_BOOT_CPU_ID, 3, "before a vcpu");
	first = NEED(vm, KVM_CREATE_VCPU, 0);
	second = NEED(vm, KVM_CREATE_VCPU, 3);
	begin("KVM_SET_BOOT_CPU_ID", "vcpu 0 boots");
	also("%s", boots(first));
	begin("KVM_SET_BOOT_CPU_ID", "vcpu 3 boots");
	also("%s", boots(second));
	TRY(vm, KVM_SET_BOOT_CPU_ID, 3, "after a vcpu");
	close(second);
	close(first);
	close(vm);
}

/* --- pages of KVM's own ----------------------------------------------------------------------------------------------------- */

static void try_tss(void)
{
	static const struct { const char *what; unsigned long address; } addresses[] = {
		{ "0", 0 }, { "the last place", 0xffffd000 }, { "a byte beyond the last place", 0xffffd001 },
		{ "4 GB less a page", 0xfffff000 }, { "4 GB", 1ul << 32 }, { "2^64 - 4096", -4096ul }, { "an odd address", 0xfffbd123 },
		{ "a usual place", 0xfffbd000 }, { "the same again", 0xfffbd000 },
	};
	struct machine m;
	unsigned int i;

	machine_begin(&m);
	for (i = 0; i < COUNT(addresses); i++)
		TRY(m.vm, KVM_SET_TSS_ADDR, addresses[i].address, "%s", addresses[i].what);
	machine_end(&m);
}

static void try_identity(void)
{
	int vm = NEED(kvm, KVM_CREATE_VM, 0), vcpu;
	__u64 usual = 0xfffbc000;

	TRY(vm, KVM_SET_IDENTITY_MAP_ADDR, &usual, "before a vcpu");
	TRY(vm, KVM_SET_IDENTITY_MAP_ADDR, &usual, "twice");
	TRY(vm, KVM_SET_IDENTITY_MAP_ADDR, &(__u64){ 0 }, "0");
	TRY(vm, KVM_SET_IDENTITY_MAP_ADDR, &(__u64){ 1 }, "an odd address");
	TRY(vm, KVM_SET_IDENTITY_MAP_ADDR, &(__u64){ 1ull << 40 }, "beyond 4 GB");
	TRY(vm, KVM_SET_IDENTITY_MAP_ADDR, usual, "an address by value");
	TRY(vm, KVM_SET_IDENTITY_MAP_ADDR, nowhere(), "an address that cannot be read");
	vcpu = NEED(vm, KVM_CREATE_VCPU, 0);
	TRY(vm, KVM_SET_IDENTITY_MAP_ADDR, &usual, "after a vcpu");
	close(vcpu);
	close(vm);
}

static void try_page_limit(void)
{
	int vm = NEED(kvm, KVM_CREATE_VM, 0);

	TRY(vm, KVM_GET_NR_MMU_PAGES, 0, "before it was set");
	TRY(vm, KVM_SET_NR_MMU_PAGES, 0, "0");
	TRY(vm, KVM_SET_NR_MMU_PAGES, 63, "63");
	TRY(vm, KVM_SET_NR_MMU_PAGES, 64, "64");
	TRY(vm, KVM_GET_NR_MMU_PAGES, 0, "after 64");
	TRY(vm, KVM_SET_NR_MMU_PAGES, 1000, "1000");
	TRY(vm, KVM_GET_NR_MMU_PAGES, 0, "after 1000");
	TRY(vm, KVM_GET_NR_MMU_PAGES, 1, "with an argument");
	TRY(vm, KVM_SET_NR_MMU_PAGES, 1ul << 32, "2^32");
	close(vm);
}

static void try_promised_ids(void)
{
	int vm = NEED(kvm, KVM_CREATE_VM, 0);

#define PROMISE(what, bound) \
	TRY(vm, KVM_ENABLE_CAP, (&(struct kvm_enable_cap){ .cap = KVM_CAP_MAX_VCPU_ID, .args = { bound } }), what)
	PROMISE("ids below 2^32 promised", 1ull << 32);
	PROMISE("ids below 0 promised", 0);
	PROMISE("ids below 3 promised", 3);
	PROMISE("ids below 3 promised again", 3);
	PROMISE("ids below 4 promised after 3", 4);
	PROMISE("ids below 0 promised after 3", 0);
	TRY(vm, KVM_CREATE_VCPU, 3, "an id as large as was promised");
	close(TRY(vm, KVM_CREATE_VCPU, 2, "an id below what was promised"));
	close(vm);
	vm = NEED(kvm, KVM_CREATE_VM, 0);
	close(NEED(vm, KVM_CREATE_VCPU, 0));
	PROMISE("ids below 3 promised after a vcpu", 3);
	close(vm);
}

static void try_enable(void)
{
	struct machine m;

	machine_begin(&m);
#define ENABLE(fd, what, ...) TRY(fd, KVM_ENABLE_CAP, (&(struct kvm_enable_cap){ __VA_ARGS__ }), what)
	ENABLE(m.vm, "quirks, none of them", .cap = KVM_CAP_DISABLE_QUIRKS);
	ENABLE(m.vm, "quirks, two of them, with a dirty pad", .cap = KVM_CAP_DISABLE_QUIRKS, .args = { 3 }, .pad = { 1 });
	ENABLE(m.vm, "quirks, with a flag", .cap = KVM_CAP_DISABLE_QUIRKS, .flags = 1);
	ENABLE(m.vm, "a capability that is on", .cap = KVM_CAP_USER_MEMORY);
	ENABLE(m.vm, "no such capability", .cap = ~0u);
	ENABLE(m.vcpu, "a VM's on a vcpu", .cap = KVM_CAP_DISABLE_QUIRKS);
	ENABLE(m.vcpu, "no such capability of a vcpu's", .cap = ~0u);
	ENABLE(m.vcpu, "a flag, on a vcpu", .cap = KVM_CAP_DISABLE_QUIRKS, .flags = 1);
	machine_end(&m);
}

static void try_xen(void)
{
	struct kvm_xen_hvm_config config = { .msr = 0x40000000 };
	int vm = NEED(kvm, KVM_CREATE_VM, 0), bit;

	TRY(vm, KVM_XEN_HVM_CONFIG, &config, "plain");
	TRY(vm, KVM_XEN_HVM_CONFIG, &config, "again");
	for (bit = 0; bit < 8; bit++) {
		config.flags = 1u << bit;
		TRY(vm, KVM_XEN_HVM_CONFIG, &config, "flags %#x", config.flags);
	}
	config.flags = 1u << 31;
	TRY(vm, KVM_XEN_HVM_CONFIG, &config, "flags %#x", config.flags);
	config.flags = 0;
	memset(config.pad2, 0xff, sizeof(config.pad2));
	TRY(vm, KVM_XEN_HVM_CONFIG, &config, "dirty pads");
	config.blob_size_32 = config.blob_size_64 = 255;
	TRY(vm, KVM_XEN_HVM_CONFIG, &config, "blobs of 255 pages");
	close(vm);
}

void try_vm(void)
{
	try_ids();
	try_many();
	try_boot_id();
	try_tss();
	try_identity();
	try_page_limit();
	try_enable();
	try_promised_ids();
	try_xen();
}

/* --- the clock ------------------------------------------------------------------------------------------------------------- */

#define SECOND	1000000000ull

static void tell_clock(int vm, __u64 set, const char *what)
{
	struct kvm_clock_data data;

	memset(&data, 0xff, sizeof(data));
	TRY(vm, KVM_GET_CLOCK, &data, "%s", what);
	also("%s", data.clock - set < 30 * SECOND ? "goes on from there" : "elsewhere");
}

static void try_clock_flags(int vm)
{
	struct kvm_clock_data data = { .clock = SECOND };
	int bit;

	for (bit = 0; bit < 8; bit++) {
		data.flags = 1u << bit;
		TRY(vm, KVM_SET_CLOCK, &data, "flags %#x", data.flags);
	}
	data.flags = 1u << 31;
	TRY(vm, KVM_SET_CLOCK, &data, "flags %#x", data.flags);
}

void try_clock(void)
{
	struct kvm_clock_data data = { 0 };
	struct machine m;

	machine_begin(&m);
	tell_clock(m.vm, 0, "of a new VM");
	TRY(m.vm, KVM_SET_CLOCK, &data, "0");
	tell_clock(m.vm, 0, "after 0");
	data.clock = 1ull << 50;
	memset(data.pad, 0xff, sizeof(data.pad));
	TRY(m.vm, KVM_SET_CLOCK, &data, "2^50, dirty pads");
	tell_clock(m.vm, 1ull << 50, "after 2^50");
	data.clock = SECOND;
	TRY(m.vm, KVM_SET_CLOCK, &data, "back to a second");
	tell_clock(m.vm, SECOND, "after going back");
	data.clock = -1ull;
	TRY(m.vm, KVM_SET_CLOCK, &data, "2^64 - 1");
	try_clock_flags(m.vm);
	memset(&data, 0xff, sizeof(data));
	ioctl(m.vm, KVM_GET_CLOCK, &data);
	data.clock = 0;
	TRY(m.vm, KVM_SET_CLOCK, &data, "what was got, but the time");
	machine_end(&m);
}
