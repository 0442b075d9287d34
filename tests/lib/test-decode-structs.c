/* SPDX-License-Identifier: MIT */
/* Structs become text: the fields that count, the arm that the tag selects, as much as is at hand. */
#include <kvmabi/decode.h>
#include <linux/kvm.h>
#include <stdlib.h>

#include "claims.h"

static char text[8192];

static const char *decode_struct(const char *name, const void *data, size_t bytes)
{
	int length = kvmabi_decode_struct(text, sizeof(text), name, data, bytes);

	return length < 0 ? NULL : text;
}

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

int main(void)
{
	static const struct test tests[] = {
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
	};

	return RUN_TESTS("decode-structs", tests);
}
