#!/bin/sh
# SPDX-License-Identifier: MIT
# The compiler refuses a call on a handle of another class; and takes the header in every dialect, after any <linux/kvm.h>.
#   compile-fail.sh LIBKVMABI GENERATED ARCH
set -u
lib=$1 gen=$2 arch=$3
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
passed=0 failed=0 skipped=0

ours="-isystem $gen/include -isystem $gen/include/arch/$arch"
head='#include <kvmabi.h>
void f(struct kvmabi_system *system, struct kvmabi_vm *vm, struct kvmabi_vcpu *vcpu, struct kvm_regs *regs,
       struct kvm_sregs *sregs);
void f(struct kvmabi_system *system, struct kvmabi_vm *vm, struct kvmabi_vcpu *vcpu, struct kvm_regs *regs,
       struct kvm_sregs *sregs)
{
	(void)system; (void)vm; (void)vcpu; (void)regs; (void)sregs;'

# compiles COMPILER...: a function with this $body, with what stands $before it
compiles() {
	printf '%s%s\n%s\n}\n' "$before" "$head" "$body" >"$work/t.c"
	"$@" -Wall -Wextra -Werror -I"$lib" -I"$gen/libkvmabi" -I"$gen/checks" -c -o "$work/t.o" "$work/t.c" 2>"$work/log"
}

# claim WANTED WHAT COMPILER...: WANTED is 0 (compiles) or 1 (does not)
claim() {
	wanted=$1 what=$2
	shift 2
	if ! command -v "$1" >/dev/null 2>&1; then
		skipped=$((skipped + 1))
		echo "skip: $what: there is no $1"
		return
	fi
	compiles "$@" && got=0 || got=1
	if [ "$got" = "$wanted" ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "$what ($*): got $got, wanted $wanted"
		head -5 "$work/log"
	fi
}

# each WANTED WHAT BODY: in C and in C++, with both compilers
each() {
	before='' body=$3
	# shellcheck disable=SC2086
	for compiler in "gcc -std=c11" "clang -std=c11" "g++ -std=c++17 -xc++" "clang++ -std=c++17 -xc++"; do
		claim "$1" "$2" $compiler $ours
	done
}

each 0 "calls on their own handles compile" \
	'kvmabi_vcpu_get_regs(vcpu, regs); kvmabi_vm_create_vcpu(vm, 0, &vcpu); kvmabi_system_create_vm(system, &vm);'
each 1 "a vcpu call on a VM's handle does not compile" 'kvmabi_vcpu_get_regs(vm, regs);'
each 1 "a vcpu call on the system's handle does not compile" 'kvmabi_vcpu_run(system);'
each 1 "a VM call on a vcpu's handle does not compile" 'kvmabi_vm_create_irqchip(vcpu);'
each 1 "a VM call on the system's handle does not compile" 'kvmabi_vm_create_vcpu(system, 0, &vcpu);'
each 1 "a system call on a VM's handle does not compile" 'kvmabi_system_create_vm(vm, &vm);'
each 1 "a new vcpu in a VM's handle does not compile" 'kvmabi_vm_create_vcpu(vm, 0, &vm);'
each 1 "another call's struct does not compile" 'kvmabi_vcpu_get_regs(vcpu, sregs);'
each 1 "closing a vcpu as a VM does not compile" 'kvmabi_vm_close(vcpu);'
each 1 "looking into a handle does not compile" 'vm->fd = 1;'

# The header by itself, in every dialect; and after the system's <linux/kvm.h>, which has the same guard.
body='kvmabi_vcpu_set_regs(vcpu, regs);'
# shellcheck disable=SC2086
for dialect in "gcc -std=gnu89" "gcc -std=c99" "gcc -std=c11" "gcc -std=gnu2x" "g++ -std=c++11 -xc++" \
	"g++ -std=c++20 -xc++" "clang -std=gnu89" "clang -std=c11" "clang++ -std=c++17 -xc++"; do
	before=''
	claim 0 "the header compiles with our <linux/kvm.h>" $dialect $ours
	claim 0 "the header compiles with the system's <linux/kvm.h>" $dialect
	before='#include <linux/kvm.h>
'
	claim 0 "the header compiles after the system's <linux/kvm.h>" $dialect
	claim 0 "the header compiles after our <linux/kvm.h>" $dialect $ours
	before='#include "/usr/include/linux/kvm.h"
'
	claim 0 "the header compiles after /usr/include/linux/kvm.h" $dialect
	before='#define KVMABI_NO_CHECKS
'
	claim 0 "the header compiles without checks" $dialect $ours
	claim 0 "the header compiles without checks and with the system's <linux/kvm.h>" $dialect
	before='#include <failure.h>
'
	claim 0 "<kvmabi/failure.h> compiles" $dialect $ours
done

before=''
# shellcheck disable=SC2086
for dialect in "gcc -std=c11" "clang -std=c11" "g++ -std=c++17 -xc++" "clang++ -std=c++17 -xc++"; do
	claim 0 "the header is what the standard has" $dialect -Wpedantic $ours
done

echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ] && [ "$passed" != 0 ]
