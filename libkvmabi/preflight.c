/* SPDX-License-Identifier: MIT */
/* Preflight: what the kernel at hand lacks of what a program wants. */
#include "preflight.h"

#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>

#include "attempt.h"
#include "text.h"

#if defined(KVMABI_X86)
#define ARCH "x86"
#elif defined(KVMABI_POWERPC)
#define ARCH "powerpc"
#elif defined(KVMABI_S390)
#define ARCH "s390"
#elif defined(KVMABI_IA64)
#define ARCH "ia64"
#else
#define ARCH ""
#endif

/* --- asking --- */

/* What a capability has to answer; true: it does not. */
static int lacks_capability(int fd, const struct kvmabi_capability_info *info, int at_least, struct kvmabi_lack *lack)
{
	if (!strcmp(info->reported, "never"))
		return 0;
	lack->kind = KVMABI_LACKS_CAPABILITY;
	lack->capability = info->name;
	lack->reported = ioctl(fd, KVM_CHECK_EXTENSION, (unsigned long)info->nr);
	if (lack->reported < 0)
		lack->reported = 0;
	lack->at_least = at_least > 0 ? at_least : 1;
	return lack->reported < lack->at_least;
}

/* One of a list like "x86, s390". */
static int is_listed(const char *list, const char *word)
{
	const char *found = strstr(list, word);

	return found && (found == list || found[-1] == ' ') && strchr(",", found[strlen(word)]);
}

static int lacks_ioctl(int fd, const struct kvmabi_ioctl_info *info, struct kvmabi_lack *lack)
{
	const struct kvmabi_capability_info *capability = kvmabi_capability_named(info->capability);

	lack->kind = KVMABI_LACKS_ARCH;
	if (!is_listed(info->archs, ARCH))
		return 1;
	return capability && lacks_capability(fd, capability, 0, lack);
}

static int is_lacking(int fd, const struct kvmabi_want *want, struct kvmabi_lack *lack)
{
	const char *name = want->name ? want->name : "";
	const struct kvmabi_capability_info *capability = kvmabi_capability_named(name);
	const struct kvmabi_ioctl_info *info = kvmabi_ioctl_named(name);

	*lack = (struct kvmabi_lack){ .kind = KVMABI_LACKS_NAME, .name = name, .capability = "" };
	if (capability)
		return lacks_capability(fd, capability, want->at_least, lack);
	return !info || lacks_ioctl(fd, info, lack);
}

static int ask_all(int fd, const struct kvmabi_want *wants, size_t count, struct kvmabi_lack *lacks)
{
	struct kvmabi_lack lack;
	int found = 0;
	size_t i;

	for (i = 0; i < count; i++)
		if (is_lacking(fd, &wants[i], &lack)) {
			if (lacks)
				lacks[found] = lack;
			found++;
		}
	return found;
}

int kvmabi_system_preflight(struct kvmabi_system *system, const struct kvmabi_want *wants, size_t count, struct kvmabi_lack *lacks)
{
	int version;

	if (!system)
		return kvmabi_fault_caller("kvmabi_system_preflight: the handle is null", EBADF);
	if (count && !wants)
		return kvmabi_fault_caller("kvmabi_system_preflight: wants is null", EFAULT);
	version = kvmabi_system_get_api_version(system);
	if (version < 0)
		return version;
	if (version == KVM_API_VERSION || !count)
		return ask_all(system->fd, wants, count, lacks);
	if (lacks)
		*lacks = (struct kvmabi_lack){ KVMABI_LACKS_VERSION, "KVM_GET_API_VERSION", "", version, KVM_API_VERSION };
	return 1;
}

int kvmabi_vm_preflight(struct kvmabi_vm *vm, const struct kvmabi_want *wants, size_t count, struct kvmabi_lack *lacks)
{
	if (!vm)
		return kvmabi_fault_caller("kvmabi_vm_preflight: the handle is null", EBADF);
	if (count && !wants)
		return kvmabi_fault_caller("kvmabi_vm_preflight: wants is null", EFAULT);
	if (ioctl(vm->fd, KVM_CHECK_EXTENSION, (unsigned long)KVM_CAP_USER_MEMORY) < 0)
		return kvmabi_fault_own("kvmabi_vm_preflight: the kernel does not answer for a VM", errno);
	return ask_all(vm->fd, wants, count, lacks);
}

/* --- telling --- */

static void add_capability(struct kvmabi_text *text, const struct kvmabi_lack *lack)
{
	kvmabi_text_add(text, lack->name);
	if (strcmp(lack->name, lack->capability)) {
		kvmabi_text_add(text, " needs ");
		kvmabi_text_add(text, lack->capability);
		kvmabi_text_add(text, ", which this kernel reports as ");
	} else {
		kvmabi_text_add(text, " is reported by this kernel as ");
	}
	kvmabi_text_decimal(text, lack->reported);
	if (lack->at_least > 1) {
		kvmabi_text_add(text, ", and at least ");
		kvmabi_text_decimal(text, lack->at_least);
		kvmabi_text_add(text, " is wanted");
	}
}

int kvmabi_lack_text(char *buf, size_t size, const struct kvmabi_lack *lack)
{
	struct kvmabi_text text;

	kvmabi_text_begin(&text, buf, size);
	switch (lack->kind) {
	case KVMABI_LACKS_CAPABILITY:
		add_capability(&text, lack);
		break;
	case KVMABI_LACKS_ARCH:
		kvmabi_text_add(&text, lack->name);
		kvmabi_text_add(&text, " is not served on " ARCH);
		break;
	case KVMABI_LACKS_NAME:
		kvmabi_text_add(&text, lack->name);
		kvmabi_text_add(&text, " is neither an ioctl nor a capability that the library knows");
		break;
	case KVMABI_LACKS_VERSION:
		kvmabi_text_add(&text, "the kernel's version of the API is ");
		kvmabi_text_decimal(&text, lack->reported);
		kvmabi_text_add(&text, ", and this is for ");
		kvmabi_text_decimal(&text, lack->at_least);
		break;
	}
	return kvmabi_text_end(&text);
}

void kvmabi_lacks_print(const struct kvmabi_lack *lacks, size_t count, FILE *stream)
{
	char text[256];
	size_t i;

	for (i = 0; i < count; i++) {
		kvmabi_lack_text(text, sizeof(text), &lacks[i]);
		fprintf(stream, "%s\n", text);
	}
}
