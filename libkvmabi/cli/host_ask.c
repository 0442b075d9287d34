// SPDX-License-Identifier: MIT
/* Asks a KVM for all it offers.  Makes one VM, and nothing else. */
#include "host.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/utsname.h>
#include <unistd.h>
#include <linux/kvm.h>

static void name_host(struct host *host)
{
	struct utsname name;

	uname(&name);
	snprintf(host->name, sizeof(host->name), "%s", name.nodename);
	snprintf(host->kernel, sizeof(host->kernel), "%s", name.release);
	snprintf(host->machine, sizeof(host->machine), "%s", name.machine);
}

/* A signal may come while a VM is made, and the kernel says so. */
static int make_vm(int kvm)
{
	unsigned int tries = 100;
	int vm;

	do
		vm = ioctl(kvm, KVM_CREATE_VM, 0);
	while (vm < 0 && errno == EINTR && --tries);
	return vm;
}

static void ask_capabilities(struct host *host, int kvm, int vm)
{
	unsigned int nr;

	for (nr = 0; nr < HOST_CAPABILITIES; nr++) {
		host->system[nr] = ioctl(kvm, KVM_CHECK_EXTENSION, nr);
		host->vm[nr] = vm >= 0 ? ioctl(vm, KVM_CHECK_EXTENSION, nr) : -1;
	}
}

static void ask_msrs(struct host *host, int kvm)
{
#ifdef KVM_GET_MSR_INDEX_LIST
	struct kvm_msr_list *list = calloc(1, sizeof(*list) + HOST_MSRS * sizeof(list->indices[0]));

	if (!list)
		return;
	list->nmsrs = HOST_MSRS;
	if (!ioctl(kvm, KVM_GET_MSR_INDEX_LIST, list) && list->nmsrs <= HOST_MSRS) {
		host->msr_count = list->nmsrs;
		memcpy(host->msrs, list->indices, list->nmsrs * sizeof(list->indices[0]));
	}
	free(list);
#endif
}

static void ask_cpuid(struct host *host, int kvm)
{
#ifdef KVM_GET_SUPPORTED_CPUID
	struct kvm_cpuid2 *list = calloc(1, sizeof(*list) + HOST_CPUID * sizeof(list->entries[0]));
	unsigned int i;

	if (!list)
		return;
	list->nent = HOST_CPUID;
	if (!ioctl(kvm, KVM_GET_SUPPORTED_CPUID, list) && list->nent <= HOST_CPUID) {
		for (i = 0; i < list->nent; i++)
			host->cpuid[i] = (struct host_cpuid){
				list->entries[i].function, list->entries[i].index, list->entries[i].flags,
				{ list->entries[i].eax, list->entries[i].ebx, list->entries[i].ecx, list->entries[i].edx },
			};
		host->cpuid_count = list->nent;
	}
	free(list);
#endif
}

int host_ask(struct host *host, const char *device, char *fault, size_t size)
{
	int kvm, vm;

	memset(host, 0, sizeof(*host));
	name_host(host);
	kvm = open(device, O_RDWR | O_CLOEXEC);
	if (kvm < 0) {
		snprintf(fault, size, "%s: %s", device, strerror(errno));
		return 0;
	}
	host->api_version = ioctl(kvm, KVM_GET_API_VERSION, 0);
	if (host->api_version < 0) {
		snprintf(fault, size, "%s answers KVM_GET_API_VERSION with %s: it is no KVM", device, strerror(errno));
		close(kvm);
		return 0;
	}
	host->run_bytes = ioctl(kvm, KVM_GET_VCPU_MMAP_SIZE, 0);
	vm = make_vm(kvm);
	ask_capabilities(host, kvm, vm);
	ask_msrs(host, kvm);
	ask_cpuid(host, kvm);
	if (vm >= 0)
		close(vm);
	close(kvm);
	return 1;
}
