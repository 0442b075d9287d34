#!/bin/bash
# SPDX-License-Identifier: MIT
# What exits cost, on stock kvm-amd and on our module, in one boot whose rdtsc counts instructions.
# usage: exits.sh MODULE.ko [SERIES]
#	COUNT=1		also how many there are of the instructions that cost most on a real processor (count.c)
#	PROFILE=NAME	instead, where the instructions of one kind of exit go, on our module, by function

set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)

# The machine starts with the stock modules; ours takes their place.
write_job() {
	cat >"$work/job" <<-'END'
		#!/bin/sh
		set -eu
		measure() {
			for slots in 1 500; do
				./exits $slots | sed "s/^/$1 /"
			done
		}
		measure stock
		rmmod kvm-amd kvm
		insmod ours.ko device=kvm
		measure ours
		rmmod kvmabi
	END
}

# In the order in which things were measured, each the last of its batches; the number of slots makes no difference.
print_counts() {
	awk 'NR == FNR { line[NR] = $0; next } $3 == 1 { printf "%-6s %-16s %s\n", $1, $2, line[FNR * 5] }' \
		"$work/counted" "$work/measured"
}

write_profile_job() {
	cat >"$work/job" <<-END
		#!/bin/sh
		./exits 1 $1
		sed -n 's/ [tT] / a /p' /proc/kallsyms
	END
}

# Instructions a round by function: `ADDRESS a NAME` is where one begins, `ADDRESS b COUNT` what was executed there.
print_profile() {
	cat "$work/output" "$work/counted" | grep -E '^[0-9a-f]{16} [ab] ' | sort | awk '
		$2 == "a" { name = $3 }
		$2 == "b" { sum[$1 < "8" ? "(user space and guest)" : name] += $3 }
		END { for (name in sum) if (sum[name] >= 0.5) printf "%7.0f %s\n", sum[name], name }' | sort -rn
}

print_table() {
	awk '
	{ value[$1, $2, $3] = $4; if (!($2 in seen)) { seen[$2] = 1; name[++names] = $2 } }
	END {
		print "| exit | stock, 1 slot | ours | ratio | stock, 500 slots | ours | ratio |"
		print "|---|---:|---:|---:|---:|---:|---:|"
		for (i = 1; i <= names; i++) {
			printf "| %s", name[i]
			for (slots = 1; slots <= 500; slots += 499) {
				s = value["stock", name[i], slots]; o = value["ours", name[i], slots]
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

if [ -n "${PROFILE:-}" ]; then write_profile_job "$PROFILE"; else write_job; fi
cp -L "$1" "$work/ours.ko"
"${CC:-cc}" -O2 -Wall -static -I"$top/generated/include" -I"$top/generated/include/arch/x86" -o "$work/exits" "$here/exits.c"
files=("$work/job" "$work/exits" "$work/ours.ko")
run=("$top/tests/qemu/run.sh" --kernel "${2:-6.1}" --icount --timeout "${TIMEOUT:-900}")
if [ -n "${COUNT:-}${PROFILE:-}" ]; then
	"${CC:-cc}" -O2 -Wall -shared -fPIC -o "$work/count.so" "$here/count.c"
	export KVMABI_QEMU_ARGS="-plugin $work/count.so,out=$work/counted${PROFILE:+,profile=5}"
fi
if [ -n "${PROFILE:-}" ]; then
	"${run[@]}" --module "$1" --module-args device=kvm "${files[@]}" >"$work/output"
	print_profile
	exit
fi
"${run[@]}" "${files[@]}" >"$work/measured"
print_table "$work/measured"
[ -z "${COUNT:-}" ] || { echo; print_counts; }
