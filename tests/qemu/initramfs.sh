# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# Part of run.sh: build_initramfs packs init.sh, busybox, the kernel modules and the job into a file for QEMU.
#
# From run.sh: here, work, modules_dir (lib/modules/RELEASE), nonce, module, module_args, share, files (JOB FILE...).
# shellcheck disable=SC2154

# Modules by their place under lib/modules/RELEASE/kernel, in the order they must be loaded.
channel_modules=(
	drivers/virtio/virtio_ring
	drivers/virtio/virtio
	drivers/virtio/virtio_pci_modern_dev
	drivers/virtio/virtio_pci_legacy_dev
	drivers/virtio/virtio_pci
	drivers/char/virtio_console
)
share_modules=(fs/netfs/netfs fs/fscache/fscache net/9p/9pnet net/9p/9pnet_virtio fs/9p/9p)
stock_modules=(virt/lib/irqbypass arch/x86/kvm/kvm drivers/crypto/ccp/ccp arch/x86/kvm/kvm-amd)
our_modules=(virt/lib/irqbypass)

# Copies the modules and prints their names. A kernel may have some of them built in, or merged into another; should one really be
# missing, the next that needs it will not load.
add_modules() {
	local path file

	for path in "$@"; do
		for file in "$modules_dir/kernel/$path".ko{,.xz}; do
			[ -e "$file" ] || continue
			cp "$file" "$root/modules/"
			printf '%s ' "${path##*/}"
		done
	done
}

# The module that answers /dev/kvm comes last.
add_all_modules() {
	channel=$(add_modules "${channel_modules[@]}")
	modules=
	[ -z "$share" ] || modules+=$(add_modules "${share_modules[@]}")
	if [ -z "$module" ]; then
		backend=kvm-amd
		modules+=$(add_modules "${stock_modules[@]}")
	else
		backend=${module##*/}
		backend=${backend%.xz}
		backend=${backend%.ko}
		modules+=$(add_modules "${our_modules[@]}")$backend
		cp -L "$module" "$root/modules/"
	fi
	if compgen -G "$root/modules/*.xz" >/dev/null; then
		xz -d "$root"/modules/*.xz
	fi
}

build_initramfs() {
	local root=$work/root channel modules backend

	mkdir -p "$root"/{bin,dev,proc,sys,tmp,modules,job}
	cp "$(command -v busybox)" "$root/bin/busybox"
	cp "$here/init.sh" "$root/init"
	cp -a -L "${files[@]}" "$root/job/"
	chmod +x "$root/init" "$root/job/${files[0]##*/}"
	add_all_modules
	printf '%s=%q\n' nonce "$nonce" channel "$channel" modules "$modules" backend "$backend" \
		backend_args "$module_args" share "$share" job "${files[0]##*/}" >"$root/conf"
	(cd "$root" && find . | cpio -o -H newc --quiet) >"$1"
}
