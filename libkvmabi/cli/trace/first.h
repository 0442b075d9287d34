/* SPDX-License-Identifier: MIT */
/*
 * The first level's tables (generated/libkvmabi/decode.c) beside the newest's, in one program: by other names.  The compiler's
 * -include puts this before them; retired.c uses what is behind the names.
 */
#ifndef KVMABI_TRACE_FIRST_H
#define KVMABI_TRACE_FIRST_H

#define kvmabi_arguments	kvmabi_first_arguments
#define kvmabi_capabilities	kvmabi_first_capabilities
#define kvmabi_errno_name	kvmabi_first_errno_name
#define kvmabi_exits		kvmabi_first_exits
#define kvmabi_fd_class_name	kvmabi_first_fd_class_name
#define kvmabi_fd_class_unknown	kvmabi_first_fd_class_unknown
#define kvmabi_groups		kvmabi_first_groups
#define kvmabi_ioctls		kvmabi_first_ioctls
#define kvmabi_rule		kvmabi_first_rule
#define kvmabi_structs		kvmabi_first_structs

#endif /* KVMABI_TRACE_FIRST_H */
