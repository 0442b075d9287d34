/* SPDX-License-Identifier: MIT */
/*
 * Whatever a traced program writes into the ring is a record that is refused, or becomes a line of text, and one of JSON that is
 * closed where it is opened.  An input is records, one after the other, each behind its length.
 */
#include "fuzz.h"

#include "trace/show.h"
#include "trace/summary.h"

static struct buffer buffer;
static struct summary summary;

/* Brackets and quotes match; no control characters. */
static int is_closed(const char *text)
{
	char open[64];
	int depth = 0, quoted = 0;

	for (; *text && *text != '\n'; text++) {
		if ((unsigned char)*text < ' ' || depth >= (int)sizeof(open) - 1)
			return 0;
		if (quoted && *text == '\\')
			text++;
		else if (*text == '"')
			quoted = !quoted;
		else if (!quoted && (*text == '{' || *text == '['))
			open[depth++] = *text == '{' ? '}' : ']';
		else if (!quoted && (*text == '}' || *text == ']') && (!depth || open[--depth] != *text))
			return 0;
	}
	return !depth && !quoted && text[0] == '\n' && !text[1];
}

static void tell(void *to, const struct seen *seen)
{
	(void)to;
	summary_add(&summary, seen);
	WANT(!show(&buffer, nowhere(), write_line, seen, 0), "text");
	WANT(!show(&buffer, nowhere(), write_json, seen, 0), "JSON");
	WANT(is_closed(buffer.data), "%s", buffer.data);
}

/* No process has such a number: /proc is not asked of a real one. */
static int nobody(int pid)
{
	return -2 - (pid & 3);
}

static void take(struct session *session, const uint8_t *bytes, size_t size)
{
	struct event event;

	if (event_from_record(&event, bytes, size))
		return;
	event.record.pid = nobody(event.record.pid);
	if (event.record.kind == RECORD_FORK)
		event.record.argument = nobody(event.record.argument);
	seen_take(session, &event, tell, NULL);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct session session;
	size_t length;
	uint8_t *exact;

	session_begin(&session);
	while (size > 1) {
		length = data[0] | data[1] << 8;
		data += 2;
		size -= 2;
		length = length < size ? length : size;
		exact = malloc(length ? length : 1);		/* ends where the record ends */
		memcpy(exact, data, length);
		take(&session, exact, length);
		free(exact);
		data += length;
		size -= length;
	}
	summary_print(&summary, nowhere(), 0);
	summary_print_json(&summary, nowhere());
	summary_end(&summary);
	summary = (struct summary){ 0 };
	session_end(&session);
	return 0;
}
