#!/bin/busybox sh
# SPDX-License-Identifier: MIT
# shellcheck shell=dash
# The first process of the kernel that test-power.sh has started: can guests run here, too?  It tells the console.
export PATH=/bin
/bin/busybox mount -t proc proc /proc
/bin/busybox --install -s /bin
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev
mount -t debugfs debugfs /sys/kernel/debug
exec >/dev/ttyS0 2>&1
echo "next: Linux $(cut -d' ' -f3 /proc/version) runs"
insmod /kvmabi.ko device=kvm && echo "next: the module is loaded"
until [ -c /dev/kvm ] || [ "$((tries += 1))" -gt 50 ]; do usleep 100000; done
/stress 1 10 /kvmabi.ko power guests_get_on && echo "next: guests run"
echo "next: end"
poweroff -f
