# SPDX-License-Identifier: MIT
"""test_facts.py can fail: each way in which headers could be wrong is tried, and must be named.

selftest.py INCLUDE_DIR: the headers there, which must pass, are copied, one thing is changed, and test_facts.py has to
exit 1 with the line that says so. Exits 0 if all of them are found.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import factfiles
from models import MODELS

LINUX, X86, IA64, S390 = ("linux/kvm.h", *(f"arch/{arch}/asm/kvm.h" for arch in ("x86", "ia64", "s390")))
SCRIPT = "test_facts.py"


@dataclass(frozen=True)
class Case:
    """A change to one header, and the line (its start) that has to tell of it."""

    claim: str
    header: str
    pattern: str
    replacement: str
    finding: str


CASES = (
    Case("a changed number is found", LINUX, r"(#define\s+KVM_EXIT_HLT\s+)5\b", r"\g<1>6",
         "s390x: constant KVM_EXIT_HLT: got 6, wanted 5"),
    Case("a turned direction is found", LINUX, r"(#define\s+KVM_GET_DIRTY_LOG\s+_IO)W\(", r"\1R(",
         "i386: constant KVM_GET_DIRTY_LOG: got 0x"),
    Case("an ioctl whose struct is missing is evaluated all the same", LINUX,
         r"(#define\s+KVM_GET_PIT\s+_IOW)R\(", r"\1(",
         "ppc64: use KVM_GET_PIT with its struct: got 0x"),
    Case("a changed sign is found", LINUX, r"__u32(\s+mp_state;)", r"__s32\1",
         "ppc32: type kvm_mp_state.mp_state: got s32, wanted u32"),
    Case("a changed array length is found", LINUX, r"(__u64\s+args\[)4\]", r"\g<1>5]",
         "ia64: type kvm_enable_cap.args: got u64[5], wanted u64[4]"),
    Case("dimensions that change places are found", X86, r"(\sfpr)\[8\]\[16\]", r"\1[16][8]",
         "x86_64: type kvm_fpu.fpr: got u8[16][8], wanted u8[8][16]"),
    Case("a changed size is found", X86, r"(__u8\s+reserved)\[31\]", r"\1[32]",
         "i386: size kvm_reinject_control: got 33, wanted 32"),
    Case("a changed alignment is found", LINUX, r"(struct kvm_vapic_addr \{.*?\})(;)",
         r"\1 __attribute__((packed))\2", "s390x: alignment kvm_vapic_addr: got 1, wanted 8"),
    Case("swapped members are found", LINUX,
         r"(struct kvm_userspace_memory_region \{.*?\s)slot(;.*?\s)flags;", r"\1flags\2slot;",
         "ppc64: offset kvm_userspace_memory_region.slot: got 4, wanted 0"),
    Case("a bit that moves between bit-fields is found", X86,
         r"(delivery_mode\s*:\s*)3(;.*?dest_mode\s*:\s*)1\b", r"\g<1>2\g<2>2",
         "x86_64: type kvm_ioapic_state.redirtbl[].fields.delivery_mode: got u8:2@200, wanted u8:3@200"),
    Case("a union in a struct's place is found", LINUX,
         r"struct(\s*\{[^{}]*\}\s*s390_sieic;)", r"union\1",
         "s390x: type kvm_run.s390_sieic: got union, wanted struct"),
    Case("a flexible array that takes room is found", X86, r"(\sindices)\[0?\]", r"\1[1]",
         "x86_64: use storage behind kvm_msr_list.indices: got 8, wanted 4"),
    Case("an empty struct that is not empty is found", IA64, r"(struct kvm_sregs \{)", r"\1 char more;",
         "ia64: size kvm_sregs: got 1, wanted 0"),
    Case("a member that came later is found", LINUX, r"__u8(\s+)padding1\[7\];",
         r"__u8 immediate_exit; __u8 padding1[6];",
         "x86_64: type kvm_run.immediate_exit: got u8, wanted absent"),
    Case("a missing member is found", LINUX, r"(\s)ready_for_interrupt_injection;",
         r"\1renamed;", "ia64: offset kvm_run.ready_for_interrupt_injection: got "),
    Case("a missing struct is found", LINUX, r"(struct kvm_user_trace_setup)(?= \{)", r"\1d",
         "s390x: size kvm_user_trace_setup: got "),
    Case("a struct that came later is found", S390, r"(#endif\s*(?:/\*[^/]*\*/)?\s*)\Z",
         r"struct kvm_sync_regs { __u64 prefix; };\n\1",
         "s390x: type struct kvm_sync_regs: got defined, wanted absent"),
    Case("a missing macro is found", LINUX, r"#define\s+KVM_CAP_HLT\b[^\n]*\n", "",
         "x86_64: macro KVM_CAP_HLT: got absent, wanted defined"),
    Case("a macro that came later is found", LINUX, r"(#define __LINUX_KVM_H[^\n]*\n)",
         r"\1#define KVM_CAP_TSC_CONTROL 60\n",
         "ppc32: macro KVM_CAP_TSC_CONTROL: got defined, wanted absent"),
    Case("a missing feature macro is found", X86, r"#define\s+__KVM_HAVE_XCRS\b[^\n]*\n", "",
         "i386: macro __KVM_HAVE_XCRS: got absent, wanted defined"),
    Case("an enumerator that came later is found", LINUX, r"(#include <asm/kvm.h>[^\n]*\n)",
         r"\1enum { kvm_ioeventfd_flag_nr_later = 3 };\n",
         "x86_64: enumerator kvm_ioeventfd_flag_nr_later: got 3, wanted absent"),
    Case("a macro defined twice is found", LINUX, r"(#define\s+KVM_EXIT_IO\s+)2\b",
         r"#define KVM_EXIT_IO 1\n\g<0>", "ppc64: header <linux/kvm.h>: got kvm.h:"),
    Case("a header that does not compile is found", S390, r"(struct kvm_fpu) \{", r"\1 [",
         "s390x: header <linux/kvm.h>: got kvm.h:"),
)


def run(include, script=factfiles.HERE / SCRIPT, path=None):
    """test_facts.py on a tree."""
    environment = {**os.environ, "PATH": path} if path else None
    return subprocess.run([sys.executable, str(script), str(include)], env=environment,
                          capture_output=True, text=True, check=False)


def judged(process, finding):
    """What is wrong with a run that should have failed with the finding, or None."""
    lines = (process.stdout + process.stderr).splitlines()
    if process.returncode != 1 or "Traceback (most recent call last):" in lines:
        return f"got exit code {process.returncode}, wanted 1\n" + "\n".join(lines[-5:])
    if not any(line.startswith(finding) for line in lines):
        return f"got no line {finding!r}, but\n" + "\n".join(lines[8:14])
    return None


def perturbed(include, case):
    """Runs one case on a copy of the headers."""
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copytree(include, Path(folder) / "include")
        header = copy / case.header
        text, count = re.subn(case.pattern, case.replacement, header.read_text(), count=1, flags=re.S)
        if count == 0:
            return f"nothing in {case.header} matches {case.pattern}"
        header.write_text(text)
        return judged(run(copy), case.finding)


def passes(include):
    """The headers as they are pass."""
    process = run(include)
    said = process.stdout + process.stderr
    return None if process.returncode == 0 and "3588 facts equal" in said else f"got {said.splitlines()[-2:]}"


def without_header(include):
    """The target's own asm/kvm.h must not stand in for a missing one."""
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copytree(include, Path(folder) / "include")
        (copy / S390).unlink()
        return judged(run(copy), f"s390x: header {S390}: got another one, wanted INCLUDE_DIR's")


def without_compiler(include):
    """A compiler that is not installed is named, not skipped."""
    lost = MODELS[-1]
    with tempfile.TemporaryDirectory() as folder:
        for program in {model.cc for model in MODELS} - {lost.cc}:
            (Path(folder) / program).symlink_to(shutil.which(program))
        return judged(run(include, path=folder), f"install the Debian packages {lost.packages[0]}")


def without_fact(include):
    """A fact that falls out of the files is missed."""
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copytree(factfiles.HERE, Path(folder) / "facts")
        facts = copy / factfiles.FACTS
        facts.write_text(facts.read_text().replace('"KVMIO": 174, ', "", 1))
        return judged(run(include, copy / SCRIPT),
                      "all: constant facts: got 1414 compared, wanted 1415")


def main(arguments):
    """Runs all cases; prints one line for each."""
    if len(arguments) != 1:
        print("usage: selftest.py INCLUDE_DIR", file=sys.stderr)
        return 1
    include = arguments[0]
    jobs = [("headers as they are pass", lambda: passes(include)),
            ("a missing header is found", lambda: without_header(include)),
            ("a missing compiler is named", lambda: without_compiler(include)),
            ("a missing fact is found", lambda: without_fact(include)),
            *((case.claim, lambda case=case: perturbed(include, case)) for case in CASES)]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        faults = list(pool.map(lambda job: job[1](), jobs))
    for (claim, _), fault in zip(jobs, faults):
        print(f"{claim}: {fault or 'yes'}")
    print(f"{faults.count(None)} passed, {len(jobs) - faults.count(None)} failed, 0 skipped")
    return 1 if any(faults) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
