#!/bin/bash
# SPDX-License-Identifier: MIT
# Fetch, from Debian, the source of programs that use KVM's headers: unpacked into a cache, never installed.

set -euo pipefail

me=${0##*/}
cache=${KVMABI_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/kvmabi}
keyring=/usr/share/keyrings/debian-archive-keyring.gpg

usage() {
	cat <<-END
	usage: $me selftests SERIES
	       $me qemu

	Prints the directory that holds what is asked for; fetches it first when it is not
	in the cache, where it stays until it is removed.

	  selftests   tools/ of linux-source-SERIES (6.1, 6.12), as far as the KVM selftests need it
	              (140 MB to fetch)
	  qemu        QEMU 7.2 of Debian 12: source/, and build/ where it was configured for KVM
	              and what it generates was made; it includes KVM's headers from headers/ (24 MB to fetch)

	The cache is \$KVMABI_CACHE, or else kvmabi/ in \$XDG_CACHE_HOME or ~/.cache.
	Now: $cache
	END
}

die() {
	echo "$me: $*" >&2
	exit 125
}

fetch() {
	apt-get "$@" -qq -o APT::Sandbox::User=root >&2 || die "apt-get $1 failed: are its lists old? Run 'apt-get update'"
}

# What a program needs beside the selftests themselves: the tools' own headers, and a header that all selftests share.
selftests() {
	local name=linux-source-$series part members=()

	for part in 'testing/selftests/kvm' 'testing/selftests/rseq' 'testing/selftests/*.h' 'lib/*.c' include arch/x86/include; do
		members+=("$name/tools/$part")
	done
	fetch download "$name"
	dpkg-deb --fsys-tarfile "$name"_*.deb | tar -xO "./usr/src/$name.tar.xz" | xz -dc |
		tar -x --strip-components=1 --wildcards "${members[@]}"
	rm "$name"_*.deb
}

# Debian's list of sources is read into a place of its own: the system's may have none.
qemu_source() {
	local state=$PWD/apt
	local apt=(-o "Dir::Etc::sourcelist=$state/list" -o Dir::Etc::sourceparts=/dev/null
		-o "Dir::State::lists=$state/lists")

	mkdir -p "$state/lists/partial" source
	echo "deb-src [signed-by=$keyring] http://deb.debian.org/debian bookworm main" >"$state/list"
	fetch update "${apt[@]}"
	fetch source --download-only "${apt[@]}" qemu
	tar -xf qemu_*.orig.tar.xz -C source --strip-components=1
	rm -rf "$state" qemu_*
	# Debian leaves out firmware that meson looks for and that is not built here.
	sed -n "s/^ *'\(edk2-.*\.fd\)',\$/\1/p" source/pc-bios/meson.build | while read -r blob; do
		[ -e "source/pc-bios/$blob.bz2" ] || : >"source/pc-bios/$blob.bz2"
	done
}

# Its own copies of KVM's headers stand in headers/, in front of where it looks for them: a caller puts others there.
qemu() {
	qemu_source
	mkdir -p headers/asm build
	cp -r source/linux-headers/linux headers/
	cp source/linux-headers/asm-x86/kvm.h headers/asm/
	cd build
	if ! PATH=/usr/bin:$PATH ../source/configure --meson=meson --target-list=x86_64-softmmu --without-default-features \
		--enable-kvm --disable-tools --disable-docs --disable-guest-agent --disable-install-blobs \
		"--extra-cflags=-I$dir/headers" >configure.log 2>&1 || ! generated; then
		tail -5 configure.log >&2
		die "QEMU could not be configured"
	fi
}

# Objects of KVM's files are built once, so that all that they include has been generated.
generated() {
	ninja -t targets all | sed -n 's/^\(libqemu-x86_64-softmmu\.fa\.p\/\(accel_kvm\|target_i386_kvm\)_.*\.c\.o\):.*/\1/p' |
		xargs ninja >>configure.log 2>&1
}

what=${1-} series=${2-}
case "$what $series" in
"selftests 6.1" | "selftests 6.12") needs="apt-get dpkg-deb xz flock" ;;
"qemu ") needs="apt-get dpkg-deb xz flock meson ninja gcc pkg-config" ;;
"--help ") usage; exit 0 ;;
*) usage >&2; exit 125 ;;
esac
for tool in $needs; do
	command -v "$tool" >/dev/null || die "$tool is missing: this needs a Debian system (packages apt, dpkg, util-linux)"
done
if [ "$what" = qemu ] && ! { pkg-config --exists glib-2.0 pixman-1 && [ -e /usr/include/libfdt.h ]; }; then
	die "QEMU cannot be configured (Debian: libglib2.0-dev libpixman-1-dev libfdt-dev)"
fi

mkdir -p "$cache"
dir=$cache/$what${series:+-$series}
exec 9>"$dir.lock"
flock 9
if [ ! -e "$dir/complete" ]; then
	echo "$me: fetching ${dir##*/}" >&2
	rm -rf "$dir"
	mkdir "$dir"
	(cd "$dir" && $what)
	touch "$dir/complete"
fi
echo "$dir"
