/* SPDX-License-Identifier: MIT */
/* Numbers and structs become text: the right names, the right arms, and never a byte too many. */
#include <errno.h>
#include <kvmabi/checks.h>
#include <kvmabi/decode.h>
#include <linux/kvm.h>
#include <stdlib.h>

#include "claims.h"

static char text[8192];

static const char *decode(enum kvmabi_fd_class fd_class, unsigned int command, unsigned long arg, const void *data,
			  size_t bytes)
{
	kvmabi_decode_ioctl(text, sizeof(text), fd_class, command, arg, data, bytes);
	return text;
}

static const char *decode_struct(const char *name, const void *data, size_t bytes)
{
	int length = kvmabi_decode_struct(text, sizeof(text), name, data, bytes);

	return length < 0 ? NULL : text;
}

static const char *decode_value(const char *group, unsigned long long value)
{
	return kvmabi_decode_value(text, sizeof(text), group, value) < 0 ? NULL : text;
}

/* --- names --- */

static void test_capabilities_have_names(void)
{
	TEXT(kvmabi_capability_name(KVM_CAP_IRQCHIP), "KVM_CAP_IRQCHIP");
	TEXT(kvmabi_capability_name(KVM_CAP_XCRS), "KVM_CAP_XCRS");
	TEXT(kvmabi_capability_name(5), NULL);
}

static void test_exit_reasons_have_names(void)
{
	TEXT(kvmabi_exit_name(KVM_EXIT_IO), "KVM_EXIT_IO");
	TEXT(kvmabi_exit_name(KVM_EXIT_OSI), "KVM_EXIT_OSI");
	TEXT(kvmabi_exit_name(9999), NULL);
}

static void test_errnos_have_names(void)
{
	TEXT(kvmabi_errno_name(EINVAL), "EINVAL");
	TEXT(kvmabi_errno_name(524), "ENOTSUPP");
	TEXT(kvmabi_errno_name(0), NULL);
}

static void test_a_set_of_flags_is_its_names_and_the_rest(void)
{
	TEXT(decode_value("kvm_mem_flags", 0), "0");
	TEXT(decode_value("kvm_mem_flags", KVM_MEM_LOG_DIRTY_PAGES), "KVM_MEM_LOG_DIRTY_PAGES");
	TEXT(decode_value("kvm_mem_flags", KVM_MEM_LOG_DIRTY_PAGES | 8), "KVM_MEM_LOG_DIRTY_PAGES|0x8");
	TEXT(decode_value("kvm_mem_flags", 8), "0x8");
	TEXT(decode_value("kvm_irqfd_flags", ~0ULL), "KVM_IRQFD_FLAG_DEASSIGN|0xfffffffffffffffe");
}

static void test_a_value_without_a_name_is_a_number(void)
{
	TEXT(decode_value("kvm_exit", KVM_EXIT_HLT), "KVM_EXIT_HLT");
	TEXT(decode_value("kvm_exit", 77), "77");
	TEXT(decode_value("no such group", 0), NULL);
}

/* --- ioctls --- */

static void test_an_ioctl_is_found_by_class_and_number(void)
{
	const struct kvmabi_ioctl_info *found[4] = { NULL };

	EQUAL(kvmabi_ioctl_find(KVMABI_FD_VCPU, KVM_GET_REGS, found, 4), 1);
	TEXT(found[0] ? found[0]->name : NULL, "KVM_GET_REGS");
	EQUAL(kvmabi_ioctl_find(KVMABI_FD_VM, KVM_GET_REGS, found, 4), 0);
	EQUAL(kvmabi_ioctl_find(KVMABI_FD_UNKNOWN, KVM_GET_REGS, found, 4), 1);
	EQUAL(kvmabi_ioctl_find(KVMABI_FD_VCPU, KVM_GET_REGS, NULL, 0), 1);
}

static void test_ioctls_that_share_their_low_byte_are_told_apart(void)
{
	const struct kvmabi_ioctl_info *found[4] = { NULL };

	EQUAL(_IOC_NR(KVM_GET_PIT2), _IOC_NR(KVM_GET_VCPU_EVENTS));
	EQUAL(kvmabi_ioctl_find(KVMABI_FD_UNKNOWN, KVM_GET_PIT2, found, 4), 1);
	TEXT(found[0]->name, "KVM_GET_PIT2");
	EQUAL(kvmabi_ioctl_find(KVMABI_FD_UNKNOWN, KVM_GET_VCPU_EVENTS, found, 4), 1);
	TEXT(found[0]->name, "KVM_GET_VCPU_EVENTS");
}

static void test_an_ioctl_of_two_classes_is_found_in_both(void)
{
	EQUAL(kvmabi_ioctl_find(KVMABI_FD_VM, KVM_S390_INTERRUPT, NULL, 0), 1);
	EQUAL(kvmabi_ioctl_find(KVMABI_FD_VCPU, KVM_S390_INTERRUPT, NULL, 0), 1);
	EQUAL(kvmabi_ioctl_find(KVMABI_FD_SYSTEM, KVM_S390_INTERRUPT, NULL, 0), 0);
}

static void test_what_is_known_of_an_ioctl_is_told(void)
{
	const struct kvmabi_ioctl_info *info = kvmabi_ioctl_named("KVM_SET_IRQCHIP");

	if (!TRUE(info != NULL, "KVM_SET_IRQCHIP is known"))
		return;
	EQUAL(info->command, KVM_SET_IRQCHIP);
	EQUAL(info->classes, 1 << KVMABI_FD_VM);
	TEXT(info->section, "4.27");
	TEXT(info->capability, "KVM_CAP_IRQCHIP");
	TEXT(info->argument, "struct kvm_irqchip *");
	/* The number says that it is read from the kernel, and it is not. */
	EQUAL(info->reads, 1);
	EQUAL(info->writes, 0);
	EQUAL(info->size, sizeof(struct kvm_irqchip));
	EQUAL(kvmabi_ioctl_named("KVM_NO_SUCH_CALL"), NULL);
}

static void test_every_ioctl_finds_itself(void)
{
	const struct kvmabi_ioctl_info *infos, *found;
	size_t count, i;

	infos = kvmabi_ioctls(&count);
	TRUE(count > 80, "there are as many ioctls as a machine has");
	for (i = 0; i < count; i++) {
		EQUAL(kvmabi_ioctl_find(KVMABI_FD_UNKNOWN, infos[i].command, &found, 1), 1);
		TEXT(found->name, infos[i].name);
		HAS(decode(KVMABI_FD_UNKNOWN, infos[i].command, 0, NULL, 0), infos[i].name);
	}
}

static void test_every_rule_has_its_phrase(void)
{
	unsigned int number, known = 0;

	for (number = 0; number < KVMABI_RULE_COUNT; number++) {
		const struct kvmabi_rule_info *rule = kvmabi_rule(number);

		if (!rule)
			continue;
		known++;
		HAS(rule->id, rule->ioctl);
		TRUE(rule->error > 0 && rule->phrase[0], rule->id);
	}
	TRUE(known > 60, "there are as many rules as the level has");
	EQUAL(kvmabi_rule(KVMABI_RULE_NONE), NULL);
	EQUAL(kvmabi_rule(KVMABI_RULE_COUNT), NULL);
	TEXT(kvmabi_rule(KVMABI_RULE_SET_CLOCK__FLAGS)->id, "KVM_SET_CLOCK.flags");
}

static void test_calls_look_as_written(void)
{
	TEXT(decode(KVMABI_FD_VCPU, KVM_RUN, 0, NULL, 0), "KVM_RUN()");
	TEXT(decode(KVMABI_FD_VCPU, KVM_RUN, 5, NULL, 0), "KVM_RUN(5)");
	TEXT(decode(KVMABI_FD_VM, KVM_CREATE_VCPU, 3, NULL, 0), "KVM_CREATE_VCPU(3)");
	TEXT(decode(KVMABI_FD_SYSTEM, KVM_CHECK_EXTENSION, KVM_CAP_XSAVE, NULL, 0), "KVM_CHECK_EXTENSION(KVM_CAP_XSAVE)");
	TEXT(decode(KVMABI_FD_VM, KVM_SET_TSS_ADDR, 0xfffbd000, NULL, 0), "KVM_SET_TSS_ADDR(0xfffbd000)");
	TEXT(decode(KVMABI_FD_VCPU, KVM_SET_SIGNAL_MASK, 0, NULL, 0), "KVM_SET_SIGNAL_MASK(NULL)");
}

static void test_an_argument_that_is_not_at_hand_is_its_address(void)
{
	TEXT(decode(KVMABI_FD_VCPU, KVM_GET_REGS, 0x7fff1000, NULL, 0), "KVM_GET_REGS(0x7fff1000)");
}

static void test_an_argument_at_hand_is_shown(void)
{
	struct kvm_userspace_memory_region region = { .flags = KVM_MEM_LOG_DIRTY_PAGES, .guest_phys_addr = 0x100000,
						      .memory_size = 0x2000, .userspace_addr = 0x7f0000000000 };
	__u64 identity = 0xfffbc000;

	TEXT(decode(KVMABI_FD_VM, KVM_SET_USER_MEMORY_REGION, 1, &region, sizeof(region)),
	     "KVM_SET_USER_MEMORY_REGION({slot=0, flags=KVM_MEM_LOG_DIRTY_PAGES, guest_phys_addr=0x100000, "
	     "memory_size=0x2000, userspace_addr=0x7f0000000000})");
	TEXT(decode(KVMABI_FD_VM, KVM_SET_IDENTITY_MAP_ADDR, 1, &identity, sizeof(identity)),
	     "KVM_SET_IDENTITY_MAP_ADDR(0xfffbc000)");
	TEXT(decode(KVMABI_FD_VM, KVM_SET_IDENTITY_MAP_ADDR, 1, &identity, 4), "KVM_SET_IDENTITY_MAP_ADDR(0x1)");
}

static void test_an_ioctl_on_the_wrong_fd_is_remarked(void)
{
	TEXT(decode(KVMABI_FD_VM, KVM_GET_VCPU_EVENTS, 0x1000, NULL, 0),
	     "KVM_GET_VCPU_EVENTS(0x1000) (a vcpu ioctl on a vm fd: ENOTTY)");
	TEXT(decode(KVMABI_FD_SYSTEM, KVM_S390_INTERRUPT, 0x1000, NULL, 0),
	     "KVM_S390_INTERRUPT(0x1000) (a vm or vcpu ioctl on a system fd: EINVAL)");
}

static void test_a_number_that_is_no_ioctl_is_taken_apart(void)
{
	TEXT(decode(KVMABI_FD_VM, _IOWR(KVMIO, 0xee, __u64), 0x1000, NULL, 0), "_IOWR(0xae, 0xee, 8)(0x1000)");
	TEXT(decode(KVMABI_FD_VM, _IO('T', 1), 0, NULL, 0), "_IO(0x54, 0x1, 0)(0)");
}

/* --- structs --- */

static void test_registers_are_hexadecimal(void)
{
	struct kvm_regs regs = { .rax = 1, .rflags = 2, .rip = 0xfff0 };

	HAS(decode_struct("kvm_regs", &regs, sizeof(regs)), "{rax=0x1, rbx=0, ");
	HAS(text, ", rip=0xfff0, rflags=0x2}");
}

static void test_a_pad_is_shown_when_something_is_in_it(void)
{
	struct kvm_msr_entry entry = { .index = 0x174, .data = 5 };

	TEXT(decode_struct("kvm_msr_entry", &entry, sizeof(entry)), "{index=0x174, data=0x5}");
	entry.reserved = 7;
	TEXT(decode_struct("kvm_msr_entry", &entry, sizeof(entry)), "{index=0x174, reserved=7, data=0x5}");
}

static void test_signed_fields_are_signed(void)
{
	struct kvm_ioeventfd event = { .addr = 0xfee00000, .len = 4, .fd = -1, .flags = KVM_IOEVENTFD_FLAG_PIO };

	TEXT(decode_struct("kvm_ioeventfd", &event, sizeof(event)),
	     "{datamatch=0, addr=0xfee00000, len=4, fd=-1, flags=KVM_IOEVENTFD_FLAG_PIO}");
}

static void test_equal_elements_are_counted(void)
{
	struct kvm_debugregs regs = { .db = { 1, 1, 1, 1 }, .dr6 = 0xffff0ff0 };
	struct kvm_xsave area = { .region = { 0x37f, [6] = 0x1f80 } };

	TEXT(decode_struct("kvm_debugregs", &regs, sizeof(regs)), "{db=[0x1*4], dr6=0xffff0ff0, dr7=0, flags=0}");
	TEXT(decode_struct("kvm_xsave", &area, sizeof(area)), "{region=[0x37f, 0*5, 0x1f80, 0*1017]}");
}

static void test_a_grid_has_rows(void)
{
	struct kvm_fpu fpu = { .fpr = { [1] = { 1, 2, 3 } }, .mxcsr = 0x1f80 };

	HAS(decode_struct("kvm_fpu", &fpu, sizeof(fpu)), "{fpr=[[0*16], [1, 2, 3, 0*13], [0*16]");
	HAS(text, ", mxcsr=0x1f80}");
}

static void test_structs_inside_of_structs_are_shown(void)
{
	struct kvm_sregs sregs = { .cs = { .base = 0xffff0000, .limit = 0xffff, .selector = 0xf000, .present = 1 } };

	HAS(decode_struct("kvm_sregs", &sregs, sizeof(sregs)),
	    "{cs={base=0xffff0000, limit=0xffff, selector=0xf000, type=0, present=1, dpl=0,");
	HAS(text, "gdt={base=0, limit=0}, ");
}

static void test_a_flexible_array_has_what_is_counted(void)
{
	struct kvm_msrs *msrs = calloc(1, sizeof(*msrs) + 3 * sizeof(msrs->entries[0]));
	size_t bytes = sizeof(*msrs) + 3 * sizeof(msrs->entries[0]);

	msrs->nmsrs = 2;
	msrs->entries[1].index = 16;
	TEXT(decode_struct("kvm_msrs", msrs, bytes), "{nmsrs=2, entries=[{index=0, data=0}, {index=16, data=0}]}");
	EQUAL(kvmabi_ioctl_bytes(kvmabi_ioctl_named("KVM_SET_MSRS"), msrs, sizeof(*msrs)), bytes - sizeof(msrs->entries[0]));
	EQUAL(kvmabi_ioctl_bytes(kvmabi_ioctl_named("KVM_SET_MSRS"), msrs, 0), sizeof(*msrs));
	EQUAL(kvmabi_ioctl_bytes(kvmabi_ioctl_named("KVM_SET_REGS"), NULL, 0), sizeof(struct kvm_regs));
	msrs->nmsrs = 9;
	HAS(decode_struct("kvm_msrs", msrs, sizeof(*msrs) + sizeof(msrs->entries[0])), "entries=[{index=0, data=0}, ...]}");
	TEXT(decode_struct("kvm_msrs", msrs, sizeof(*msrs)), "{nmsrs=9, entries=[...]}");
	free(msrs);
}

static void test_the_tag_selects_the_arm(void)
{
	struct kvm_irq_routing_entry entry = { .gsi = 5, .type = KVM_IRQ_ROUTING_IRQCHIP };

	entry.u.irqchip.irqchip = KVM_IRQCHIP_IOAPIC;
	TEXT(decode_struct("kvm_irq_routing_entry", &entry, sizeof(entry)),
	     "{gsi=5, type=KVM_IRQ_ROUTING_IRQCHIP, flags=0, u={irqchip={irqchip=KVM_IRQCHIP_IOAPIC, pin=0}}}");
	entry.type = KVM_IRQ_ROUTING_MSI;
	HAS(decode_struct("kvm_irq_routing_entry", &entry, sizeof(entry)), "u={msi={address_lo=2, address_hi=0, data=0}}}");
	entry.type = 77;
	HAS(decode_struct("kvm_irq_routing_entry", &entry, sizeof(entry)), "type=77, flags=0, u={}}");
}

static void test_an_interrupt_controller_is_the_one_it_says(void)
{
	struct kvm_irqchip chip = { .chip_id = KVM_IRQCHIP_PIC_SLAVE };

	HAS(decode_struct("kvm_irqchip", &chip, sizeof(chip)), "{chip_id=KVM_IRQCHIP_PIC_SLAVE, chip={pic={last_irr=0,");
	chip.chip_id = KVM_IRQCHIP_IOAPIC;
	chip.chip.ioapic.redirtbl[1].fields.vector = 0x31;
	chip.chip.ioapic.redirtbl[1].fields.trig_mode = 1;
	chip.chip.ioapic.redirtbl[1].fields.delivery_mode = 5;
	HAS(decode_struct("kvm_irqchip", &chip, sizeof(chip)), "chip={ioapic={base_address=0, ");
	HAS(text, "{bits=0x8531, fields={vector=49, delivery_mode=5, dest_mode=0, delivery_status=0, polarity=0, "
		  "remote_irr=0, trig_mode=1, mask=0, reserve=0, dest_id=0}}");
}

static void test_the_exit_reason_selects_what_is_told(void)
{
	struct kvm_run run = { .exit_reason = KVM_EXIT_IO };

	run.io.port = 0x3f8;
	run.io.direction = KVM_EXIT_IO_OUT;
	run.io.data_offset = 4096;
	HAS(decode_struct("kvm_run", &run, sizeof(run)),
	    "exit_reason=KVM_EXIT_IO, ready_for_interrupt_injection=0, if_flag=0, cr8=0, apic_base=0, "
	    "io={direction=KVM_EXIT_IO_OUT, size=0, port=0x3f8, count=0, data_offset=0x1000}}");
	memset(&run, 0, sizeof(run));
	run.exit_reason = KVM_EXIT_MMIO;
	run.mmio.phys_addr = 0xfee00000;
	run.mmio.data[0] = 9;
	HAS(decode_struct("kvm_run", &run, sizeof(run)), "mmio={phys_addr=0xfee00000, data=[9, 0*7], len=0, is_write=0}}");
	run.exit_reason = KVM_EXIT_HLT;
	HAS(decode_struct("kvm_run", &run, sizeof(run)), "apic_base=0}");
}

static void test_what_is_not_at_hand_is_not_shown(void)
{
	struct kvm_regs regs = { .rax = 1 };

	TEXT(decode_struct("kvm_regs", &regs, 16), "{rax=0x1, rbx=0, ...}");
	TEXT(decode_struct("kvm_regs", &regs, 20), "{rax=0x1, rbx=0, ...}");
	TEXT(decode_struct("kvm_regs", &regs, 0), "{...}");
	TEXT(decode_struct("kvm_no_such_struct", &regs, 0), NULL);
}

/* --- buffers --- */

static void test_the_length_is_that_of_the_whole_text(void)
{
	char small[8] = "unharme";
	struct kvm_mp_state state = { .mp_state = KVM_MP_STATE_RUNNABLE };
	int length = strlen("{mp_state=KVM_MP_STATE_RUNNABLE}");

	EQUAL(kvmabi_decode_struct(NULL, 0, "kvm_mp_state", &state, sizeof(state)), length);
	EQUAL(kvmabi_decode_struct(small, 0, "kvm_mp_state", &state, sizeof(state)), length);
	TEXT(small, "unharme");
	EQUAL(kvmabi_decode_struct(small, 5, "kvm_mp_state", &state, sizeof(state)), length);
	TEXT(small, "{mp_");
	EQUAL(small[5], 'm');
	EQUAL(kvmabi_decode_struct(small, 1, "kvm_mp_state", &state, sizeof(state)), length);
	TEXT(small, "");
}

/* Every ioctl, with arguments of every length and all kinds of bytes, into a buffer that ends where memory does. */
static void test_nothing_is_read_or_written_beyond_its_end(void)
{
	static const int fills[] = { 0x00, 0xff, 0x02, 0x5a };
	const struct kvmabi_ioctl_info *infos;
	size_t count, i, fill, bytes;

	infos = kvmabi_ioctls(&count);
	for (i = 0; i < count; i++)
		for (fill = 0; fill < sizeof(fills) / sizeof(fills[0]); fill++)
			for (bytes = 0; bytes <= infos[i].size + 64; bytes += 1 + bytes / 7) {
				unsigned char *data = malloc(bytes ? bytes : 1);
				char *buf = malloc(bytes + 1);
				int length;

				memset(data, fills[fill], bytes);
				length = kvmabi_decode_ioctl(buf, bytes + 1, KVMABI_FD_UNKNOWN, infos[i].command, 1, data, bytes);
				EQUAL(strlen(buf), (size_t)length < bytes ? (size_t)length : bytes);
				free(buf);
				free(data);
			}
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_capabilities_have_names),
		TEST(test_exit_reasons_have_names),
		TEST(test_errnos_have_names),
		TEST(test_a_set_of_flags_is_its_names_and_the_rest),
		TEST(test_a_value_without_a_name_is_a_number),
		TEST(test_an_ioctl_is_found_by_class_and_number),
		TEST(test_ioctls_that_share_their_low_byte_are_told_apart),
		TEST(test_an_ioctl_of_two_classes_is_found_in_both),
		TEST(test_what_is_known_of_an_ioctl_is_told),
		TEST(test_every_ioctl_finds_itself),
		TEST(test_every_rule_has_its_phrase),
		TEST(test_calls_look_as_written),
		TEST(test_an_argument_that_is_not_at_hand_is_its_address),
		TEST(test_an_argument_at_hand_is_shown),
		TEST(test_an_ioctl_on_the_wrong_fd_is_remarked),
		TEST(test_a_number_that_is_no_ioctl_is_taken_apart),
		TEST(test_registers_are_hexadecimal),
		TEST(test_a_pad_is_shown_when_something_is_in_it),
		TEST(test_signed_fields_are_signed),
		TEST(test_equal_elements_are_counted),
		TEST(test_a_grid_has_rows),
		TEST(test_structs_inside_of_structs_are_shown),
		TEST(test_a_flexible_array_has_what_is_counted),
		TEST(test_the_tag_selects_the_arm),
		TEST(test_an_interrupt_controller_is_the_one_it_says),
		TEST(test_the_exit_reason_selects_what_is_told),
		TEST(test_what_is_not_at_hand_is_not_shown),
		TEST(test_the_length_is_that_of_the_whole_text),
		TEST(test_nothing_is_read_or_written_beyond_its_end),
	};

	return RUN_TESTS("decode", tests);
}
