#!/bin/bash
# SPDX-License-Identifier: MIT
# The job of test-boot.sh: unmodified QEMU boots Debian's kernel (the file `linux`, with `initramfs`) on /dev/kvm, once for each
# line `CPU NONCE` of the file `boots`; its interrupt controllers stay in user space. Tells what happened, a fact a line:
#
#	CPU said NONCE	what the guest printed of its command line
#	CPU status N	QEMU's own (124: it had to be stopped)
#	CPU exits N	the guest's exits that our driver counted meanwhile
#	CPU guest N	hundredths of a second that the kernel accounted as a guest's
#	CPU seconds N
#	CPU console ...	the end of what the guest printed, when it said nothing or QEMU failed
#	modules NAME...	all that were loaded at any time

limit=400
counters=/sys/kernel/debug/kvmabi/exits

count_exits() {
	sed -n 's/^exits //p' $counters 2>/dev/null || echo 0
}

# user nice system idle iowait irq softirq steal guest guest_nice
guest_time() {
	awk '$1 == "cpu" { print $10 }' /proc/stat
}

note_modules() {
	cut -d' ' -f1 /proc/modules >>"$TMPDIR/modules"
}

boot() {
	local cpu=$1 nonce=$2 console=$TMPDIR/console status=0 start=$SECONDS before said guest
	before=$(count_exits)
	guest=$(guest_time)

	timeout $limit qemu-system-x86_64 -accel kvm,kernel-irqchip=off -cpu "$cpu" -M pc -m 256 \
		-nodefaults -no-user-config -display none -no-reboot -serial "file:$console" \
		-kernel linux -initrd initramfs -append "console=ttyS0 panic=-1 nonce=$nonce" 2>&1 &
	while kill -0 $! 2>/dev/null; do
		note_modules
		sleep 1
	done
	wait $! || status=$?
	said=$(sed -n 's/^GUEST-SAYS \([0-9a-f]*\)\r*$/\1/p' "$console")
	echo "$cpu said $said"
	echo "$cpu status $status"
	echo "$cpu exits $(($(count_exits) - before))"
	echo "$cpu guest $(($(guest_time) - guest))"
	echo "$cpu seconds $((SECONDS - start))"
	if [ "$status" != 0 ] || [ -z "$said" ]; then
		tail -n 40 "$console" | sed "s/^/$cpu console /"
	fi
}

mount -t debugfs debugfs /sys/kernel/debug
while read -r cpu nonce; do
	boot "$cpu" "$nonce"
done <boots
note_modules
echo "modules $(sort -u "$TMPDIR/modules" | tr '\n' ' ')"
