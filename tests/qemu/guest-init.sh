#!/bin/busybox sh
# SPDX-License-Identifier: MIT
# shellcheck shell=dash
# The guest's first process, of test-machines.sh: loads virtio's drivers and does what `do=` on the command line says.
# What it has to tell goes to the console, a line each: GUEST, a name, values.

/bin/busybox --install -s /bin
export PATH=/bin
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev

tell() {
	echo "GUEST $*"
}

word() {
	sed "s/^/ /; s/.* $1=\([^ ]*\).*/\1/" /proc/cmdline
}

# virtio's disk and network, in the order that they need each other
virtio="virtio_ring virtio virtio_pci_modern_dev virtio_pci_legacy_dev virtio_pci virtio_blk"
for module in $virtio failover net_failover virtio_net; do
	[ ! -e "/lib/$module.ko" ] || insmod "/lib/$module.ko"
done
ip link set eth0 up
ip addr add 10.0.2.15/24 dev eth0

tell nonce "$(word nonce)"
tell kernel "$(uname -r)"
tell cpus "$(nproc)"

# A disk of known contents is read whole, and written; a file comes over the network; every processor has had a timer.
boot() {
	tell disk "$(md5sum </dev/vda | cut -d' ' -f1)"
	echo "$(word nonce) was here" | dd of=/dev/vda bs=512 seek=1 conv=fsync,notrunc 2>/dev/null
	tell net "$(nc 10.0.2.2 "$1" </dev/null | md5sum | cut -d' ' -f1)"
	tell timers "$(sed -n 's/^ *LOC: *\(.*[0-9]\) *Local.*/\1/p' /proc/interrupts)"
	tell errors "$(sed -n 's/^ *\(ERR\|MIS\): *//p' /proc/interrupts | tr '\n' ' ')"
	poweroff -f
}

# As often as there are ways to do it; the disk remembers how often it was.
reboots() {
	count=$(dd if=/dev/vda bs=512 count=1 2>/dev/null | tr -d '\0')
	tell reboots "${count:=0}"
	case $count in
	0) how=acpi ;;
	1) how=kbd ;;
	2) how=triple ;;
	*) poweroff -f ;;
	esac
	echo $((count + 1)) | dd of=/dev/vda bs=512 conv=fsync,notrunc 2>/dev/null
	echo "$how" >/sys/kernel/reboot/type
	reboot -f
}

# shellcheck disable=SC2046  # commas part its words
set -- $(word 'do' | tr , ' ')
case $1 in
boot) boot "$2" ;;
reboot) reboots ;;
*)
	# of the kernel's text, which begins where it was linked for
	tell wall_clock "$(sed -n 's/^ffffffff\([0-9a-f]*\) . wall_clock$/\1/p' /proc/kallsyms)"
	/bin/guest-load "$@"
	poweroff -f
	;;
esac
