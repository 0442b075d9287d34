// SPDX-License-Identifier: MIT
/* The subcommands `probe` and `baseline`: what one host offers, and what several have in common. */
#include "host.h"
#include "commands.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "baseline.h"

const char probe_usage[] =
	"usage: kvmabi probe [--device PATH] [--json|--yaml]\n"
	"Tell what the KVM of this host offers, against the spec: every capability with what KVM_CHECK_EXTENSION answers on\n"
	"/dev/kvm and on a VM, those the spec does not know too, and whether the kernel's structs, by its BTF, are the spec's;\n"
	"with --json or --yaml also MSRs and CPUID, for `kvmabi baseline`.\n"
	"  --device PATH   ask this device (default: /dev/kvm)\n"
	"Exit status: 0 told, 1 there is no KVM, 2 wrong usage.\n";

const char baseline_usage[] =
	"usage: kvmabi baseline [--json|--yaml] FILE FILE...\n"
	"Tell what all hosts have in common, so that a guest that uses no more can move among them: capabilities, MSRs, and the\n"
	"features of CPUID.  Each FILE is what `kvmabi probe --json` or --yaml wrote on a host; with --json or --yaml the answer\n"
	"has the same form, as if there were a host with just that.\n"
	"Exit status: 0 told, 1 a file cannot be read, 2 wrong usage.\n";

struct choice {
	enum host_format format;
	const char *device;
	int status;		/* -1: go on */
};

static struct choice choose(int argc, char **argv, const char *usage)
{
	static const struct option options[] = {
		{ "json", no_argument, NULL, 'j' }, { "yaml", no_argument, NULL, 'y' }, { "help", no_argument, NULL, 'h' },
		{ "device", required_argument, NULL, 'd' }, { NULL, 0, NULL, 0 },
	};
	struct choice choice = { .device = "/dev/kvm", .status = -1 };
	int option;

	while ((option = getopt_long(argc, argv, "jyd:h", options, NULL)) != -1) {
		switch (option) {
		case 'j':
			choice.format = HOST_JSON;
			break;
		case 'y':
			choice.format = HOST_YAML;
			break;
		case 'd':
			choice.device = optarg;
			break;
		case 'h':
			fputs(usage, stdout);
			choice.status = 0;
			return choice;
		default:
			choice.status = 2;
			return choice;
		}
	}
	return choice;
}

int probe_main(int argc, char **argv)
{
	struct choice choice = choose(argc, argv, probe_usage);
	static struct host host;
	char fault[512];

	if (choice.status >= 0)
		return choice.status;
	if (optind != argc) {
		fputs(probe_usage, stderr);
		return 2;
	}
	if (!host_ask(&host, choice.device, fault, sizeof(fault))) {
		fprintf(stderr, "kvmabi probe: %s\n", fault);
		return 1;
	}
	host.layout = check_running();
	host_write(&host, choice.format, stdout);
	return 0;
}

int baseline_main(int argc, char **argv)
{
	struct choice choice = choose(argc, argv, baseline_usage);
	unsigned int count = argc - optind, i;
	struct host *hosts;
	char fault[512];

	if (choice.status >= 0)
		return choice.status;
	if (optind + 2 > argc) {
		fputs(baseline_usage, stderr);
		return 2;
	}
	hosts = calloc(count, sizeof(*hosts));
	for (i = 0; hosts && i < count; i++)
		if (!host_read(&hosts[i], argv[optind + i], fault, sizeof(fault))) {
			fprintf(stderr, "kvmabi baseline: %s\n", fault);
			free(hosts);
			return 1;
		}
	if (!hosts)
		return 1;
	baseline_write(hosts, count, choice.format, stdout);
	free(hosts);
	return 0;
}
