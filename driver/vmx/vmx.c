// SPDX-License-Identifier: GPL-2.0-only
/*
 * The VMX back end: its operations.
 */
#include "vmx.h"

/* Where the guest stands is not told without pulling (`code`): it would mean to take the VMCS, which costs as much. */
const struct kva_backend kva_vmx = {
	.name			= "vmx",
	.probe			= kva_vmx_probe,
	.start			= kva_vmx_start,
	.stop			= kva_vmx_stop,
	.cpu_enable		= kva_vmx_cpu_enable,
	.cpu_disable		= kva_vmx_cpu_disable,
	.vm_create		= kva_vmx_vm_create,
	.vm_destroy		= kva_vmx_vm_destroy,
	.vcpu_create		= kva_vmx_vcpu_create,
	.vcpu_destroy		= kva_vmx_vcpu_destroy,
	.vcpu_reset		= kva_vmx_vcpu_reset,
	.load			= kva_vmx_load,
	.put			= kva_vmx_put,
	.pull			= kva_vmx_pull,
	.msr_intercept		= kva_vmx_msr_intercept,
	.exceptions		= kva_vmx_exceptions,
	.inject			= kva_vmx_inject,
	.interrupt_window	= kva_vmx_interrupt_window,
	.nmi_window		= kva_vmx_nmi_window,
	.flush			= kva_vmx_flush,
	.root			= kva_vmx_root,
	.tsc_offset		= kva_vmx_tsc_offset,
	.run			= kva_vmx_run,
};
