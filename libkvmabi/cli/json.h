/* SPDX-License-Identifier: MIT */
/*
 * Writes JSON, value by value; commas and quotes are seen to.
 *
 *	json_open(&json, NULL, '{');
 *	json_string(&json, "name", "KVM_RUN");
 *	json_open(&json, "rules", '[');
 *	json_close(&json, ']');
 *	json_close(&json, '}');
 *
 * `key` is the name in an object, null in an array.
 */
#ifndef KVMABI_CLI_JSON_H
#define KVMABI_CLI_JSON_H

#include <stdbool.h>
#include <stdio.h>

struct json {
	FILE *out;
	bool follows;		/* a comma is due before the next value */
};

void json_open(struct json *json, const char *key, char bracket);
void json_close(struct json *json, char bracket);
void json_string(struct json *json, const char *key, const char *text);
void json_number(struct json *json, const char *key, long long number);

#endif /* KVMABI_CLI_JSON_H */
