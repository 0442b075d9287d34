/* SPDX-License-Identifier: MIT */
/* What the newest level has no more is in the first one's tables; see first.h. */
#include "retired.h"

const struct kvmabi_ioctl_info *kvmabi_first_ioctls(size_t *count);
extern const struct kvmabi_argument kvmabi_first_arguments[];

const struct kvmabi_ioctl_info *retired_next(size_t *at, const struct kvmabi_argument **argument)
{
	size_t count;
	const struct kvmabi_ioctl_info *all = kvmabi_first_ioctls(&count), *info;

	while (*at < count) {
		*argument = &kvmabi_first_arguments[*at];
		info = &all[(*at)++];
		if (!kvmabi_ioctl_named(info->name))
			return info;
	}
	return NULL;
}

const struct kvmabi_ioctl_info *retired_find(unsigned int command, const struct kvmabi_argument **argument)
{
	const struct kvmabi_ioctl_info *info;
	size_t at = 0;

	do
		info = retired_next(&at, argument);
	while (info && info->command != command);
	return info;
}
