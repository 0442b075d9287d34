/* SPDX-License-Identifier: MIT */
/*
 * Looks up every row of the dispatch tables, in its own class and in the others, and numbers near it.
 * Prints `row CLASS NAME NUMBER` for each, `unknown CLASS ERRNO`, and `wrong CLASS NUMBER ...` for what is not found right.
 */
#include <stdio.h>

#include "driver/dispatch.h"

static int is_row(enum kva_class fd_class, __u32 cmd)
{
	unsigned int count, i;
	const struct kva_ioctl *row = kva_ioctl_table(fd_class, &count);

	for (i = 0; i < count; i++)
		if (row[i].cmd == cmd)
			return 1;
	return 0;
}

/* A number that is no row of a class must not be found there. */
static void refuses(enum kva_class fd_class, __u32 cmd, const char *what)
{
	const struct kva_ioctl *found = kva_ioctl_find(fd_class, cmd);

	if (!is_row(fd_class, cmd) && found)
		printf("wrong %d %#x (%s) is %s\n", fd_class, cmd, what, found->name);
}

static void look(enum kva_class fd_class, const struct kva_ioctl *row)
{
	int other, bit;

	printf("row %d %s %u\n", fd_class, row->name, row->cmd);
	if (kva_ioctl_find(fd_class, row->cmd) != row || !row->serve)
		printf("wrong %d %#x %s is not found\n", fd_class, row->cmd, row->name);
	for (other = 0; other < CLASSES; other++)
		if (other != (int)fd_class)
			refuses((enum kva_class)other, row->cmd, row->name);
	for (bit = 0; bit < 32; bit++)
		refuses(fd_class, row->cmd ^ 1u << bit, row->name);
	refuses(fd_class, row->cmd & 0xff, row->name);
}

int main(void)
{
	unsigned int count, i;
	int fd_class;

	for (fd_class = 0; fd_class < CLASSES; fd_class++) {
		const struct kva_ioctl *row = kva_ioctl_table((enum kva_class)fd_class, &count);

		for (i = 0; i < count; i++)
			look((enum kva_class)fd_class, &row[i]);
		refuses((enum kva_class)fd_class, 0, "zero");
		printf("unknown %d %d\n", fd_class, kva_ioctl_unknown((enum kva_class)fd_class));
	}
	if (kva_ioctl_table((enum kva_class)CLASSES, &count) || count || kva_ioctl_find((enum kva_class)CLASSES, 0xae80))
		printf("wrong %d: there is no such class\n", CLASSES);
	return 0;
}
