#!/bin/bash
# SPDX-License-Identifier: MIT
# Fetch one of Debian's own kernels for the rig: unpacked into a cache, never installed.

set -euo pipefail

me=${0##*/}
cache=${KVMABI_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/kvmabi}

usage() {
	cat <<-END
	usage: $me [--headers] SERIES

	Prints the directory that holds Debian's newest kernel of SERIES (6.1, 6.12):
	boot/vmlinuz-RELEASE and lib/modules/RELEASE. Fetches it first when it is not
	in the cache; a cached kernel stays until its directory is removed.

	  --headers   print the directory to give to "make -C" when building a module
	              for exactly that kernel, fetching its headers when missing

	The cache is \$KVMABI_CACHE, or else kvmabi/ in \$XDG_CACHE_HOME or ~/.cache.
	Now: $cache
	END
}

die() {
	echo "$me: $*" >&2
	exit 125
}

# The newest linux-image-SERIES.*-amd64 that apt can fetch. The pattern leaves out the cloud, rt and unsigned flavours.
newest_image() {
	local series=${1//./\\.} name

	while read -r name; do
		if apt-cache show --no-all-versions "$name" >/dev/null 2>&1; then
			echo "$name"
			return
		fi
	done < <(apt-cache pkgnames "linux-image-$1." |
		grep -E "^linux-image-$series\.[0-9]+(-[0-9]+|\+deb[0-9]+)-amd64\$" | sort -rV)
	die "apt knows no linux-image-$1.*-amd64: run 'apt-get update'; $1 may need Debian's security or backports suite"
}

# unpack DIR PACKAGE...: DIR appears whole or not at all.
unpack() {
	local dir=$1 tmp deb
	shift

	echo "$me: fetching $*" >&2
	tmp=$(mktemp -d "$dir.XXXXXX")
	# shellcheck disable=SC2064  # tmp is local: expand it now
	trap "rm -rf '$tmp'" EXIT
	mkdir "$tmp/debs" "$tmp/root"
	chmod 755 "$tmp/root"
	(cd "$tmp/debs" && apt-get download -qq -o APT::Sandbox::User=root "$@" >&2) ||
		die "apt-get download failed: are its lists old? Run 'apt-get update'; if $dir's kernel has left the archive, remove it"
	for deb in "$tmp"/debs/*.deb; do
		dpkg-deb -x "$deb" "$tmp/root" || die "cannot unpack ${deb##*/}"
	done
	mv "$tmp/root" "$dir"
	rm -rf "$tmp"
	trap - EXIT
}

image_dir() {
	local name dir=$cache/image-$1

	if [ ! -d "$dir" ]; then
		name=$(newest_image "$1") || exit
		unpack "$dir" "$name"
	fi
	echo "$dir"
}

# Headers come as three packages: per flavour, common, and the build tools. Each refers to the others below /usr; one file does so by
# an absolute path, which is pointed into the cache.
headers_dir() {
	local image release dir=$cache/headers-$1 main others src

	image=$(image_dir "$1") || exit
	release=$(ls "$image/lib/modules")
	src=$dir/usr/src/linux-headers-$release
	if [ -d "$dir" ] && [ ! -d "$src" ]; then
		rm -rf "$dir" # of a kernel since replaced
	fi
	if [ ! -d "$dir" ]; then
		main=linux-headers-$release
		others=$(apt-cache depends --important "$main" 2>/dev/null |
			grep -oE '(linux-headers-[^ ]*-common|linux-kbuild-[^ ]*)$' | sort -u) ||
			die "apt knows no $main: run 'apt-get update', or remove $image to follow the archive"
		# shellcheck disable=SC2086  # a list of package names
		unpack "$dir" "$main" $others
	fi
	grep -q "^include $dir/" "$src/Makefile" ||
		sed -i "s|^include .*/usr/src/|include $dir/usr/src/|" "$src/Makefile"
	echo "$src"
}

what=image_dir
case ${1-} in
--help) usage; exit 0 ;;
--headers) what=headers_dir; shift ;;
esac
if [ $# -ne 1 ] || ! [[ $1 =~ ^[0-9]+\.[0-9]+$ ]]; then
	usage >&2
	exit 125
fi
for tool in apt-get apt-cache dpkg-deb flock; do
	command -v "$tool" >/dev/null || die "$tool is missing: this needs a Debian system (packages apt, dpkg, util-linux)"
done

mkdir -p "$cache"
exec 9>"$cache/lock"
flock 9
$what "$1"
