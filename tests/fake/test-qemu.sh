#!/bin/bash
# SPDX-License-Identifier: MIT
# QEMU as it comes, on libkvmabi-fake: SeaBIOS says who it is, and gets as far as looking for something to boot.
# usage: test-qemu.sh LIBRARY
# Seconds from QEMU's start to either are told; they are figures, not claims.
set -uo pipefail

library=$1
limit=100
passed=0 failed=0
work=$(mktemp -d)
trap 'kill $qemu 2>/dev/null; rm -rf "$work"' EXIT
qemu=

claim() {
	if [ "$2" = yes ]; then
		echo "ok      $1"
		passed=$((passed + 1))
	else
		echo "FAILED  $1: $2"
		failed=$((failed + 1))
	fi
}

# said WORDS: wait until they are there; yes, or why not
said() {
	local words=$1

	while ! grep -qF "$words" "$work/debug" 2>/dev/null; do
		kill -0 "$qemu" 2>/dev/null || { echo "QEMU ended: $(tail -n 3 "$work/stderr")"; return; }
		[ "$SECONDS" -lt "$limit" ] || { echo "got no '$words' in $limit seconds"; return; }
		sleep 0.05
	done
	echo yes
}

seconds() {
	awk -v begin="$begin" -v end="$(date +%s.%N)" 'BEGIN { printf "%.1f", end - begin }'
}

command -v qemu-system-x86_64 >/dev/null || { echo "skip: no qemu-system-x86_64"; exit 77; }
begin=$(date +%s.%N)
LD_PRELOAD=$library KVMABI_FAKE_LOG=$work/log qemu-system-x86_64 -machine pc,kernel-irqchip=off -accel kvm -cpu qemu64 \
	-m 64 -display none -vga none -net none -monitor none -serial none -no-reboot \
	-chardev "file,id=debug,path=$work/debug" -device isa-debugcon,iobase=0x402,chardev=debug >/dev/null 2>"$work/stderr" &
qemu=$!
claim seabios_shows_its_banner "$(said 'SeaBIOS (version')"
echo "banner after $(seconds) seconds"
claim seabios_knows_that_it_runs_on_kvm "$(said 'Running on KVM')"
claim seabios_looks_for_something_to_boot "$(said 'Booting from Hard Disk')"
echo "boot after $(seconds) seconds"
claim it_was_libkvmabi_fake_that_qemu_ran_on "$([ -s "$work/log" ] && echo yes || echo "its record is empty")"
echo "$passed passed, $failed failed, 0 skipped"
[ $failed = 0 ]
