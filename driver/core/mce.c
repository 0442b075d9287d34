// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Machine checks: the banks a vcpu is given, and those that user space puts a machine check into.
 *
 * vcpu->mce_bank holds four registers a bank, as the MSRs are numbered: control, status, address, misc (APM vol. 2, 9.3).
 */
#include "core.h"
#include "x86.h"

#include <linux/errno.h>

#define MOST_BANKS	(sizeof(((struct kva_vcpu *)0)->mce_bank) / (4 * sizeof(__u64)))
#define BANK_COUNT	0xffull		/* of MCG_CAP */
#define FEATURES	(KVA_MCG_CTL_P | KVA_MCG_SER_P)

enum { CONTROL, STATUS, ADDRESS, MISC };

long kva_system_x86_get_mce_cap_supported(struct kva_system *system, __u64 *mcg_cap)
{
	(void)system;
	*mcg_cap = FEATURES;
	return 0;
}

long kva_vcpu_x86_setup_mce(struct kva_vcpu *vcpu, const __u64 *mcg_cap)
{
	__u64 banks = *mcg_cap & BANK_COUNT, i;

	if (!banks || banks > MOST_BANKS || *mcg_cap & ~(FEATURES | BANK_COUNT))
		return -EINVAL;
	vcpu->mcg_cap = *mcg_cap;
	vcpu->mcg_ctl = *mcg_cap & KVA_MCG_CTL_P ? ~0ull : 0;
	for (i = 0; i < banks; i++)
		vcpu->mce_bank[4 * i + CONTROL] = ~0ull;
	return 0;
}

/* A bank's contents, and whether they take the place of an error that nobody read (APM vol. 2, 9.3.2.1). */
static void store(__u64 *bank, const struct kvm_x86_mce *mce)
{
	__u64 overflow = bank[STATUS] & KVA_MCI_VAL ? KVA_MCI_OVER : 0;

	bank[STATUS] = mce->status | overflow;
	bank[ADDRESS] = mce->addr;
	bank[MISC] = mce->misc;
}

/* An uncorrected error interrupts the guest; one during another, or with CR4.MCE clear, shuts it down (APM 9.2). */
static long raise_uncorrected(struct kva_vcpu *vcpu, __u64 *bank, const struct kvm_x86_mce *mce)
{
	if (vcpu->mcg_cap & KVA_MCG_CTL_P && vcpu->mcg_ctl != ~0ull)
		return 0;
	if (bank[CONTROL] != ~0ull)
		return 0;
	kva_state_need(vcpu, KVA_STATE_CONTROL);
	if (vcpu->mcg_status & KVA_MCG_STATUS_MCIP || !(vcpu->cpu.cr4 & KVA_CR4_MCE)) {
		vcpu->triple_fault = 1;
		return 0;
	}
	store(bank, mce);
	vcpu->mcg_status = mce->mcg_status;
	kva_raise(vcpu, KVA_MC, 0, 0);
	return 0;
}

long kva_vcpu_x86_set_mce(struct kva_vcpu *vcpu, const struct kvm_x86_mce *mce)
{
	__u64 *bank;

	if (mce->bank >= (vcpu->mcg_cap & BANK_COUNT) || !(mce->status & KVA_MCI_VAL))
		return -EINVAL;
	bank = &vcpu->mce_bank[4 * kva_index_clamp(mce->bank, MOST_BANKS)];
	if (mce->status & KVA_MCI_UC)
		return raise_uncorrected(vcpu, bank, mce);
	if (bank[STATUS] & KVA_MCI_VAL && bank[STATUS] & KVA_MCI_UC)
		bank[STATUS] |= KVA_MCI_OVER;
	else
		store(bank, mce);
	return 0;
}
