# SPDX-License-Identifier: MIT
# What the scripts need of Debian, by purpose; sourced by demo.sh and check.sh.
#   need PACKAGE...   installs what is missing (as root, or through sudo); elsewhere names it and stops

NEED_BUILD="gcc libc6-dev linux-libc-dev libyaml-dev meson ninja-build pkg-config python3 python3-jinja2 python3-yaml python3-jsonschema"
NEED_RIG="qemu-system-x86 busybox-static cpio xz-utils"
NEED_BOCHS="bochs bochs-term bochsbios vgabios grub-common grub-pc-bin xorriso mtools"	# an Intel processor, and what it boots
NEED_MODULE="make gcc-12 libelf1"	# Debian builds its kernels with this compiler
NEED_LONG="llvm"	# what part of the code the fuzzers reach
NEED_KERNEL="make gcc bison flex bc libelf-dev xz-utils"	# a kernel built from Debian's source
NEED_CHECK="kmod libelf-dev git g++ clang sparse pahole zstd binutils libcunit1-dev python3-pyelftools mandoc shellcheck \
  valgrind strace libglib2.0-dev libpixman-1-dev libfdt-dev \
  gcc-i686-linux-gnu libc6-dev-i386-cross linux-libc-dev-i386-cross \
  gcc-powerpc64-linux-gnu g++-powerpc64-linux-gnu libc6-dev-ppc64-cross linux-libc-dev-ppc64-cross \
  gcc-powerpc-linux-gnu g++-powerpc-linux-gnu libc6-dev-powerpc-cross linux-libc-dev-powerpc-cross \
  gcc-s390x-linux-gnu g++-s390x-linux-gnu libc6-dev-s390x-cross linux-libc-dev-s390x-cross"

missing() {
	for package; do
		case $(dpkg-query -W -f '${Status}' "$package" 2>/dev/null) in
		"install ok installed") ;;
		*) printf '%s ' "$package" ;;
		esac
	done
}

need() {
	if ! command -v dpkg-query >/dev/null 2>&1; then
		found=
		for tool in cc meson ninja pkg-config python3 qemu-system-x86_64; do
			command -v "$tool" >/dev/null 2>&1 || found="$found $tool"
		done
		printf '%s: this is not Debian, so nothing is installed here.\n' "$0" >&2
		printf 'Install what these Debian packages hold, then use meson: %s\n' "$*" >&2
		[ -z "$found" ] || printf 'Not found on PATH:%s\n' "$found" >&2
		exit 1
	fi
	absent=$(missing "$@")
	[ -n "$absent" ] || return 0
	as=
	if [ "$(id -u)" != 0 ]; then
		as=sudo
		if ! command -v sudo >/dev/null 2>&1; then
			printf '%s: run as root, or first: apt-get install %s\n' "$0" "$absent" >&2
			exit 1
		fi
	fi
	printf 'installing: %s\n' "$absent"
	log=$(mktemp)
	# shellcheck disable=SC2086
	if ! { $as apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
		$as apt-get install -y -qq --no-install-recommends $absent; } >"$log" 2>&1 </dev/null; then
		tail -20 "$log" >&2
		printf '%s: apt-get could not install: %s\n' "$0" "$absent" >&2
		exit 1
	fi
	rm -f "$log"
}
