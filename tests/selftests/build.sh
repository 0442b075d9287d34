#!/bin/bash
# SPDX-License-Identifier: MIT
# Build the kernel's own KVM selftests of Debian's linux-source, static, without its Makefile: that one needs a whole tree.
# usage: build.sh SERIES DIRECTORY [TEST...]
#
# TEST is its name without a directory, as in state_test; none: all that the Makefile names for x86-64. What is there
# already is not built again.

set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)

[ $# -ge 2 ] || { sed -n 's/^# usage/usage/p' "$0" >&2; exit 125; }
series=$1 out=$2
shift 2
tools=$("$top/tests/levels/sources.sh" selftests "$series")/tools
flags=(-w -O2 -std=gnu99 -U_FORTIFY_SOURCE -fno-stack-protector -fno-PIE -no-pie "-I$tools/include"
	"-I$tools/arch/x86/include" -Iinclude -Iinclude/x86_64 -I../rseq -I..)
mkdir -p "$out/lib"
out=$(cd "$out" && pwd)

# What a list of the Makefile has, without its variables.
listed() {
	sed -n "s/^$1 *+\\?= *\\([^ \$]*\\)\$/\\1/p" Makefile
}

compile() {
	local name=${1//\//-}

	[ -e "$out/lib/${name%.*}.o" ] || "${CC:-cc}" "${flags[@]}" "${@:2}" "-I${1%/*}" -c -o "$out/lib/${name%.*}.o" "$1"
}

# Two sources need help: one uses an assertion by a name that only later kernels have, the other misses a header.  Two do
# something so often that the rig's processor needs an hour for it, and have no argument that says how often.
build() {
	local path=$1 name=${1##*/} source=$1.c more=() fewer=

	case $name in
	dirty_log_test) more=(-DTEST_ASSERT_EQ=ASSERT_EQ) ;;
	steal_time) more=(-include /usr/include/linux/stddef.h) ;;
	hardware_disable_test) fewer='s/^#define FORK_NUM .*/#define FORK_NUM 16/' ;;
	rseq_test) fewer='s/^#define NR_TASK_MIGRATIONS .*/#define NR_TASK_MIGRATIONS 2000/' ;;
	esac
	if [ "$fewer" ]; then
		source=$out/lib/$name.c
		sed "$fewer" "$path.c" >"$source"
	fi
	[ -e "$out/$name" ] || "${CC:-cc}" "${flags[@]}" "${more[@]}" "-I${path%/*}" -static -pthread -o "$out/$name" "$source" "$out"/lib/*.o
}

cd "$tools/testing/selftests/kvm"
for file in $(listed LIBKVM) $(listed LIBKVM_x86_64); do
	compile "$file"
done
compile lib/string_override.c -ffreestanding
for path in $(listed TEST_GEN_PROGS_x86_64); do
	[ $# -gt 0 ] && [[ " $* " != *" ${path##*/} "* ]] || build "$path" || echo "${path##*/} cannot be built" >&2
done
