/* SPDX-License-Identifier: MIT */
/* Linux's boot protocol (Documentation/x86/boot.rst): a bzImage, entered in 32 bits. */
#include <asm/bootparam.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "vmm.h"

#define PARAMETERS 0x10000
#define WORDS 0x20000
#define LOW_END 0x9fc00
#define RAM 1

/* Read a file to an address, but for its first bytes; how long it was. */
static size_t load(const char *path, void *to, size_t room, size_t skip)
{
	FILE *file = fopen(path, "rb");
	size_t size = 0;

	if (file && !fseek(file, skip, SEEK_SET))
		size = fread(to, 1, room, file);
	if (!size || !feof(file)) {
		fprintf(stderr, "%s: cannot be read, or does not fit\n", path);
		exit(1);
	}
	fclose(file);
	return size;
}

/* The kernel's own header, and how much of the file comes before what is run. */
static size_t load_header(const char *path, struct setup_header *header)
{
	static struct { unsigned char first[0x1f1]; struct setup_header header; unsigned char rest[1 << 16]; } image;
	FILE *file = fopen(path, "rb");

	if (!file || fread(&image, 1, 0x300, file) != 0x300 || image.header.header != 0x53726448 || image.header.version < 0x202) {
		fprintf(stderr, "%s: no bzImage\n", path);
		exit(1);
	}
	fclose(file);
	memcpy(header, &image.header, image.header.jump >> 8 ? 0x11 + (image.header.jump >> 8) : sizeof(*header));
	return (header->setup_sects ? header->setup_sects + 1 : 5) * 512;
}

uint64_t boot_load(unsigned char *memory, size_t size, const char *kernel, const char *initramfs, const char *words)
{
	struct boot_params *parameters = (struct boot_params *)(memory + PARAMETERS);
	size_t setup = load_header(kernel, &parameters->hdr), at = size / 2;

	load(kernel, memory + BOOT_ENTRY, at - BOOT_ENTRY, setup);
	parameters->hdr.type_of_loader = 0xff;
	parameters->hdr.cmd_line_ptr = WORDS;
	strcpy((char *)memory + WORDS, words);
	parameters->hdr.ramdisk_image = at;
	parameters->hdr.ramdisk_size = load(initramfs, memory + at, size - at, 0);
	parameters->e820_table[0] = (struct boot_e820_entry){ 0, LOW_END, RAM };
	parameters->e820_table[1] = (struct boot_e820_entry){ BOOT_ENTRY, size - BOOT_ENTRY, RAM };
	parameters->e820_entries = 2;
	return PARAMETERS;
}
