/* SPDX-License-Identifier: MIT */
/* What the KVM of a host offers: asked of /dev/kvm, or read from the file that `kvmabi probe` wrote on another host. */
#ifndef KVMABI_CLI_HOST_H
#define KVMABI_CLI_HOST_H

#include <stdio.h>
#include <linux/types.h>

#define HOST_CAPABILITIES	1024	/* numbers that are asked for; the newest kernels have some 250 */
#define HOST_MSRS		4096
#define HOST_CPUID		512
#define HOST_NAME		96

/* Numbers are those of the uapi; a capability that is not there is 0, one that could not be asked -1. */
struct host {
	char name[HOST_NAME], kernel[HOST_NAME], machine[HOST_NAME];
	int api_version;
	int run_bytes;				/* KVM_GET_VCPU_MMAP_SIZE */
	int system[HOST_CAPABILITIES];		/* KVM_CHECK_EXTENSION on /dev/kvm ... */
	int vm[HOST_CAPABILITIES];		/* ... and on a VM */
	__u32 msrs[HOST_MSRS];			/* KVM_GET_MSR_INDEX_LIST */
	unsigned int msr_count;
	struct host_cpuid { __u32 function, index, flags, reg[4]; } cpuid[HOST_CPUID];	/* KVM_GET_SUPPORTED_CPUID */
	unsigned int cpuid_count;
	/* The API's structs in the BTF of the kernel that was asked, against the spec; no structs: it has none. */
	struct host_layout { unsigned int structs, members, absent, wrong; } layout;
};

/* Ask the KVM at `device`.  False: `fault` says why. */
int host_ask(struct host *host, const char *device, char *fault, size_t size);

/* Read JSON or YAML.  False: `fault` names file and line, and what was expected. */
int host_read(struct host *host, const char *path, char *fault, size_t size);

/* check.c: the layout of the running kernel and its module kvm. */
struct host_layout check_running(void);

enum host_format { HOST_TABLE, HOST_JSON, HOST_YAML };
void host_write(const struct host *host, enum host_format format, FILE *out);

#endif /* KVMABI_CLI_HOST_H */
