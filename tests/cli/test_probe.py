# SPDX-License-Identifier: MIT
"""`kvmabi probe`, `baseline` and `check`: what they say is what the kernel, other readers and compilers say.

test_probe.py PROGRAM
"""

import fcntl
import json
import os
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "codegen"))

import yaml  # noqa: E402

from common import TOP, Report, folder  # noqa: E402

IOCTL = json.loads((TOP / "tests/codegen/facts/2.6.39.json").read_text(encoding="utf-8"))["x86_64"]["constants"]
CHECK_EXTENSION, CREATE_VM, MMAP_SIZE = (IOCTL["KVM_" + name] for name in ("CHECK_EXTENSION", "CREATE_VM", "GET_VCPU_MMAP_SIZE"))
HOST = {"host": "one", "kernel": "6.1", "machine": "x86_64", "api_version": 12, "vcpu_mmap_size": 12288,
        "capabilities": {"KVM_CAP_XSAVE": {"nr": 55, "system": 1, "vm": 1}, "KVM_CAP_NR_MEMSLOTS": {"nr": 10, "system": 509, "vm": 509},
                         "capability_900": {"nr": 900, "system": 3, "vm": 3}},
        "msrs": [0x10, 0x174, 0x11e],
        "cpuid": [{"function": 1, "index": 0, "flags": 0, "eax": 0x800f12, "ebx": 7, "ecx": 0b1110, "edx": 0b0111},
                  {"function": 0x80000002, "index": 0, "flags": 0, "eax": 1, "ebx": 2, "ecx": 3, "edx": 4}]}
OTHER = {**HOST, "host": "two", "kernel": "6.12", "vcpu_mmap_size": 8192,
         "capabilities": {"KVM_CAP_NR_MEMSLOTS": {"nr": 10, "system": 32764, "vm": 32764}, "capability_900": {"nr": 900, "system": 4, "vm": 2}},
         "msrs": [0x174, 0x11e, 0xc0000080],
         "cpuid": [{"function": 1, "index": 0, "flags": 0, "eax": 0x800f12, "ebx": 9, "ecx": 0b0111, "edx": 0b1101},
                   {"function": 0x80000002, "index": 0, "flags": 0, "eax": 1, "ebx": 9, "ecx": 3, "edx": 4}]}
# what is wrong with a file -> (its text, what is said)
WRONG = {
    "nothing in it": ("", "is empty"),
    "no map": ("[1, 2]", ":1: expected a map"),
    "no host": ("{}", "expected a map with api_version"),
    "a broken text": ('{"api_version": 12,\n"host": "x', ":2:"),
    "a number that is none": ('{"api_version": 12,\n"vcpu_mmap_size": "many"}', ":2: expected a number from 0"),
    "a number out of bounds": ('{"api_version": 12, "msrs": [4294967296]}', "expected a number from 0 to 4294967295"),
    "capabilities as a list": ('{"api_version": 12, "capabilities": [1]}', "expected a map"),
    "a capability without a number": ('{"api_version": 12, "capabilities": {"KVM_CAP_HLT": {"vm": 1}}}', "with its number, nr"),
    "a capability with a number too large": ('{"api_version": 12, "capabilities": {"x": {"nr": 99999, "vm": 1}}}',
                                             "expected a number from 0 to 1023"),
    "a map where a number belongs": ('{"api_version": {"a": 1}}', "expected a text or a number"),
    "too many MSRs": (json.dumps({"api_version": 12, "msrs": list(range(5000))}), "expected fewer MSRs"),
}
PROBE = "struct kvm_regs regs; struct kvm_run run; struct kvm_sregs sregs; struct kvm_vcpu_events events;"


def run(program, *words):
    return subprocess.run([str(program), *map(str, words)], text=True, capture_output=True, check=False)


# --- probe ------------------------------------------------------------------------------------------------------------

def asked(kvm, vm):
    """What the kernel answers, asked without our program."""
    found = {}
    for nr in range(1024):
        answers = []
        for fd in (kvm, vm):
            try:
                answers.append(fcntl.ioctl(fd, CHECK_EXTENSION, nr))
            except OSError:
                answers.append(-1)
        if max(answers) > 0:
            found[nr] = answers
    return found


def probe(report, program):
    if not os.access("/dev/kvm", os.R_OK | os.W_OK):
        report.skip("probe", "there is no /dev/kvm that may be used")
        return
    kvm = os.open("/dev/kvm", os.O_RDWR)
    vm = fcntl.ioctl(kvm, CREATE_VM, 0)
    process = run(program, "probe", "--json")
    told = json.loads(process.stdout)
    report.claim("probe: exit status", process.returncode, 0)
    report.claim("probe: capabilities", {item["nr"]: [item["system"], item["vm"]] for item in told["capabilities"].values()},
                 asked(kvm, vm))
    report.claim("probe: size of a vcpu's mapping", told["vcpu_mmap_size"], fcntl.ioctl(kvm, MMAP_SIZE, 0))
    report.claim("probe: API version", told["api_version"], 12)
    report.claim("probe: MSRs and CPUID", bool(told["msrs"] and told["cpuid"]), True)
    checked = re.findall(r"(\d+) structs with (\d+) members compared, (\d+) differ", run(program, "check").stdout)
    if checked and int(checked[0][0]):
        report.claim("probe: the kernel's layout is what check says", [str(told["layout"][key]) for key in ("structs", "members", "differ")],
                     list(checked[-1]))
    in_yaml = yaml.safe_load(run(program, "probe", "--yaml").stdout)
    for key in ("capabilities", "msrs", "kernel", "vcpu_mmap_size"):
        report.claim(f"probe: {key} in YAML", in_yaml[key], told[key])
    table = run(program, "probe").stdout
    report.claim("probe: the table has every capability", [name for name in told["capabilities"]
                 if name.startswith("KVM_") and name not in table], [])
    os.close(vm)
    os.close(kvm)


def no_kvm(report, program):
    for device, said in (("/dev/null", "it is no KVM"), ("/dev/no-such-kvm", "No such file")):
        process = run(program, "probe", "--device", device)
        report.claim(f"{device}: exit status", process.returncode, 1)
        report.claim(f"{device}: says '{said}'", said in process.stderr, True)


# --- baseline -----------------------------------------------------------------------------------------------------------

def baseline(report, program, place):
    (place / "one.json").write_text(json.dumps(HOST), encoding="utf-8")
    (place / "two.yaml").write_text(yaml.safe_dump(OTHER), encoding="utf-8")
    both = (place / "one.json", place / "two.yaml")
    told = json.loads(run(program, "baseline", "--json", *both).stdout)
    report.claim("baseline: capabilities", {item["nr"]: [item["system"], item["vm"]] for item in told["capabilities"].values()},
                 {10: [509, 509], 900: [3, 2]})
    report.claim("baseline: MSRs", told["msrs"], [0x174, 0x11e])
    report.claim("baseline: mapping", told["vcpu_mmap_size"], 8192)
    report.claim("baseline: features are what both have, other registers only if equal",
                 [[entry[name] for name in ("function", "eax", "ebx", "ecx", "edx")] for entry in told["cpuid"]],
                 [[1, 0x800f12, 0, 0b0110, 0b0101], [0x80000002, 1, 0, 3, 4]])
    report.claim("baseline: the other way round", json.loads(run(program, "baseline", "--json", *both[::-1]).stdout)["cpuid"],
                 told["cpuid"])
    (place / "common.json").write_text(run(program, "baseline", "--json", *both).stdout, encoding="utf-8")
    again = json.loads(run(program, "baseline", "--json", place / "common.json", both[1]).stdout)
    report.claim("baseline: of itself and a host", [again[key] for key in ("capabilities", "msrs", "cpuid")],
                 [told[key] for key in ("capabilities", "msrs", "cpuid")])
    (place / "nothing.json").write_text('{"host": "three", "api_version": 12}', encoding="utf-8")
    for form in ("--json", "--yaml"):
        said = run(program, "baseline", form, both[0], place / "nothing.json").stdout
        (place / "none").write_text(said, encoding="utf-8")
        report.claim(f"baseline {form}: nothing in common is empty lists",
                     [yaml.safe_load(said)[key] for key in ("capabilities", "msrs", "cpuid")], [{}, [], []])
        process = run(program, "baseline", place / "none", both[0])
        report.claim(f"baseline {form}: ... which are read again ({process.stderr.strip()})", process.returncode, 0)
    table = run(program, "baseline", *both).stdout
    for said in ("Beyond that, one (6.1) has", "KVM_CAP_XSAVE", "0x10", "0xc0000080", "0x1.0 ecx 0x8", "0x1.0 edx 0x8"):
        report.claim(f"baseline: the table says '{said}'", said in table, True)


def wrong_files(report, program, place):
    good = place / "one.json"
    for what, (text, said) in WRONG.items():
        bad = place / "bad.json"
        bad.write_text(text, encoding="utf-8")
        process = run(program, "baseline", good, bad)
        report.claim(f"{what}: exit status", process.returncode, 1)
        report.claim(f"{what}: says '{said}', not '{process.stderr.strip()}'", said in process.stderr, True)
    report.claim("a file that is not there", run(program, "baseline", good, place / "none.json").returncode, 1)
    report.claim("one file alone is no use: exit status", run(program, "baseline", good).returncode, 2)


# --- check ----------------------------------------------------------------------------------------------------------------

def compiled(place, change, headers="generated/6.12/include"):
    """An object with DWARF, built with our headers after a change."""
    for path in ("linux/kvm.h", "arch/x86/asm/kvm.h"):
        target = place / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(change((TOP / headers / path).read_text(encoding="utf-8")), encoding="utf-8")
    (place / "probe.c").write_text(f"#include <linux/kvm.h>\n{PROBE}\n", encoding="utf-8")
    subprocess.run(["cc", "-g", "-c", "-I", place, "-I", place / "arch/x86", "-o", place / "probe.o", place / "probe.c"], check=True)
    return place / "probe.o"


def check(report, program, place):
    process = run(program, "check", compiled(place, lambda text: text))
    report.claim(f"check of an object: exit status ({process.stdout}{process.stderr})", process.returncode, 0)
    process = run(program, "check", compiled(place, lambda text: text, "generated/include"))
    report.claim(f"check of an object that was built with the first level's headers: exit status ({process.stdout})",
                 (process.returncode, process.stderr), (0, ""))
    report.claim("... and what it lacks is told", re.search(r", 0 differ; [1-9]\d* members are not there", process.stdout) is None, False)
    process = run(program, "check", "-v", compiled(place, lambda text: text))
    report.claim("check -v names what was compared", ": kvm_run: agrees" in process.stdout, True)
    changes = {
        "kvm_regs.rbx: stands at bit": lambda text: text.replace("__u64 rax, rbx", "__u64 rbx, rax").replace(
            "__u64 rax;\n\t__u64 rbx;", "__u64 rbx;\n\t__u64 rax;"),
        "kvm_run.exit_reason: has bits": lambda text: text.replace("__u32 exit_reason", "__u16 exit_reason"),
        "kvm_sregs: has bytes": lambda text: text.replace("__u64 interrupt_bitmap", "__u64 more[2]; __u64 interrupt_bitmap"),
    }
    for said, change in changes.items():
        process = run(program, "check", compiled(place, change))
        report.claim(f"check: finds '{said}', says '{process.stdout.strip()}'", said in process.stdout, True)
        report.claim(f"check: {said}: exit status", process.returncode, 1)
    (place / "short").write_bytes(b"\x9f\xeb\x01\x00\x18\x00\x00\x00" + b"\xff" * 16)
    for bad, status in ((place / "short", 3), (place / "probe.c", 3), (place / "none", 3)):
        report.claim(f"check of {bad.name}: exit status", run(program, "check", bad).returncode, status)
    kernel = Path("/sys/kernel/btf/vmlinux")
    if not kernel.is_file():
        report.skip("check of the running kernel", f"there is no {kernel}")
        return
    process = run(program, "check")
    report.claim(f"check of the running kernel: compares ({process.stdout})", process.returncode in (0, 1, 3), True)


def main():
    report, program = Report(), Path(sys.argv[1]).resolve()
    probe(report, program)
    no_kvm(report, program)
    with folder() as place:
        baseline(report, program, place)
        wrong_files(report, program, place)
    with folder() as place:
        check(report, program, place)
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
