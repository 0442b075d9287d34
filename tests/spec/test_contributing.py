# SPDX-License-Identifier: MIT
"""CONTRIBUTING.md's four walks, walked: an ioctl, a field, a capability and an arch, on a copy of the tree.

Each step is the edit that the text describes and nothing else; after it the generator must have brought the new fact
everywhere.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "tests/tools"))

from claims import Claims                       # noqa: E402

IOCTL = re.search(r"^ {7}KVM_NMI2:\n(?: {9}.*\n)+", (TOP / "CONTRIBUTING.md").read_text(encoding="utf-8"), re.MULTILINE)


class Walk:
    """A copy of spec/ and codegen/, and what is claimed of it."""

    def __init__(self, work, claims):
        self.work, self.claims = work, claims
        for name in ("spec", "codegen"):
            shutil.copytree(TOP / name, work / name, ignore=shutil.ignore_patterns("__pycache__"))

    def edit(self, file, old, new):
        path = self.work / file
        text = path.read_text(encoding="utf-8")
        self.claims.same(f"{file} has '{old[:40]}'", old in text, True)
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def append(self, file, text):
        path = self.work / file
        path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")

    def generate(self, *words):
        done = subprocess.run(["/usr/bin/python3", str(self.work / "codegen/kvmabi-gen"), *words],
                              capture_output=True, text=True, check=False)
        self.claims.same(f"what kvmabi-gen {' '.join(words)} complains of", done.stderr, "")

    def holds(self, file, text):
        path = self.work / "generated" / file
        found = path.is_file() and text in path.read_text(encoding="utf-8")
        self.claims.same(f"generated/{file} has '{text}'", found, True)


def ioctl(walk):
    walk.claims.same("the text shows an ioctl", IOCTL is not None, True)
    walk.append("spec/vcpu.yaml", "\n" + re.sub(r"^ {7}", "", IOCTL[0], flags=re.MULTILINE))
    walk.generate("--lock")
    for file, text in (("include/linux/kvm.h", "KVM_NMI2"), ("checks/checks.h", "kvmabi_check_nmi2"),
                       ("libkvmabi/calls.h", "kvmabi_vcpu_nmi2"), ("6.12/doc/man/kvmabi_vcpu_nmi2.3", "KVM_NMI2"),
                       ("libkvmabi/decode.c", "KVM_NMI2"), ("doc/kvm-api.md", "KVM_NMI2")):
        walk.holds(file, text)
    walk.edit("spec/levels.yaml", "    - KVM_NMI\n", "    - KVM_NMI\n    - KVM_NMI2\n")
    walk.generate("--lock")
    walk.holds("driver/dispatch.h", "kva_vcpu_nmi2(struct kva_vcpu *vcpu)")


def field(walk):
    walk.edit("spec/structs.yaml", "    pad: {pad: \"u8[36]\", kernel: ignores}\n",
              "    priority: {type: u32, was: pad}\n    pad: {pad: \"u8[36]\", kernel: ignores}\n")
    walk.generate("--lock")
    walk.holds("include/linux/kvm.h", "__u32 priority;")
    walk.holds("include/linux/kvm.h", "__u8 pad[32];")
    walk.holds("include/kvmabi/layout/x86_64.h", "KVMABI_AT(struct kvm_ioeventfd, priority, 28)")


def capability(walk):
    walk.append("spec/caps.yaml", '\nKVM_CAP_NMI2: {nr: 9999, summary: an NMI can be injected twice, reported: [x86]}\n')
    walk.edit("spec/vcpu.yaml", "KVM_NMI2:\n", "KVM_NMI2:\n  capability: KVM_CAP_NMI2\n")
    walk.generate("--lock")
    walk.holds("include/linux/kvm.h", "KVM_CAP_NMI2")
    walk.holds("6.12/doc/man/kvmabi_vcpu_nmi2.3", "KVM_CAP_NMI2")


def arch(walk):
    for file, old, new in (
            ("codegen/machine.py", '    Machine("s390x"', '    Machine("riscv64", "riscv", 8, 8, False),\n    Machine("s390x"'),
            ("codegen/machine.py", 'NAMED = ("arm64", "riscv",', 'NAMED = ("arm64",'),
            ("codegen/machine.py", 'ARCH_TESTS = {\n', 'ARCH_TESTS = {\n    "riscv": "defined(__riscv)",\n'),
            ("codegen/proof.py", 'MODELS = {\n', 'MODELS = {\n    "riscv64": "defined(__riscv)",\n'),
            ("codegen/headers.py", 'GUARDS = {', 'GUARDS = {"riscv": "__LINUX_KVM_RISCV_H", '),
            ("codegen/load.py", '"arch/s390.yaml",', '"arch/s390.yaml", "arch/riscv.yaml",')):
        walk.edit(file, old, new)
    walk.edit("spec/schema.json", '"described": {"enum": ["x86",', '"described": {"enum": ["riscv", "x86",')
    own = "".join(f"\n{name}:\n  fields: {{id: u64}}\n" for name in ("kvm_regs", "kvm_sregs", "kvm_fpu", "kvm_debug_exit_arch",
                                                                  "kvm_guest_debug_arch", "kvm_sync_regs"))
    (walk.work / "spec/arch/riscv.yaml").write_text("# SPDX-License-Identifier: GPL-2.0-only OR MIT\n" + own, encoding="utf-8")
    levels = walk.work / "spec/levels.yaml"
    levels.write_text(levels.read_text(encoding="utf-8").replace("[x86, ia64, powerpc, s390]", "[x86, ia64, powerpc, s390, riscv]"),
                      encoding="utf-8")
    walk.generate("--lock")
    walk.holds("include/arch/riscv/asm/kvm.h", "struct kvm_regs {")
    walk.holds("include/kvmabi/layout/riscv64.h", "KVMABI_SIZE(struct kvm_regs, 8, 8)")
    walk.holds("checks/checks.h", "# define KVMABI_RISCV")
    walk.holds("probe/riscv.c", "struct kvm_regs")


def main():
    claims = Claims()
    with tempfile.TemporaryDirectory() as name:
        walk = Walk(Path(name), claims)
        for step in (ioctl, field, capability, arch):
            step(walk)
    return claims.exit_code()


if __name__ == "__main__":
    sys.exit(main())
