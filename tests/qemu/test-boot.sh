#!/bin/bash
# SPDX-License-Identifier: MIT
# Unmodified QEMU boots Debian's unmodified 6.1 kernel on our module, which stands on its own.
# usage: test-boot.sh SERIES MODULE.ko [CPU...]	the rig's kernel, the module built for it; QEMU's names of processors

set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
passed=0 failed=0

# claim NAME GOT WANTED (a pattern)
claim() {
	# shellcheck disable=SC2053  # a pattern
	if [[ $2 == $3 ]]; then
		echo "ok      $1"
		passed=$((passed + 1))
	else
		echo "FAILED  $1: got '$2', wanted '$3'"
		failed=$((failed + 1))
	fi
}

# The guest's only process: busybox, and a script that says the nonce and switches off.
build_guest() {
	local root=$work/guest

	mkdir -p "$root"/{bin,proc}
	cp "$(command -v busybox)" "$root/bin/busybox"
	cat >"$root/init" <<-'END'
		#!/bin/busybox sh
		/bin/busybox mount -t proc proc /proc
		for word in $(/bin/busybox cat /proc/cmdline); do
			case $word in nonce=*) echo "GUEST-SAYS ${word#nonce=}" ;; esac
		done
		/bin/busybox poweroff -f
	END
	chmod +x "$root/init"
	(cd "$root" && find . | cpio -o -H newc --quiet | gzip -1) >"$work/initramfs"
	cp "$("$here/kernel.sh" 6.1)"/boot/vmlinuz-* "$work/linux"
}

# What the job said of a boot, or of the machine.
fact() {
	sed -n "s/^$1 \?//p" "$work/facts"
}

judge_boot() {
	local cpu=$1 nonce=$2

	claim "${cpu}_guest_says_the_nonce_of_its_command_line" "$(fact "$cpu said")" "$nonce"
	claim "${cpu}_qemu_ends_by_itself_with_status_0" "$(fact "$cpu status")" 0
	claim "${cpu}_guest_moves_our_exit_counters" "$(fact "$cpu exits")" '[1-9][0-9][0-9][0-9]*'
	claim "${cpu}_kernel_accounts_the_guests_time" "$(fact "$cpu guest")" '[1-9][0-9][0-9]*'
	echo "        ($(fact "$cpu exits") exits, $(fact "$cpu seconds") s)"
}

judge_module() {
	local names

	names=$(fact modules)
	claim our_module_is_loaded " $names " '* kvmabi *'
	claim no_stock_kvm_is_loaded "$(grep -oE '\bkvm(_amd|_intel)?\b' <<<"$names" || true)" ''
	claim our_module_depends_on_no_other "$(modinfo -F depends "$module" 2>&1)" ''
	claim our_module_imports_no_symbol_of_kvm "$(nm -u "$module" 2>&1 | grep -E '\bkvm_|No such' || true)" ''
}

[ $# -ge 2 ] || { sed -n 's/^# usage/usage/p' "$0" >&2; exit 125; }
series=$1 module=$2
shift 2
[ $# -gt 0 ] || set -- qemu64 max
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

build_guest
for cpu; do
	echo "$cpu $(od -An -N8 -tx1 /dev/urandom | tr -d ' \n')"
done >"$work/boots"
status=0
"$here/run.sh" --kernel "$series" --share / --memory 2G --timeout 1100 --module "$module" --module-args device=kvm \
	"$here/boot-linux.sh" "$work/linux" "$work/initramfs" "$work/boots" >"$work/facts" || status=$?
claim the_kernel_log_is_clean_and_the_module_unloads $status 0
while read -r cpu nonce; do
	judge_boot "$cpu" "$nonce"
done <"$work/boots"
judge_module
[ $failed = 0 ] || cat "$work/facts"
echo "$passed passed, $failed failed, 0 skipped"
[ $failed = 0 ]
