#!/bin/bash
# SPDX-License-Identifier: MIT
# The job of sessions.py: QEMU boots the file `linux` with `initramfs` on stock KVM, once for each line `NAME WORDS...` of the file
# `machines`, under `kvmabi trace` and recorded.  Tells what happened, a fact a line:
#
#	NAME said yes		the guest came to its user space
#	NAME status N		QEMU's own
#	NAME end JSON		how many calls there were
#	NAME fault JSON		a call that there was something to say of
#	NAME session BASE64	the recording, compressed; in pieces
# The file `tools` has a line: where the command `kvmabi` and the recorder are.

read -r kvmabi recorder <tools

boot() {
	local name=$1 console=$TMPDIR/console trace=$TMPDIR/trace session=$TMPDIR/session status=0 said=no
	shift

	rm -f "$console" "$trace" "$session"
	LD_PRELOAD=$recorder KVMABI_SESSION=$session timeout 900 "$kvmabi" trace --json --wait 2000 --buffer 128 -o "$trace" -- \
		qemu-system-x86_64 -accel kvm -cpu qemu64 -m 256 "$@" -nodefaults -no-user-config -display none -no-reboot \
		-serial "file:$console" -kernel linux -initrd initramfs -append "console=ttyS0 quiet panic=-1" || status=$?
	grep -q GUEST-IS-UP "$console" && said=yes
	echo "$name said $said"
	echo "$name status $status"
	tail -n 1 "$trace" | sed "s/^/$name end /"
	grep '"fault"' "$trace" | sed "s/^/$name fault /"
	xz -9 <"$session" | base64 -w 120 | sed "s/^/$name session /"
}

while read -r name words; do
	# shellcheck disable=SC2086  # several words
	boot "$name" $words
done <machines
