/* SPDX-License-Identifier: MIT */
/* Numbers become names and calls become text, and never a byte too many. */
#include <errno.h>
#include <kvmabi/checks.h>
#include <kvmabi/decode.h>
#include <linux/kvm.h>
#include <stdlib.h>

#include "claims.h"

static char text[8192];

static const char *decode(enum kvmabi_fd_class fd_class, unsigned int command, unsigned long arg, const void *data,
			  size_t bytes)
{
	kvmabi_decode_ioctl(text, sizeof(text), fd_class, command, arg, data, bytes);
	return text;
}

static const char *decode_value(const char *group, unsigned long long value)
{
	return kvmabi_decode_value(text, sizeof(text), group, value) < 0 ? NULL : text;
}

/* --- names --- */

static void test_capabilities_have_names(void)
{
	TEXT(kvmabi_capability_name(KVM_CAP_IRQCHIP), "KVM_CAP_IRQCHIP");
	TEXT(kvmabi_capability_name(KVM_CAP_XCRS), "KVM_CAP_XCRS");
	TEXT(kvmabi_capability_name(5), NULL);
}

static void test_exit_reasons_have_names(void)
{
	TEXT(kvmabi_exit_name(KVM_EXIT_IO), "KVM_EXIT_IO");
	TEXT(kvmabi_exit_name(KVM_EXIT_OSI), "KVM_EXIT_OSI");
	TEXT(kvmabi_exit_name(9999), NULL);
}

static void test_errnos_have_names(void)
{
	TEXT(kvmabi_errno_name(EINVAL), "EINVAL");
	TEXT(kvmabi_errno_name(524), "ENOTSUPP");
	TEXT(kvmabi_errno_name(0), NULL);
}

static void test_a_set_of_flags_is_its_names_and_the_rest(void)
{
	TEXT(decode_value("kvm_mem_flags", 0), "0");
	TEXT(decode_value("kvm_mem_flags", KVM_MEM_LOG_DIRTY_PAGES), "KVM_MEM_LOG_DIRTY_PAGES");
	TEXT(decode_value("kvm_mem_flags", KVM_MEM_LOG_DIRTY_PAGES | 8), "KVM_MEM_LOG_DIRTY_PAGES|0x8");
	TEXT(decode_value("kvm_mem_flags", 8), "0x8");
	TEXT(decode_value("kvm_irqfd_flags", ~0ULL), "KVM_IRQFD_FLAG_DEASSIGN|0xfffffffffffffffe");
}

static void test_a_value_without_a_name_is_a_number(void)
{
	TEXT(decode_value("kvm_exit", KVM_EXIT_HLT), "KVM_EXIT_HLT");
	TEXT(decode_value("kvm_exit", 77), "77");
	TEXT(decode_value("no such group", 0), NULL);
}

/* --- ioctls --- */

static void test_an_ioctl_is_found_by_class_and_number(void)
{
	const struct kvmabi_ioctl_info *found[4] = { NULL };

	EQUAL(kvmabi_ioctl_find(KVMABI_FD_VCPU, KVM_GET_REGS, found, 4), 1);
	TEXT(found[0] ? found[0]->name : NULL, "KVM_GET_REGS");
	EQUAL(kvmabi_ioctl_find(KVMABI_FD_VM, KVM_GET_REGS, found, 4), 0);
	EQUAL(kvmabi_ioctl_find(KVMABI_FD_UNKNOWN, KVM_GET_REGS, found, 4), 1);
	EQUAL(kvmabi_ioctl_find(KVMABI_FD_VCPU, KVM_GET_REGS, NULL, 0), 1);
}

static void test_ioctls_that_share_their_low_byte_are_told_apart(void)
{
	const struct kvmabi_ioctl_info *found[4] = { NULL };

	EQUAL(_IOC_NR(KVM_GET_PIT2), _IOC_NR(KVM_GET_VCPU_EVENTS));
	EQUAL(kvmabi_ioctl_find(KVMABI_FD_UNKNOWN, KVM_GET_PIT2, found, 4), 1);
	TEXT(found[0]->name, "KVM_GET_PIT2");
	EQUAL(kvmabi_ioctl_find(KVMABI_FD_UNKNOWN, KVM_GET_VCPU_EVENTS, found, 4), 1);
	TEXT(found[0]->name, "KVM_GET_VCPU_EVENTS");
}

static void test_an_ioctl_of_two_classes_is_found_in_both(void)
{
	EQUAL(kvmabi_ioctl_find(KVMABI_FD_VM, KVM_S390_INTERRUPT, NULL, 0), 1);
	EQUAL(kvmabi_ioctl_find(KVMABI_FD_VCPU, KVM_S390_INTERRUPT, NULL, 0), 1);
	EQUAL(kvmabi_ioctl_find(KVMABI_FD_SYSTEM, KVM_S390_INTERRUPT, NULL, 0), 0);
}

static void test_what_is_known_of_an_ioctl_is_told(void)
{
	const struct kvmabi_ioctl_info *info = kvmabi_ioctl_named("KVM_SET_IRQCHIP");

	if (!TRUE(info != NULL, "KVM_SET_IRQCHIP is known"))
		return;
	EQUAL(info->command, KVM_SET_IRQCHIP);
	EQUAL(info->classes, 1 << KVMABI_FD_VM);
	TEXT(info->section, "4.27");
	TEXT(info->capability, "KVM_CAP_IRQCHIP");
	TEXT(info->argument, "struct kvm_irqchip *");
	/* The number says that it is read from the kernel, and it is not. */
	EQUAL(info->reads, 1);
	EQUAL(info->writes, 0);
	EQUAL(info->size, sizeof(struct kvm_irqchip));
	EQUAL(kvmabi_ioctl_named("KVM_NO_SUCH_CALL"), NULL);
}

static void test_every_ioctl_finds_itself(void)
{
	const struct kvmabi_ioctl_info *infos, *found;
	size_t count, i;

	infos = kvmabi_ioctls(&count);
	TRUE(count > 80, "there are as many ioctls as a machine has");
	for (i = 0; i < count; i++) {
		EQUAL(kvmabi_ioctl_find(KVMABI_FD_UNKNOWN, infos[i].command, &found, 1), 1);
		TEXT(found->name, infos[i].name);
		HAS(decode(KVMABI_FD_UNKNOWN, infos[i].command, 0, NULL, 0), infos[i].name);
	}
}

static void test_every_rule_has_its_phrase(void)
{
	unsigned int number, known = 0;

	for (number = 0; number < KVMABI_RULE_COUNT; number++) {
		const struct kvmabi_rule_info *rule = kvmabi_rule(number);

		if (!rule)
			continue;
		known++;
		HAS(rule->id, rule->ioctl);
		TRUE(rule->error > 0 && rule->phrase[0], rule->id);
	}
	TRUE(known > 60, "there are as many rules as the level has");
	EQUAL(kvmabi_rule(KVMABI_RULE_NONE), NULL);
	EQUAL(kvmabi_rule(KVMABI_RULE_COUNT), NULL);
	TEXT(kvmabi_rule(KVMABI_RULE_SET_CLOCK__FLAGS)->id, "KVM_SET_CLOCK.flags");
}

static void test_calls_look_as_written(void)
{
	TEXT(decode(KVMABI_FD_VCPU, KVM_RUN, 0, NULL, 0), "KVM_RUN()");
	TEXT(decode(KVMABI_FD_VCPU, KVM_RUN, 5, NULL, 0), "KVM_RUN(5)");
	TEXT(decode(KVMABI_FD_VM, KVM_CREATE_VCPU, 3, NULL, 0), "KVM_CREATE_VCPU(3)");
	TEXT(decode(KVMABI_FD_SYSTEM, KVM_CHECK_EXTENSION, KVM_CAP_XSAVE, NULL, 0), "KVM_CHECK_EXTENSION(KVM_CAP_XSAVE)");
	TEXT(decode(KVMABI_FD_VM, KVM_SET_TSS_ADDR, 0xfffbd000, NULL, 0), "KVM_SET_TSS_ADDR(0xfffbd000)");
	TEXT(decode(KVMABI_FD_VCPU, KVM_SET_SIGNAL_MASK, 0, NULL, 0), "KVM_SET_SIGNAL_MASK(NULL)");
}

static void test_an_argument_that_is_not_at_hand_is_its_address(void)
{
	TEXT(decode(KVMABI_FD_VCPU, KVM_GET_REGS, 0x7fff1000, NULL, 0), "KVM_GET_REGS(0x7fff1000)");
}

static void test_an_argument_at_hand_is_shown(void)
{
	struct kvm_userspace_memory_region region = { .flags = KVM_MEM_LOG_DIRTY_PAGES, .guest_phys_addr = 0x100000,
						      .memory_size = 0x2000, .userspace_addr = 0x7f0000000000 };
	__u64 identity = 0xfffbc000;

	TEXT(decode(KVMABI_FD_VM, KVM_SET_USER_MEMORY_REGION, 1, &region, sizeof(region)),
	     "KVM_SET_USER_MEMORY_REGION({slot=0, flags=KVM_MEM_LOG_DIRTY_PAGES, guest_phys_addr=0x100000, "
	     "memory_size=0x2000, userspace_addr=0x7f0000000000})");
	TEXT(decode(KVMABI_FD_VM, KVM_SET_IDENTITY_MAP_ADDR, 1, &identity, sizeof(identity)),
	     "KVM_SET_IDENTITY_MAP_ADDR(0xfffbc000)");
	TEXT(decode(KVMABI_FD_VM, KVM_SET_IDENTITY_MAP_ADDR, 1, &identity, 4), "KVM_SET_IDENTITY_MAP_ADDR(0x1)");
}

static void test_an_ioctl_on_the_wrong_fd_is_remarked(void)
{
	TEXT(decode(KVMABI_FD_VM, KVM_GET_VCPU_EVENTS, 0x1000, NULL, 0),
	     "KVM_GET_VCPU_EVENTS(0x1000) (a vcpu ioctl on a vm fd: ENOTTY)");
	TEXT(decode(KVMABI_FD_SYSTEM, KVM_S390_INTERRUPT, 0x1000, NULL, 0),
	     "KVM_S390_INTERRUPT(0x1000) (a vm or vcpu ioctl on a system fd: EINVAL)");
}

static void test_a_number_that_is_no_ioctl_is_taken_apart(void)
{
	TEXT(decode(KVMABI_FD_VM, _IOWR(KVMIO, 0xee, __u64), 0x1000, NULL, 0), "_IOWR(0xae, 0xee, 8)(0x1000)");
	TEXT(decode(KVMABI_FD_VM, _IO('T', 1), 0, NULL, 0), "_IO(0x54, 0x1, 0)(0)");
}

/* --- buffers --- */

static void test_the_length_is_that_of_the_whole_text(void)
{
	char small[8] = "unharme";
	struct kvm_mp_state state = { .mp_state = KVM_MP_STATE_RUNNABLE };
	int length = strlen("{mp_state=KVM_MP_STATE_RUNNABLE}");

	EQUAL(kvmabi_decode_struct(NULL, 0, "kvm_mp_state", &state, sizeof(state)), length);
	EQUAL(kvmabi_decode_struct(small, 0, "kvm_mp_state", &state, sizeof(state)), length);
	TEXT(small, "unharme");
	EQUAL(kvmabi_decode_struct(small, 5, "kvm_mp_state", &state, sizeof(state)), length);
	TEXT(small, "{mp_");
	EQUAL(small[5], 'm');
	EQUAL(kvmabi_decode_struct(small, 1, "kvm_mp_state", &state, sizeof(state)), length);
	TEXT(small, "");
}

/* Every ioctl, with arguments of every length and all kinds of bytes, into a buffer that ends where memory does. */
static void test_nothing_is_read_or_written_beyond_its_end(void)
{
	static const int fills[] = { 0x00, 0xff, 0x02, 0x5a };
	const struct kvmabi_ioctl_info *infos;
	size_t count, i, fill, bytes;

	infos = kvmabi_ioctls(&count);
	for (i = 0; i < count; i++)
		for (fill = 0; fill < sizeof(fills) / sizeof(fills[0]); fill++)
			for (bytes = 0; bytes <= infos[i].size + 64; bytes += 1 + bytes / 7) {
				unsigned char *data = malloc(bytes ? bytes : 1);
				char *buf = malloc(bytes + 1);
				int length;

				memset(data, fills[fill], bytes);
				length = kvmabi_decode_ioctl(buf, bytes + 1, KVMABI_FD_UNKNOWN, infos[i].command, 1, data, bytes);
				EQUAL(strlen(buf), (size_t)length < bytes ? (size_t)length : bytes);
				free(buf);
				free(data);
			}
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_capabilities_have_names),
		TEST(test_exit_reasons_have_names),
		TEST(test_errnos_have_names),
		TEST(test_a_set_of_flags_is_its_names_and_the_rest),
		TEST(test_a_value_without_a_name_is_a_number),
		TEST(test_an_ioctl_is_found_by_class_and_number),
		TEST(test_ioctls_that_share_their_low_byte_are_told_apart),
		TEST(test_an_ioctl_of_two_classes_is_found_in_both),
		TEST(test_what_is_known_of_an_ioctl_is_told),
		TEST(test_every_ioctl_finds_itself),
		TEST(test_every_rule_has_its_phrase),
		TEST(test_calls_look_as_written),
		TEST(test_an_argument_that_is_not_at_hand_is_its_address),
		TEST(test_an_argument_at_hand_is_shown),
		TEST(test_an_ioctl_on_the_wrong_fd_is_remarked),
		TEST(test_a_number_that_is_no_ioctl_is_taken_apart),
		TEST(test_the_length_is_that_of_the_whole_text),
		TEST(test_nothing_is_read_or_written_beyond_its_end),
	};

	return RUN_TESTS("decode", tests);
}
