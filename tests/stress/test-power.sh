#!/bin/bash
# SPDX-License-Identifier: MIT
# Guests run while the machine sleeps, restarts, starts another kernel, and crashes; and while the kernel's own KVM comes.
# usage: test-power.sh SERIES MODULE.ko [SCENE...]	SCENE: sleep, neighbour, restart, kexec, crash; else all of them
#
# KVMABI_KEEP=DIR keeps what jobs and consoles said.  The last three end the machine before it could give the rig's verdict:
# what they come to is read in the console.

set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
top=$here/../..
passed=0 failed=0

ok() {
	echo "ok      $1"
	passed=$((passed + 1))
}

fail() {
	echo "FAILED  $1: $2"
	failed=$((failed + 1))
}

# The kernel's own complaints, but for what a crash says of itself.
dirt() {
	grep -aE '\b(BUG|WARNING|INFO: task|Oops|KASAN|UBSAN)\b|general protection fault[:,]|detected stall|soft lockup' "$work/console" |
		grep -avE 'sysrq|Kernel panic'
}

# What the next kernel starts with.
build_next() {
	local root=$work/next.root

	mkdir -p "$root"/{bin,dev,proc,sys,tmp}
	cp "$(command -v busybox)" "$root/bin/busybox"
	cp "$here/next.sh" "$root/init"
	cp "$work/stress" "$work/kvmabi.ko" "$root/"
	chmod +x "$root/init"
	(cd "$root" && find . | cpio -o -H newc --quiet) | gzip -1 >"$work/next.initramfs"
	cp "$image"/boot/vmlinuz-* "$work/next"
}

# The kernel's own KVM, for a job to load.
find_modules() {
	local path file

	for path in arch/x86/kvm/kvm drivers/crypto/ccp/ccp arch/x86/kvm/kvm-amd; do
		for file in "$image"/lib/modules/*/kernel/"$path".ko{,.xz}; do
			[ ! -e "$file" ] || cp "$file" "$work/"
		done
	done
	! compgen -G "$work/*.ko.xz" >/dev/null || xz -d "$work"/*.ko.xz
}

# run SCENE: in the rig; its console is kept
run() {
	local cpus=2

	# where modules come and go the kernel patches itself, and TCG's other processor may run on with what was there
	[ "$1" != neighbour ] || cpus=1
	echo "1 100 kvmabi.ko power $1" >"$work/arguments"
	KVMABI_APPEND="no_console_suspend crashkernel=384M ${KVMABI_APPEND:-}" \
		"$top/tests/qemu/run.sh" --kernel "$series" --cpus $cpus --memory 1G --timeout "${KVMABI_TIMEOUT:-300}" --log "$work/console" \
		--module "$work/kvmabi.ko" --module-args device=kvm \
		"$here/job.sh" "$work"/{stress,arguments,next,next.initramfs} "$work"/*.ko >"$work/output" 2>&1
}

keep() {
	[ -z "${KVMABI_KEEP:-}" ] || { cp "$work/console" "$KVMABI_KEEP/$1.console"; cp "$work/output" "$KVMABI_KEEP/$1.output"; }
}

# judge CLAIM TEXT...: the console has each of them, and nothing that it should not have
judge() {
	local claim=$1 text
	shift

	for text in "$@"; do
		if ! grep -aqF "$text" "$work/console"; then
			fail "$claim" "no '$text' in the console: $(grep -a '^FAILED' "$work/output" | head -n 1)"
			tail -n 20 "$work/console"
			return
		fi
	done
	if dirt >"$work/dirt"; then
		fail "$claim" "$(head -n 1 "$work/dirt")"
		return
	fi
	ok "$claim"
}

# What the job says of itself, where the machine lives on.
judge_job() {
	if grep -aq "^ok .*$1" "$work/output"; then
		ok "$1"
	else
		fail "$1" "$(grep -a '^FAILED\|^run.sh' "$work/output" | head -n 3)"
	fi
}

scene() {
	local next=("next: Linux" "next: the module is loaded" "next: guests run" "next: end")

	run "$1"
	[ $? != 125 ] || { cat "$work/output"; exit 125; }
	keep "$1"
	case $1 in
	sleep)
		judge_job guests_go_on_after_sleep
		judge the_machine_slept "CPU 1 is now offline" "PM: suspend entry (s2idle)" "Low-level resume complete"
		;;
	neighbour)
		judge_job the_neighbour_and_we_find_each_other_busy
		judge nobody_warned "kvm_amd is refused"
		;;
	restart) judge the_machine_restarts_while_guests_run "reboot: Restarting system" ;;
	kexec) judge kexec_starts_another_kernel_while_guests_run "kexec_core: Starting new kernel" "${next[@]}" ;;
	crash) judge a_crash_kernel_starts_while_guests_run "sysrq: Trigger a crash" "${next[@]}" ;;
	esac
}

[ $# -ge 2 ] || { sed -n 's/^# usage/usage/p' "$0" >&2; exit 125; }
series=$1 module=$2
shift 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

image=$("$top/tests/qemu/kernel.sh" "$series") || exit 125
"${CC:-cc}" -static -pthread -O1 -Wall -Wextra -I"$top/generated/include" -I"$top/generated/include/arch/x86" \
	-o "$work/stress" "$here"/*.c || exit 125
strip --strip-debug -o "$work/kvmabi.ko" "$module" || exit 125
build_next
find_modules
[ $# != 0 ] || set -- sleep neighbour restart kexec crash
for scene in "$@"; do
	scene "$scene"
done
echo "$passed passed, $failed failed, 0 skipped"
[ $failed = 0 ]
