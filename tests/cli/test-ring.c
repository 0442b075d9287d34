/* SPDX-License-Identifier: MIT */
/*
 * The ring between a traced program and its reader: every record arrives once, whole and in its thread's order, whoever
 * dies meanwhile; garbage is no event; and a filter is judged as the kernel judges it.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "../lib/claims.h"
#include "preload/shared.h"
#include "trace/reader.h"

#define WRITERS	6
#define EACH	30000
#define LARGEST	3000

static struct reader reader;

/* The same numbers in every run. */
static unsigned int chance(unsigned int below)
{
	static uint64_t state = 88172645463325252u;

	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return (state >> 20) % below;
}

static void begin(unsigned int wait)
{
	EQUAL(reader_begin(&reader, 1, wait), 0);
	traced = reader.ring;
}

static void end(void)
{
	traced = NULL;
	reader_end(&reader);
}

/* --- writing --- */

/* A record that can be recognised: `fd` counts, and its part has as many bytes as that says, all alike. */
static void write_numbered(unsigned int number, unsigned int writer)
{
	static const void *const none;
	unsigned char bytes[LARGEST];
	const void *parts[PARTS] = { bytes, none, none, none };
	struct record record = { .kind = RECORD_IOCTL, .tid = writer, .fd = number, .parts = { 1 + number * 7 % LARGEST } };

	memset(bytes, number, record.parts[0]);
	record_write(&record, parts);
}

static void *write_many(void *with)
{
	unsigned int i;

	for (i = 0; i < EACH; i++)
		write_numbered(i, (unsigned long)with);
	return NULL;
}

/* --- reading --- */

static struct {
	unsigned int next[WRITERS], got, wrong, last;
} seen;

static int is_whole(const struct event *event)
{
	unsigned int number = event->record.fd, i;

	if (event->parts[0].count != 1 + number * 7 % LARGEST)
		return 0;
	for (i = 0; i < event->parts[0].count; i++)
		if (event->parts[0].data[i] != (unsigned char)number)
			return 0;
	return 1;
}

static void take(void *to, const struct event *event)
{
	unsigned int writer = event->record.tid;

	(void)to;
	seen.got++;
	seen.last = event->record.fd;
	/* Some may have been dropped before it, but none comes twice, or too late. */
	if (writer >= WRITERS || (unsigned int)event->record.fd < seen.next[writer] || !is_whole(event))
		seen.wrong++;
	else
		seen.next[writer] = event->record.fd + 1;
}

static void read_for(unsigned int milliseconds)
{
	struct timespec time;
	long until;

	clock_gettime(CLOCK_MONOTONIC, &time);
	until = time.tv_sec * 1000 + time.tv_nsec / 1000000 + milliseconds;
	do {
		reader_take(&reader, 100, 0, take, NULL);
		clock_gettime(CLOCK_MONOTONIC, &time);
	} while (time.tv_sec * 1000 + time.tv_nsec / 1000000 < until);
}

static void write_from_threads(pthread_t *threads)
{
	unsigned long i;

	for (i = 0; i < WRITERS; i++)
		TRUE(!pthread_create(&threads[i], NULL, write_many, (void *)i), "a thread can be made");
}

static void join(pthread_t *threads)
{
	int i;

	for (i = 0; i < WRITERS; i++)
		pthread_join(threads[i], NULL);
}

/* --- threads --- */

static void test_every_record_arrives_once_and_whole(void)
{
	pthread_t threads[WRITERS];

	begin(10000000);
	memset(&seen, 0, sizeof(seen));
	write_from_threads(threads);
	while (seen.got < WRITERS * EACH && !reader_lost(&reader))
		reader_take(&reader, 100, 0, take, NULL);
	join(threads);
	EQUAL(seen.got, WRITERS * EACH);
	EQUAL(seen.wrong, 0);
	EQUAL(reader_lost(&reader), 0);
	TRUE(reader_is_empty(&reader), "nothing is left");
	end();
}

static void test_what_there_is_no_room_for_is_counted(void)
{
	pthread_t threads[WRITERS];

	begin(0);
	memset(&seen, 0, sizeof(seen));
	write_from_threads(threads);
	read_for(20);
	join(threads);
	while (reader_take(&reader, 100, 1, take, NULL))
		;
	EQUAL(seen.wrong, 0);
	TRUE(reader_lost(&reader) > 0, "something was lost");
	EQUAL(seen.got + reader_lost(&reader), WRITERS * EACH);
	end();
}

static void test_a_ring_without_reader_holds_up_nobody_for_long(void)
{
	struct timespec from, to;
	long took;

	begin(50000);
	clock_gettime(CLOCK_MONOTONIC, &from);
	write_many((void *)0);
	clock_gettime(CLOCK_MONOTONIC, &to);
	took = (to.tv_sec - from.tv_sec) * 1000 + (to.tv_nsec - from.tv_nsec) / 1000000;
	TRUE(took < 2000, "one wait of 50 ms, and not one for each record");
	TRUE(reader_lost(&reader) > 0, "something was lost");
	end();
}

/* --- processes that die --- */

static pid_t make_writer(unsigned int number)
{
	pid_t pid = fork();

	if (pid)
		return pid;
	for (;;)
		write_many((void *)(unsigned long)number);
}

/* Each round's survivors must not be held up by what the dead ones have left. */
static void test_records_of_killed_processes_are_passed_over(void)
{
	unsigned int round, i;
	pid_t pids[WRITERS];

	begin(1000);
	for (round = 0; round < 15; round++) {
		memset(&seen, 0, sizeof(seen));
		for (i = 0; i < WRITERS; i++)
			pids[i] = make_writer(i);
		read_for(5 + chance(20));
		for (i = 0; i < WRITERS; i++)
			kill(pids[i], SIGKILL);
		for (i = 0; i < WRITERS; i++)
			waitpid(pids[i], NULL, 0);
		for (i = 0; i < 100 && !reader_is_empty(&reader); i++)
			read_for(10);
		write_numbered(1u << 20, 0);
		read_for(5);
		EQUAL(seen.last, 1u << 20);
	}
	end();
}

/* A claim that nobody completes: the thread is gone, and what comes behind it is read. */
static void test_a_claim_of_a_thread_that_is_gone_is_given_up(void)
{
	_Atomic uint64_t *states;
	pid_t pid = fork();

	if (!pid)
		_exit(0);
	waitpid(pid, NULL, 0);
	begin(1000);
	states = (_Atomic uint64_t *)((char *)reader.ring + ring_states_at());
	memset(&seen, 0, sizeof(seen));
	atomic_store(&states[0], ring_state(ring_lap_at(0, reader.cells), pid, 3, 0));
	write_numbered(5, 0);
	read_for(20);
	EQUAL(seen.got, 0);
	read_for(300);
	EQUAL(seen.got, 1);
	EQUAL(reader_lost(&reader), 1);
	end();
}

/* --- garbage --- */

static void ignore(void *to, const struct event *event)
{
	size_t sum = 0;
	int i;

	/* Every byte that an event says it has is there. */
	for (i = 0; i < PARTS; i++)
		while (event->parts[i].count && sum < event->parts[i].count)
			*(volatile unsigned char *)to = event->parts[i].data[sum++];
}

static void test_garbage_is_no_event(void)
{
	unsigned char *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), byte;
	unsigned int round, size, i;
	struct event event;

	TRUE(!mprotect(page + 4096, 4096, PROT_NONE), "a wall behind the record");
	for (round = 0; round < 20000; round++) {
		unsigned char *at = page + 4096 - (size = chance(600));
		struct record record = { .kind = chance(14), .parts = { chance(700), chance(100), chance(64), chance(9) } };

		for (i = 0; i < size; i++)
			at[i] = chance(256);
		if (size >= sizeof(record) && chance(4))
			memcpy(at, &record, sizeof(record));
		if (!event_from_record(&event, at, size))
			ignore(&byte, &event);
	}
	munmap(page, 8192);
}

/* A program that writes over the ring harms itself alone. */
static void test_a_ring_that_is_written_over_leads_nowhere(void)
{
	unsigned int round, i;
	unsigned char byte;
	uint64_t position;

	begin(0);
	for (round = 0; round < 300; round++) {
		uint64_t *states = (uint64_t *)((char *)reader.ring + ring_states_at());
		unsigned char *cells = (unsigned char *)reader.ring + ring_cells_at(reader.cells);

		for (i = 0; i < 200; i++)
			states[(reader.position + chance(64)) % reader.cells] =
				ring_state(ring_lap_at(reader.position, reader.cells), chance(1u << 22), chance(1u << 15), 1);
		for (i = 0; i < 2000; i++)
			cells[chance(8192)] = chance(3) ? chance(16) : chance(256);
		/* One that says that it has no cells, and one that says too many. */
		states[reader.position % reader.cells] =
			ring_state(ring_lap_at(reader.position, reader.cells), 1, chance(2) ? 0 : (1u << 15) - 1, 1);
		position = reader.position;
		reader.ring->cells = chance(~0u);
		atomic_store(&reader.ring->head, chance(~0u));
		reader_take(&reader, 1000, 1, ignore, &byte);
		TRUE(reader.position > position, "the reader gets on");
	}
	end();
}

/* --- filters --- */

static struct sock_filter random_step(unsigned int left)
{
	static const unsigned short conditions[] = { BPF_JEQ, BPF_JGT, BPF_JGE, BPF_JSET };
	static const unsigned short operations[] = { BPF_ADD, BPF_SUB, BPF_AND, BPF_OR, BPF_XOR, BPF_LSH, BPF_RSH, BPF_MUL };
	static const unsigned int values[] = { SYS_rt_sigprocmask, SYS_clock_gettime, 0xffffffff, 8, 1, 0, 3, 14, 228 };
	unsigned int k = values[chance(9)];

	switch (chance(8)) {
	case 0:
	case 1:
		return (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 4 * chance(sizeof(struct seccomp_data) / 4));
	case 2:
		return (struct sock_filter)BPF_STMT(BPF_ALU | BPF_K | operations[chance(8)], k & 31);
	case 3:
		return (struct sock_filter)BPF_STMT(BPF_MISC | (chance(2) ? BPF_TAX : BPF_TXA), 0);
	case 4:
		return (struct sock_filter)BPF_STMT(chance(2) ? BPF_ST : BPF_STX, chance(2));
	case 5:
		return (struct sock_filter)BPF_STMT(BPF_LD | BPF_IMM, k);
	default:
		return (struct sock_filter)BPF_JUMP(BPF_JMP | conditions[chance(4)] | (chance(3) ? BPF_K : BPF_X), k,
						    chance(left), chance(left));
	}
}

/* What the kernel does to the two calls under a filter: bit 0, 1; -1: it does not take the filter. */
static int ask_kernel(const struct sock_fprog *program)
{
	struct timespec time;
	sigset_t set;
	int status;
	pid_t pid = fork();

	if (!pid) {
		sigemptyset(&set);
		prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
		if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, program))
			_exit(99);
		status = 4;
		if (syscall(SYS_rt_sigprocmask, -1l, &set, NULL, 8l) == -1 && errno == EINVAL)
			status |= 1;
		if (!syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &time))
			status |= 2;
		_exit(status);
	}
	waitpid(pid, &status, 0);
	return !WIFEXITED(status) ? -2 : WEXITSTATUS(status) == 99 ? -1 : WEXITSTATUS(status) & 3;
}

/* Refusals are errnos, so that one process can try both calls. */
static void end_program(struct sock_filter *at)
{
	unsigned int allowed = chance(2);

	at[allowed] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
	at[!allowed] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | 1);
}

/* Steps of all kinds, that look at what the two calls have in common on both sides: number, arch and two arguments. */
static unsigned int make_chain(struct sock_filter *steps)
{
	unsigned int i;

	steps[0] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0);
	steps[1] = (struct sock_filter)BPF_STMT(BPF_ST, 0);
	steps[2] = (struct sock_filter)BPF_STMT(BPF_ST, 1);
	for (i = 3; i < 10; i++) {
		steps[i] = random_step(10 - i);
		if (BPF_CLASS(steps[i].code) == BPF_LD && BPF_MODE(steps[i].code) == BPF_ABS &&
		    steps[i].k > 4 && steps[i].k / 8 != 2)
			steps[i].k = offsetof(struct seccomp_data, nr);
	}
	steps[10] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, 1, 0, 1);
	end_program(&steps[11]);
	return 13;
}

/* One operation on two numbers, or one condition on two that are equal or nearly so. */
static unsigned int make_single(struct sock_filter *steps)
{
	static const unsigned short conditions[] = { BPF_JEQ, BPF_JGT, BPF_JGE, BPF_JSET };
	static const unsigned short operations[] = { BPF_ADD, BPF_SUB, BPF_AND, BPF_OR, BPF_XOR, BPF_LSH, BPF_RSH, BPF_MUL, BPF_DIV,
						     BPF_NEG };
	unsigned int a = chance(~0u), k = a - 1 + chance(3), from = chance(2) ? BPF_K : BPF_X;

	if (chance(2))
		k = 1 + chance(31);
	steps[0] = (struct sock_filter)BPF_STMT(BPF_LDX | BPF_W | BPF_IMM, k);
	steps[1] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_IMM, a);
	steps[2] = (struct sock_filter)BPF_STMT(BPF_ALU | from | operations[chance(10)], k);
	steps[3] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, 1u << chance(32), 0, 1);
	if (chance(2)) {
		steps[2] = (struct sock_filter)BPF_STMT(BPF_STX, 3);
		steps[3] = (struct sock_filter)BPF_JUMP(BPF_JMP | conditions[chance(4)] | from, k, 0, 1);
	}
	end_program(&steps[4]);
	return 6;
}

static void test_a_filter_is_judged_as_the_kernel_judges_it(void)
{
	struct sock_filter steps[13];
	struct sock_fprog program = { .filter = steps };
	unsigned int round, judged = 0;
	int kernel, ours;

	begin(0);
	for (round = 0; round < 400; round++) {
		program.len = chance(3) ? make_single(steps) : make_chain(steps);
		kernel = ask_kernel(&program);
		if (kernel < 0)
			continue;
		judged++;
		atomic_store(&may_look, 1);
		atomic_store(&may_ask_clock, 1);
		filter_installed(&program);
		ours = atomic_load(&may_look) | atomic_load(&may_ask_clock) << 1;
		EQUAL(ours, kernel);
	}
	TRUE(judged > 200, "the kernel took most of the filters");
	atomic_store(&may_look, 1);
	atomic_store(&may_ask_clock, 1);
	end();
}

static void test_what_can_be_read_is_what_the_kernel_can_read(void)
{
	unsigned char *pages = mmap(NULL, 3 * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	munmap(pages + 4096, 4096);
	EQUAL(readable(pages, 4096), 1);
	EQUAL(readable(pages, 4097), 0);
	EQUAL(readable(pages + 4095, 1), 1);
	EQUAL(readable(pages + 4096, 1), 0);
	EQUAL(readable(pages + 4095, 4098), 0);
	EQUAL(readable(pages + 8192, 4096), 1);
	EQUAL(readable(NULL, 1), 0);
	EQUAL(readable((void *)-8, 4), 0);
	EQUAL(readable((void *)-8, 16), 0);
	EQUAL(readable(NULL, 0), 1);
	atomic_store(&may_look, 0);
	EQUAL(readable(pages, 1), -1);
	atomic_store(&may_look, 1);
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_every_record_arrives_once_and_whole),
		TEST(test_what_there_is_no_room_for_is_counted),
		TEST(test_a_ring_without_reader_holds_up_nobody_for_long),
		TEST(test_records_of_killed_processes_are_passed_over),
		TEST(test_a_claim_of_a_thread_that_is_gone_is_given_up),
		TEST(test_garbage_is_no_event),
		TEST(test_a_ring_that_is_written_over_leads_nowhere),
		TEST(test_a_filter_is_judged_as_the_kernel_judges_it),
		TEST(test_what_can_be_read_is_what_the_kernel_can_read),
	};

	return RUN_TESTS("ring", tests);
}
