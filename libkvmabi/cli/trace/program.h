/* SPDX-License-Identifier: MIT */
/* What kind of program a command is: whether it can be traced from within. */
#ifndef KVMABI_TRACE_PROGRAM_H
#define KVMABI_TRACE_PROGRAM_H

/* Null: it makes its calls through the C library that libkvmabi-trace.so stands before; else why not, ex) "is static". */
const char *program_obstacle(const char *command);

#endif /* KVMABI_TRACE_PROGRAM_H */
