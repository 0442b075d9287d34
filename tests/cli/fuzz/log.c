/* SPDX-License-Identifier: MIT */
/* `kvmabi explain -` on any log: every line is passed on as it came, and an unknown level is none of its lines' business. */
#include "fuzz.h"

#include "explain.h"

/* Lines end with a line feed or a null byte: behind that, nothing of them is looked at. */
static int is_next(const char **told, const char *line, size_t length)
{
	const char *end;

	for (;;) {
		end = strchr(*told, '\n');
		if (!end)
			return 0;
		if ((size_t)(end - *told) == length && !memcmp(*told, line, length))
			break;
		*told = end + 1;
	}
	*told = end + 1;
	return 1;
}

static void judge(const char *told, const char *data, size_t size)
{
	const char *end = data + size;

	while (data < end) {
		const char *next = memchr(data, '\n', end - data);
		size_t length = strnlen(data, (next ? next : end) - data);

		WANT(is_next(&told, data, length), "the line is '%.*s'", (int)length, data);
		data = next ? next + 1 : end;
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = NULL, *log = malloc(size + 1);
	size_t length = 0;
	FILE *in, *out = open_memstream(&text, &length);

	memcpy(log, data, size);
	log[size] = 0;
	in = fmemopen(log, size + 1, "r");
	if (!in || !out)
		abort();
	if (size)
		explain_log(in, size & 1 ? NULL : "2.6.39", out);
	fclose(in);
	fclose(out);
	judge(text, log, size);
	free(text);
	free(log);
	return 0;
}
