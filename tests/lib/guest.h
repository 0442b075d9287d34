/* SPDX-License-Identifier: MIT */
/* A guest in real mode on this machine's KVM: its code is at 0, and what it does not have as memory lies beyond it. */
#ifndef TESTS_LIB_GUEST_H
#define TESTS_LIB_GUEST_H

#include "real-kernel.h"

/* Put code at 0, and the vcpu before its first instruction. */
static inline void set_code(const void *code, size_t size)
{
	struct kvm_regs regs = { .rflags = 2 };
	struct kvm_sregs sregs;

	memcpy(memory, code, size);
	EQUAL(kvmabi_vcpu_get_sregs(vcpu, &sregs), 0);
	sregs.cs.base = sregs.cs.selector = 0;
	EQUAL(kvmabi_vcpu_set_sregs(vcpu, &sregs), 0);
	EQUAL(kvmabi_vcpu_set_regs(vcpu, &regs), 0);
}

#define GUEST(...) do { \
	static const unsigned char code_[] = { __VA_ARGS__ }; \
	begin(); \
	EQUAL(set_slot(0, 0, 0, sizeof(memory)), 0); \
	set_code(code_, sizeof(code_)); \
} while (0)

/* Guests, and their code. */
#define FOREVER		0xeb, 0xfe					/* jmp . */
#define HLT		0xf4
#define MOV_AL(value)	0xb0, value
#define OUT(port)	0xe6, port					/* out %al, $port */
#define IN(port)	0xe4, port					/* in $port, %al */
#define JMP_BACK(bytes)	0xeb, (unsigned char)(-2 - (bytes))

static inline struct kvm_regs regs_now(void)
{
	struct kvm_regs regs = { 0 };

	EQUAL(kvmabi_vcpu_get_regs(vcpu, &regs), 0);
	return regs;
}

#endif /* TESTS_LIB_GUEST_H */
