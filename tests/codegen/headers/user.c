/* SPDX-License-Identifier: MIT */
/*
 * For sparse: a pointer that the API marks as user space's must not become a plain one.  With CAREFUL it does not.
 */
#include <linux/kvm.h>

#if defined(KEEPS) && !defined(__user)
# error "<linux/kvm.h> has taken away a __user that was there"
#elif !defined(KEEPS) && defined(__user)
# error "__user has leaked out of <linux/kvm.h>"
#endif

void *plain(struct kvm_dirty_log *log);

void *plain(struct kvm_dirty_log *log)
{
#ifdef CAREFUL
	return (__attribute__((force)) void *)log->dirty_bitmap;
#else
	return log->dirty_bitmap;
#endif
}
