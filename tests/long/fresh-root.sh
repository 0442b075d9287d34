#!/bin/bash
# SPDX-License-Identifier: MIT
# The README's two commands in a Debian 12 root that holds nothing but Debian's base system and this revision.
# Needs root and debootstrap; takes the mirror that this machine uses.  Ends non-zero when a command does.
set -euo pipefail
top=$(cd "$(dirname "$0")/../.." && pwd)
. "$top/tests/setup.sh"

need debootstrap git >/dev/null
root=$(mktemp -d "${TMPDIR:-/tmp}/kvmabi-root.XXXXXX")
mirror=$(apt-get indextargets --format '$(SITE) $(RELEASE)' 'Identifier: Packages' | awk '$2 == "bookworm" { print $1; exit }')

cleanup() {
	for mount in proc sys dev/pts dev; do
		mountpoint -q "$root/$mount" && umount -l "$root/$mount"
	done
	rm -rf --one-file-system "$root"
}
trap cleanup EXIT

prepare() {
	debootstrap --variant=minbase bookworm "$root" "$mirror" >"$root.log" 2>&1 || { tail "$root.log"; exit 1; }
	rm -f "$root.log"
	# Where packages come from is this machine's business; how they are verified, too.
	rm -f "$root/etc/apt/sources.list"
	cp -a /etc/apt/. "$root/etc/apt/"
	mkdir -p "$root/usr/share/keyrings"
	cp -a /usr/share/keyrings/. "$root/usr/share/keyrings/"
	[ ! -e /etc/resolv.conf ] || cp -L /etc/resolv.conf "$root/etc/resolv.conf"
	git clone -q "$top" "$root/root/kvmabi"
	mount -t proc proc "$root/proc"
	mount -t sysfs -o ro sysfs "$root/sys"
	mount -t tmpfs -o mode=755 tmpfs "$root/dev"		# without /dev/kvm: the rig has to do
	for node in null zero full random urandom tty; do
		cp -a "/dev/$node" "$root/dev/$node"
	done
	ln -s /proc/self/fd "$root/dev/fd"
	mkdir "$root/dev/pts" "$root/dev/shm"
	mount -t devpts devpts "$root/dev/pts"
}

run() {
	local start=$SECONDS status=0

	printf '\n$ %s\n' "$1"
	chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
		"${proxy[@]}" /bin/sh -c "cd /root/kvmabi && $1" </dev/null 2>&1 || status=$?
	printf '(exit status %d after %d s)\n' "$status" "$((SECONDS - start))"
	return "$status"
}

proxy=()
for name in http_proxy https_proxy no_proxy; do
	[ -z "${!name:-}" ] || proxy+=("$name=${!name}")
done
printf 'revision %s, Debian 12, %s cores\n' "$(git -C "$top" rev-parse HEAD)" "$(nproc)"
prepare
status=0
run ./demo.sh || status=1
run ./check.sh || status=1
exit "$status"
