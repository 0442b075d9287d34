#!/bin/bash
# SPDX-License-Identifier: MIT
# A kernel that watches itself, for the rig: Debian's source of 6.1 with debug.config (KASAN, lockdep), in the cache.
# Prints two directories: the kernel's for run.sh --kernel, and the one to build modules in.
# Building takes a quarter of an hour of a processor; a changed debug.config builds it anew.
set -euo pipefail

me=${0##*/}
here=$(cd "$(dirname "$0")" && pwd)
cache=${KVMABI_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/kvmabi}
source=$cache/debug-src build=$cache/debug-build image=$cache/debug-image
package=linux-source-6.1
# shellcheck source-path=SCRIPTDIR source=../setup.sh disable=SC1091
. "$here/../setup.sh"

die() {
	echo "$me: $*" >&2
	exit 125
}

unpack() {
	local tmp=$source.tmp

	[ ! -d "$source" ] || return 0
	echo "$me: fetching $package" >&2
	rm -rf "$tmp"
	mkdir -p "$tmp"
	(cd "$tmp" && apt-get download -qq -o APT::Sandbox::User=root "$package" >&2) || die "apt-get download $package failed"
	dpkg-deb --fsys-tarfile "$tmp/$package"_*.deb | tar -xO "./usr/src/$package.tar.xz" | xz -dc | tar -x -C "$tmp"
	mv "$tmp/$package" "$source"
	rm -rf "$tmp"
}

# Nothing but what debug.config asks for, and what that needs.
configure() {
	local wanted

	make -s -C "$source" O="$build" allnoconfig >&2
	(cd "$source" && scripts/kconfig/merge_config.sh -m -O "$build" "$build/.config" "$here/debug.config") >/dev/null 2>&1
	make -s -C "$source" O="$build" olddefconfig >/dev/null 2>&1
	while read -r wanted; do
		grep -qxF "$wanted" "$build/.config" || die "this kernel does not take $wanted"
	done < <(grep '^CONFIG' "$here/debug.config")
}

collect() {
	local release modules module

	release=$(make -s -C "$source" O="$build" kernelrelease)
	modules=$image/lib/modules/$release/kernel
	rm -rf "$image"
	mkdir -p "$image/boot"
	cp "$build/arch/x86/boot/bzImage" "$image/boot/vmlinuz-$release"
	for module in arch/x86/kvm/kvm arch/x86/kvm/kvm-amd virt/lib/irqbypass; do
		[ -e "$build/$module.ko" ] || continue
		mkdir -p "$modules/${module%/*}"
		cp "$build/$module.ko" "$modules/$module.ko"
	done
}

mkdir -p "$cache"
exec 9>"$cache/debug.lock"
flock 9
if ! cmp -s "$here/debug.config" "$image/config"; then
	# shellcheck disable=SC2086
	need $NEED_KERNEL >&2
	unpack
	echo "$me: building $build" >&2
	configure
	make -s -C "$source" -j"$(nproc)" O="$build" bzImage modules >"$build.log" 2>&1 9>&- ||
		{ tail "$build.log" >&2; die "make failed"; }
	collect
	cp "$here/debug.config" "$image/config"
fi
echo "$image $build"
