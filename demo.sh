#!/bin/sh
# SPDX-License-Identifier: MIT
# The main job from a fresh Debian machine: generate everything from spec/, build it, run a guest.
set -eu
cd "$(dirname "$0")"
. tests/setup.sh

# shellcheck disable=SC2086
need $NEED_BUILD
codegen/kvmabi-gen --check

build=${KVMABI_BUILD:-build}
[ -d "$build" ] || meson setup -Dtests=false "$build" >/dev/null
meson compile -C "$build" >"$build/demo.log" 2>&1 || { cat "$build/demo.log"; exit 1; }
echo "libkvmabi: built from $(find generated -name '*.c' | wc -l) generated and $(find libkvmabi -name '*.c' | wc -l) written files"

hello=$build/libkvmabi/examples/hello
if [ -r /dev/kvm ] && [ -w /dev/kvm ]; then
	echo "guest: on this host's /dev/kvm"
	"$hello" && exit 0
	echo "this host's KVM did not run it; trying the rig"
fi
echo "guest: in the rig (QEMU emulates a machine with AMD-V; its Linux offers /dev/kvm)"
# shellcheck disable=SC2086
need $NEED_RIG
exec tests/qemu/run.sh "$hello-static"
