# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# Part of test-machines.sh: build_guest packs Debian's kernel, its drivers for virtio, busybox and guest-load.
#
# From test-machines.sh: here, work, load (the program guest-load).
# shellcheck disable=SC2154

guest_modules=(
	drivers/virtio/virtio_ring
	drivers/virtio/virtio
	drivers/virtio/virtio_pci_modern_dev
	drivers/virtio/virtio_pci_legacy_dev
	drivers/virtio/virtio_pci
	drivers/block/virtio_blk
	net/core/failover
	drivers/net/net_failover
	drivers/net/virtio_net
)

# build_guest SERIES: makes linux-SERIES and initramfs-SERIES in $work.
build_guest() {
	local series=$1 root=$work/guest-$1 image path file

	image=$("$here/kernel.sh" "$series")
	mkdir -p "$root"/{bin,dev,lib,proc,sys}
	cp "$(command -v busybox)" "$root/bin/busybox"
	cp "$load" "$root/bin/guest-load"
	cp "$here/guest-init.sh" "$root/init"
	chmod +x "$root/init"
	for path in "${guest_modules[@]}"; do
		for file in "$image"/lib/modules/*/kernel/"$path".ko{,.xz}; do
			[ ! -e "$file" ] || cp "$file" "$root/lib/"
		done
	done
	if compgen -G "$root/lib/*.xz" >/dev/null; then
		xz -d "$root"/lib/*.xz
	fi
	(cd "$root" && find . | cpio -o -H newc --quiet | gzip -1) >"$work/initramfs-$series"
	cp "$image"/boot/vmlinuz-* "$work/linux-$series"
}
