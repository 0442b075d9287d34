#!/bin/sh
# SPDX-License-Identifier: MIT
# The main job from a fresh Debian machine: generate everything from spec/, build it, run a guest.
# KVMABI_DEMO_HOST=no: as if this host had no /dev/kvm.
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
if [ "${KVMABI_DEMO_HOST:-}" != no ] && [ -r /dev/kvm ] && [ -w /dev/kvm ]; then
	echo "guest: on this host's /dev/kvm"
	"$hello" && exit 0
	echo "this host's KVM did not run it; trying our own"
fi

# shellcheck disable=SC2086
need $NEED_RIG $NEED_MODULE
headers=$(tests/qemu/kernel.sh --headers 6.1)
module=$build/driver/kvmabi-6.1.ko
sh driver/module.sh "$headers" "$(realpath "$build")/driver/6.1" "$module" >"$build/demo.log" 2>&1 || { cat "$build/demo.log"; exit 1; }
echo "guest: on kvmabi's own driver, in the rig (QEMU emulates a machine with AMD-V; Linux ${headers##*linux-headers-} runs there)"
exec tests/qemu/run.sh --module "$module" --module-args device=kvm "$hello-static"
