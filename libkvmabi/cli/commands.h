/* SPDX-License-Identifier: MIT */
/* The subcommands: each gets its own name as argv[0], and returns the exit status. */
#ifndef KVMABI_CLI_COMMANDS_H
#define KVMABI_CLI_COMMANDS_H

extern const char explain_usage[], probe_usage[], baseline_usage[], trace_usage[], check_usage[];

int explain_main(int argc, char **argv);
int probe_main(int argc, char **argv);
int baseline_main(int argc, char **argv);
int trace_main(int argc, char **argv);
int check_main(int argc, char **argv);

#endif /* KVMABI_CLI_COMMANDS_H */
