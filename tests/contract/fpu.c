// SPDX-License-Identifier: MIT
/*
 * x87 and SSE registers, extended state, and the registers that switch it on.
 */
#include "contract.h"

#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>

/* --- kvm_fpu ----------------------------------------------------------------------------------------------------------------- */

static int is_zero(const void *place, size_t size)
{
	const unsigned char *byte = place;

	while (size && !byte[size - 1])
		size--;
	return !size;
}

static void tell_fpu(int vcpu, const char *what)
{
	struct kvm_fpu fpu;

	memset(&fpu, 0xee, sizeof(fpu));
	TRY(vcpu, KVM_GET_FPU, &fpu, "%s", what);
	also("fcw %x fsw %x ftwx %x opcode %x ip %llx dp %llx", fpu.fcw, fpu.fsw, fpu.ftwx, fpu.last_opcode, fpu.last_ip, fpu.last_dp);
	also("fpr %s xmm %s", is_zero(fpu.fpr, sizeof(fpu.fpr)) ? "zero" : "set", is_zero(fpu.xmm, sizeof(fpu.xmm)) ? "zero" : "set");
}

static void tell_fpu_pads(int vcpu)
{
	struct kvm_fpu fpu;

	memset(&fpu, 0xee, sizeof(fpu));
	TRY(vcpu, KVM_GET_FPU, &fpu, "its pads and mxcsr");
	also("pad1 %x mxcsr %x pad2 %x", fpu.pad1, fpu.mxcsr, fpu.pad2);
}

static struct kvm_fpu some_fpu(void)
{
	struct kvm_fpu fpu = {
		.fcw = 0x27f, .fsw = 0x3800, .ftwx = 0x81, .last_opcode = 0x123, .last_ip = 0x123456789a, .last_dp = 0xabcdef12,
	};
	unsigned int i;

	for (i = 0; i < 8; i++)
		memset(fpu.fpr[i], i + 1, 10);	/* a register has 80 bits */
	for (i = 0; i < 16; i++)
		memset(fpu.xmm[i], 0x10 + i, 16);
	return fpu;
}

static void try_fpu_registers(int vcpu)
{
	struct kvm_fpu fpu = some_fpu(), back;

	tell_fpu(vcpu, "of a new vcpu");
	TRY(vcpu, KVM_SET_FPU, &fpu, "another value for each");
	tell_fpu(vcpu, "another value for each");
	NEED(vcpu, KVM_GET_FPU, &back);
	begin("KVM_GET_FPU", "registers come back");
	also("fpr %s xmm %s", memcmp(fpu.fpr, back.fpr, sizeof(fpu.fpr)) ? "otherwise" : "alike",
	     memcmp(fpu.xmm, back.xmm, sizeof(fpu.xmm)) ? "otherwise" : "alike");
	fpu.mxcsr = 0x1fbf;
	fpu.pad1 = 0xff;
	fpu.pad2 = 0xffffffff;
	TRY(vcpu, KVM_SET_FPU, &fpu, "an mxcsr, and dirty pads");
	tell_fpu_pads(vcpu);
	memset(&fpu, 0xff, sizeof(fpu));
	TRY(vcpu, KVM_SET_FPU, &fpu, "ones everywhere");
	tell_fpu(vcpu, "ones everywhere");
}

/* --- kvm_xsave -------------------------------------------------------------------------------------------------------------- */

/* Words of the area, by the processor's manual: FCW is in the first, MXCSR at 24, XMM0 at 160, the header at 512. */
#define MXCSR	(24 / 4)
#define XMM0	(160 / 4)
#define HEADER	(512 / 4)
#define FREE	(464 / 4)	/* 48 bytes that the processor leaves to software */

static void tell_xsave(int vcpu, const char *what)
{
	struct kvm_xsave xsave;

	memset(&xsave, 0xee, sizeof(xsave));
	TRY(vcpu, KVM_GET_XSAVE, &xsave, "%s", what);
	also("fcw %x mxcsr %x xmm0 %x", xsave.region[0] & 0xffff, xsave.region[MXCSR], xsave.region[XMM0]);
	also("has %s, compact %x, end %x", (xsave.region[HEADER] & 3) == 3 ? "x87 and SSE" : "not both x87 and SSE",
	     xsave.region[HEADER + 3], xsave.region[1023]);
}

static void try_header(int vcpu, const struct kvm_xsave *good, unsigned int word, __u32 value, const char *what)
{
	struct kvm_xsave xsave = *good;

	xsave.region[word] = value;
	TRY(vcpu, KVM_SET_XSAVE, &xsave, "%s", what);
}

static void try_headers(int vcpu)
{
	struct kvm_xsave good = { { 0x37f } };

	good.region[MXCSR] = 0x1f80;
	good.region[HEADER] = 3;
	try_header(vcpu, &good, HEADER, 3, "x87 and SSE");
	try_header(vcpu, &good, HEADER, 0, "nothing");
	try_header(vcpu, &good, HEADER, 1, "x87");
	try_header(vcpu, &good, HEADER, 7, "x87, SSE and AVX");
	try_header(vcpu, &good, HEADER, 1u << 10 | 3, "component 10");
	try_header(vcpu, &good, HEADER, 1u << 31, "component 31");
	try_header(vcpu, &good, HEADER + 1, 1u << 31, "component 63");
	try_header(vcpu, &good, HEADER + 2, 1, "xcomp_bv 1");
	try_header(vcpu, &good, HEADER + 3, 1u << 31, "a compact area");
	try_header(vcpu, &good, HEADER + 4, 1, "a reserved word of the header");
	try_header(vcpu, &good, HEADER + 15, 1, "the last word of the header");
	try_header(vcpu, &good, MXCSR, 0xffff, "every bit of mxcsr that there is");
	try_header(vcpu, &good, MXCSR, 0x10000, "a reserved bit of mxcsr");
	try_header(vcpu, &good, FREE, 0x12345678, "bytes that are left to software");
	try_header(vcpu, &good, 1023, 1, "the last word");
}

static void try_extended_state(int vcpu)
{
	struct kvm_xsave xsave = { { 0x27f } };
	struct kvm_fpu fpu;

	tell_xsave(vcpu, "after KVM_SET_FPU");
	xsave.region[MXCSR] = 0x1fbf;
	xsave.region[XMM0] = 0xabcd;
	xsave.region[HEADER] = 3;
	TRY(vcpu, KVM_SET_XSAVE, &xsave, "values");
	tell_xsave(vcpu, "values");
	NEED(vcpu, KVM_GET_FPU, &fpu);
	begin("KVM_GET_FPU", "after KVM_SET_XSAVE");
	also("fcw %x xmm0 %x%x", fpu.fcw, fpu.xmm[0][1], fpu.xmm[0][0]);
	xsave.region[HEADER] = 1;
	TRY(vcpu, KVM_SET_XSAVE, &xsave, "values without SSE");
	tell_xsave(vcpu, "values without SSE");
	try_headers(vcpu);
}

/* --- kvm_xcrs -------------------------------------------------------------------------------------------------------------- */

static void tell_xcrs(int vcpu, const char *what)
{
	struct kvm_xcrs xcrs;

	memset(&xcrs, 0xee, sizeof(xcrs));
	TRY(vcpu, KVM_GET_XCRS, &xcrs, "%s", what);
	also("%u, flags %u: %u is %#llx", xcrs.nr_xcrs, xcrs.flags, xcrs.xcrs[0].xcr, xcrs.xcrs[0].value);
}

static void try_count(int vcpu, __u32 count, __u32 flags, const char *what)
{
	struct kvm_xcrs xcrs = { .nr_xcrs = count, .flags = flags, .xcrs[0].value = 1 };

	TRY(vcpu, KVM_SET_XCRS, &xcrs, "%s", what);
}

static void try_values(int vcpu, const char *when)
{
	static const __u64 values[] = { 0, 1, 2, 3, 4, 5, 6, 7, 1ull << 8 | 1, 1ull << 63 | 1 };
	unsigned int i;

	for (i = 0; i < COUNT(values); i++) {
		struct kvm_xcrs xcrs = { .nr_xcrs = 1, .xcrs[0].value = values[i] };

		TRY(vcpu, KVM_SET_XCRS, &xcrs, "value %#llx, %s", values[i], when);
		NEED(vcpu, KVM_GET_XCRS, &xcrs);
		also("is %#llx", xcrs.xcrs[0].value);
	}
}

static void try_xcrs(int vcpu)
{
	struct kvm_xcrs first = { .nr_xcrs = 1, .xcrs[0].value = 1 }, xcrs = { .nr_xcrs = 2, .xcrs = { { .xcr = 1, .value = 5 }, { .xcr = 0, .value = 1 } } };

	tell_xcrs(vcpu, "of a new vcpu");
	try_values(vcpu, "no CPUID");
	give_supported_cpuid(vcpu);
	try_values(vcpu, "all of CPUID");
	NEED(vcpu, KVM_SET_XCRS, &first);
	try_count(vcpu, 0, 0, "none");
	try_count(vcpu, KVM_MAX_XCRS, 0, "as many as there is room for");
	try_count(vcpu, KVM_MAX_XCRS + 1, 0, "one too many");
	try_count(vcpu, 0xffffffff, 0, "2^32 - 1");
	try_count(vcpu, 1, 1, "flags 1");
	try_count(vcpu, 0, 1, "none, flags 1");
	TRY(vcpu, KVM_SET_XCRS, &xcrs, "an unknown one before the known one");
	tell_xcrs(vcpu, "after that");
	xcrs.nr_xcrs = 1;
	TRY(vcpu, KVM_SET_XCRS, &xcrs, "only an unknown one");
	xcrs.xcrs[0] = (struct kvm_xcr){ .value = 1, .reserved = 0xffffffff };
	memset(xcrs.padding, 0xff, sizeof(xcrs.padding));
	TRY(vcpu, KVM_SET_XCRS, &xcrs, "dirty pads");
}

void try_fpu(void)
{
	struct machine m;

	machine_begin(&m);
	try_fpu_registers(m.vcpu);
	try_extended_state(m.vcpu);
	try_xcrs(m.vcpu);
	machine_end(&m);
}
