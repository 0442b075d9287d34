/* SPDX-License-Identifier: MIT */
/* Looks into another process. */
#ifndef KVMABI_TRACE_PEEK_H
#define KVMABI_TRACE_PEEK_H

#include <stddef.h>
#include <stdint.h>

/* Copy memory; returns how many bytes could be read, from its beginning. */
size_t peek(int pid, uint64_t at, void *to, size_t size);

/* What an fd is, ex) "anon_inode:kvm-vcpu:0"; empty: nobody can tell. */
void peek_fd(int pid, int fd, char *name, size_t size);

/* Where a file is mapped, from its beginning; 0: nowhere, or in several places. */
uint64_t peek_mapping(int pid, const char *name, uint64_t *size);

/* The process of a thread. */
int peek_process(int tid);

#endif /* KVMABI_TRACE_PEEK_H */
