/* SPDX-License-Identifier: MIT */
/*
 * What the parts of the stress test share: one VMM with its vcpu threads, those who make trouble, and the report.
 *
 * Each scene is played in a process of its own, so that its crash is a finding and its memory comes back.  What it has
 * to say goes into the report, which all processes share.  Every random number follows from one seed.
 */
#ifndef STRESS_H
#define STRESS_H

#include <linux/kvm.h>

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>

#define PAGE		4096ul
#define VCPUS		2u
#define LOW_BYTES	(512ul << 10)		/* slot 0, at 0: code, page tables, stacks */
#define HIGH_BYTES	(4ul << 20)		/* slot 1, the data, which is moved about */
#define COUNTED		64
#define HIGH_GPA	(1ull << 20)		/* where slot 1 is mostly */
#define MMIO_GPA	0xa0000ull		/* no slot is ever here */
#define LARGE		(2ul << 20)		/* bytes of a large page */
#define COUNT_AT	(LARGE - HIGH_GPA)	/* in slot 1, the first of the pages that are counted in: a large page begins there */

/* --- the report (stress.c) --- */

struct report {
	unsigned long vms, runs, exits, troubles;	/* how much happened */
	unsigned long surprises;
	char surprise[160];				/* the first of them */
};
extern struct report *report;

void count(unsigned long *what, unsigned long more);
/* Something that may not happen, as a text with numbers. */
void surprise(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* A fresh number of a sequence. */
uint64_t draw(uint64_t *state);
uint64_t seed_of(unsigned int who);
void sleep_ms(unsigned int ms);
double seconds_now(void);

/* --- a VMM (vmm.c) --- */

struct vmm;

struct vcpu {
	struct vmm *vmm;
	unsigned int number;
	int fd;
	unsigned char *shared;		/* kvm_run and the page of port data */
	struct kvm_run *run;
	pthread_t thread;
	bool runs;			/* there is a thread */
	uint64_t random;
};

struct vmm {
	int system, fd;
	bool scribbled;			/* what kvm_run says is not the kernel's word */
	bool long_mode;
	bool counts;			/* the guest does nothing but count, in COUNTED pages of slot 1 from COUNT_AT on */
	unsigned int run_bytes;
	unsigned char *low, *high;	/* the process's memory behind slots 0 and 1 */
	struct vcpu vcpu[VCPUS];
	int ready, stop;
};

/* Memory at an address that is as far into a large page as its guest address, so that large pages are possible. */
unsigned char *memory_make(size_t size, uint64_t gpa);
/* All memory and vcpus; null (with a surprise) when that fails. */
struct vmm *vmm_make(uint64_t random, bool long_mode);
/* The same with HIGH_BYTES of the caller's behind slot 1; it is unmapped in the end. */
struct vmm *vmm_make_on(uint64_t random, bool long_mode, unsigned char *high);
void vmm_start(struct vmm *vmm);
/* Wait for a thread that works on a VMM, which it tells to stop. */
void thread_end(struct vmm *vmm, pthread_t thread);
void vmm_stop(struct vmm *vmm);
void vmm_free(struct vmm *vmm);
long slot_set(struct vmm *vmm, unsigned int id, unsigned int flags, uint64_t gpa, uint64_t size, const void *user);
bool stopped(const struct vmm *vmm);

/* --- the guest (guest.c) --- */

void guest_load(struct vmm *vmm);			/* code and page tables; what cannot be written is left out */
void guest_reset(struct vcpu *vcpu);

/* --- those who make trouble (trouble_*.c): threads with a VMM, until it stops --- */

struct trouble {
	const char *name;
	void (*once)(struct vmm *vmm, uint64_t *random);
};
extern const struct trouble scribble, change_slots, change_memory, send_signals, call_ioctls;

/* Run a VMM for a while with up to six of them, null-terminated. */
void play_with(const struct trouble *const *troubles, unsigned int who, unsigned int ms);

/* --- scenes (scenes_*.c) --- */

void scene_kill(unsigned int ms);
void scene_many(unsigned int ms);
void scene_eight(unsigned int ms);
void scene_foreign(unsigned int ms);
void scene_same_memory(unsigned int ms);
void scene_large_pages(unsigned int ms);
void scene_device_memory(unsigned int ms);
void scene_hotplug(unsigned int ms);
void scene_move(unsigned int ms);
void scene_guests(unsigned int ms);
void scene_sleep(unsigned int ms);
void scene_neighbour(unsigned int ms);
void scene_restart(unsigned int ms);			/* these three end the machine */
void scene_kexec(unsigned int ms);
void scene_crash(unsigned int ms);
void scene_reload(unsigned int ms);
extern const char *module_file;				/* for scene_reload */

/* --- accounts (account.c) --- */

/* Free memory and slab objects before and after; prints claims. */
void account_before(void);
unsigned int account_judge(unsigned long vms);		/* how many claims failed */
/* The driver's own counter of a name, or 0. */
unsigned long driver_count(const char *name);
bool file_write(const char *path, const char *text);

#endif /* STRESS_H */
