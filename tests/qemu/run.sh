#!/bin/bash
# SPDX-License-Identifier: MIT
# Run a job against /dev/kvm inside a throw-away virtual machine whose processor has AMD-V.

set -euo pipefail

me=${0##*/}
here=$(cd "$(dirname "$0")" && pwd)

kernel=${KVMABI_KERNEL:-6.1}
memory=${KVMABI_MEMORY:-1G}
cpus=${KVMABI_CPUS:-2}
timeout=${KVMABI_TIMEOUT:-120}
module=${KVMABI_MODULE:-}
# shellcheck disable=SC2034  # used by initramfs.sh
module_args=${KVMABI_MODULE_ARGS:-}
share=${KVMABI_SHARE:-}
icount=
log=

usage() {
	cat <<-END
	usage: $me [OPTION...] JOB [FILE...]

	Boots Debian's own kernel in QEMU (TCG, no /dev/kvm needed here) with stock kvm-amd,
	runs JOB, a shell script or a static program, beside copies of the FILEs, and
	passes its output on to stdout.

	  --kernel SERIES      6.1 or 6.12; or a directory like theirs  (KVMABI_KERNEL, now $kernel)
	  --module FILE        load this .ko instead of kvm and kvm-amd (KVMABI_MODULE)
	  --module-args ARGS   parameters of that module, or of kvm-amd (KVMABI_MODULE_ARGS)
	  --memory SIZE        the machine's memory                     (KVMABI_MEMORY, now $memory)
	  --cpus N             the machine's processors                 (KVMABI_CPUS, now $cpus)
	  --timeout SECONDS    for everything, boot included            (KVMABI_TIMEOUT, now $timeout)
	  --share DIR          JOB runs in DIR, a root directory of this host: read-only but
	                       for /run, where JOB and TMPDIR are       (KVMABI_SHARE)
	  --icount             one instruction is one tick of rdtsc: repeatable; one processor
	  --log FILE           keep the kernel's console and log here

	Further words for QEMU, and for the kernel's command line: KVMABI_QEMU_ARGS, KVMABI_APPEND.

	Exit status: 0 JOB said so and the kernel log is clean; else JOB's own (77: skipped);
	1 no verdict, or a kernel log that is not clean; 124 time is up; 125 the rig could not run it.
	END
}

die() {
	echo "$me: $*" >&2
	exit 125
}

need() {
	command -v "$1" >/dev/null || die "$1 is missing: install Debian's package $2"
}

parse_options() {
	while [ $# -gt 0 ]; do
		case $1 in
		--kernel | --module | --module-args | --memory | --cpus | --timeout | --share | --log)
			[ $# -ge 2 ] || die "$1 wants a value"
			local name=${1#--}
			printf -v "${name//-/_}" %s "$2"
			shift 2
			;;
		--icount) icount=1; shift ;;
		--help) usage; exit 0 ;;
		--) shift; break ;;
		-*) die "unknown option $1; see --help" ;;
		*) break ;;
		esac
	done
	files=("$@")
}

check_options() {
	local file

	[ ${#files[@]} -ge 1 ] || { usage >&2; exit 125; }
	[ -f "${files[0]}" ] || die "there is no job ${files[0]}"
	for file in "${files[@]}" ${module:+"$module"}; do
		[ -r "$file" ] || die "cannot read $file"
	done
	[ -z "$share" ] || [ -d "$share" ] || die "$share is not a directory"
	[ -z "$log" ] || : >"$log" || die "cannot write $log"
}

# On a busy host the kernel may take its time stamp counter to be several times slower or faster than it is: told, it does not
# have to find out.  With --icount it is a tick a nanosecond, and nothing is in the way of finding out.
tsc_words() {
	[ -z "$icount" ] && [ "$(uname -m)" = x86_64 ] && cc -O1 -o "$work/tsc" "$here/tsc.c" 2>/dev/null || return 0
	echo " tsc_early_khz=$("$work/tsc")"
}

# Whatever goes wrong in the kernel is a panic, and a panic is the end of QEMU.
boot() {
	local accel=tcg,thread=multi extra=() words

	if [ -n "$icount" ]; then
		accel=tcg,thread=single
		extra+=(-icount "shift=0,sleep=off")
		cpus=1 # a second one would take minutes to come up
	fi
	[ -z "$share" ] ||
		extra+=(-virtfs "local,path=${share//,/,,},mount_tag=share,security_model=none,readonly=on,multidevs=remap")
	words="console=ttyS0 loglevel=7 log_buf_len=4M nokaslr panic=-1 oops=panic panic_on_warn=1 no_timer_check"
	words+=$(tsc_words)
	words+=" softlockup_panic=1 hung_task_panic=1 sysctl.kernel.panic_on_rcu_stall=1"

	# shellcheck disable=SC2086  # several words
	timeout -k 5 "$timeout" qemu-system-x86_64 \
		-nodefaults -no-user-config -display none -no-reboot \
		-accel "$accel" -cpu max,+svm -smp "$cpus" -m "$memory" \
		-kernel "$image"/boot/vmlinuz-* -initrd "$work/initramfs" -append "$words ${KVMABI_APPEND:-}" \
		-serial "file:$work/console" \
		-device virtio-serial-pci \
		-chardev "file,id=output,path=$work/output" -device virtserialport,nr=1,chardev=output \
		-chardev "file,id=verdict,path=$work/verdict" -device virtserialport,nr=2,chardev=verdict \
		"${extra[@]}" ${KVMABI_QEMU_ARGS:-} </dev/null >"$work/qemu" 2>&1 &
	qemu=$!
	tail -c +1 -s 0.1 -f --pid=$qemu "$work/output" &
	qemu_status=0
	wait $qemu || qemu_status=$?
	wait $! || true
}

# What init.sh said after WORD; false when it never said WORD.
said() {
	grep -a -m1 "^$nonce $1" "$work/verdict" | cut -d' ' -f3-
}

# fail STATUS TEXT...: the end of a run that did not pass, with what the console has to say since our init began.
fail() {
	local status=$1 from='Run /init as init process'
	shift

	grep -aq "$from" "$work/console" || from=^
	{
		echo "$me: $*"
		echo "$me: the console of ${modules_dir##*/}:"
		sed -n "\\|$from|,\$p" "$work/console" | tail -n 150
		cat "$work/qemu"
	} >&2
	exit "$status"
}

judge() {
	local trouble status taint dirt early=125
	local bad='\b(BUG|WARNING|INFO: task|Oops|Call Trace|KASAN|UBSAN)\b|general protection fault[:,]|detected stall|soft lockup'

	case $qemu_status in
	0) ;;
	124) fail 124 "time is up after $timeout s" ;;
	*) fail 125 "QEMU failed with status $qemu_status" ;;
	esac
	[ -z "$module" ] || early=1 # it may be to blame
	trouble=$(said trouble) || trouble=
	said ready >/dev/null || fail $early "${trouble:-the machine stopped before the job was started}"
	status=$(said exit) || fail 1 "the machine stopped without a verdict"
	taint=$(said end) || fail 1 "the machine stopped amid its verdict"
	[ "$status" = 0 ] || [ "$status" = 77 ] || fail "$status" "the job failed with status $status"
	[ -z "$trouble" ] || fail 1 "$trouble"
	dirt=$(grep -ahE "$bad" "$work/verdict" "$work/console" | sort -u) && fail 1 "the kernel log is not clean:"$'\n'"$dirt"
	# machine check 16, bad page 32, oops 128, warning 512, soft lockup 16384
	[ $((taint & (16 | 32 | 128 | 512 | 16384))) = 0 ] || fail 1 "the kernel is tainted: $taint"
	exit "$status"
}

# shellcheck disable=SC2317  # called by trap
cleanup() {
	[ -z "${qemu:-}" ] || kill "$qemu" 2>/dev/null || true
	[ -z "$log" ] || cat "$work/console" "$work/verdict" >"$log"
	rm -rf "$work"
	[ -n "$judging" ] || exit 125 # whatever stopped us, the job is not to blame
}

parse_options "$@"
check_options
need qemu-system-x86_64 qemu-system-x86
need busybox busybox-static
need cpio cpio
need xz xz-utils
image=$kernel
[ -d "$image/boot" ] || image=$("$here/kernel.sh" "$kernel")
modules_dir=$(echo "$image"/lib/modules/*)
nonce=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
work=$(mktemp -d)
judging=
trap cleanup EXIT
trap 'exit 125' INT TERM
touch "$work"/{console,output,verdict}

# shellcheck source-path=SCRIPTDIR source=initramfs.sh disable=SC1091
. "$here/initramfs.sh"
build_initramfs "$work/initramfs"
boot
judging=1
judge
