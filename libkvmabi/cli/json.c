// SPDX-License-Identifier: MIT
/* A JSON writer (RFC 8259).  Bytes that are no valid UTF-8 are for the caller to keep out. */
#include "json.h"

static void quote(FILE *out, const char *text)
{
	fputc('"', out);
	for (; *text; text++) {
		unsigned char byte = *text;

		if (byte == '"' || byte == '\\')
			fprintf(out, "\\%c", byte);
		else if (byte == '\n')
			fputs("\\n", out);
		else if (byte < 0x20)
			fprintf(out, "\\u%04x", byte);
		else
			fputc(byte, out);
	}
	fputc('"', out);
}

static void lead(struct json *json, const char *key)
{
	if (json->follows)
		fputc(',', json->out);
	json->follows = true;
	if (key) {
		quote(json->out, key);
		fputc(':', json->out);
	}
}

void json_open(struct json *json, const char *key, char bracket)
{
	lead(json, key);
	fputc(bracket, json->out);
	json->follows = false;
}

void json_close(struct json *json, char bracket)
{
	fputc(bracket, json->out);
	json->follows = true;
}

void json_string(struct json *json, const char *key, const char *text)
{
	lead(json, key);
	quote(json->out, text);
}

void json_number(struct json *json, const char *key, long long number)
{
	lead(json, key);
	fprintf(json->out, "%lld", number);
}
