// SPDX-License-Identifier: GPL-2.0-only
/*
 * The guest's FPU: the kernel keeps its registers in a state of its own, which is the thread's while KVM_RUN lasts.
 *
 * Inside of KVM_RUN the kernel switches the registers lazily, as for any thread.  XCR0 is not part of that: it is the
 * guest's only between kva_fpu_enter() and kva_fpu_leave(), with interrupts off, because whatever else runs saves and
 * restores registers by the host's.
 */
#include "object.h"

#include <linux/slab.h>
#include <linux/thread_info.h>
#include <asm/cpufeature.h>
#include <asm/fpu/api.h>
#include <asm/fpu/xcr.h>
#include <asm/special_insns.h>

static __u64 host_xcr0;			/* 0: the host does not use XSAVE */

void kva_fpu_init(void)
{
	if (boot_cpu_has(X86_FEATURE_OSXSAVE))
		host_xcr0 = xgetbv(XCR_XFEATURE_ENABLED_MASK);
}

/* PKRU is not in the kernel's guest state, and MPX and AMX need more than switching: guests do not get them. */
__u64 kva_xcr0_allowed(void)
{
	return host_xcr0 & (XFEATURE_MASK_FPSSE | XFEATURE_MASK_YMM | XFEATURE_MASK_AVX512);
}

int kva_fpu_create(struct kva_vcpu_host *host)
{
	host->scratch = kzalloc(sizeof(*host->scratch), GFP_KERNEL_ACCOUNT);
	if (!host->scratch)
		return -ENOMEM;
	if (fpu_alloc_guest_fpstate(&host->fpu))
		return 0;
	kfree(host->scratch);
	return -ENOMEM;
}

void kva_fpu_destroy(struct kva_vcpu_host *host)
{
	fpu_free_guest_fpstate(&host->fpu);
	kfree(host->scratch);
}

/* --- around the guest --- */

static bool has_own_xcr0(const struct kva_vcpu *vcpu)
{
	/* without it the guest has neither XSETBV nor what XCR0 switches on (APM v2 11.5.1) */
	return host_xcr0 && vcpu->cpu.cr4 & X86_CR4_OSXSAVE;
}

/*
 * QEMU's software processor lets the guest execute XSETBV without an exit.  Then XCR0 has to be looked at, and a guest
 * that let XRSTOR reach PKRU must not leave it to us.
 */
void kva_fpu_enter(struct kva_vcpu *vcpu)
{
	struct kva_vcpu_host *host = vcpu->host;

	if (test_thread_flag(TIF_NEED_FPU_LOAD))
		switch_fpu_return();
	if (!has_own_xcr0(vcpu))
		return;
	if (kva_caps.quirk_xsetbv && cpu_feature_enabled(X86_FEATURE_OSPKE))
		host->host_pkru = rdpkru();
	if (vcpu->cpu.xcr0 != host_xcr0)
		xsetbv(XCR_XFEATURE_ENABLED_MASK, vcpu->cpu.xcr0);
}

void kva_fpu_leave(struct kva_vcpu *vcpu)
{
	struct kva_vcpu_host *host = vcpu->host;

	if (!has_own_xcr0(vcpu))
		return;
	if (kva_caps.quirk_xsetbv)
		vcpu->cpu.xcr0 = xgetbv(XCR_XFEATURE_ENABLED_MASK);
	if (vcpu->cpu.xcr0 != host_xcr0)
		xsetbv(XCR_XFEATURE_ENABLED_MASK, host_xcr0);
	if (kva_caps.quirk_xsetbv && cpu_feature_enabled(X86_FEATURE_OSPKE) && rdpkru() != host->host_pkru)
		wrpkru(host->host_pkru);
}

/* --- for ioctls --- */

/*
 * Inside of KVM_RUN, where an instruction that moves vector registers may be emulated, the state is the thread's and mostly in
 * the registers; what the kernel converts is in memory.  So the thread gives it back meanwhile. True: it had it.
 */
static bool leave_thread(struct kva_vcpu_host *host)
{
	bool had = host->fpu.fpstate->in_use;

	if (had)
		fpu_swap_kvm_fpstate(&host->fpu, false);
	return had;
}

static void enter_thread(struct kva_vcpu_host *host, bool had)
{
	if (had)
		fpu_swap_kvm_fpstate(&host->fpu, true);
}

/* In the standard form of XSAVE, whose first 512 bytes are FXSAVE's (APM v2 11.5). */
void kva_xsave_get(struct kva_vcpu *vcpu, struct kvm_xsave *xsave)
{
	struct kva_vcpu_host *host = vcpu->host;
	bool had = leave_thread(host);

	BUILD_BUG_ON(sizeof(xsave->region) != sizeof(*xsave));
	memset(xsave, 0, sizeof(*xsave));
	fpu_copy_guest_fpstate_to_uabi(&host->fpu, xsave, sizeof(*xsave), kva_xcr0_allowed() | XFEATURE_MASK_FPSSE, 0);
	enter_thread(host, had);
}

int kva_xsave_set(struct kva_vcpu *vcpu, const struct kvm_xsave *xsave)
{
	struct kva_vcpu_host *host = vcpu->host;
	bool had = leave_thread(host);
	__u32 unused_pkru = 0;
	int error = fpu_copy_uabi_to_guest_fpstate(&host->fpu, xsave, kva_xcr0_allowed(), &unused_pkru);

	enter_thread(host, had);
	return error;
}

/*
 * kvm_fpu is FXSAVE's content in another order, all but MXCSR, which the API document leaves out.  It goes by way of
 * XSAVE's standard form, because the kernel's own may leave out what is in its initial state.
 */
static void fpu_from_fxsave(struct kvm_fpu *fpu, const struct fxregs_state *fx)
{
	memset(fpu, 0, sizeof(*fpu));
	memcpy(fpu->fpr, fx->st_space, sizeof(fpu->fpr));
	memcpy(fpu->xmm, fx->xmm_space, sizeof(fpu->xmm));
	fpu->fcw = fx->cwd;
	fpu->fsw = fx->swd;
	fpu->ftwx = fx->twd;
	fpu->last_opcode = fx->fop;
	fpu->last_ip = fx->rip;
	fpu->last_dp = fx->rdp;
}

static void fpu_to_fxsave(struct fxregs_state *fx, const struct kvm_fpu *fpu)
{
	memcpy(fx->st_space, fpu->fpr, sizeof(fpu->fpr));
	memcpy(fx->xmm_space, fpu->xmm, sizeof(fpu->xmm));
	fx->cwd = fpu->fcw;
	fx->swd = fpu->fsw;
	fx->twd = fpu->ftwx;
	fx->fop = fpu->last_opcode;
	fx->rip = fpu->last_ip;
	fx->rdp = fpu->last_dp;
}

void kva_fpu_get(struct kva_vcpu *vcpu, struct kvm_fpu *fpu)
{
	struct kva_vcpu_host *host = vcpu->host;

	kva_mutex_assert_held(&vcpu->lock);
	kva_xsave_get(vcpu, host->scratch);
	fpu_from_fxsave(fpu, (const struct fxregs_state *)host->scratch);
}

int kva_fpu_set(struct kva_vcpu *vcpu, const struct kvm_fpu *fpu)
{
	struct kva_vcpu_host *host = vcpu->host;
	struct xregs_state *state = (struct xregs_state *)host->scratch;

	kva_mutex_assert_held(&vcpu->lock);
	kva_xsave_get(vcpu, host->scratch);
	fpu_to_fxsave(&state->i387, fpu);
	state->header.xfeatures |= XFEATURE_MASK_FPSSE;
	return kva_xsave_set(vcpu, host->scratch);
}
