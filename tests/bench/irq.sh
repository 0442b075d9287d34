#!/bin/bash
# SPDX-License-Identifier: MIT
# What interrupts cost, on stock kvm-amd and on our module, in one boot whose rdtsc counts instructions (irq.c).
# usage: irq.sh MODULE.ko [SERIES]
#	VCPUS="1 64"	how many the VM has, one after the other

set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)

# The machine starts with the stock modules; ours takes their place.
write_job() {
	cat >"$work/job" <<-'END'
		#!/bin/sh
		set -eu
		measure() {
			for vcpus in $(cat numbers); do
				./irq $vcpus | sed "s/^/$1 /"
			done
		}
		measure stock
		rmmod kvm-amd kvm
		insmod ours.ko device=kvm
		measure ours
		rmmod kvmabi
	END
}

print_table() {
	awk -v numbers="$numbers" '
	$1 != "stock" && $1 != "ours" { next }
	{ value[$1, $2, $3] = $4; if (!($2 in seen)) { seen[$2] = 1; name[++names] = $2 } }
	END {
		columns = split(numbers, vcpus, " ")
		head = "| event"; rule = "|---"
		for (j = 1; j <= columns; j++) { head = head " | stock, vcpus: " vcpus[j] " | ours | ratio"; rule = rule "|---:|---:|---:" }
		print head " |"; print rule "|"
		for (i = 1; i <= names; i++) {
			printf "| %s", name[i]
			for (j = 1; j <= columns; j++) {
				s = value["stock", name[i], vcpus[j]]; o = value["ours", name[i], vcpus[j]]
				if (!s || !o) { missing = 1; s = s ? s : 1 }
				printf " | %d | %d | %.2f", s, o, o / s
			}
			print " |"
		}
		exit missing
	}' "$1"
}

[ $# -ge 1 ] || { sed -n 's/^# usage/usage/p' "$0" >&2; exit 125; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

numbers=${VCPUS:-1 64}
write_job
echo "$numbers" >"$work/numbers"
cp -L "$1" "$work/ours.ko"
strip --strip-debug "$work/ours.ko"
"${CC:-cc}" -O2 -Wall -static -pthread -I"$top/generated/include" -I"$top/generated/include/arch/x86" -o "$work/irq" "$here/irq.c"
"$top/tests/qemu/run.sh" --kernel "${2:-6.1}" --icount --timeout "${TIMEOUT:-900}" "$work/job" "$work/irq" "$work/numbers" "$work/ours.ko" \
	>"$work/measured" || { cat "$work/measured"; exit 1; }
print_table "$work/measured"
