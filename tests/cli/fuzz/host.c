/* SPDX-License-Identifier: MIT */
/*
 * What `kvmabi baseline` reads: a file is refused with its name and a reason, or is a host that comes back the same when it is
 * written and read again, as JSON and as YAML, and has everything in common with itself.
 */
#include "fuzz.h"

#include "baseline.h"

static struct host host, again;
static struct named_file input, output;

static void write_and_read(enum host_format format)
{
	char *text = NULL, fault[512] = "";
	size_t length = 0;
	FILE *out = open_memstream(&text, &length);

	host_write(&host, format, out);
	fclose(out);
	WANT(host_read(&again, file_of(&output, text, length), fault, sizeof(fault)), "%s of:\n%s", fault, text);
	WANT(!memcmp(again.system, host.system, sizeof(host.system)) && !memcmp(again.vm, host.vm, sizeof(host.vm)), "%s", text);
	WANT(again.msr_count == host.msr_count && !memcmp(again.msrs, host.msrs, sizeof(host.msrs)), "%s", text);
	WANT(again.cpuid_count == host.cpuid_count && !memcmp(again.cpuid, host.cpuid, sizeof(host.cpuid)), "%s", text);
	WANT(!strcmp(again.name, host.name) && !strcmp(again.kernel, host.kernel), "%s", text);
	free(text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct host hosts[3];
	char fault[512] = "";

	if (!host_read(&host, file_of(&input, data, size), fault, sizeof(fault))) {
		WANT(strstr(fault, input.path), "the fault is '%s'", fault);
		return 0;
	}
	write_and_read(HOST_JSON);
	write_and_read(HOST_YAML);
	hosts[0] = hosts[1] = hosts[2] = host;
	baseline_reduce(&hosts[0], &hosts[1]);
	baseline_write(hosts, 3, HOST_TABLE, nowhere());
	return 0;
}
