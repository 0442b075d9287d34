#!/bin/bash
# SPDX-License-Identifier: MIT
# The module's answers follow the spec: errnos are changed in a copy of the spec and nowhere else, the copy is
# generated and built, and on it the contract says what it said before but for the answers of those rules.
# usage: errno_follows.sh PROGRAM [SERIES]
set -euo pipefail

program=$1 series=${2:-6.1}
top=$(cd "$(dirname "$0")/../.." && pwd)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
passed=0 failed=0

claim() {
	if [ "$2" = "$3" ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "$1: got $2, wanted $3"
	fi
}

# change FILE RULE OLD NEW: the errno in the one line of a file that holds RULE
change() {
	local line

	line=$(grep -nF -- "$2" "$copy/spec/$1" | cut -d: -f1)
	claim "lines with '$2' in $1" "$(wc -w <<<"$line")" 1
	sed -i "${line}s/$3/$4/" "$copy/spec/$1"
}

# follow PATTERN OLD NEW: what that must do to the transcript; some lines there have to be
follow() {
	local before

	before=$(md5sum <"$copy/wanted")
	sed -i "s/^\\($1 -> \\)$2\$/\\1$3/" "$copy/wanted"
	claim "cases of $1 with $2 to follow" "$([ "$before" = "$(md5sum <"$copy/wanted")" ] && echo none || echo some)" some
}

cp -r "$top"/{spec,codegen,driver,generated} "$copy/"
cp "$top/tests/contract/transcripts/ours-6.1.txt" "$copy/wanted"

# a rule about a value, one about state, one about a field, and one of whole classes of fds
change vm.yaml 'below_4g: {field: tss_address' EPERM ERANGE
follow 'KVM_SET_TSS_ADDR: .*' EPERM ERANGE
change vm.yaml 'early: {state: no_vcpus, errno: EBUSY}' EBUSY EXDEV
follow 'KVM_SET_BOOT_CPU_ID: after a vcpu' EBUSY EXDEV
change vcpu.yaml 'vector: {field: irq, below: KVM_NR_INTERRUPTS' EINVAL EDOM
follow 'KVM_INTERRUPT: \(vector\|all bits\) .*' EINVAL EDOM
sed -i 's/process: {state: same_process, errno: EIO,/process: {state: same_process, errno: EACCES,/' "$copy/spec/state.yaml"
follow '.* in another process' EIO EACCES

"$copy/codegen/kvmabi-gen"
headers=$("$top/tests/qemu/kernel.sh" --headers "$series")
sh "$copy/driver/module.sh" "$headers" "$copy/build" "$copy/kvmabi.ko" >"$copy/log" 2>&1 || { cat "$copy/log"; exit 1; }
"$top/tests/qemu/run.sh" --cpus 1 --timeout 400 --kernel "$series" --module "$copy/kvmabi.ko" --module-args device=kvm \
	"$program" >"$copy/got" || { tail -n 5 "$copy/got"; echo "0 passed, 1 failed, 0 skipped"; exit 1; }

claim "lines of the transcript that changed" "$(diff "$top/tests/contract/transcripts/ours-6.1.txt" "$copy/got" | grep -c '^>')" \
	"$(diff "$top/tests/contract/transcripts/ours-6.1.txt" "$copy/wanted" | grep -c '^>')"
claim "differences from what the spec says now" "$(diff "$copy/wanted" "$copy/got" | head -n 5)" ""
echo "$passed passed, $failed failed, 0 skipped"
[ $failed = 0 ]
