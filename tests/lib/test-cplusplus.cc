// SPDX-License-Identifier: MIT
// The library from C++17: every header, handles in smart pointers, and a guest that runs.  Exit 77: there is no KVM.
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include <kvmabi/decode.h>
#include <kvmabi/failure.h>
#include <kvmabi/kvmabi.h>

namespace {

template <typename Handle, void (*Close)(Handle *)>
struct Closer {
	void operator()(Handle *handle) const { Close(handle); }
};

using System = std::unique_ptr<kvmabi_system, Closer<kvmabi_system, kvmabi_system_close>>;
using Vm = std::unique_ptr<kvmabi_vm, Closer<kvmabi_vm, kvmabi_vm_close>>;
using Vcpu = std::unique_ptr<kvmabi_vcpu, Closer<kvmabi_vcpu, kvmabi_vcpu_close>>;

int check(int result)
{
	if (result < 0)
		throw std::runtime_error(kvmabi_last_fault()->message);
	return result;
}

int passed, failed;

void claim(const char *what, bool holds)
{
	(holds ? passed : failed)++;
	if (!holds)
		std::printf("%s: got no, wanted yes\n", what);
}

alignas(4096) unsigned char memory[4096] = { 0xb0, 42, 0xe6, 0x80, 0xf4 };	// mov $42, %al; out %al, $0x80; hlt

Vcpu make_vcpu(kvmabi_vm *vm)
{
	kvm_userspace_memory_region slot{};
	kvmabi_vcpu *vcpu = nullptr;
	kvm_sregs sregs;
	kvm_regs regs{};

	slot.memory_size = sizeof(memory);
	slot.userspace_addr = reinterpret_cast<unsigned long>(memory);
	check(kvmabi_vm_set_user_memory_region(vm, &slot));
	check(kvmabi_vm_create_vcpu(vm, 0, &vcpu));
	check(kvmabi_vcpu_get_sregs(vcpu, &sregs));
	sregs.cs.base = sregs.cs.selector = 0;
	check(kvmabi_vcpu_set_sregs(vcpu, &sregs));
	regs.rflags = 2;
	check(kvmabi_vcpu_set_regs(vcpu, &regs));
	return Vcpu(vcpu);
}

void run(kvmabi_vcpu *vcpu)
{
	kvmabi_exit exit;

	check(kvmabi_vcpu_next_exit(vcpu, &exit));
	claim("the guest writes to a port", exit.reason == KVM_EXIT_IO && exit.as.io.port == 0x80);
	claim("it writes 42", *static_cast<unsigned char *>(exit.as.io.data) == 42);
	kvmabi_vcpu_kick(vcpu);
	claim("a kick ends the next run", kvmabi_vcpu_next_exit(vcpu, &exit) == -EINTR);
	check(kvmabi_vcpu_next_exit(vcpu, &exit));
	claim("the guest halts", std::string(exit.name) == "KVM_EXIT_HLT");
}

void arrays(kvmabi_system *kvm)
{
	kvm_cpuid2 *cpuid = nullptr;
	const kvmabi_want wants[] = { { "KVM_CAP_USER_MEMORY", 0 }, { "KVM_FLY", 0 } };
	std::vector<kvmabi_lack> lacks(2);

	check(kvmabi_system_get_supported_cpuid_alloc(kvm, &cpuid));
	claim("there are CPUID entries", cpuid->nent > 0);
	std::free(cpuid);
	claim("one thing is lacking", kvmabi_system_preflight(kvm, wants, 2, lacks.data()) == 1);
	claim("it is the one that nobody knows", lacks[0].kind == KVMABI_LACKS_NAME);
}

} // namespace

int main()
{
	kvmabi_system *opened = nullptr;
	kvmabi_vm *made = nullptr;
	char text[128];

	if (kvmabi_system_open(nullptr, &opened)) {
		std::printf("skip: %s\n", kvmabi_last_fault()->message);
		return 77;
	}
	try {
		System kvm(opened);
		check(kvmabi_system_create_vm(kvm.get(), &made));
		Vm vm(made);
		Vcpu vcpu = make_vcpu(vm.get());
		run(vcpu.get());
		arrays(kvm.get());
		kvmabi_explain_ioctl(text, sizeof(text), KVMABI_FD_VM, KVM_RUN, 0, nullptr, 0, -ENOTTY);
		claim("an ioctl on the wrong fd is explained", !std::strcmp(text, "KVM_RUN is a vcpu ioctl; this is a VM fd (ENOTTY)"));
	} catch (const std::exception &error) {
		std::printf("%s\n", error.what());
		failed++;
	}
	std::printf("%d passed, %d failed, 0 skipped\n", passed, failed);
	return failed != 0;
}
