// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * Inputs that were kept, played once, for what takes too long with every input: fuzz-covered tells what they reach,
 * fuzz-threads (the thread sanitizer) whether threads race.  usage: fuzz-covered TARGET DIRECTORY
 */
#define _GNU_SOURCE
#include "fuzz.h"

#include <dirent.h>

/* Each target's function goes by its own name here (meson.build); those of interrupt controllers are a program of their own. */
int fuzz_chip_registers(const uint8_t *data, size_t size);
int fuzz_chip_state(const uint8_t *data, size_t size);
int fuzz_decode(const uint8_t *data, size_t size);
int fuzz_dispatch(const uint8_t *data, size_t size);
int fuzz_run(const uint8_t *data, size_t size);
int fuzz_slots(const uint8_t *data, size_t size);
int fuzz_walk(const uint8_t *data, size_t size);

static const struct target {
	const char *name;
	int (*run)(const uint8_t *data, size_t size);
} targets[] = {
#ifdef CHIPS
	{ "chip_registers", fuzz_chip_registers }, { "chip_state", fuzz_chip_state },
#else
	{ "decode", fuzz_decode }, { "dispatch", fuzz_dispatch }, { "run", fuzz_run }, { "slots", fuzz_slots }, { "walk", fuzz_walk },
#endif
};

static void play(const struct target *target, int directory, const char *name)
{
	static uint8_t data[1 << 16];
	int fd = openat(directory, name, O_RDONLY);
	ssize_t size = fd < 0 ? -1 : read(fd, data, sizeof(data));

	if (size >= 0)
		target->run(data, (size_t)size);
	if (fd >= 0)
		close(fd);
}

int main(int argc, char **argv)
{
	const struct dirent *entry;
	DIR *directory = argc == 3 ? opendir(argv[2]) : NULL;
	unsigned int i;

	if (!directory)
		return 2;
	for (i = 0; i < sizeof(targets) / sizeof(targets[0]); i++)
		while (!strcmp(argv[1], targets[i].name) && (entry = readdir(directory)))
			if (*entry->d_name != '.')
				play(&targets[i], dirfd(directory), entry->d_name);
	closedir(directory);
	return 0;
}
