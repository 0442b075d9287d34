// SPDX-License-Identifier: MIT
/*
 * The subcommand `check`: do a kernel, a module or a program have the structs of the API as the spec has them?
 *
 * What they have is read from BTF, or from DWARF by way of pahole, which turns it into BTF.  Pads are nobody's business, and
 * a member that a kernel of another release lacks is told, but is no fault, nor that its struct is so much smaller: a member
 * that stands elsewhere is.
 */
#define _GNU_SOURCE
#include "commands.h"

#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "btf.h"
#include "host.h"
#include "tables.h"

#define KERNEL	"/sys/kernel/btf/vmlinux"
#define MODULE	"/sys/kernel/btf/kvm"
#define DEEPEST	8

const char check_usage[] =
	"usage: kvmabi check [--base VMLINUX] [-v] [FILE...]\n"
	"Compare the structs of the KVM API that a kernel, a module or a program was built with against the spec: the place and\n"
	"the size of every member.  Each FILE is raw BTF, or an ELF file with BTF or DWARF (this needs pahole); without one, the\n"
	"running kernel is checked, and its module kvm.\n"
	"  --base VMLINUX   a module's BTF goes on from this (default: " KERNEL ")\n"
	"  -v               name every struct that was compared, and what was not found\n"
	"Exit status: 0 all agrees, 1 something differs, 2 wrong usage, 3 nothing could be compared.\n";

struct tally {
	const struct btf *btf;
	const char *file;
	bool verbose, quiet;
	unsigned int structs, members, absent, wrong;
};

/* --- comparing --- */

static void differ(struct tally *tally, const char *path, const char *what, unsigned long long has, unsigned long long should)
{
	if (!tally->quiet)
		printf("%s: %s: %s %llu, the spec has %llu\n", tally->file, path, what, has, should);
	tally->wrong++;
}

/* What lacks members may be smaller for it. */
static void compare_size(struct tally *tally, const char *path, const char *what, __u64 has, __u64 should, unsigned int absent)
{
	if (has > should || (has < should && absent == tally->absent))
		differ(tally, path, what, has, should);
}

static void compare_fields(struct tally *tally, const struct kvmabi_table *table, __u32 type, const char *prefix,
			   __u64 start, unsigned int depth);

static void compare_member(struct tally *tally, const struct kvmabi_table *table, const struct kvmabi_field *field, __u32 type,
			   const char *path, __u64 start, unsigned int depth)
{
	__u64 at = 8 * (start + field->offset) + (field->kind == BIT_FIELD ? field->bit : 0), offset, bits;
	__u64 size = field->kind == BIT_FIELD ? field->width : 8ull * field->size * (field->count ? field->count : 1);
	unsigned int absent = tally->absent;
	char full[160];

	snprintf(full, sizeof(full), "%s.%s", table->name, path);
	if (!btf_member(tally->btf, type, path, &offset, &bits)) {
		if (tally->verbose)
			printf("%s: %s: not there\n", tally->file, full);
		tally->absent++;
		return;
	}
	tally->members++;
	if (field->fields && !field->count && !field->flexible)
		compare_fields(tally, field->fields, type, path, field->kind == EMBEDDED ? start : start + field->offset, depth + 1);
	if (offset != at)
		differ(tally, full, "stands at bit", offset, at);
	else if (!field->flexible)
		compare_size(tally, full, "has bits:", bits, size, absent);
}

static void compare_fields(struct tally *tally, const struct kvmabi_table *table, __u32 type, const char *prefix, __u64 start,
			   unsigned int depth)
{
	char path[128];
	unsigned int i;

	for (i = 0; depth < DEEPEST && i < table->count; i++) {
		if (table->fields[i].kind == PAD)
			continue;
		snprintf(path, sizeof(path), "%s%s%s", prefix, *prefix ? "." : "", table->fields[i].name);
		compare_member(tally, table, &table->fields[i], type, path, start, depth);
	}
}

static void compare_struct(struct tally *tally, const struct kvmabi_table *table)
{
	unsigned int wrong = tally->wrong, absent = tally->absent;
	__u64 bytes = 0;
	__u32 type = btf_struct(tally->btf, table->name, &bytes);

	if (!type) {
		if (tally->verbose)
			printf("%s: %s: not there\n", tally->file, table->name);
		return;
	}
	tally->structs++;
	compare_fields(tally, table, type, "", 0, 0);
	compare_size(tally, table->name, "has bytes:", bytes, table->size, absent);
	if (tally->verbose && tally->wrong == wrong)
		printf("%s: %s: agrees\n", tally->file, table->name);
}

/* --- files --- */

/* DWARF, as BTF in a file without a name. */
static int encode(const char *path, char *made, size_t size)
{
	pid_t child;
	int status, fd;

	snprintf(made, size, "%s/kvmabi-btf-XXXXXX", getenv("TMPDIR") ? getenv("TMPDIR") : "/tmp");
	fd = mkstemp(made);
	if (fd < 0)
		return 0;
	close(fd);
	child = fork();
	if (!child) {
		if (!freopen("/dev/null", "w", stderr))		/* it has much to say of DWARF that is newer than itself */
			_exit(127);
		execlp("pahole", "pahole", "--lang", "c89,c99,c11", "--btf_encode_detached", made, path, (char *)NULL);
		_exit(127);
	}
	if (child > 0 && waitpid(child, &status, 0) == child && !status)
		return 1;
	unlink(made);
	return 0;
}

static struct btf *read_types(const char *path, const struct btf *base)
{
	char fault[512], made[256];
	struct btf *btf = btf_read(path, base, fault, sizeof(fault));
	char ignored[512];

	if (btf)
		return btf;
	if (strstr(fault, "no section .BTF") && encode(path, made, sizeof(made))) {
		btf = btf_read(made, NULL, ignored, sizeof(ignored));
		unlink(made);
		if (btf)
			return btf;
	}
	fprintf(stderr, "kvmabi check: %s%s\n", fault, strstr(fault, "no section") ?
		", and pahole (is it installed?) makes none of its DWARF" : "");
	return NULL;
}

static int check_types(const char *path, const struct btf *btf, bool verbose)
{
	struct tally tally = { .btf = btf, .file = path, .verbose = verbose };
	size_t i;

	for (i = 0; kvmabi_structs[i]; i++)
		compare_struct(&tally, kvmabi_structs[i]);
	printf("%s: %u structs with %u members compared, %u differ; %u members are not there\n", path, tally.structs,
	       tally.members, tally.wrong, tally.absent);
	return tally.wrong ? 1 : tally.structs ? 0 : 3;
}

static void add_layout(struct host_layout *layout, const struct btf *btf)
{
	struct tally tally = { .btf = btf, .quiet = true };
	size_t i;

	for (i = 0; btf && kvmabi_structs[i]; i++)
		compare_struct(&tally, kvmabi_structs[i]);
	layout->structs += tally.structs;
	layout->members += tally.members;
	layout->absent += tally.absent;
	layout->wrong += tally.wrong;
}

struct host_layout check_running(void)
{
	struct host_layout layout = { 0 };
	char fault[512];
	struct btf *kernel = btf_read(KERNEL, NULL, fault, sizeof(fault));
	struct btf *module = kernel ? btf_read(MODULE, kernel, fault, sizeof(fault)) : NULL;

	add_layout(&layout, module ? module : kernel);		/* a module's goes on from the kernel's */
	btf_free(module);
	btf_free(kernel);
	return layout;
}

/* A module's types refer to the kernel's; a program's to nothing. */
static bool is_module(const char *path)
{
	size_t length = strlen(path);

	return !strcmp(path, MODULE) || (length > 3 && !strcmp(path + length - 3, ".ko"));
}

static int check_file(const char *path, const struct btf *base, bool verbose)
{
	struct btf *btf = read_types(path, is_module(path) ? base : NULL);
	int status;

	if (!btf)
		return 3;
	status = check_types(path, btf, verbose);
	btf_free(btf);
	return status;
}

static int check_all(char **files, const char *base_path, bool verbose)
{
	static char *running[] = { KERNEL, MODULE, NULL };
	char fault[512];
	struct btf *base = btf_read(base_path, NULL, fault, sizeof(fault));
	int status = 3, one;

	if (!*files) {
		if (access(MODULE, R_OK))
			running[1] = NULL;		/* built in, or not loaded */
		files = running;
	}
	for (; *files; files++) {
		if (is_module(*files) && !base)
			fprintf(stderr, "kvmabi check: %s\n", fault);
		one = check_file(*files, base, verbose);
		status = status == 1 || one == 1 ? 1 : status < one ? status : one;
	}
	btf_free(base);
	return status;
}

int check_main(int argc, char **argv)
{
	static const struct option options[] = {
		{ "base", required_argument, NULL, 'b' }, { "verbose", no_argument, NULL, 'v' }, { "help", no_argument, NULL, 'h' },
		{ NULL, 0, NULL, 0 },
	};
	const char *base = KERNEL;
	bool verbose = false;
	int option;

	while ((option = getopt_long(argc, argv, "b:vh", options, NULL)) != -1) {
		switch (option) {
		case 'b':
			base = optarg;
			break;
		case 'v':
			verbose = true;
			break;
		case 'h':
			fputs(check_usage, stdout);
			return 0;
		default:
			return 2;
		}
	}
	return check_all(argv + optind, base, verbose);
}
