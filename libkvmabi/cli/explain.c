// SPDX-License-Identifier: MIT
/* The subcommand `explain`: what is asked for, and in which form. */
#include "explain.h"

#include <getopt.h>
#include <string.h>

#define MOST	32	/* entries of one name */

const char explain_usage[] =
	"usage: kvmabi explain [--json] [--level RELEASE] WHAT...\n"
	"       strace ... 2>&1 | kvmabi explain -\n"
	"Tell everything the spec knows of\n"
	"  an ioctl's number         in any base, as logs have it, or '_IOC(_IOC_READ, TYPE, NR, SIZE)'\n"
	"  a name                    KVM_RUN, GET_REGS, KVM_CAP_XCRS, KVM_EXIT_MMIO, kvm_run, KVM_MEM_READONLY\n"
	"  a member of a struct      kvm_run.exit_reason, kvm_sregs.cr0\n"
	"  a rule                    KVM_SET_CLOCK.flags\n"
	"or, with -, of every KVM call in strace's output.\n"
	"  --json                    one JSON array, an object for each entry\n"
	"  --level RELEASE           the API of that release only (default: the newest that has it)\n"
	"Exit status: 0 explained, 1 not known, 2 wrong usage.\n";

/* What `kvmabi explain get_regs` means: the prefix and the case are the reader's to leave out. */
static size_t find(const char *words, const char *level, struct found *found)
{
	char name[96] = "KVM_";
	size_t count = lookup(words, level, found, MOST), i;

	if (count || strlen(words) > sizeof(name) - 5)
		return count;
	for (i = 0; words[i]; i++)
		name[4 + i] = words[i] >= 'a' && words[i] <= 'z' ? words[i] - 'a' + 'A' : words[i];
	count = lookup(name + 4, level, found, MOST);
	return count ? count : lookup(name, level, found, MOST);
}

static void unknown(const char *words, const char *level)
{
	const char *near = lookup_near(words);
	char number[64];

	fprintf(stderr, "kvmabi explain: %s is not known", words);
	if (lookup_number(words, number, sizeof(number)) >= 0)
		fprintf(stderr, ": it is %s", number);
	if (level)
		fprintf(stderr, " at level %s", level);
	if (near)
		fprintf(stderr, "; did you mean %s?", near);
	fputc('\n', stderr);
}

static int level_known(const char *level)
{
	size_t i;

	for (i = 0; fact_levels[i]; i++)
		if (!strcmp(fact_levels[i]->level, level))
			return 1;
	fprintf(stderr, "kvmabi explain: there is no level %s; there are", level);
	for (i = 0; fact_levels[i]; i++)
		fprintf(stderr, "%s %s", i ? "," : "", fact_levels[i]->level);
	fputc('\n', stderr);
	return 0;
}

static int explain_words(char **words, const char *level, struct json *json)
{
	struct found found[MOST];
	int status = 0, first = 1;
	size_t count, i;

	for (; *words; words++) {
		count = find(*words, level, found);
		if (!count) {
			unknown(*words, level);
			status = 1;
		}
		for (i = 0; i < count && i < MOST; i++, first = 0) {
			if (json) {
				explain_json(&found[i], json, NULL);
				continue;
			}
			if (!first)
				putchar('\n');
			explain_text(&found[i], stdout);
		}
	}
	return status;
}

static int explain_array(char **words, const char *level)
{
	struct json json = { .out = stdout };
	int status;

	json_open(&json, NULL, '[');
	status = explain_words(words, level, &json);
	json_close(&json, ']');
	putchar('\n');
	return status;
}

int explain_main(int argc, char **argv)
{
	static const struct option options[] = {
		{ "json", no_argument, NULL, 'j' }, { "level", required_argument, NULL, 'l' }, { "help", no_argument, NULL, 'h' },
		{ NULL, 0, NULL, 0 },
	};
	const char *level = NULL;
	int option, as_json = 0;

	while ((option = getopt_long(argc, argv, "jl:h", options, NULL)) != -1) {
		switch (option) {
		case 'j':
			as_json = 1;
			break;
		case 'l':
			level = optarg;
			break;
		case 'h':
			fputs(explain_usage, stdout);
			return 0;
		default:
			return 2;
		}
	}
	if (optind == argc) {
		fputs(explain_usage, stderr);
		return 2;
	}
	if (level && !level_known(level))
		return 2;
	if (!strcmp(argv[optind], "-"))
		return explain_log(stdin, level, stdout);
	return as_json ? explain_array(argv + optind, level) : explain_words(argv + optind, level, NULL);
}
