#!/bin/bash
# SPDX-License-Identifier: MIT
# How many instructions it takes to boot Linux to userspace under QEMU's default settings, interrupt controllers in the
# kernel: on stock kvm-amd and on our module, in one boot of the rig. All is counted that the rig's processor executes from
# QEMU's start to its end: guest, kernel, QEMU. An instruction is a nanosecond there (--icount), and idle time is none.
# The guest's own instructions are part of it, and most: the ratio cannot fall below their share, which is told as well, as
# the kernel's tick samples it (/proc/stat, every 4 ms).
# usage: boot.sh MODULE.ko [SERIES]

set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)

# The guest's only process says so and switches off.
build_guest() {
	local root=$work/guest

	mkdir -p "$root/bin"
	cp "$(command -v busybox)" "$root/bin/busybox"
	printf '#!/bin/busybox sh\necho GUEST-IS-UP\n/bin/busybox poweroff -f\n' >"$root/init"
	chmod +x "$root/init"
	(cd "$root" && find . | cpio -o -H newc --quiet | gzip -1) >"$work/initramfs"
	cp "$("$top/tests/qemu/kernel.sh" 6.1)"/boot/vmlinuz-* "$work/linux"
}

# The machine starts with the stock modules; ours takes their place. The first boot of each brings files into memory.
write_job() {
	cat >"$work/job" <<-'END'
		#!/bin/bash
		busy() {
			local up idle
			read -r up idle </proc/uptime
			echo $((10#${up/./} - 10#${idle/./}))
		}
		guest() {
			awk '$1 == "cpu" { print $10 }' /proc/stat
		}
		boot() {
			qemu-system-x86_64 -accel kvm -cpu qemu64 -M pc -m 256 -display none -no-reboot \
				-serial "file:$TMPDIR/console" -kernel linux -initrd initramfs \
				-append "console=ttyS0 panic=-1" 2>&1
			grep -q GUEST-IS-UP "$TMPDIR/console" || { tail -n 30 "$TMPDIR/console"; exit 1; }
		}
		measure() {
			local before guest
			for run in first second; do
				before=$(busy) guest=$(guest)
				boot
				echo "$1 $run $(($(busy) - before)) $(($(guest) - guest))"
			done
		}
		measure stock
		rmmod kvm-amd kvm
		insmod ours.ko device=kvm
		measure ours
		rmmod kvmabi
	END
}

[ $# -ge 1 ] || { sed -n 's/^# usage/usage/p' "$0" >&2; exit 125; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

build_guest
write_job
strip --strip-debug -o "$work/ours.ko" "$1"
"$top/tests/qemu/run.sh" --kernel "${2:-6.1}" --icount --share / --memory 2G --timeout "${TIMEOUT:-1800}" \
	"$work/job" "$work/linux" "$work/initramfs" "$work/ours.ko" >"$work/measured" || { cat "$work/measured"; exit 1; }
awk '$2 == "second" { all[$1] = $3 / 100; own[$1] = $4 / 100 } END {
	printf "Linux to userspace, 10^9 instructions: stock %.2f, ours %.2f, ratio %.2f\n", all["stock"], all["ours"],
		all["ours"] / all["stock"]
	printf "of these the guest itself: stock %.2f, ours %.2f; the rest: stock %.2f, ours %.2f, ratio %.2f\n", own["stock"],
		own["ours"], all["stock"] - own["stock"], all["ours"] - own["ours"],
		(all["ours"] - own["ours"]) / (all["stock"] - own["stock"])
}' "$work/measured"
