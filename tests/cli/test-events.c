/* SPDX-License-Identifier: MIT */
/*
 * Whatever a program does, or writes into the ring, becomes a line: events of every ioctl there is, with parts that are too
 * short, too long, or not what they claim to be.  The JSON of each is one object, closed where it is opened.
 */
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "../lib/claims.h"
#include "tables.h"
#include "trace/show.h"
#include "trace/summary.h"

#define EVENTS	30000
#define LONGEST	6000
#define ROOM	8192

static struct session session;
static struct summary summary;
static struct buffer buffer;
static FILE *nowhere;
static unsigned int told, broken;

static unsigned int chance(unsigned int below)
{
	static uint64_t state = 88172645463325252u;

	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return (state >> 20) % below;
}

/* --- what comes out --- */

/* Brackets and quotes match; no control characters. */
static int is_closed(const char *text)
{
	char open[64];
	int depth = 0, quoted = 0;

	for (; *text && *text != '\n'; text++) {
		if ((unsigned char)*text < ' ' || depth >= (int)sizeof(open) - 1)
			return 0;
		if (quoted) {
			if (*text == '\\')
				text++;
			else if (*text == '"')
				quoted = 0;
		} else if (*text == '"') {
			quoted = 1;
		} else if (*text == '{' || *text == '[') {
			open[depth++] = *text == '{' ? '}' : ']';
		} else if ((*text == '}' || *text == ']') && (!depth || open[--depth] != *text)) {
			return 0;
		}
	}
	return !depth && !quoted && text[0] == '\n' && !text[1];
}

static void tell(void *to, const struct seen *seen)
{
	(void)to;
	told++;
	summary_add(&summary, seen);
	EQUAL(show(&buffer, nowhere, write_line, seen, 0), 0);
	EQUAL(show(&buffer, nowhere, write_json, seen, 0), 0);
	if (!is_closed(buffer.data)) {
		broken++;
		printf("%.300s\n", buffer.data);
	}
}

/* --- what goes in --- */

static unsigned int random_command(void)
{
	size_t count;
	const struct kvmabi_ioctl_info *info = kvmabi_ioctls(&count);
	unsigned int command = info[chance(count)].command;

	return chance(10) ? command : command ^ 1u << chance(32);
}

/* Bytes in memory that ends where they end. */
static struct kvmabi_bytes random_part(int part)
{
	static unsigned char *walls[PARTS];
	size_t size = chance(3) ? chance(200) : chance(LONGEST), i;
	unsigned char *data;

	if (!walls[part]) {
		walls[part] = mmap(NULL, ROOM + 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		mprotect(walls[part] + ROOM, 4096, PROT_NONE);
	}
	if (!chance(4) || !size)
		return (struct kvmabi_bytes){ 0 };
	data = walls[part] + ROOM - size;
	for (i = 0; i < size; i++)
		data[i] = chance(3) ? 0 : chance(256);
	if (size > 4 && chance(2))
		memset(data + 1, 0, 3);
	return (struct kvmabi_bytes){ data, size };
}

static void take_random(void)
{
	static const unsigned int kinds[] = { RECORD_KEPT, RECORD_START, RECORD_FORK, RECORD_OPEN, RECORD_DUP, RECORD_CLOSE,
					      RECORD_MAP, RECORD_UNMAP, RECORD_FILTER, RECORD_INPUT, 99 };
	struct event event = {
		.record = {
			.kind = chance(8) ? RECORD_IOCTL : kinds[chance(11)],
			.pid = -(int)chance(3) - 2, .tid = chance(5), .fd = 3 + chance(6),
			.begin = chance(1000), .end = chance(2000),
			.request = random_command(), .argument = chance(3) ? chance(9) : chance(~0u),
			.result = (int)chance(400) - 200, .flags = chance(5) ? 0 : chance(32),
		},
	};
	int i;

	if (event.record.kind == RECORD_FORK)
		event.record.argument = -(int)chance(3) - 2;
	for (i = 0; i < PARTS; i++) {
		event.parts[i] = random_part(i);
		event.record.parts[i] = event.parts[i].count;
	}
	seen_take(&session, &event, tell, NULL);
}

static void test_every_event_becomes_a_line(void)
{
	unsigned int i;

	nowhere = fopen("/dev/null", "w");
	session_begin(&session);
	for (i = 0; i < EVENTS; i++)
		take_random();
	TRUE(told > EVENTS / 2, "most events are told");
	EQUAL(broken, 0);
	EQUAL(session.vms > 10, 1);
	summary_print(&summary, nowhere, 0);
	summary_print_json(&summary, nowhere);
	summary_end(&summary);
	session_end(&session);
	free(buffer.data);
	fclose(nowhere);
}

static void test_strings_are_those_of_json(void)
{
	struct kvmabi_text text;
	char room[200];

	kvmabi_text_begin(&text, room, sizeof(room));
	text.json = 1;
	write_string(&text, "a \"b\" \\ \n\t\x01\x7f");
	TEXT(room, "\"a \\\"b\\\" \\\\ \\n\\u0009\\u0001\\u007f\"");
	kvmabi_text_begin(&text, room, sizeof(room));
	write_data(&text, (struct kvmabi_bytes){ (const unsigned char *)"A\"\0\xff", 4 });
	TEXT(room, "\"A\\\"\\x00\\xff\"");
	kvmabi_text_begin(&text, room, sizeof(room));
	text.json = 1;
	write_data(&text, (struct kvmabi_bytes){ (const unsigned char *)"A\"\0\xff", 4 });
	TEXT(room, "\"412200ff\"");
}

int main(void)
{
	static const struct test tests[] = {
		TEST(test_every_event_becomes_a_line),
		TEST(test_strings_are_those_of_json),
	};

	return RUN_TESTS("events", tests);
}
