/* SPDX-License-Identifier: MIT */
/* What an exit left open is finished before registers are looked at, on this machine's KVM. */
#include "guest.h"

#define BEYOND (PAGES * PAGE)	/* where the guest has no memory; the last page of it lies before */

static struct kvmabi_exit stop;

static int run_once(void)
{
	int error = kvmabi_vcpu_next_exit(vcpu, &stop);

	return error ? error : (int)stop.reason;
}

/* DS leads to the memory's last 16 bytes. */
static void set_ds(void)
{
	struct kvm_sregs sregs;

	EQUAL(kvmabi_vcpu_get_sregs(vcpu, &sregs), 0);
	sregs.ds.selector = (BEYOND - 16) >> 4;
	sregs.ds.base = BEYOND - 16;
	EQUAL(kvmabi_vcpu_set_sregs(vcpu, &sregs), 0);
}

static void test_a_port_read_is_completed(void)
{
	GUEST(IN(0x80), HLT);
	EQUAL(run_once(), KVM_EXIT_IO);
	EQUAL(stop.as.io.is_write, 0);
	*(unsigned char *)stop.as.io.data = 0x5a;
	EQUAL(kvmabi_vcpu_complete(vcpu, &stop), 0);
	EQUAL(regs_now().rax & 0xff, 0x5a);
	EQUAL(regs_now().rip, 2);
	EQUAL(kvmabi_vcpu_complete(vcpu, &stop), 0);
	EQUAL(regs_now().rip, 2);
	EQUAL(run_once(), KVM_EXIT_HLT);
	end();
}

static void test_an_mmio_read_is_completed(void)
{
	GUEST(0xa1, 0x10, 0x00, HLT);			/* mov 0x10, %ax */
	set_ds();
	EQUAL(run_once(), KVM_EXIT_MMIO);
	EQUAL(stop.as.mmio.address, BEYOND);
	EQUAL(stop.as.mmio.length, 2);
	memcpy(stop.as.mmio.data, "\x34\x12", 2);
	EQUAL(kvmabi_vcpu_complete(vcpu, &stop), 0);
	EQUAL(regs_now().rax & 0xffff, 0x1234);
	EQUAL(regs_now().rip, 3);
	EQUAL(run_once(), KVM_EXIT_HLT);
	end();
}

/* Two pages that are not memory: the kernel asks for each by itself. */
static void test_what_leads_to_another_exit_says_so(void)
{
	GUEST(0x66, 0xa1, 0x0e, 0x10, HLT);		/* mov 0x100e, %eax */
	set_ds();
	EQUAL(run_once(), KVM_EXIT_MMIO);
	EQUAL(stop.as.mmio.address, BEYOND + PAGE - 2);
	EQUAL(stop.as.mmio.length, 2);
	memcpy(stop.as.mmio.data, "\x78\x56", 2);
	EQUAL(kvmabi_vcpu_complete(vcpu, &stop), 1);
	EQUAL(stop.reason, KVM_EXIT_MMIO);
	EQUAL(stop.as.mmio.address, BEYOND + PAGE);
	memcpy(stop.as.mmio.data, "\x34\x12", 2);
	EQUAL(kvmabi_vcpu_complete(vcpu, &stop), 0);
	EQUAL(regs_now().rax & 0xffffffff, 0x12345678);
	EQUAL(run_once(), KVM_EXIT_HLT);
	end();
}

static void test_a_vcpu_that_never_ran_has_nothing_open(void)
{
	GUEST(HLT);
	EQUAL(kvmabi_vcpu_complete(vcpu, &stop), 0);
	EQUAL(regs_now().rip, 0);
	EQUAL(run_once(), KVM_EXIT_HLT);
	end();
}

static void test_completing_takes_no_kick(void)
{
	GUEST(IN(0x80), HLT);
	EQUAL(run_once(), KVM_EXIT_IO);
	kvmabi_vcpu_kick(vcpu);
	EQUAL(kvmabi_vcpu_complete(vcpu, &stop), 0);
	EQUAL(run_once(), -EINTR);
	EQUAL(run_once(), KVM_EXIT_HLT);
	end();
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_a_port_read_is_completed),
		TEST(test_an_mmio_read_is_completed),
		TEST(test_what_leads_to_another_exit_says_so),
		TEST(test_a_vcpu_that_never_ran_has_nothing_open),
		TEST(test_completing_takes_no_kick),
	};

	return RUN_ON_KVM("complete", tests);
}
