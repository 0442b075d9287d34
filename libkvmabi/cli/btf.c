// SPDX-License-Identifier: MIT
/*
 * A reader of BTF (the kernel's Documentation/bpf/btf.rst): a header, then types one after the other, then strings.
 *
 * The file is not trusted: what points beyond its end is a fault when it is read, so that nothing has to be asked later.
 */
#define _GNU_SOURCE
#include "btf.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <linux/btf.h>

#define DEEPEST		32		/* typedefs, qualifiers and structs in structs */
#define MOST_STEPS	100000		/* members that are looked at for one */
#define MOST_BYTES	(512u << 20)

struct btf {
	const struct btf *base;
	unsigned char *file;
	size_t bytes;
	const struct btf_type **types;
	__u32 first, count;		/* the number of the first type, how many there are */
	const char *strings;
	__u32 string_first, string_bytes;
};

/* --- the file --- */

static unsigned char *read_all(const char *path, size_t *bytes)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	size_t room = 1 << 14, length = 0;
	unsigned char *data = NULL, *more;
	ssize_t got = 1;

	while (fd >= 0 && got > 0 && length < MOST_BYTES) {
		more = realloc(data, room *= 2);
		if (!more)
			break;
		data = more;
		while (length < room && (got = read(fd, data + length, room - length)) > 0)
			length += got;
	}
	if (fd >= 0)
		close(fd);
	*bytes = length;
	if (fd >= 0 && !got)
		return data;
	free(data);
	return NULL;
}

static bool is_inside(__u64 offset, __u64 size, size_t bytes)
{
	return offset <= bytes && size <= bytes - offset;
}

/* The section .BTF of an ELF file of this machine's byte order; nothing in it need be aligned. */
#define SECTION_OF(bits) \
static const unsigned char *section_of_##bits(const unsigned char *file, size_t bytes, size_t *found) \
{ \
	Elf##bits##_Ehdr head; \
	Elf##bits##_Shdr section, names; \
	const unsigned char *at, *end; \
\
	if (bytes < sizeof(head)) \
		return NULL; \
	memcpy(&head, file, sizeof(head)); \
	if (!is_inside(head.e_shoff, (__u64)head.e_shnum * sizeof(section), bytes) || head.e_shentsize != sizeof(section) || \
	    head.e_shstrndx >= head.e_shnum) \
		return NULL; \
	at = file + head.e_shoff; \
	end = at + head.e_shnum * sizeof(section); \
	memcpy(&names, at + head.e_shstrndx * sizeof(section), sizeof(names)); \
	for (; is_inside(names.sh_offset, names.sh_size, bytes) && at < end; at += sizeof(section)) { \
		memcpy(&section, at, sizeof(section)); \
		if (is_inside(section.sh_name, sizeof(".BTF"), names.sh_size) && \
		    !memcmp(file + names.sh_offset + section.sh_name, ".BTF", sizeof(".BTF")) && \
		    is_inside(section.sh_offset, section.sh_size, bytes)) { \
			*found = section.sh_size; \
			return file + section.sh_offset; \
		} \
	} \
	return NULL; \
}
SECTION_OF(32)
SECTION_OF(64)

static const unsigned char *section_of(const unsigned char *file, size_t bytes, size_t *found)
{
	if (bytes < EI_NIDENT || memcmp(file, ELFMAG, SELFMAG)) {
		*found = bytes;
		return file;
	}
	return file[EI_CLASS] == ELFCLASS64 ? section_of_64(file, bytes, found) : section_of_32(file, bytes, found);
}

/* --- types --- */

/* How many bytes follow a type's head; -1 for a kind that is not known. */
static long tail_of(const struct btf_type *type)
{
	unsigned int many = BTF_INFO_VLEN(type->info);

	switch (BTF_INFO_KIND(type->info)) {
	case BTF_KIND_INT:
	case BTF_KIND_VAR:
	case 17:				/* BTF_KIND_DECL_TAG */
		return 4;
	case BTF_KIND_ARRAY:
		return sizeof(struct btf_array);
	case BTF_KIND_STRUCT:
	case BTF_KIND_UNION:
		return many * sizeof(struct btf_member);
	case BTF_KIND_ENUM:
	case BTF_KIND_FUNC_PROTO:
		return many * 8;
	case BTF_KIND_DATASEC:
	case 19:				/* BTF_KIND_ENUM64 */
		return many * 12;
	case BTF_KIND_PTR:
	case BTF_KIND_FWD:
	case BTF_KIND_TYPEDEF:
	case BTF_KIND_VOLATILE:
	case BTF_KIND_CONST:
	case BTF_KIND_RESTRICT:
	case BTF_KIND_FUNC:
	case BTF_KIND_FLOAT:
	case 18:				/* BTF_KIND_TYPE_TAG */
		return 0;
	}
	return -1;
}

static bool number_types(struct btf *btf, const unsigned char *at, size_t bytes)
{
	const struct btf_type *type;
	size_t room = 0;
	void *more;
	long tail;

	while (bytes) {
		type = (const void *)at;
		tail = bytes >= sizeof(*type) ? tail_of(type) : -1;
		if (tail < 0 || (size_t)tail > bytes - sizeof(*type))
			return false;
		if (btf->count == room) {
			more = realloc(btf->types, (room = room ? 2 * room : 1024) * sizeof(*btf->types));
			if (!more)
				return false;
			btf->types = more;
		}
		btf->types[btf->count++] = type;
		at += sizeof(*type) + tail, bytes -= sizeof(*type) + tail;
	}
	return true;
}

static const char *understand(struct btf *btf)
{
	size_t bytes;
	const unsigned char *found = section_of(btf->file, btf->bytes, &bytes), *data = btf->file;
	const struct btf_header *head = (const void *)data;

	if (!found)
		return "has no section .BTF";
	memmove(btf->file, found, bytes);		/* to where it is aligned */
	if (bytes < sizeof(*head) || head->magic != BTF_MAGIC || head->version != BTF_VERSION)
		return "is no BTF of this machine's byte order";
	if (head->hdr_len > bytes || head->type_off > bytes - head->hdr_len || head->str_off > bytes - head->hdr_len ||
	    head->type_len > bytes - head->hdr_len - head->type_off ||
	    head->str_len > bytes - head->hdr_len - head->str_off || (head->hdr_len + head->type_off) % 4)
		return "is cut short";
	btf->strings = (const char *)data + head->hdr_len + head->str_off;
	btf->string_bytes = head->str_len;
	if (head->str_len && btf->strings[head->str_len - 1])
		return "has a name without an end";
	if (!number_types(btf, data + head->hdr_len + head->type_off, head->type_len))
		return "has a type that is cut short or of an unknown kind";
	return NULL;
}

struct btf *btf_read(const char *path, const struct btf *base, char *fault, size_t size)
{
	struct btf *btf = calloc(1, sizeof(*btf));
	const char *wrong;

	if (!btf) {
		snprintf(fault, size, "%s: %s", path, strerror(ENOMEM));
		return NULL;
	}
	btf->base = base;
	btf->first = base ? base->first + base->count : 1;
	btf->string_first = base ? base->string_first + base->string_bytes : 0;
	errno = 0;
	btf->file = read_all(path, &btf->bytes);
	wrong = btf->file ? understand(btf) : strerror(errno ? errno : EFBIG);
	if (!wrong)
		return btf;
	snprintf(fault, size, "%s %s", path, wrong);
	btf_free(btf);
	return NULL;
}

void btf_free(struct btf *btf)
{
	if (btf) {
		free(btf->types);
		free(btf->file);
		free(btf);
	}
}

/* --- questions --- */

static const struct btf_type *type_at(const struct btf *btf, __u32 number)
{
	for (; btf; btf = btf->base)
		if (number >= btf->first)
			return number - btf->first < btf->count ? btf->types[number - btf->first] : NULL;
	return NULL;
}

static const char *name_at(const struct btf *btf, __u32 offset)
{
	for (; btf; btf = btf->base)
		if (offset >= btf->string_first)
			return offset - btf->string_first < btf->string_bytes ? btf->strings + offset - btf->string_first : "";
	return "";
}

static bool is_struct(const struct btf_type *type)
{
	return BTF_INFO_KIND(type->info) == BTF_KIND_STRUCT || BTF_INFO_KIND(type->info) == BTF_KIND_UNION;
}

__u32 btf_struct(const struct btf *btf, const char *name, __u64 *bytes)
{
	__u32 i;

	for (; btf; btf = btf->base)
		for (i = 0; i < btf->count; i++)
			if (is_struct(btf->types[i]) && !strcmp(name_at(btf, btf->types[i]->name_off), name)) {
				*bytes = btf->types[i]->size;
				return btf->first + i;
			}
	return 0;
}

/* What a typedef or a qualifier stands for. */
static const struct btf_type *bare(const struct btf *btf, __u32 number)
{
	const struct btf_type *type = type_at(btf, number);
	unsigned int depth;

	for (depth = 0; type && depth < DEEPEST; depth++) {
		switch (BTF_INFO_KIND(type->info)) {
		case BTF_KIND_TYPEDEF:
		case BTF_KIND_VOLATILE:
		case BTF_KIND_CONST:
		case BTF_KIND_RESTRICT:
		case 18:
			type = type_at(btf, type->type);
			continue;
		}
		return type;
	}
	return NULL;
}

static __u64 bits_of(const struct btf *btf, __u32 number, unsigned int depth)
{
	const struct btf_type *type = bare(btf, number);
	const struct btf_array *array;

	if (!type || depth > DEEPEST)
		return 0;
	switch (BTF_INFO_KIND(type->info)) {
	case BTF_KIND_PTR:
		return 8 * sizeof(void *);
	case BTF_KIND_ARRAY:
		array = (const void *)(type + 1);
		return array->nelems * bits_of(btf, array->type, depth + 1);
	case BTF_KIND_FUNC_PROTO:
	case BTF_KIND_FWD:
		return 0;
	}
	return 8ull * type->size;
}

/* A member that is looked for.  Structs in structs are no tree in a file that lies: the steps are counted. */
struct question {
	const struct btf *btf;
	__u64 *offset, *bits;
	unsigned int steps;
};

static bool member_in(struct question *question, __u32 number, const char *path, __u64 start, unsigned int depth);

/* The rest of a path, in a member whose name was its beginning; a member without a name is no step of a path. */
static bool member_below(struct question *question, __u32 number, const char *rest, __u64 start, unsigned int depth)
{
	const struct btf_type *inner = bare(question->btf, number);
	const struct btf_array *array;

	while (inner && BTF_INFO_KIND(inner->info) == BTF_KIND_ARRAY && question->steps++ < MOST_STEPS) {	/* the first element */
		array = (const void *)(inner + 1);
		number = array->type;
		inner = bare(question->btf, number);
	}
	return inner && is_struct(inner) && member_in(question, number, rest, start, depth + 1);
}

static bool member_in(struct question *question, __u32 number, const char *path, __u64 start, unsigned int depth)
{
	const struct btf_type *type = bare(question->btf, number);
	const struct btf_member *member = type ? (const void *)(type + 1) : NULL;
	size_t length = strcspn(path, ".");
	unsigned int i;

	for (i = 0; type && depth < DEEPEST && i < BTF_INFO_VLEN(type->info) && question->steps++ < MOST_STEPS; i++, member++) {
		bool fields = BTF_INFO_KFLAG(type->info);
		__u64 at = start + (fields ? BTF_MEMBER_BIT_OFFSET(member->offset) : member->offset);
		const char *name = name_at(question->btf, member->name_off);

		if (!*name && member_below(question, member->type, path, at, depth))
			return true;
		if (!*name || strlen(name) != length || strncmp(name, path, length))
			continue;
		if (path[length])
			return member_below(question, member->type, path + length + 1, at, depth);
		*question->offset = at;
		*question->bits = fields && BTF_MEMBER_BITFIELD_SIZE(member->offset) ? BTF_MEMBER_BITFIELD_SIZE(member->offset) :
			bits_of(question->btf, member->type, 0);
		return true;
	}
	return false;
}

bool btf_member(const struct btf *btf, __u32 type, const char *path, __u64 *offset, __u64 *bits)
{
	struct question question = { btf, offset, bits, 0 };

	return member_in(&question, type, path, 0, 0);
}
