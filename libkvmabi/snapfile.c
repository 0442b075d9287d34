/* SPDX-License-Identifier: MIT */
/*
 * Snapshots as files: a head, then each record's head and content, padded to eight bytes.
 *
 * Numbers are as the arch stores them; which that is stands in the head.  A sum over everything behind the head tells damage from
 * what is meant.
 */
#include "record.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define MAGIC "KVMABI\r\n"		/* a transfer as text would change it */
#define FORMAT 1
#define MOST_RECORDS 100000
#define MOST_BYTES (64u << 20)		/* of a record */

#if defined(__x86_64__)
#define ARCH "x86_64"
#elif defined(__i386__)
#define ARCH "i386"
#else
#define ARCH "another"
#endif

struct head {
	char magic[8];
	__u32 format;
	__u32 level;			/* of the library that wrote it, as KVMABI_LEVEL counts */
	char arch[16];
	__u64 records;
	__u64 sum;
};

struct record_head {
	char name[24];
	__u32 version;
	__s32 vcpu;
	__u64 size;
};

static size_t padding(__u64 size)
{
	return -size & 7;
}

/* FNV-1a: nobody forges a snapshot of his own. */
static __u64 add_to_sum(__u64 sum, const void *data, size_t size)
{
	const unsigned char *byte = data;

	while (size--)
		sum = (sum ^ *byte++) * 0x100000001b3;
	return sum;
}

static struct record_head head_of(const struct kvmabi_record *record)
{
	struct record_head head = { .version = record->version, .vcpu = record->vcpu, .size = record->size };

	memcpy(head.name, record->name, sizeof(head.name));
	return head;
}

static __u64 sum_of(const struct kvmabi_snapshot *snapshot)
{
	__u64 sum = 0xcbf29ce484222325;
	size_t i;

	for (i = 0; i < snapshot->count; i++) {
		const struct record_head head = head_of(&snapshot->records[i]);

		sum = add_to_sum(sum, &head, sizeof(head));
		sum = add_to_sum(sum, snapshot->records[i].data, snapshot->records[i].size);
	}
	return sum;
}

/* --- writing --- */

static int put(int fd, const void *data, size_t size)
{
	ssize_t done;

	while (size) {
		done = write(fd, data, size);
		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0)
			return kvmabi_fault_own("writing a snapshot", done ? errno : EIO);
		data = (const char *)data + done;
		size -= done;
	}
	return 0;
}

static int put_record(int fd, const struct kvmabi_record *record)
{
	static const char zeros[8];
	const struct record_head head = head_of(record);
	int error = put(fd, &head, sizeof(head));

	if (!error)
		error = put(fd, record->data, record->size);
	return error ? error : put(fd, zeros, padding(record->size));
}

int kvmabi_snapshot_write(const struct kvmabi_snapshot *snapshot, int fd)
{
	struct head head = { .magic = MAGIC, .format = FORMAT, .level = KVMABI_LEVEL, .arch = ARCH };
	int error;
	size_t i;

	if (!snapshot)
		return kvmabi_fault_caller("kvmabi_snapshot_write: snapshot is null", EFAULT);
	head.records = snapshot->count;
	head.sum = sum_of(snapshot);
	error = put(fd, &head, sizeof(head));
	for (i = 0; i < snapshot->count && !error; i++)
		error = put_record(fd, &snapshot->records[i]);
	return error;
}

/* --- reading --- */

static int get(int fd, void *data, size_t size)
{
	ssize_t done;

	while (size) {
		done = read(fd, data, size);
		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return kvmabi_fault_own("reading a snapshot", errno);
		if (!done)
			return kvmabi_fault_own("reading a snapshot: it is cut off", EINVAL);
		data = (char *)data + done;
		size -= done;
	}
	return 0;
}

static int get_head(int fd, struct head *head)
{
	int error = get(fd, head, sizeof(*head));

	if (error)
		return error;
	if (memcmp(head->magic, MAGIC, sizeof(head->magic)))
		return kvmabi_fault_own("reading a snapshot: this is none", EINVAL);
	if (head->format != FORMAT)
		return kvmabi_fault_own("reading a snapshot: its format is of a later library", EINVAL);
	if (strncmp(head->arch, ARCH, sizeof(head->arch)))
		return kvmabi_fault_own("reading a snapshot: it is of another arch than " ARCH, EINVAL);
	if (head->records > MOST_RECORDS)
		return kvmabi_fault_own("reading a snapshot: it is damaged", EINVAL);
	return 0;
}

/* A record that is to be understood: its kind, version and size. */
static int judge(const struct kvmabi_record *record, const struct kvmabi_record_kind *kind)
{
	const char *why = NULL;

	if (!kind)
		why = "is of a kind that this library does not know";
	else if (record->version != kind->version)
		why = "is of a version that this library does not know";
	else if (record->size > MOST_BYTES || (kind->size && !kind->each && record->size != kind->size) || record->size < kind->size)
		why = "has another size than its kind";
	return why ? kvmabi_record_fault("reading a snapshot", record->name, record->vcpu, why, EINVAL) : 0;
}

/* A content that begins with a count has as many elements. */
static int judge_count(const struct kvmabi_record *record, const struct kvmabi_record_kind *kind)
{
	__u32 count;

	if (!kind->each)
		return 0;
	memcpy(&count, record->data, sizeof(count));
	if (record->size == kind->size + (__u64)count * kind->each)
		return 0;
	return kvmabi_record_fault("reading a snapshot", record->name, record->vcpu, "has another size than it says", EINVAL);
}

/* What fills a record up to eight bytes is zeros; the sum does not have it. */
static int get_padding(int fd, __u64 size)
{
	char rest[8] = "";
	int error = get(fd, rest, padding(size));

	if (!error && memcmp(rest, (char [8]){ 0 }, padding(size)))
		error = kvmabi_fault_own("reading a snapshot: it is damaged", EINVAL);
	return error;
}

static int get_content(int fd, struct kvmabi_snapshot *snapshot, struct kvmabi_record *record)
{
	const struct kvmabi_record_kind *kind = kvmabi_record_kind_of(record);
	int error = judge(record, kind);

	if (error)
		return error;
	record->data = malloc(record->size);
	if (!record->data)
		return kvmabi_fault_own("reading a snapshot", ENOMEM);
	error = get(fd, record->data, record->size);
	if (!error)
		error = get_padding(fd, record->size);
	if (!error)
		error = judge_count(record, kind);
	if (!error)
		return kvmabi_record_add(snapshot, kind, record->vcpu, record->data, record->size);
	free(record->data);
	return error;
}

static int get_record(int fd, struct kvmabi_snapshot *snapshot)
{
	struct kvmabi_record record = { .data = NULL };
	struct record_head head;
	int error = get(fd, &head, sizeof(head));

	if (error)
		return error;
	if (head.name[sizeof(head.name) - 1] || head.vcpu < KVMABI_OF_VM)
		return kvmabi_fault_own("reading a snapshot: it is damaged", EINVAL);
	memcpy(record.name, head.name, sizeof(record.name));
	record.version = head.version;
	record.vcpu = head.vcpu;
	record.size = head.size;
	return get_content(fd, snapshot, &record);
}

int kvmabi_snapshot_read(int fd, struct kvmabi_snapshot **snapshot)
{
	struct kvmabi_snapshot *made;
	struct head head;
	int error;
	__u64 i;

	if (!snapshot)
		return kvmabi_fault_caller("kvmabi_snapshot_read: snapshot is null", EFAULT);
	error = get_head(fd, &head);
	if (error)
		return error;
	made = calloc(1, sizeof(*made));
	if (!made)
		return kvmabi_fault_own("reading a snapshot", ENOMEM);
	for (i = 0; i < head.records && !error; i++)
		error = get_record(fd, made);
	if (!error && head.sum != sum_of(made))
		error = kvmabi_fault_own("reading a snapshot: it is damaged", EINVAL);
	if (error)
		kvmabi_snapshot_free(made);
	else
		*snapshot = made;
	return error;
}
