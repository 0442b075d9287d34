// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The fds: memfds, known by inode and name, whatever number they have and however they came by it.
 *
 * When the last description of one was closed is known only to the kernel, so it is asked: each one's description is
 * locked when it is made, and a second description of the same file, our own, is kept to try the lock.  It can be had as
 * soon as the first one is gone: no fd of any process, no fd on its way through a socket, no mapping.  That is looked at
 * when the next VM is made.  Should there be no way to a second description, the VM stays.
 *
 * A process that finds an inode that it did not make, but a name of ours, has an fd of another process.
 */
#define _GNU_SOURCE
#include "fake.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define LINK_BEGIN	"/memfd:"		/* what /proc says of a memfd */
#define LINK_END	" (deleted)"
#define HINTED		1024

/* A file of this process's, by its inode. */
struct entry {
	dev_t device;
	ino_t inode;
	enum kva_class fd_class;
	int watch;			/* our own description, -1: none */
	struct kva_fake_vm *owner;
	struct kva_fake_vcpu *vcpu;	/* null for a VM */
	struct entry *next;
};

struct kva_fake_vm {
	struct kva_vm *vm;		/* null until KVM_CREATE_VM has made it */
	unsigned int busy;		/* calls under way */
	struct entry *entries;
	struct kva_fake_vm *next;
};

static pthread_mutex_t table = PTHREAD_MUTEX_INITIALIZER;	/* all of the above; signals are held inside */
static struct kva_fake_vm *vms;
static __u64 vms_space;						/* whose they are */
static unsigned char hints[HINTED];				/* an fd of ours may be here */

static const char *const names[] = {
	[KVA_CLASS_SYSTEM] = "kvmabi-system", [KVA_CLASS_VM] = "kvmabi-vm", [KVA_CLASS_VCPU] = "kvmabi-vcpu",
};

/* --- memfds ------------------------------------------------------------------------------------------------------- */

/* Its length is fixed, and the offset at its end: a read finds nothing, a write no room. */
static int memfd_make(enum kva_class fd_class, int flags)
{
	off_t size = fd_class == KVA_CLASS_VCPU ? KVA_RUN_PAGES * KVA_PAGE_SIZE : 0;
	int fd = memfd_create(names[fd_class], MFD_ALLOW_SEALING | (flags & O_CLOEXEC ? MFD_CLOEXEC : 0)), error;

	if (fd < 0)
		return -errno;
	if (ftruncate(fd, size) || lseek(fd, size, SEEK_SET) < 0 ||
	    fcntl(fd, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL)) {
		error = -errno;
		close(fd);
		return error;
	}
	if (fd < HINTED)
		__atomic_store_n(&hints[fd], 1, __ATOMIC_RELAXED);
	return fd;
}

/* A second description, which has a lock to wait for. -1: there is none. */
static int watch_make(int fd)
{
	char path[32];
	int own;

	if (flock(fd, LOCK_EX | LOCK_NB))
		return -1;
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	own = kva_fake_real_open(path, O_RDWR | O_CLOEXEC, 0);
	return own < 0 ? -1 : kva_fake_fd_high(own);
}

/* Has the program closed it for good?  Our own fd may have become another's, too. */
static int is_gone(const struct entry *entry)
{
	struct stat stat;

	if (entry->watch < 0 || fstat(entry->watch, &stat) || stat.st_ino != entry->inode || stat.st_dev != entry->device)
		return 0;
	return !flock(entry->watch, LOCK_EX | LOCK_NB);
}

/* --- the end of a VM ------------------------------------------------------------------------------------------------ */

static void entries_free(struct entry *entry)
{
	struct entry *next;

	for (; entry; entry = next) {
		next = entry->next;
		if (entry->vcpu)
			kva_fake_vcpu_destroy(entry->vcpu);
		if (entry->watch >= 0)
			close(entry->watch);
		kva_free(entry);
	}
}

static void vm_each(const struct kva_fake_vm *vm, void (*tell)(const struct kva_vcpu *vcpu))
{
	const struct entry *entry;

	for (entry = vm->entries; entry; entry = entry->next)
		if (entry->vcpu)
			tell(entry->vcpu->vcpu);
}

void kva_fake_file_each(void (*tell)(const struct kva_vcpu *vcpu))
{
	const struct kva_fake_vm *vm;

	pthread_mutex_lock(&table);
	for (vm = vms; vm; vm = vm->next)
		vm_each(vm, tell);
	pthread_mutex_unlock(&table);
}

static void vm_end(struct kva_fake_vm *vm)
{
	struct entry *entry;

	vm_each(vm, kva_fake_log_guest);
	for (entry = vm->entries; entry; entry = entry->next)
		if (entry->vcpu)
			kva_fake_vcpu_detach(entry->vcpu);
	kva_vm_destroy(vm->vm);
	entries_free(vm->entries);
	kva_free(vm);
}

static int is_unused(const struct kva_fake_vm *vm)
{
	const struct entry *entry;

	if (vm->busy)
		return 0;
	for (entry = vm->entries; entry; entry = entry->next)
		if (!is_gone(entry))
			return 0;
	return 1;
}

/* One that nobody uses any more, taken out of the table. */
static struct kva_fake_vm *take_unused(void)
{
	struct kva_fake_vm **place, *vm = NULL;

	pthread_mutex_lock(&table);
	for (place = &vms; *place && !is_unused(*place); place = &(*place)->next)
		;
	vm = *place;
	if (vm)
		*place = vm->next;
	pthread_mutex_unlock(&table);
	return vm;
}

void kva_fake_file_reap(void)
{
	struct kva_fake_vm *vm;
	int saved = errno;

	while ((vm = take_unused()))
		vm_end(vm);
	errno = saved;
}

/* --- other processes ------------------------------------------------------------------------------------------------- */

static void entry_forget(const struct entry *entry)
{
	if (entry->watch >= 0)
		close(entry->watch);
	if (entry->vcpu)
		kva_fake_vcpu_forget(entry->vcpu);
}

/* In the child of a fork: nothing of the table is this process's.  Its memory is a copy, so it is left alone. */
static void forget(void)
{
	struct kva_fake_vm *vm;
	struct entry *entry;

	for (vm = vms; vm; vm = vm->next)
		for (entry = vm->entries; entry; entry = entry->next)
			entry_forget(entry);
	kva_fake_service_forget();
	vms = NULL;
	vms_space = kva_fake_space();
}

static void before_fork(void)
{
	kva_fake_signals_hold();
	pthread_mutex_lock(&table);
	kva_fake_service_fork_begin();
}

static void after_fork(void)
{
	kva_fake_service_fork_end();
	pthread_mutex_unlock(&table);
	kva_fake_signals_release();
}

static void after_fork_in_child(void)
{
	pthread_mutex_init(&table, NULL);
	forget();
	kva_fake_signals_release();
}

void kva_fake_file_begin(void)
{
	vms_space = kva_fake_space();
	pthread_atfork(before_fork, after_fork, after_fork_in_child);
}

/* --- finding -------------------------------------------------------------------------------------------------------- */

static int class_by_link(const char *target)
{
	size_t begin = strlen(LINK_BEGIN), length;
	int fd_class;

	if (strncmp(target, LINK_BEGIN, begin))
		return -1;
	for (fd_class = KVA_CLASS_SYSTEM; fd_class <= KVA_CLASS_VCPU; fd_class++) {
		length = strlen(names[fd_class]);
		if (!strncmp(target + begin, names[fd_class], length) && !strcmp(target + begin + length, LINK_END))
			return fd_class;
	}
	return -1;
}

/* What an fd that another process made is, by its name. -1: not ours. */
static int class_by_name(int fd)
{
	char path[32], target[64] = "";

	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	return kva_fake_real_readlinkat(AT_FDCWD, path, target, sizeof(target) - 1) < 0 ? -1 : class_by_link(target);
}

const char *kva_fake_file_link(const char *target)
{
	static const char *const links[] = {
		[KVA_CLASS_SYSTEM] = KVA_FAKE_DEVICE, [KVA_CLASS_VM] = "anon_inode:kvm-vm",
		[KVA_CLASS_VCPU] = "anon_inode:kvm-vcpu",
	};
	int fd_class = class_by_link(target);

	return fd_class < 0 ? NULL : links[fd_class];
}

static const struct entry *entry_of(const struct stat *stat)
{
	const struct kva_fake_vm *vm;
	const struct entry *entry;

	for (vm = vms; vm; vm = vm->next)
		for (entry = vm->entries; entry; entry = entry->next)
			if (entry->inode == stat->st_ino && entry->device == stat->st_dev)
				return entry;
	return NULL;
}

/* A file that has no name left may be one. */
static int could_be_ours(int fd, struct stat *stat)
{
	return !fstat(fd, stat) && S_ISREG(stat->st_mode) && !stat->st_nlink;
}

static void target_own(const struct entry *entry, struct kva_fake_file *file)
{
	struct kva_vm *vm = entry->owner->vm;
	struct kva_vcpu *vcpu = entry->vcpu ? entry->vcpu->vcpu : NULL;

	file->vm = entry->owner;
	file->target = (struct kva_target){
		.fd_class = entry->fd_class, .object = vcpu ? (void *)vcpu : vm, .vm = vm, .vcpu = vcpu,
	};
}

/* No call on a VM or vcpu of another process comes further than to the rule that says so. */
static void target_foreign(enum kva_class fd_class, struct kva_fake_file *file)
{
	static struct kva_system system;
	static struct kva_vm vm;
	static struct kva_vcpu vcpu = { .vm = &vm };

	file->vm = NULL;
	file->target = (struct kva_target){ .fd_class = fd_class, .object = &system };
	if (fd_class != KVA_CLASS_SYSTEM)
		file->target.vm = &vm;
	if (fd_class == KVA_CLASS_VCPU)
		file->target.vcpu = &vcpu;
}

static int find_own(const struct stat *stat, struct kva_fake_file *file)
{
	const struct entry *entry;

	pthread_mutex_lock(&table);
	if (vms_space != kva_fake_space())
		forget();
	entry = entry_of(stat);
	if (entry) {
		entry->owner->busy++;
		target_own(entry, file);
	}
	pthread_mutex_unlock(&table);
	return !!entry;
}

int kva_fake_file_find(int fd, struct kva_fake_file *file)
{
	struct stat stat;
	int fd_class;

	if (!could_be_ours(fd, &stat))
		return 0;
	if (find_own(&stat, file))
		return 1;
	fd_class = class_by_name(fd);
	if (fd_class < 0)
		return 0;
	target_foreign(fd_class, file);
	return 1;
}

void kva_fake_file_put(struct kva_fake_file *file)
{
	if (!file->vm)
		return;
	pthread_mutex_lock(&table);
	file->vm->busy--;
	pthread_mutex_unlock(&table);
}

/* --- what else a program does with an fd ------------------------------------------------------------------------------ */

int kva_fake_file_open(int flags)
{
	return memfd_make(KVA_CLASS_SYSTEM, flags);
}

int kva_fake_file_maps(int fd)
{
	struct stat stat;
	int fd_class = could_be_ours(fd, &stat) ? class_by_name(fd) : -1;

	return fd_class < 0 || fd_class == KVA_CLASS_VCPU;
}

/* Only the process that made them knows which vcpu was the first. */
int kva_fake_file_ring(int fd)
{
	const struct kva_fake_vcpu *first;
	struct kva_fake_file file;
	struct stat stat;
	int ring = -1;

	if (!could_be_ours(fd, &stat))
		return -1;
	kva_fake_signals_hold();
	if (find_own(&stat, &file)) {
		if (file.target.fd_class == KVA_CLASS_VCPU && file.target.vm->vcpu[0] != file.target.vcpu) {
			first = file.target.vm->vcpu[0]->host;
			ring = first->fd;
		}
		kva_fake_file_put(&file);
	}
	kva_fake_signals_release();
	return ring;
}

int kva_fake_file_reads(int fd)
{
	struct stat stat;

	if (fd < 0 || fd >= HINTED || !__atomic_load_n(&hints[fd], __ATOMIC_RELAXED))
		return 1;
	return !could_be_ours(fd, &stat) || class_by_name(fd) < 0;
}

/* --- making (os.h) ------------------------------------------------------------------------------------------------------ */

static int entry_prepare(struct entry *entry, int fd)
{
	struct stat stat;

	entry->watch = -1;
	if (fstat(fd, &stat))
		return -errno;
	entry->device = stat.st_dev;
	entry->inode = stat.st_ino;
	entry->watch = watch_make(fd);
	if (entry->fd_class == KVA_CLASS_VM)
		entry->owner = kva_alloc(sizeof(*entry->owner));
	else
		entry->vcpu = kva_fake_vcpu_create(entry->watch < 0 ? fd : entry->watch, entry->watch >= 0);
	return entry->fd_class == KVA_CLASS_VM ? entry->owner ? 0 : -ENOMEM : entry->vcpu ? 0 : -ENOMEM;
}

int kva_file_prepare(struct kva_new_file *new, enum kva_class fd_class, struct kva_vm *owner)
{
	struct entry *entry;
	int error;

	if (fd_class == KVA_CLASS_VM)
		kva_fake_file_reap();
	new->fd_class = fd_class;
	new->fd = memfd_make(fd_class, O_CLOEXEC);
	if (new->fd < 0)
		return new->fd;
	error = -ENOMEM;
	new->file = entry = kva_alloc(sizeof(*entry));
	if (!entry)
		goto err_fd;
	entry->fd_class = fd_class;
	entry->owner = owner ? owner->host : NULL;
	error = entry_prepare(entry, new->fd);
	if (error)
		goto err_entry;
	return 0;

err_entry:
	entries_free(entry);
err_fd:
	close(new->fd);
	return error;
}

long kva_file_install(struct kva_new_file *new, void *made)
{
	struct entry *entry = new->file;

	pthread_mutex_lock(&table);
	if (new->fd_class == KVA_CLASS_VM) {
		entry->owner->vm = made;
		entry->owner->vm->host = entry->owner;
		entry->owner->next = vms;
		vms = entry->owner;
	} else {
		kva_fake_vcpu_attach(entry->vcpu, made);
	}
	entry->next = entry->owner->entries;
	entry->owner->entries = entry;
	pthread_mutex_unlock(&table);
	return new->fd;
}

void kva_file_cancel(struct kva_new_file *new)
{
	struct entry *entry = new->file;

	if (new->fd_class == KVA_CLASS_VM)
		kva_free(entry->owner);
	entries_free(entry);
	close(new->fd);
}
