#!/bin/busybox sh
# SPDX-License-Identifier: MIT
# shellcheck shell=dash disable=SC2154
# The first process of the machine of test-bochs.sh: loads the module, runs every guest, says on the serial line how
# each differs from its transcript, switches off.  /conf has the nonce that leads what is said.

export PATH=/bin
/bin/busybox mount -t proc proc /proc
/bin/busybox --install -s /bin
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev
# shellcheck source=/dev/null  # written by test-bochs.sh
. /conf

say() {
	echo "$nonce $*" >/dev/ttyS0
}

# A guest's transcript against the one that was recorded on SVM.
judge() {
	timeout 60 /job/runner "/job/$1.bin" >/tmp/got 2>&1
	say "status $1 $?"
	say "lines $1 $(grep -c . /tmp/got)"
	diff -U 0 "/job/$1.txt" /tmp/got | sed '1,2d;/^@@/d' | head -n 150 | while read -r line; do
		say "diff $1 $line"
	done
}

mkdir -p /tmp
dmesg -n 4
say "processor $(sed -n '/model name/{s/.*: //p;q}' /proc/cpuinfo), $(grep -qw vmx /proc/cpuinfo && echo vmx)"
insmod /job/irqbypass.ko
if insmod /job/kvmabi.ko device=kvm 2>/tmp/error; then
	say loaded
	for guest in $guests; do
		judge "$guest"
	done
	rmmod kvmabi && say unloaded
else
	say "not loaded: $(cat /tmp/error)"
fi
dmesg | grep -E 'BUG|WARNING|INFO: task|Oops|Call Trace|general protection' | while read -r line; do
	say "log $line"
done
say "end $(cat /proc/sys/kernel/tainted)"
sleep 3
poweroff -f
