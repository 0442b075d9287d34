#!/bin/bash
# SPDX-License-Identifier: MIT
# The library's example of a VMM boots Debian's unmodified kernel, in the rig: on stock KVM, or on a module of ours.
#   test-vmm.sh VMM SERIES [MODULE]     a static program; the kernel of the rig; a module to load in place of stock's
set -euo pipefail

vmm=$1 series=$2 module=${3-}
here=$(cd "$(dirname "$0")/../qemu" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
nonce=$(od -An -N8 -tx1 /dev/urandom | tr -d ' \n')
passed=0 failed=0

for tool in busybox cpio qemu-system-x86_64; do
	command -v $tool >/dev/null || { echo "skip: there is no $tool"; exit 77; }
done

# The guest: it says its nonce, and reboots.  Newer kernels send later what was written: stty waits for that, a reboot does not.
mkdir -p "$work/root"/{bin,proc}
cp "$(command -v busybox)" "$work/root/bin/busybox"
cat >"$work/root/init" <<'END'
#!/bin/busybox sh
/bin/busybox mount -t proc proc /proc
for word in $(/bin/busybox cat /proc/cmdline); do
	case $word in nonce=*) echo "GUEST-SAYS ${word#nonce=}" ;; esac
done
/bin/busybox stty cooked
/bin/busybox reboot -f
END
chmod +x "$work/root/init"
(cd "$work/root" && find . | cpio -o -H newc --quiet) >"$work/initramfs"
cp "$("$here/kernel.sh" "$series")"/boot/vmlinuz-* "$work/vmlinuz"
cp "$vmm" "$work/vmm"
cat >"$work/job" <<END
#!/bin/sh
status=0
timeout 700 ./vmm vmlinuz initramfs nonce=$nonce </dev/null || status=\$?
echo "VMM-STATUS \$status"
END

# claim NAME WANTED: a line of the job's output
claim() {
	if tr -d '\r' <"$work/output" | grep -qx "$2"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "$1: there is no line '$2' in:"
		tail -n 20 "$work/output"
	fi
}

status=0
"$here/run.sh" --kernel "$series" --cpus 1 --memory 1G --timeout 900 ${module:+--module "$module" --module-args device=kvm} \
	"$work/job" "$work/vmm" "$work/vmlinuz" "$work/initramfs" >"$work/output" 2>&1 || status=$?
echo "the rig's status is $status" >>"$work/output"
claim the_rig_is_content "the rig's status is 0"
claim the_guest_says_its_nonce "GUEST-SAYS $nonce"
claim the_vmm_ends_when_the_guest_reboots "VMM-STATUS 0"
echo "$passed passed, $failed failed, 0 skipped"
[ $failed = 0 ]
