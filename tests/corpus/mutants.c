/* SPDX-License-Identifier: MIT */
/*
 * One-field mutants of the calls of recorded sessions: does the library foretell what the kernel answers?
 *
 * For each mutant a session's calls are made again on a fresh VM up to one of them, of which one field has another value.  The
 * library, at full level, refuses it or not; the kernel is asked by a bare ioctl.  Foretold is what the library refused without asking
 * the kernel; confirmed, what the kernel refused with the same errno.  All is drawn from one seed.
 * usage: mutants COUNT PRECISION RECALL SESSION...	how many, and percentages that are to be reached
 * Tells a line of each mutant that was foretold or refused, and the figures at the end.
 */
#include "player.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#define KINDS 128
#define DEPTH 4

/* A number inside of an argument. */
struct place {
	char name[128];
	unsigned int offset, size;	/* size 0: the argument itself */
};

struct tally {
	unsigned int made, foretold, confirmed, other_errno, false_alarms, refused;
};

static uint64_t seed = 0x6b766d616269;		/* "kvmabi" */

/* SplitMix64: small, and the same everywhere. */
static uint64_t draw(uint64_t below)
{
	uint64_t z = seed += 0x9e3779b97f4a7c15;

	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
	z = (z ^ z >> 27) * 0x94d049bb133111eb;
	return (z ^ z >> 31) % below;
}

/* --- which call --- */

/* Calls that were right and whose argument says something, but for those that run a guest or only ask. */
static int is_mutable(const struct session_call *call)
{
	const struct kvmabi_argument *argument;
	const struct kvmabi_ioctl_info *info;

	if (call->result < 0 || !player_argument(call, &info, &argument) || argument->call == KVMABI_CALL_RUN || argument->call == KVMABI_CALL_CHECK_EXTENSION)
		return 0;
	return argument->kind == ARGUMENT_VALUE || call->bytes;
}

/* Kinds of calls first, so that the many of one kind are not most of the mutants. */
static struct session_call *draw_call(unsigned char *session, size_t size)
{
	unsigned int requests[KINDS], kinds = 0, count = 0, i, chosen;
	struct session_call *call;

	for (call = session_next(session, size, NULL); call; call = session_next(session, size, call)) {
		for (i = 0; i < kinds && requests[i] != call->request; i++)
			;
		if (i == kinds && kinds < KINDS && is_mutable(call))
			requests[kinds++] = call->request;
	}
	chosen = requests[draw(kinds)];
	for (call = session_next(session, size, NULL); call; call = session_next(session, size, call))
		count += call->request == chosen && is_mutable(call);
	count = draw(count);
	for (call = session_next(session, size, NULL); call; call = session_next(session, size, call))
		if (call->request == chosen && is_mutable(call) && !count--)
			return call;
	return NULL;
}

/* --- which field --- */

static uint64_t load(const unsigned char *data, unsigned int size)
{
	uint64_t value = 0;

	memcpy(&value, data, size);
	return value;
}

/* An arm of a union counts if its tag says so. */
static int is_there(const struct kvmabi_field *field, const unsigned char *base)
{
	uint64_t tag = load(base + field->tag_offset, field->tag_size);
	unsigned int i;

	for (i = 0; i < field->tag_count && field->tags[i] != tag; i++)
		;
	return !field->tag_count || i < field->tag_count;
}

static unsigned int draw_element(const struct kvmabi_field *field, unsigned int room)
{
	unsigned int count = field->flexible ? room / field->size : field->count;

	return count > 1 ? draw(count) : 0;
}

/* False: the field that was drawn is none that can be changed. */
static int draw_field(const struct kvmabi_table *table, const unsigned char *base, unsigned int at, unsigned int bytes, int depth,
		      struct place *place)
{
	const struct kvmabi_field *field = &table->fields[draw(table->count)];
	size_t length = strlen(place->name);
	unsigned int offset;

	if (!is_there(field, base) || at + field->offset >= bytes)
		return 0;
	offset = field->offset + draw_element(field, bytes - at - field->offset) * field->size;
	snprintf(place->name + length, sizeof(place->name) - length, "%s%s", length ? "." : "", field->name);
	if (field->kind == STRUCT || field->kind == EMBEDDED)
		return depth < DEPTH && draw_field(field->fields, field->kind == STRUCT ? base + offset : base,
						   field->kind == STRUCT ? at + offset : at, bytes, depth + 1, place);
	*place = (struct place){ .offset = at + offset, .size = field->size };
	snprintf(place->name, sizeof(place->name), "%s", field->name);
	return field->kind != BIT_FIELD && field->size <= 8 && at + offset + field->size <= bytes;
}

static void draw_place(const struct session_call *call, struct place *place)
{
	const struct kvmabi_argument *argument;
	const struct kvmabi_ioctl_info *info;

	player_argument(call, &info, &argument);
	do
		*place = (struct place){ .offset = 0 };
	while (argument->kind != ARGUMENT_VALUE && argument->fields &&
	       !draw_field(argument->fields, (const unsigned char *)(call + 1), 0, call->bytes, 0, place));
	if (argument->kind != ARGUMENT_VALUE && !argument->fields)
		place->size = call->bytes < 8 ? call->bytes : 8;
}

/* --- which value --- */

/* What another call of the session has at the same place, or anywhere. */
static uint64_t draw_other(unsigned char *session, size_t size, const struct place *place)
{
	const struct session_call *call = draw_call(session, size);

	if (!place->size || call->bytes < place->size)
		return call->argument;
	return load((const unsigned char *)(call + 1) + draw(call->bytes / place->size) * place->size, place->size);
}

static uint64_t draw_value(unsigned char *session, size_t size, const struct place *place, uint64_t old)
{
	unsigned int bits = place->size ? place->size * 8 : 64;

	switch (draw(8)) {
	case 0: return 0;
	case 1: return 1;
	case 2: return ~0ull;
	case 3: return old + 1;
	case 4: return old - 1;
	case 5: return old | 1ull << (bits - 1);
	case 6: return old ^ 1ull << draw(bits);
	default: return draw_other(session, size, place);
	}
}

/* Between all that a program would ask for and what no kernel gives lies what would only fill the machine's memory. */
static int is_thrifty(const struct session_call *call, const struct place *place, uint64_t value)
{
	return call->request != (unsigned int)KVM_SET_USER_MEMORY_REGION || strcmp(place->name, "memory_size") || value < 1ull << 32 ||
	       value > 1ull << 60;
}

/* --- make it --- */

struct mutant {
	struct session_call *call;
	struct place place;
	uint64_t old, value;
};

static int draw_mutant(unsigned char *session, size_t size, struct mutant *mutant)
{
	uint64_t mask;

	mutant->call = draw_call(session, size);
	draw_place(mutant->call, &mutant->place);
	mutant->old = mutant->place.size ? load((unsigned char *)(mutant->call + 1) + mutant->place.offset, mutant->place.size)
					 : mutant->call->argument;
	mask = mutant->place.size && mutant->place.size < 8 ? (1ull << mutant->place.size * 8) - 1 : ~0ull;
	mutant->value = draw_value(session, size, &mutant->place, mutant->old) & mask;
	return mutant->value != mutant->old && is_thrifty(mutant->call, &mutant->place, mutant->value);
}

static unsigned long put(const struct session_call *call, const struct mutant *mutant, unsigned char *data)
{
	memset(data, 0, PLAYER_ROOM);
	memcpy(data, call + 1, call->bytes);
	if (!mutant)
		return call->argument;
	memcpy(data + mutant->place.offset, &mutant->value, mutant->place.size);
	return mutant->place.size ? call->argument : mutant->value;
}

/* A session that is being played. */
struct play {
	struct player player;
	unsigned char *session, *data;
	size_t size;
	struct session_call *next;	/* what was not made yet */
};

/* The calls before it that change anything. */
static void build_up(struct play *play, const struct session_call *until)
{
	for (; play->next != until; play->next = session_next(play->session, play->size, play->next)) {
		if (play->next->request == (unsigned int)KVM_RUN || play->next->request == (unsigned int)KVM_CHECK_EXTENSION ||
		    play->next->result < 0)
			continue;
		player_make(&play->player, play->next, put(play->next, NULL, play->data), play->data);
	}
}

static void start_again(struct play *play)
{
	player_end(&play->player);
	play->next = session_next(play->session, play->size, NULL);
}

static const char *name_of(int result)
{
	const char *name = result < 0 ? kvmabi_errno_name(-result) : "accepted";

	return name ? name : "an unknown errno";
}

static void tell(const char *what, const struct mutant *mutant, int kernel, const struct kvmabi_fault *fault)
{
	const struct kvmabi_argument *argument;
	const struct kvmabi_ioctl_info *info;

	player_argument(mutant->call, &info, &argument);
	printf("%s\t%s\t%s\t%#llx -> %#llx\t%s\t%s\n", what, info->name, mutant->place.size ? mutant->place.name : "argument",
	       (unsigned long long)mutant->old, (unsigned long long)mutant->value, name_of(kernel), fault ? fault->rule : "");
}

/* What the kernel answered. */
static int judge(struct player *player, const struct mutant *mutant, unsigned char *data, struct tally *tally)
{
	int result = player_make(player, mutant->call, put(mutant->call, mutant, data), data), kernel = result, foretold;
	const struct kvmabi_fault *fault = result < 0 ? kvmabi_last_fault() : NULL;

	foretold = fault && (fault->by == KVMABI_BY_RULE || fault->by == KVMABI_BY_CALLER);
	if (foretold)
		kernel = player_make_bare(player, mutant->call, put(mutant->call, mutant, data), data);
	tally->made++;
	tally->foretold += foretold;
	tally->refused += kernel < 0;
	tally->confirmed += foretold && kernel == result;
	tally->other_errno += foretold && kernel < 0 && kernel != result;
	tally->false_alarms += foretold && kernel >= 0;
	if (foretold)
		tell(kernel == result ? "confirmed" : kernel < 0 ? "errno" : "FALSE", mutant, kernel, fault);
	else if (kernel < 0)
		tell(*fault->rule || *fault->capability ? "explained" : "missed", mutant, kernel, fault);
	return kernel;
}

static int by_place(const void *a, const void *b)
{
	const struct mutant *one = a, *other = b;

	return one->call < other->call ? -1 : one->call > other->call;
}

/* A VM that has refused a call is as it was before; any other is made anew. */
static int make(struct kvmabi_system *system, const char *path, unsigned int count, struct tally *tally)
{
	struct play play = { .player = { .system = system, .eventfd = eventfd(0, EFD_CLOEXEC) }, .data = malloc(PLAYER_ROOM) };
	struct mutant *mutants = calloc(count, sizeof(*mutants));
	unsigned int i;

	play.session = session_load(path, &play.size);
	if (!play.data || !mutants || !play.session)
		return 1;
	for (i = 0; i < count;)
		i += draw_mutant(play.session, play.size, &mutants[i]);
	qsort(mutants, count, sizeof(*mutants), by_place);
	start_again(&play);
	for (i = 0; i < count; i++) {
		build_up(&play, mutants[i].call);
		if (judge(&play.player, &mutants[i], play.data, tally) >= 0 && player_object(&play.player, mutants[i].call))
			start_again(&play);
	}
	player_end(&play.player);
	close(play.player.eventfd);
	free(play.session);
	free(mutants);
	free(play.data);
	return 0;
}

static int report(const struct tally *tally, const char *precision, const char *recall)
{
	double precise = tally->foretold ? 100.0 * tally->confirmed / tally->foretold : 0;
	double recalled = tally->refused ? 100.0 * (tally->confirmed + tally->other_errno) / tally->refused : 0;
	int failed = precise < atof(precision) || recalled < atof(recall);

	printf("%u mutants: the kernel refused %u; foretold %u, of them confirmed %u, refused with another errno %u, accepted %u\n", tally->made,
	       tally->refused, tally->foretold, tally->confirmed, tally->other_errno, tally->false_alarms);
	printf("%s  precision %.1f %% (at least %s), recall %.1f %% (at least %s)\n", failed ? "FAILED" : "ok    ", precise, precision, recalled,
	       recall);
	printf("%d passed, %d failed, 0 skipped\n", !failed, failed);
	return failed;
}

int main(int argc, char **argv)
{
	struct kvmabi_system *system;
	struct tally tally = { 0 };
	int i;

	if (argc < 5)
		return 2;
	if (kvmabi_system_open(NULL, &system)) {
		printf("there is no KVM to ask\n0 passed, 0 failed, 1 skipped\n");
		return 77;
	}
	setvbuf(stdout, NULL, _IOLBF, 0);
	for (i = 4; i < argc; i++)
		if (make(system, argv[i], atoi(argv[1]) / (argc - 4), &tally)) {
			printf("FAILED  %s cannot be played\n0 passed, 1 failed, 0 skipped\n", argv[i]);
			return 1;
		}
	return report(&tally, argv[2], argv[3]);
}
