/* SPDX-License-Identifier: MIT */
/*
 * Looks at a program's file.  A script is what its interpreter is.  A file that cannot be read, or is none that is known
 * here, is taken to be fine: exec() will say what is wrong with it.
 */
#define _GNU_SOURCE
#include "program.h"

#include <elf.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define SCRIPTS 4	/* that one may lead to another */

struct file {
	const unsigned char *data;
	size_t size;
};

static struct file map(const char *path)
{
	struct file file = { 0 };
	struct stat stat;
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	void *data;

	if (fd < 0)
		return file;
	if (!fstat(fd, &stat) && S_ISREG(stat.st_mode) && stat.st_size > 0) {
		data = mmap(NULL, stat.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
		if (data != MAP_FAILED)
			file = (struct file){ data, stat.st_size };
	}
	close(fd);
	return file;
}

static void unmap(struct file file)
{
	if (file.data)
		munmap((void *)file.data, file.size);
}

/* As execvp() finds it. */
static int find(const char *command, char *path, size_t size)
{
	const char *list = getenv("PATH"), *end;

	if (strchr(command, '/'))
		return snprintf(path, size, "%s", command) < (int)size;
	for (list = list ? list : "/bin:/usr/bin"; *list; list = *end ? end + 1 : end) {
		end = strchrnul(list, ':');
		if (snprintf(path, size, "%.*s/%s", (int)(end - list), list, command) < (int)size && !access(path, X_OK))
			return 1;
	}
	return 0;
}

/* --- ELF --- */

static const void *at(struct file file, uint64_t offset, uint64_t size)
{
	return offset <= file.size && size <= file.size - offset ? file.data + offset : NULL;
}

/* The path of the dynamic linker; null: there is none. */
static const char *linker(struct file file, const Elf64_Ehdr *header)
{
	unsigned int i;

	for (i = 0; i < header->e_phnum; i++) {
		const Elf64_Phdr *segment = at(file, header->e_phoff + (uint64_t)i * sizeof(*segment), sizeof(*segment));
		const char *path;

		if (!segment || segment->p_type != PT_INTERP)
			continue;
		path = at(file, segment->p_offset, segment->p_filesz);
		return path && segment->p_filesz && !path[segment->p_filesz - 1] ? path : NULL;
	}
	return NULL;
}

static int has_section(struct file file, const Elf64_Ehdr *header, const char *name)
{
	const Elf64_Shdr *sections = at(file, header->e_shoff, (uint64_t)header->e_shnum * sizeof(*sections)), *names;
	unsigned int i;

	if (!header->e_shoff || !sections || header->e_shstrndx >= header->e_shnum)
		return 0;
	names = &sections[header->e_shstrndx];
	for (i = 0; i < header->e_shnum; i++) {
		const char *text = at(file, names->sh_offset + sections[i].sh_name, strlen(name) + 1);

		if (text && !memcmp(text, name, strlen(name) + 1))
			return 1;
	}
	return 0;
}

static const char *elf_obstacle(struct file file)
{
	const Elf64_Ehdr *header = at(file, 0, sizeof(*header));
	const char *path;

	if (file.data[EI_CLASS] != (sizeof(void *) == 8 ? ELFCLASS64 : ELFCLASS32))
		return "is for another kind of machine";
	if (!header || header->e_phentsize != sizeof(Elf64_Phdr))
		return NULL;
	path = linker(file, header);
	if (!path)
		return "is static";
	if (!strstr(path, "/ld-linux") && !strstr(path, "/ld64"))
		return "has another C library";
	if (has_section(file, header, ".go.buildinfo") || has_section(file, header, ".note.go.buildid"))
		return "is written in Go";
	return NULL;
}

/* --- scripts --- */

static int interpreter(struct file file, char *path, size_t size)
{
	char line[PATH_MAX];
	size_t length = file.size < sizeof(line) - 1 ? file.size : sizeof(line) - 1;
	char *word;

	memcpy(line, file.data, length);
	line[length] = '\0';
	word = strtok(line + 2, " \t\n");
	return word && snprintf(path, size, "%s", word) < (int)size;
}

const char *program_obstacle(const char *command)
{
	char path[PATH_MAX];
	const char *obstacle = NULL;
	int depth, is_script = find(command, path, sizeof(path));
	struct file file;

	for (depth = 0; depth < SCRIPTS && is_script; depth++) {
		file = map(path);
		is_script = file.size > 2 && !memcmp(file.data, "#!", 2) && interpreter(file, path, sizeof(path));
		if (file.size > EI_NIDENT && !memcmp(file.data, ELFMAG, SELFMAG))
			obstacle = elf_obstacle(file);
		unmap(file);
	}
	return obstacle;
}
