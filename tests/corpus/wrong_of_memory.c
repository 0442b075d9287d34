/* SPDX-License-Identifier: MIT */
/* Wrong calls about guest memory. */
#include "corpus.h"

POINTER(vm, set_user_memory_region)
POINTER(vm, set_user_memory_region2)
POINTER(vm, get_dirty_log)
POINTER(vm, clear_dirty_log)
POINTER(vm, set_memory_attributes)
POINTER(vm, create_guest_memfd)
POINTER(vcpu, pre_fault_memory)


#define REGION(...) VM(set_user_memory_region, SET_USER_MEMORY_REGION), ARG(kvm_userspace_memory_region, __VA_ARGS__)
#define REGION2(...) VM(set_user_memory_region2, SET_USER_MEMORY_REGION2), ARG(kvm_userspace_memory_region2, __VA_ARGS__), \
	.since = RELEASE(6, 8), .capability = KVM_CAP_USER_MEMORY2
#define ATTRIBUTES(...) VM(set_memory_attributes, SET_MEMORY_ATTRIBUTES), ARG(kvm_memory_attributes, __VA_ARGS__), \
	.since = RELEASE(6, 8), .capability = KVM_CAP_MEMORY_ATTRIBUTES, .with = PRIVATE
#define MEMFD(...) VM(create_guest_memfd, CREATE_GUEST_MEMFD), ARG(kvm_create_guest_memfd, __VA_ARGS__), \
	.since = RELEASE(6, 8), .capability = KVM_CAP_GUEST_MEMFD, .with = PRIVATE
#define PRE_FAULT(...) VCPU_(pre_fault_memory, PRE_FAULT_MEMORY), ARG(kvm_pre_fault_memory, __VA_ARGS__), \
	.since = RELEASE(6, 11), .capability = KVM_CAP_PRE_FAULT_MEMORY, .with = SLOTS | VCPU
#define ANYWHERE .userspace_addr = 0x100000
#define SECOND_SLOTS ((unsigned long)machine_memory + 0x10000)

static const struct wrong_call of_memory[] = {
	{ "a slot with an unknown flag", REGION(.flags = 1u << 31, .memory_size = PAGE, ANYWHERE),
	  FAULT("KVM_SET_USER_MEMORY_REGION.flags", "flags", EINVAL,
		"KVM_SET_USER_MEMORY_REGION works only if flags has no bits but KVM_MEM_LOG_DIRTY_PAGES, "
		"KVM_MEM_READONLY and KVM_MEM_GUEST_MEMFD; flags is 0x80000000"),
	  .until = RELEASE(6, 13) /* of which it is only known what KVM_SET_USER_MEMORY_REGION.no_memfd says */ },
	{ "a slot with private memory, of which this call knows nothing",
	  REGION(.flags = KVM_MEM_GUEST_MEMFD, .memory_size = PAGE, ANYWHERE),
	  FAULT("KVM_SET_USER_MEMORY_REGION.no_memfd", "flags", EINVAL,
		"KVM_SET_USER_MEMORY_REGION works only if flags is below KVM_MEM_GUEST_MEMFD; flags is 4"), .since = RELEASE(6, 8) },
	{ "half a page of memory", REGION(.memory_size = PAGE / 2, ANYWHERE),
	  FAULT("KVM_SET_USER_MEMORY_REGION.page", "memory_size, guest_phys_addr, userspace_addr", EINVAL,
		"KVM_SET_USER_MEMORY_REGION works only if memory_size, guest_phys_addr and userspace_addr are "
		"multiples of the page size; memory_size is 2048") },
	{ "memory in the middle of a guest's page", REGION(.guest_phys_addr = PAGE / 2, .memory_size = PAGE, ANYWHERE),
	  FAULT("KVM_SET_USER_MEMORY_REGION.page", "memory_size, guest_phys_addr, userspace_addr", EINVAL,
		"KVM_SET_USER_MEMORY_REGION works only if memory_size, guest_phys_addr and userspace_addr are "
		"multiples of the page size; guest_phys_addr is 2048") },
	{ "memory of malloc()", REGION(.memory_size = PAGE, .userspace_addr = 0x100010),
	  FAULT("KVM_SET_USER_MEMORY_REGION.page", "memory_size, guest_phys_addr, userspace_addr", EINVAL,
		"KVM_SET_USER_MEMORY_REGION works only if memory_size, guest_phys_addr and userspace_addr are "
		"multiples of the page size; userspace_addr is 0x100010") },
	{ "memory beyond the end of all addresses", REGION(.guest_phys_addr = -PAGE, .memory_size = 2 * PAGE, ANYWHERE),
	  FAULT("KVM_SET_USER_MEMORY_REGION.wrap", "guest_phys_addr, memory_size", EINVAL,
		"KVM_SET_USER_MEMORY_REGION works only if guest_phys_addr + memory_size does not wrap around; "
		"guest_phys_addr is 0xfffffffffffff000") },
	{ "memory beyond the guest's addresses", REGION(.guest_phys_addr = 1ull << 52, .memory_size = PAGE, ANYWHERE),
	  FAULT("KVM_SET_USER_MEMORY_REGION.place", "guest_phys_addr", EINVAL,
		"KVM_SET_USER_MEMORY_REGION works only so: on x86, if memory_size is not 0: guest_phys_addr is at most "
		"0xffffffffff000; guest_phys_addr is 0x10000000000000"), .since = RELEASE(6, 0) },
	{ "more pages than a slot may have", REGION(.guest_phys_addr = 0, .memory_size = 1ull << 43, ANYWHERE),
	  FAULT("KVM_SET_USER_MEMORY_REGION.pages", "memory_size", EINVAL,
		"KVM_SET_USER_MEMORY_REGION works only so: on x86: memory_size is at most 0x7fffffff000; "
		"memory_size is 0x80000000000") },
	{ "a slot deleted that does not exist", REGION(.slot = 7), .with = SLOTS, .section = "slots",
	  FAULT("KVM_SET_USER_MEMORY_REGION.exists", "slot", EINVAL,
		"KVM_SET_USER_MEMORY_REGION works only so: if memory_size is 0: there is such a slot; slot 7 is "
		"not there") },
	{ "a slot that grows", REGION(.slot = 0, .memory_size = 8 * PAGE, ANYWHERE), .with = SLOTS,
	  FAULT("KVM_SET_USER_MEMORY_REGION.resize", "slot, memory_size", EINVAL,
		"KVM_SET_USER_MEMORY_REGION works only if the slot is new, is deleted, or keeps its size; slot 0 "
		"has memory_size 16384") },
	{ "a slot over another", REGION(.slot = 2, .guest_phys_addr = 3 * PAGE, .memory_size = PAGE, ANYWHERE), .with = SLOTS,
	  .section = "slots", FAULT("KVM_SET_USER_MEMORY_REGION.overlap", "slot, guest_phys_addr, memory_size", EEXIST,
		"KVM_SET_USER_MEMORY_REGION works only if the range touches no other slot's; slot 2 overlaps "
		"slot 0 at 0x3000") },
	{ "a slot that gets other memory", REGION(.slot = 0, .memory_size = 4 * PAGE, ANYWHERE), .with = SLOTS, .section = "slots",
	  FAULT("KVM_SET_USER_MEMORY_REGION.memory", "slot, userspace_addr", EINVAL,
		"KVM_SET_USER_MEMORY_REGION works only so: if memory_size is not 0: the slot is new, or keeps "
		"its address in user space; slot 0 has userspace_addr 0x") },
	{ "a slot that moves onto another",
	  REGION(.slot = 1, .flags = KVM_MEM_LOG_DIRTY_PAGES, .memory_size = 4 * PAGE, .userspace_addr = SECOND_SLOTS),
	  .with = SLOTS, .section = "slots",
	  FAULT("KVM_SET_USER_MEMORY_REGION.overlap", "slot, guest_phys_addr, memory_size", EEXIST,
		"KVM_SET_USER_MEMORY_REGION works only if the range touches no other slot's; slot 1 overlaps "
		"slot 0 at 0") },
	{ "the log of a slot that has none", VM(get_dirty_log, GET_DIRTY_LOG), ARG(kvm_dirty_log, .slot = 0), .with = SLOTS,
	  .section = "slots", FAULT("KVM_GET_DIRTY_LOG.logged", "slot", ENOENT,
		"KVM_GET_DIRTY_LOG works only so: on x86 and powerpc: the slot exists and logs dirty pages; slot "
		"0 lacks KVM_MEM_LOG_DIRTY_PAGES") },
	{ "the log of a slot that does not exist", VM(get_dirty_log, GET_DIRTY_LOG), ARG(kvm_dirty_log, .slot = 7), .with = SLOTS,
	  .section = "slots", FAULT("KVM_GET_DIRTY_LOG.logged", "slot", ENOENT,
		"KVM_GET_DIRTY_LOG works only so: on x86 and powerpc: the slot exists and logs dirty pages; slot "
		"7 is not there") },
	{ "a log cleared from the middle of a word", VM(clear_dirty_log, CLEAR_DIRTY_LOG),
	  ARG(kvm_clear_dirty_log, .slot = 1, .num_pages = 1, .first_page = 3), .with = SLOTS,
	  FAULT("KVM_CLEAR_DIRTY_LOG.first", "first_page", EINVAL,
		"KVM_CLEAR_DIRTY_LOG works only if first_page is a multiple of 64; first_page is 3") },
	{ "a log cleared that is not there", VM(clear_dirty_log, CLEAR_DIRTY_LOG),
	  ARG(kvm_clear_dirty_log, .slot = 0, .num_pages = 4), .with = SLOTS,
	  FAULT("KVM_CLEAR_DIRTY_LOG.logged", "slot", ENOENT,
		"KVM_CLEAR_DIRTY_LOG works only if the slot exists and logs dirty pages; slot 0 lacks "
		"KVM_MEM_LOG_DIRTY_PAGES") },

	{ "a larger slot with an unknown flag", REGION2(.flags = 1u << 31, .memory_size = PAGE, ANYWHERE),
	  KNOWN("KVM_SET_USER_MEMORY_REGION2.flags", "flags", EINVAL,
		"KVM_SET_USER_MEMORY_REGION2 works only if flags has no bits but KVM_MEM_LOG_DIRTY_PAGES, "
		"KVM_MEM_READONLY and KVM_MEM_GUEST_MEMFD; flags is 0x80000000") },
	{ "private memory that is logged",
	  REGION2(.flags = KVM_MEM_GUEST_MEMFD | KVM_MEM_LOG_DIRTY_PAGES, .memory_size = PAGE, ANYWHERE), .with = PRIVATE,
	  FAULT("KVM_SET_USER_MEMORY_REGION2.alone", "flags", EINVAL,
		"KVM_SET_USER_MEMORY_REGION2 works only so: if flags has KVM_MEM_GUEST_MEMFD: flags is "
		"KVM_MEM_GUEST_MEMFD; flags is 5") },
	{ "half a page of memory, in a larger slot", REGION2(.memory_size = PAGE / 2, ANYWHERE),
	  FAULT("KVM_SET_USER_MEMORY_REGION2.page", "memory_size, guest_phys_addr, userspace_addr", EINVAL,
		"KVM_SET_USER_MEMORY_REGION2 works only if memory_size, guest_phys_addr and userspace_addr are "
		"multiples of the page size; memory_size is 2048") },
	{ "private memory from the middle of a page",
	  REGION2(.flags = KVM_MEM_GUEST_MEMFD, .memory_size = PAGE, ANYWHERE, .guest_memfd_offset = 1), .with = PRIVATE,
	  FAULT("KVM_SET_USER_MEMORY_REGION2.file_page", "guest_memfd_offset", EINVAL,
		"KVM_SET_USER_MEMORY_REGION2 works only so: if flags has KVM_MEM_GUEST_MEMFD: guest_memfd_offset "
		"is a multiple of the page size; guest_memfd_offset is 1") },
	{ "private memory beyond the end of a file",
	  REGION2(.flags = KVM_MEM_GUEST_MEMFD, .memory_size = 2 * PAGE, ANYWHERE, .guest_memfd_offset = -PAGE), .with = PRIVATE,
	  FAULT("KVM_SET_USER_MEMORY_REGION2.file_wrap", "guest_memfd_offset, memory_size", EINVAL,
		"KVM_SET_USER_MEMORY_REGION2 works only so: if flags has KVM_MEM_GUEST_MEMFD: guest_memfd_offset "
		"+ memory_size does not wrap around; guest_memfd_offset is 0xfffffffffffff000") },
	{ "memory beyond the end of all addresses, in a larger slot",
	  REGION2(.guest_phys_addr = -PAGE, .memory_size = 2 * PAGE, ANYWHERE),
	  FAULT("KVM_SET_USER_MEMORY_REGION2.wrap", "guest_phys_addr, memory_size", EINVAL,
		"KVM_SET_USER_MEMORY_REGION2 works only if guest_phys_addr + memory_size does not wrap around; "
		"guest_phys_addr is 0xfffffffffffff000") },
	{ "memory beyond the guest's addresses, in a larger slot", REGION2(.guest_phys_addr = 1ull << 52, .memory_size = PAGE, ANYWHERE),
	  FAULT("KVM_SET_USER_MEMORY_REGION2.place", "guest_phys_addr", EINVAL,
		"KVM_SET_USER_MEMORY_REGION2 works only so: on x86, if memory_size is not 0: guest_phys_addr is at most "
		"0xffffffffff000; guest_phys_addr is 0x10000000000000") },
	{ "more pages than a larger slot may have", REGION2(.guest_phys_addr = 0, .memory_size = 1ull << 43, ANYWHERE),
	  FAULT("KVM_SET_USER_MEMORY_REGION2.pages", "memory_size", EINVAL,
		"KVM_SET_USER_MEMORY_REGION2 works only so: on x86: memory_size is at most 0x7fffffff000; "
		"memory_size is 0x80000000000") },
	{ "a larger slot deleted that does not exist", REGION2(.slot = 7), .with = SLOTS,
	  FAULT("KVM_SET_USER_MEMORY_REGION2.exists", "slot", EINVAL,
		"KVM_SET_USER_MEMORY_REGION2 works only so: if memory_size is 0: there is such a slot; slot 7 is "
		"not there") },
	{ "a larger slot that grows", REGION2(.slot = 0, .memory_size = 8 * PAGE, ANYWHERE), .with = SLOTS,
	  FAULT("KVM_SET_USER_MEMORY_REGION2.resize", "slot, memory_size", EINVAL,
		"KVM_SET_USER_MEMORY_REGION2 works only if the slot is new, is deleted, or keeps its size; slot "
		"0 has memory_size 16384") },
	{ "a larger slot that gets other memory", REGION2(.slot = 0, .memory_size = 4 * PAGE, ANYWHERE), .with = SLOTS,
	  FAULT("KVM_SET_USER_MEMORY_REGION2.memory", "slot, userspace_addr", EINVAL,
		"KVM_SET_USER_MEMORY_REGION2 works only so: if memory_size is not 0: the slot is new, or keeps "
		"its address in user space; slot 0 has userspace_addr 0x") },
	{ "a larger slot over another", REGION2(.slot = 2, .guest_phys_addr = 3 * PAGE, .memory_size = PAGE, ANYWHERE), .with = SLOTS,
	  FAULT("KVM_SET_USER_MEMORY_REGION2.overlap", "slot, guest_phys_addr, memory_size", EEXIST,
		"KVM_SET_USER_MEMORY_REGION2 works only if the range touches no other slot's; slot 2 overlaps "
		"slot 0 at 0x3000") },

	{ "attributes with flags", ATTRIBUTES(.size = PAGE, .attributes = KVM_MEMORY_ATTRIBUTE_PRIVATE, .flags = 1),
	  FAULT("KVM_SET_MEMORY_ATTRIBUTES.flags", "flags", EINVAL,
		"KVM_SET_MEMORY_ATTRIBUTES works only if flags is 0; flags is 1") },
	{ "an unknown attribute", ATTRIBUTES(.size = PAGE, .attributes = 1ull << 63),
	  KNOWN("KVM_SET_MEMORY_ATTRIBUTES.known", "attributes", EINVAL,
		"KVM_SET_MEMORY_ATTRIBUTES works only if attributes has no bits but "
		"KVM_MEMORY_ATTRIBUTE_PRIVATE; attributes is 0x8000000000000000") },
	{ "attributes of no memory", ATTRIBUTES(.attributes = KVM_MEMORY_ATTRIBUTE_PRIVATE),
	  FAULT("KVM_SET_MEMORY_ATTRIBUTES.some", "size", EINVAL,
		"KVM_SET_MEMORY_ATTRIBUTES works only if size is at least 1; size is 0") },
	{ "attributes beyond the end of all addresses", ATTRIBUTES(.address = -PAGE, .size = 2 * PAGE),
	  FAULT("KVM_SET_MEMORY_ATTRIBUTES.wrap", "address, size", EINVAL,
		"KVM_SET_MEMORY_ATTRIBUTES works only if address + size does not wrap around; address is "
		"0xfffffffffffff000") },
	{ "attributes of half a page", ATTRIBUTES(.size = PAGE / 2), FAULT("KVM_SET_MEMORY_ATTRIBUTES.page", "address, size", EINVAL,
		"KVM_SET_MEMORY_ATTRIBUTES works only if address and size are multiples of the page size; size "
		"is 2048") },

	{ "private memory with flags", MEMFD(.size = PAGE, .flags = 1ull << 63), FAULT("KVM_CREATE_GUEST_MEMFD.flags", "flags", EINVAL,
		"KVM_CREATE_GUEST_MEMFD works only if flags is 0; flags is 0x8000000000000000") },
	{ "no private memory", MEMFD(.size = 0), FAULT("KVM_CREATE_GUEST_MEMFD.some", "size", EINVAL,
		"KVM_CREATE_GUEST_MEMFD works only if size is at least 1; size is 0") },
	{ "too much private memory", MEMFD(.size = 1ull << 63), FAULT("KVM_CREATE_GUEST_MEMFD.most", "size", EINVAL,
		"KVM_CREATE_GUEST_MEMFD works only if size is at most 0x7fffffffffffffff; size is "
		"0x8000000000000000") },
	{ "half a page of private memory", MEMFD(.size = PAGE / 2), FAULT("KVM_CREATE_GUEST_MEMFD.page", "size", EINVAL,
		"KVM_CREATE_GUEST_MEMFD works only if size is a multiple of the page size; size is 2048") },

	{ "memory mapped before with flags", PRE_FAULT(.size = PAGE, .flags = 1), FAULT("KVM_PRE_FAULT_MEMORY.flags", "flags", EINVAL,
		"KVM_PRE_FAULT_MEMORY works only if flags is 0; flags is 1") },
	{ "half a page mapped before", PRE_FAULT(.size = PAGE / 2), FAULT("KVM_PRE_FAULT_MEMORY.page", "gpa, size", EINVAL,
		"KVM_PRE_FAULT_MEMORY works only if gpa and size are multiples of the page size; size is 2048") },
	{ "nothing mapped before", PRE_FAULT(.size = 0), FAULT("KVM_PRE_FAULT_MEMORY.some", "size", EINVAL,
		"KVM_PRE_FAULT_MEMORY works only if size is at least 1; size is 0") },
	{ "memory mapped before beyond the end of all addresses", PRE_FAULT(.gpa = -PAGE, .size = 2 * PAGE),
	  FAULT("KVM_PRE_FAULT_MEMORY.wrap", "gpa, size", EINVAL,
		"KVM_PRE_FAULT_MEMORY works only if gpa + size does not wrap around; gpa is 0xfffffffffffff000") },
};
WRONG_CALLS(wrong_of_memory, of_memory);
