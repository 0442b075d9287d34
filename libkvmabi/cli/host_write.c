// SPDX-License-Identifier: MIT
/* A host as a table for people, as JSON or as YAML. */
#include "host.h"

#include "decode.h"
#include "writer.h"

static int offered(const struct host *host, unsigned int nr)
{
	return host->system[nr] > 0 || host->vm[nr] > 0;
}

/* --- the table --- */

static void answer(FILE *out, int value)
{
	if (value < 0)
		fprintf(out, "%12s", "-");
	else
		fprintf(out, "%12d", value);
}

static void row(const struct host *host, unsigned int nr, FILE *out)
{
	const struct kvmabi_capability_info *info = kvmabi_capability(nr);

	fprintf(out, "%4u  %-40s", nr, info ? info->name : "(the spec does not know it)");
	answer(out, host->system[nr]);
	answer(out, host->vm[nr]);
	fprintf(out, "  %s\n", info ? info->summary : "");
}

static void lacking(const struct host *host, FILE *out)
{
	const struct kvmabi_capability_info *list;
	size_t count, i, found = 0;

	list = kvmabi_capabilities(&count);
	for (i = 0; i < count; i++)
		if (list[i].nr < HOST_CAPABILITIES && !offered(host, list[i].nr) && *list[i].reported &&
		    list[i].reported[0] == 'y')
			fprintf(out, "%s%s", found++ ? ", " : "\nNot offered, though this machine's kernels can: ", list[i].name);
	fputs(found ? "\n" : "", out);
}

static void write_layout(const struct host_layout *layout, FILE *out)
{
	if (layout->structs)
		fprintf(out, "Of the API's structs, %u are in this kernel's BTF, with %u members; %u differ from the spec%s.\n",
			layout->structs, layout->members, layout->wrong, layout->wrong ? " (`kvmabi check` names them)" : "");
	else
		fputs("Whether the structs are the spec's cannot be told: this kernel has no BTF of them.\n", out);
}

static void write_table(const struct host *host, FILE *out)
{
	unsigned int nr;

	fprintf(out, "KVM on %s: Linux %s, %s, API version %d; a vcpu's mapping has %d bytes\n\n", host->name, host->kernel,
		host->machine, host->api_version, host->run_bytes);
	fprintf(out, "%4s  %-40s%12s%12s\n", "nr", "capability", "/dev/kvm", "VM");
	for (nr = 0; nr < HOST_CAPABILITIES; nr++)
		if (offered(host, nr))
			row(host, nr, out);
	lacking(host, out);
	fprintf(out, "\n%u MSRs can be saved; %u entries of CPUID are supported.\n", host->msr_count, host->cpuid_count);
	write_layout(&host->layout, out);
}

/* --- JSON, YAML --- */

static void write_capabilities(const struct host *host, struct writer *writer)
{
	char number[32];
	unsigned int nr;

	writer_open(writer, "capabilities", '{');
	for (nr = 0; nr < HOST_CAPABILITIES; nr++) {
		if (!offered(host, nr))
			continue;
		snprintf(number, sizeof(number), "capability_%u", nr);
		writer_open(writer, kvmabi_capability_name(nr) ? kvmabi_capability_name(nr) : number, '{');
		writer_number(writer, "nr", nr);
		writer_number(writer, "system", host->system[nr]);
		writer_number(writer, "vm", host->vm[nr]);
		writer_close(writer, '}');
	}
	writer_close(writer, '}');
}

static void write_cpuid(const struct host *host, struct writer *writer)
{
	static const char *const names[] = { "eax", "ebx", "ecx", "edx" };
	unsigned int i, j;

	writer_open(writer, "cpuid", '[');
	for (i = 0; i < host->cpuid_count; i++) {
		writer_open(writer, NULL, '{');
		writer_number(writer, "function", host->cpuid[i].function);
		writer_number(writer, "index", host->cpuid[i].index);
		writer_number(writer, "flags", host->cpuid[i].flags);
		for (j = 0; j < 4; j++)
			writer_number(writer, names[j], host->cpuid[i].reg[j]);
		writer_close(writer, '}');
	}
	writer_close(writer, ']');
}

static void write_layout_tree(const struct host_layout *layout, struct writer *writer)
{
	writer_open(writer, "layout", '{');
	writer_number(writer, "structs", layout->structs);
	writer_number(writer, "members", layout->members);
	writer_number(writer, "differ", layout->wrong);
	writer_number(writer, "absent", layout->absent);
	writer_close(writer, '}');
}

static void write_tree(const struct host *host, struct writer *writer)
{
	unsigned int i;

	writer_open(writer, NULL, '{');
	writer_string(writer, "host", host->name);
	writer_string(writer, "kernel", host->kernel);
	writer_string(writer, "machine", host->machine);
	writer_number(writer, "api_version", host->api_version);
	writer_number(writer, "vcpu_mmap_size", host->run_bytes);
	write_capabilities(host, writer);
	writer_open(writer, "msrs", '[');
	for (i = 0; i < host->msr_count; i++)
		writer_number(writer, NULL, host->msrs[i]);
	writer_close(writer, ']');
	write_cpuid(host, writer);
	if (host->layout.structs)
		write_layout_tree(&host->layout, writer);
	writer_close(writer, '}');
	writer_end(writer);
}

void host_write(const struct host *host, enum host_format format, FILE *out)
{
	struct writer writer = writer_on(out, format == HOST_YAML);

	if (format == HOST_TABLE)
		write_table(host, out);
	else
		write_tree(host, &writer);
}
