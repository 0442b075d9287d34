# SPDX-License-Identifier: MIT
"""test_kernel_headers.py can fail: each way in which our headers could differ from the kernel's is tried, and named.

facts_kernel_selftest.py [TREE]: the headers of TREE/6.12, which must have every fact of the kernel's, are copied, one
thing is changed, and the comparison has to find it.
"""

import re
import shutil
import sys
from dataclasses import dataclass

from common import Report, arguments, folder, side_by_side
from facts_kernel import Side
from facts_kernel_headers import NoHeaders, headers
from models import MODELS
from probe import HeaderError
from test_kernel_headers import compare

LEVEL = "6.12"
LINUX, ASM = "linux/kvm.h", "arch/x86/asm/kvm.h"
END = r"(#endif[^\n]*\s*)\Z"


@dataclass(frozen=True)
class Case:
    """A change to one header, and the difference (its start) that has to be found."""

    claim: str
    header: str
    pattern: str
    replacement: str
    finding: str
    machine: str = "x86_64"


def define(name):
    """All of a #define, continued lines too."""
    return rf"#define\s+{name}\b(?:[^\n]*\\\n)*[^\n]*"


CASES = (
    Case("a changed number", LINUX, define("KVM_EXIT_MEMORY_FAULT"), "#define KVM_EXIT_MEMORY_FAULT 38",
         "constant KVM_EXIT_MEMORY_FAULT: got 38, wanted 39"),
    Case("a constant of another type", LINUX, define("KVM_MEM_GUEST_MEMFD"), "#define KVM_MEM_GUEST_MEMFD 4",
         "type KVM_MEM_GUEST_MEMFD: got s32, wanted u64"),
    Case("a long that is a long long", LINUX, define("KVM_MEM_GUEST_MEMFD"), "#define KVM_MEM_GUEST_MEMFD 4ULL",
         "type KVM_MEM_GUEST_MEMFD: got u64, wanted u32", "i386"),
    Case("a constant that #if does not know", LINUX, define("KVM_REG_SIZE_SHIFT"),
         "#define KVM_REG_SIZE_SHIFT ((int)52)",
         "condition KVM_REG_SIZE_SHIFT: got error, wanted true"),
    Case("an ioctl of another direction", LINUX, r"(#define\s+KVM_SET_MEMORY_ATTRIBUTES\s+_IO)W", r"\1R",
         "constant KVM_SET_MEMORY_ATTRIBUTES: got 0x"),
    Case("another arch's ioctl that names another struct", LINUX, r"(#define\s+KVM_S390_ZPCI_OP\b.*?struct )\w+",
         r"\1kvm_other",
         "constant KVM_S390_ZPCI_OP: got 0x"),
    Case("a function-like macro without its parentheses", LINUX, define("KVM_VM_TYPE_ARM_IPA_SIZE"),
         "#define KVM_VM_TYPE_ARM_IPA_SIZE(x) (x & KVM_VM_TYPE_ARM_IPA_SIZE_MASK)",
         "function KVM_VM_TYPE_ARM_IPA_SIZE(0x1100 | 1): got 4353, wanted 1"),
    Case("a function-like macro of another type", ASM, define("KVM_PMU_ENCODE_MASKED_ENTRY"),
         "#define KVM_PMU_ENCODE_MASKED_ENTRY(a, b, c, d) 0",
         "type KVM_PMU_ENCODE_MASKED_ENTRY(1, 0x123456789abcdef0ULL, 0x1100 | 1, -1): got s32, wanted u64"),
    Case("a function-like macro with fewer arguments", ASM, define("KVM_PMU_ENCODE_MASKED_ENTRY"),
         "#define KVM_PMU_ENCODE_MASKED_ENTRY(a, b, c) 0",
         "macro KVM_PMU_ENCODE_MASKED_ENTRY: got asm/kvm.h, 3 arguments, wanted asm/kvm.h, 4 arguments"),
    Case("a missing macro", LINUX, define("KVM_CAP_GUEST_MEMFD"), "",
         "macro KVM_CAP_GUEST_MEMFD: got absent, wanted linux/kvm.h"),
    Case("a macro that came later", LINUX, END, r"#define KVM_CAP_LATER 999\n\1",
         "macro KVM_CAP_LATER: got linux/kvm.h, wanted absent"),
    Case("a macro in the other header", LINUX, END, r"#undef KVM_MAX_XCRS\n#define KVM_MAX_XCRS 16\n\1",
         "macro KVM_MAX_XCRS: got linux/kvm.h, wanted asm/kvm.h"),
    Case("a missing feature macro", ASM, define("__KVM_HAVE_IRQ_LINE"), "",
         "macro __KVM_HAVE_IRQ_LINE: got absent, wanted asm/kvm.h, empty"),
    Case("a changed sign", LINUX, r"__s16(\s+exponent)", r"__u16\1",
         "member kvm_stats_desc.exponent: got u16, wanted s16"),
    Case("a changed array length", LINUX, r"(struct kvm_create_guest_memfd \{.*?reserved)\[6\]", r"\1[5]",
         "member kvm_create_guest_memfd.reserved: got u64[5], wanted u64[6]"),
    Case("a changed size", LINUX, r"(struct kvm_create_guest_memfd \{.*?reserved)\[6\]", r"\1[7]",
         "size kvm_create_guest_memfd: got 72, wanted 64"),
    Case("swapped members", LINUX, r"(struct kvm_create_guest_memfd \{.*?)\bsize(;.*?)\bflags;", r"\1flags\2size;",
         "offset kvm_create_guest_memfd.flags: got 0, wanted 8"),
    Case("a renamed member", LINUX, r"(__u64\s+)guest_memfd_offset;", r"\1memfd_offset;",
         "member kvm_userspace_memory_region2.guest_memfd_offset: got absent, wanted u64"),
    Case("a member that came later", LINUX, r"(struct kvm_pre_fault_memory \{.*?)__u64(\s+)padding\[5\];",
         r"\1__u64 later; __u64 padding[4];", "member kvm_pre_fault_memory.later: got u64, wanted absent"),
    Case("a pointer to something else", ASM, r"__u8 \*\s*bitmap;", "void *bitmap;",
         "member kvm_msr_filter_range.bitmap: got pointer, wanted pointer to u8"),
    Case("a pointer that is no pointer on 32 bits", ASM, r"__u8 \*\s*bitmap;", "__u64 bitmap;",
         "size kvm_msr_filter_range: got 20, wanted 16", "i386"),
    Case("another alignment", ASM, r"(struct kvm_sregs2 \{.*?\})(;)", r"\1 __attribute__((packed))\2",
         "alignment kvm_sregs2: got 1, wanted 8"),
    Case("a union's first arm in another place", LINUX, r"(kvm_coalesced_mmio_zone \{.*?__u32\s+)pad;(.*?)pio;",
         r"\1pio;\2pad;",
         "order kvm_coalesced_mmio_zone: got addr size pio pad, wanted addr size pad pio"),
    Case("a union that is a struct", LINUX, r"(struct kvm_clear_dirty_log \{.*?)union", r"\1struct",
         "size kvm_clear_dirty_log: got 32, wanted 24"),
    Case("a bit that moves between bit-fields", ASM, r"(delivery_mode\s*:\s*)3(;.*?dest_mode\s*:\s*)1\b",
         r"\g<1>2\g<2>2",
         "member kvm_ioapic_state.redirtbl[].fields.delivery_mode: got u8:2@200, wanted u8:3@200"),
    Case("a missing struct", LINUX, r"struct kvm_enc_region(?= \{)", "struct kvm_enc_regions",
         "record kvm_enc_region: got absent, wanted struct in linux/kvm.h"),
    Case("a changed enumerator", ASM, r"(KVM_SEV_SNP_LAUNCH_START\s*=\s*)100", r"\g<1>99",
         "enumerator KVM_SEV_SNP_LAUNCH_START: got 99 of enum sev_cmd_id"),
    Case("an enum of another name", ASM, r"enum sev_cmd_id", "enum sev_command",
         "enumerator KVM_SEV_INIT: got 0 of enum sev_command in asm/kvm.h, wanted 0 of enum sev_cmd_id in asm/kvm.h"),
    Case("an enumerator that came later", LINUX, END, r"enum { kvm_later = 3 };\n\1",
         "enumerator kvm_later: got 3 of enum None in linux/kvm.h, wanted absent"),
    Case("a header that does not compile", LINUX, r"(struct kvm_enc_region) \{", r"\1 [", "header: kvm.h:"),
)


def found(include, case, theirs):
    """"found", or what the comparison said of a copy with the change."""
    with folder() as place:
        copy = shutil.copytree(include, place / "include")
        header = copy / case.header
        text, count = re.subn(case.pattern, case.replacement, header.read_text(encoding="utf-8"), count=1, flags=re.S)
        if count == 0:
            return f"nothing in {case.header} matches {case.pattern}"
        header.write_text(text, encoding="utf-8")
        said = differences(copy, case.machine, theirs)
    return "found" if any(line.startswith(case.finding) for line in said) else f"{len(said)} differences: {said[:4]}"


def differences(include, machine, theirs):
    """What the comparison finds."""
    report, model = Report(), next(model for model in MODELS if model.name == machine)
    try:
        compare(report, "x", Side(model, include).read().facts, theirs[machine])
    except HeaderError as error:
        return [f"header: {error}"]
    return [line.removeprefix("x: ") for line in report.failed]


def main():
    include = arguments(__doc__.splitlines()[0]).tree / LEVEL / "include"
    report = Report()
    missing = [model.missing() for model in MODELS if model.arch == "x86" and model.missing()]
    with folder() as kernel:
        try:
            headers(LEVEL, kernel)
        except NoHeaders as error:
            missing.append(str(error))
        if missing:
            report.skip("everything", ", ".join(missing))
            return report.end()
        theirs = {model.name: Side(model, kernel).read().facts for model in MODELS if model.arch == "x86"}
    for machine in theirs:
        report.claim(f"headers as they are, on {machine}", differences(include, machine, theirs), [])
    for case, got in zip(CASES, side_by_side(lambda case: found(include, case, theirs), CASES)):
        report.claim(f"{case.claim} on {case.machine}", got, "found")
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
