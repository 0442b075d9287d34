#!/bin/bash
# SPDX-License-Identifier: MIT
# QEMU as it comes boots Debian's kernel into user space: on libkvmabi-fake, and beside it on QEMU's own translator (TCG).
# usage: fake.sh LIBRARY [vmlinuz|vmlinux]
#	vmlinuz   as Debian has it: it unpacks itself, most of two thousand million instructions
#	vmlinux   unpacked beforehand (the default), by the PVH entry
# A line a milestone: seconds on the clock, seconds of processor time that QEMU took.  Ends non-zero when Linux did not come up.
set -uo pipefail

library=$(realpath "$1") form=${2:-vmlinux}
here=$(cd "$(dirname "$0")" && pwd)
limit=${KVMABI_TIMEOUT:-3600}
work=$(mktemp -d)
trap 'kill $qemu 2>/dev/null; rm -rf "$work"' EXIT
qemu=
# Self-tests of the kernel's ciphers would be most of it.
words="console=ttyS0 nokaslr cryptomgr.notests mitigations=off nowatchdog audit=0 panic=-1"
milestones=("SeaBIOS (version" "Linux version" "Memory: " "Freeing unused kernel image (initmem)" "Run /init" "userspace says" "Power down")

# The kernel's own program stands behind the magic number of xz.
unpacked() {
	local at

	at=$(LC_ALL=C grep -abo -m1 $'\xfd7zXZ' "$1" | head -n 1 | cut -d: -f1)
	tail -c "+$((at + 1))" "$1" | xz -dc 2>/dev/null >"$work/vmlinux"
	[ -s "$work/vmlinux" ]
}

prepare() {
	local image

	image=$("$here/../qemu/kernel.sh" 6.1) || return
	kernel=$(echo "$image"/boot/vmlinuz-*)
	if [ "$form" = vmlinux ]; then
		unpacked "$kernel" || return
		kernel=$work/vmlinux
	fi
	mkdir -p "$work/root"/{bin,proc,dev}
	cp "$(command -v busybox)" "$work/root/bin/busybox"
	cat >"$work/root/init" <<-'END'
	#!/bin/busybox sh
	/bin/busybox mount -t proc proc /proc
	/bin/busybox echo "userspace says: $(/bin/busybox uname -srm), $(/bin/busybox grep -m1 'model name' /proc/cpuinfo)"
	/bin/busybox poweroff -f
	END
	chmod +x "$work/root/init"
	(cd "$work/root" && find . | cpio -o -H newc --quiet) >"$work/initramfs"
}

# Processor seconds of QEMU, all threads.
used() {
	awk -v tick="$(getconf CLK_TCK)" '{ sub(/.*\) /, ""); printf "%.1f", ($12 + $13) / tick }' "/proc/$qemu/stat" 2>/dev/null || echo "$last"
}

# watch: a line for each milestone, until QEMU ends
watch() {
	local begin=$EPOCHREALTIME next=0

	last=0
	while kill -0 "$qemu" 2>/dev/null || grep -qF "${milestones[next]:-none left}" "$work/said"; do
		last=$(used)
		if [ $next -lt ${#milestones[@]} ] && grep -qF "${milestones[next]}" "$work/said"; then
			printf '%-40s %8.1f %8s\n' "${milestones[next]}" "$(awk "BEGIN { print $EPOCHREALTIME - $begin }")" "$last"
			next=$((next + 1))
			continue
		fi
		sleep 0.1
	done
	[ $next = ${#milestones[@]} ]
}

# boot NAME PRELOADED WORD...: those for QEMU
boot() {
	local name=$1 preloaded=$2 status=0
	shift 2

	: >"$work/said"
	echo "--- $name: milestone, seconds, processor seconds"
	LD_PRELOAD=$preloaded KVMABI_FAKE_LOG=$work/log timeout "$limit" qemu-system-x86_64 "$@" -m 256 -display none -vga none \
		-net none -monitor none -no-reboot -kernel "$kernel" -initrd "$work/initramfs" -append "$words" \
		-chardev "file,id=said,path=$work/said,append=on" -serial chardev:said \
		-chardev "file,id=debug,path=$work/said,append=on" -device isa-debugcon,iobase=0x402,chardev=debug \
		>"$work/stdout" 2>&1 </dev/null &
	wait_for=$!
	sleep 0.5
	qemu=$(pgrep -P "$wait_for" || echo "$wait_for")
	watch || status=1
	wait "$wait_for"
	grep -aF "userspace says" "$work/said" || { tail -n 5 "$work/said" "$work/stdout"; }
	return $status
}

echo "revision $(git -C "$here" rev-parse HEAD), $(nproc) cores"
prepare || { echo "this needs qemu-system-x86, busybox-static, cpio, xz-utils" >&2; exit 125; }
status=0
boot "libkvmabi-fake, $form" "$library" -machine pc,kernel-irqchip=off -accel kvm -cpu host || status=1
grep -h 'ends after' "$work/log" | tail -n 1
awk -v used="$last" '/ends after/ { n = $6 } END { if (n && used) printf "%.1f million guest instructions a second\n", n / used / 1e6 }' "$work/log"
boot "TCG, $form" "" -machine pc -accel tcg -cpu max || true
exit $status
