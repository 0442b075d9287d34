/* SPDX-License-Identifier: MIT */
/* What `kvmabi check` reads: any BTF, or ELF file; whatever it has of the API's structs is looked up, member by member. */
#include "fuzz.h"

#include "btf.h"
#include "tables.h"

static struct named_file input, module;

static void look_up(const struct btf *btf, const struct kvmabi_table *table)
{
	__u64 bytes, offset, bits;
	__u32 type = btf_struct(btf, table->name, &bytes);
	unsigned int i;

	for (i = 0; type && i < table->count; i++)
		if (table->fields[i].name)
			btf_member(btf, type, table->fields[i].name, &offset, &bits);
}

static void look_up_all(const struct btf *btf)
{
	size_t i;

	for (i = 0; kvmabi_structs[i]; i++)
		look_up(btf, kvmabi_structs[i]);
	look_up(btf, &(struct kvmabi_table){ .name = "" });
}

/* The same bytes as a kernel, and as a module of that kernel. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char fault[512] = "";
	struct btf *base = btf_read(file_of(&input, data, size), NULL, fault, sizeof(fault)), *on_top;

	WANT(base || strstr(fault, input.path), "the fault is '%s'", fault);
	if (!base)
		return 0;
	look_up_all(base);
	on_top = btf_read(file_of(&module, data, size), base, fault, sizeof(fault));
	if (on_top)
		look_up_all(on_top);
	btf_free(on_top);
	btf_free(base);
	return 0;
}
