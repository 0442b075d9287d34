/* SPDX-License-Identifier: MIT */
/*
 * Judges the calls of recorded sessions by the library's rules, without a kernel: what the program did right must not be
 * called wrong, and where the kernel refused, a rule that is broken must have foretold that errno.
 * usage: replay RELEASE SESSION...	the release of the kernel that answered, ex) 6.1
 */
#include "player.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define AT_LEAST_CALLS 300		/* a session that says less was not recorded */

struct tally {
	unsigned int calls, judged, refused, foretold, alarms;
};

/* The library's handle of a kernel of a release, which is not there. */
static void pretend(struct kvmabi_system *system, const char *release)
{
	unsigned int major = 0, minor = 0;

	memset(system, 0, sizeof(*system));
	sscanf(release, "%u.%u", &major, &minor);
	system->fd = -1;
	system->checks = KVMABI_CHECKS_FULL;
	kvmabi_env_init(&system->kernel.env, 4096);
	system->kernel.release = major << 16 | minor << 8;
}

/* The state that rules look at. */
static const struct kvmabi_state *state_of(const struct player_object *object, struct kvmabi_state *merged)
{
	if (!object)
		return NULL;
	*merged = object->vm->state;
	if (object->vcpu) {
		merged->vcpu_ran = object->vcpu->ran;
		merged->known |= KVMABI_KNOWS_VCPU_RAN;
	}
	return merged;
}

static void follow(struct player *player, const struct session_call *call, struct player_object *object,
		   const struct kvmabi_argument *argument)
{
	struct kvmabi_vcpu *vcpu;
	struct kvmabi_vm *vm;

	if (call->result < 0)
		return;
	if (argument->makes == KVMABI_FD_VM && !kvmabi_handle_for_vm(player->system, -1, 1, &vm))
		player_add(player, call->result, vm, NULL);
	if (!object)
		return;
	if (argument->makes == KVMABI_FD_VCPU && !kvmabi_handle_for_vcpu(object->vm, -1, 1, &vcpu))
		player_add(player, call->result, object->vm, vcpu);
	kvmabi_follow(argument->call, object->vm, object->vcpu, call->argument, call + 1);
}

/* What the library would have said. */
static void judge(struct player *player, const struct session_call *call, struct tally *tally)
{
	struct kvmabi_attempt attempt = { .env = &player->system->kernel.env, .release = player->system->kernel.release };
	struct player_object *object = player_object(player, call);
	const struct kvmabi_argument *argument;
	const struct kvmabi_ioctl_info *info;

	tally->calls++;
	tally->refused += call->result < 0;
	if (!player_argument(call, &info, &argument))
		return;
	tally->judged++;
	attempt.state = state_of(object, &attempt.merged);
	kvmabi_attempt_judge(&attempt, kvmabi_check(argument->call, call->argument, call + 1, attempt.env, attempt.state, &attempt.why));
	if (attempt.refused && attempt.result == call->result)
		tally->foretold++;
	if (attempt.refused && attempt.result != call->result) {
		tally->alarms++;
		printf("FAILED  %s: rule %s foretold %s, and the kernel answered %d\n", info->name,
		       kvmabi_rule(attempt.why.rule)->id, kvmabi_errno_name(-attempt.result), call->result);
	}
	follow(player, call, object, argument);
}

static int replay(const char *release, const char *path)
{
	struct kvmabi_system system;
	struct player player = { .system = &system };
	struct tally tally = { 0 };
	struct session_call *call;
	size_t size, slots = 0;
	unsigned char *session = session_load(path, &size);

	if (!session) {
		printf("FAILED  %s cannot be read\n", path);
		return 1;
	}
	pretend(&system, release);
	for (call = session_next(session, size, NULL); call; call = session_next(session, size, call)) {
		judge(&player, call, &tally);
		slots += call->request == (unsigned int)KVM_SET_USER_MEMORY_REGION;
	}
	printf("%s: %u calls (%zu of slots), %u known and judged; %u refused by the kernel, %u of them foretold; %u false alarms\n",
	       path, tally.calls, slots, tally.judged, tally.refused, tally.foretold, tally.alarms);
	player_end(&player);
	free(session);
	return tally.alarms || tally.calls < AT_LEAST_CALLS || tally.judged != tally.calls;
}

int main(int argc, char **argv)
{
	int i, failed = 0;

	if (argc < 3)
		return 2;
	for (i = 2; i < argc; i++)
		failed += replay(argv[1], argv[i]);
	printf("%d passed, %d failed, 0 skipped\n", argc - 2 - failed, failed);
	return failed != 0;
}
