#!/bin/busybox sh
# SPDX-License-Identifier: MIT
# shellcheck shell=dash disable=SC2154
# The first process of the rig's machine: load the modules, run the job, say the verdict, switch off.
#
# What run.sh wants done stands in /conf: nonce, modules, backend, backend_args, share, job.
# The verdict leaves by a port only this process can open (a virtio port opens once), each line led by the nonce:
#
#	NONCE ready         /dev/kvm is there and the job is about to start
#	NONCE trouble TEXT  the machine could not be set up, or the back end could not be unloaded
#	NONCE exit N        the job's exit status; then comes the kernel log, whole
#	NONCE end TAINT     all of it was said; TAINT is the kernel's own mask of what went wrong
#
# Should this script die, the kernel panics, and no "end" is ever said.

set -eu
export PATH=/bin

say() {
	echo "$nonce $*" >&9
}

stop() {
	poweroff -f
	sleep 60
}

trouble() {
	echo "rig: $*"
	say "trouble $*" || true # the port may not be there yet
	stop
}

# Devices appear some time after their driver was loaded.
await() {
	tries=0
	until "$@"; do
		[ $tries -lt 500 ] || return 1
		tries=$((tries + 1))
		usleep 10000
	done
}

# A port's device is there a moment before it can be opened.
have_ports() {
	[ -c /dev/vport0p1 ] && [ -c /dev/vport0p2 ] && (: >/dev/vport0p1 && : >/dev/vport0p2) 2>/dev/null
}

load() {
	while [ $# -gt 0 ]; do
		args=
		[ "$1" != "$backend" ] || args=$backend_args
		# shellcheck disable=SC2086  # several parameters
		error=$(insmod "/modules/$1.ko" $args 2>&1) || trouble "loading $1: $error"
		shift
	done
}

# The job's root: this file system, or what the host shares, with fresh directories mounted over it.
enter_share() {
	mkdir /share
	mount -t 9p -o trans=virtio,version=9p2000.L,ro,cache=loose,msize=1048576 share /share ||
		trouble "cannot mount the shared directory"
	for dir in dev proc sys; do
		mount --rbind "/$dir" "/share/$dir" || trouble "the shared directory has no /$dir"
	done
	mount -t tmpfs run /share/run || trouble "the shared directory has no /run"
	root=/share jobdir=/run/job path=/usr/sbin:/usr/bin:/sbin:/bin
	mkdir -p /share/run/tmp
	cp -a /job /share/run/
}

# A pipe, so that the job has a plain stdout, which it may also open anew as /dev/stdout.
run_job() {
	mkfifo /output
	cat /output >/dev/vport0p1 9>&- &
	drain=$!
	status=0
	# shellcheck disable=SC2016  # the inner shell expands it
	PATH=$path /bin/chroot "$root" /bin/sh -c 'cd "$1" && exec env -i PATH="$PATH" HOME="$1" TMPDIR="$2" "./$3"' \
		sh "$jobdir" "${jobdir%/job}/tmp" "$job" </dev/null >/output 2>&1 9>&- || status=$?
}

# What the job left running still holds the output pipe and perhaps /dev/kvm.
kill_leftovers() {
	for dir in /proc/[0-9]*; do
		case ${dir#/proc/} in
		1 | "$drain") ;;
		*) kill -9 "${dir#/proc/}" 2>/dev/null || true ;;
		esac
	done
	wait "$drain"
}

# A back end that cannot be unloaded has lost count of its users.
unload() {
	for _ in 1 2 3 4 5 6 7 8 9 10; do
		grep -q "^$loaded " /proc/modules || return 0
		rmmod "$loaded" 2>/dev/null || usleep 200000
	done
	say "trouble cannot unload $backend: still in use after the job"
}

/bin/busybox mount -t proc proc /proc
/bin/busybox --install -s /bin
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev
ln -s /proc/self/fd /dev/fd
ln -s fd/0 /dev/stdin
ln -s fd/1 /dev/stdout
ln -s fd/2 /dev/stderr
mkdir /dev/shm
mount -t tmpfs shm /dev/shm
# shellcheck source=/dev/null  # written by run.sh
. /conf
rm /conf

# shellcheck disable=SC2086  # lists of names
load $channel
await have_ports || trouble "there are no ports for output and verdict"
exec 9>/dev/vport0p2
# shellcheck disable=SC2086
load $modules
read -r loaded _ </proc/modules # the latest comes first, by its own name
await [ -c /dev/kvm ] || trouble "$backend was loaded, but there is no /dev/kvm"

root=/ jobdir=/job path=/bin
[ -z "$share" ] || enter_share

say ready
run_job
kill_leftovers
unload
say "exit $status"
dmesg >&9
say "end $(cat /proc/sys/kernel/tainted)"
stop
