/* SPDX-License-Identifier: MIT */
/* Starts the program that is to be traced. */
#define _GNU_SOURCE
#include "source.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile sig_atomic_t program;

/* What went wrong before or in exec() comes back through a pipe that a program that begins closes. */
static void run(char **command, int report, int (*prepare)(void *with), void *with)
{
	int error = prepare(with);

	if (!error) {
		execvp(command[0], command);
		error = -errno;
	}
	if (write(report, &error, sizeof(error)) < 0)
		_exit(126);
	_exit(127);
}

int launch(char **command, int (*prepare)(void *with), int (*attach)(void *with, int pid), void *with)
{
	int ends[2], pid, error = 0;

	if (pipe2(ends, O_CLOEXEC))
		return -errno;
	pid = fork();
	if (pid < 0)
		return -errno;
	if (!pid)
		run(command, ends[1], prepare, with);
	close(ends[1]);
	if (attach)
		error = attach(with, pid);
	if (error)
		kill(pid, SIGKILL);
	else if (read(ends[0], &error, sizeof(error)) <= 0)
		error = 0;
	close(ends[0]);
	if (!error)
		return pid;
	waitpid(pid, NULL, __WALL);
	return error;
}

static void pass_on(int signal)
{
	kill(program, signal);
}

/* A terminal sends its own to the program as well: they are only not to end us. */
void launch_pass_signals(int pid)
{
	struct sigaction action = { .sa_handler = pass_on, .sa_flags = SA_RESTART };

	program = pid;
	sigaction(SIGTERM, &action, NULL);
	sigaction(SIGHUP, &action, NULL);
	signal(SIGINT, SIG_IGN);
	signal(SIGQUIT, SIG_IGN);
}
