# SPDX-License-Identifier: MIT
"""`kvmabi explain`: every number and name of the API is explained, strace's log too, and what is unknown is said to be.

test_explain.py PROGRAM: numbers and offsets are those of the project's own facts, not computed from the spec.
"""

import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "codegen"))

from common import Report  # noqa: E402

FACTS = json.loads((HERE.parent / "codegen/facts/2.6.39.json").read_text(encoding="utf-8"))
LABELS = {"x86_64": ("x86", "x86_64"), "i386": ("x86", "i386"), "ia64": ("ia64",), "ppc64": ("powerpc", "ppc64"),
          "ppc32": ("powerpc", "ppc32"), "s390x": ("s390",)}
LOG = """\
[pid 77] 10:00:00 ioctl(3, KVM_GET_API_VERSION, 0) = 12
read(5, "", 4) = 0
ioctl(4, KVM_SET_USER_MEMORY_REGION, {slot=0, flags=0x8}) = -1 EINVAL (Invalid argument)
ioctl(4, _IOC(_IOC_READ, 0xae, 0x9f, 0x40), 0x7ffc) = -1 ENOTTY (Inappropriate ioctl for device)
ioctl(1, TCGETS, {B38400}) = 0
ioctl(4, _IOC(_IOC_READ, 0xae, 0xfe, 0x40), 0x7ffc) = -1 ENOTTY (Inappropriate ioctl for device)
"""


class Explainer:
    """The program under test."""

    def __init__(self, program):
        self.program = program

    def run(self, *words, text=None):
        return subprocess.run([self.program, "explain", *words], input=text, text=True, capture_output=True, check=False)

    def json(self, *words):
        """What it says as JSON; what is no JSON comes back as text."""
        process = self.run("--json", *words)
        try:
            return json.loads(process.stdout)
        except ValueError:
            return [{"name": process.stdout or process.stderr}]


def commands(machine):
    """The ioctls of a machine, as the facts have them: numbers that carry KVMIO as their type and are no flags."""
    def is_command(name, value):
        return value >> 8 & 0xff == 0xae and value != 0xae and not name.startswith("__KVM") and value > 0xae00
    return {name: value for name, value in FACTS[machine]["constants"].items() if is_command(name, value)}


def numbers(report, explain):
    """Every number of every machine leads to its ioctl, and says for which machines it is right."""
    for machine, labels in LABELS.items():
        found = commands(machine)
        known = {entry["name"]: entry for entry in explain.json("--level", "2.6.39", *(f"{value:#x}" for value in found.values()))}
        for name, value in found.items():
            machines = [row["machines"] for row in known.get(name, {}).get("numbers", ()) if row["number"] == value]
            report.claim(f"{machine}: {value:#x} is {name}", any(label in " ".join(machines) for label in labels), True)
    report.claim("a number in decimal", explain.json("1077980832")[0]["name"] if explain.json("1077980832") else "",
                 explain.json(hex(1077980832))[0]["name"] if explain.json(hex(1077980832)) else "")
    report.claim("a sign-extended number", [entry["name"] for entry in explain.json("0xffffffff8004ae98")], ["KVM_GET_MP_STATE"])
    report.claim("strace's form", [entry["name"] for entry in explain.json("_IOC(_IOC_READ, 0xae, 0x9f, 0x40)")],
                 ["KVM_GET_VCPU_EVENTS"])


def structs(report, explain):
    """Every member that the facts have is explained with its offset on x86_64; inside of a struct, from its beginning."""
    members = {f"{struct}.{path}": offset for struct, facts in FACTS["x86_64"]["structs"].items()
               for path, offset in facts["members"]}
    for struct, facts in FACTS["x86_64"]["structs"].items():
        for path, offset in facts["members"]:
            entries = explain.json("--level", "2.6.39", f"{struct}.{path}")
            offsets = [row["offset"] for entry in entries for row in entry.get("fields", ())]
            inside = members.get(f"{struct}.{path.rpartition('.')[0]}", 0)
            told = any(text in (str(offset), str(offset - inside)) or f"{offset} on x86" in text for text in offsets)
            report.claim(f"{struct}.{path} at {offset}, of {offsets}", told, True)


def names(report, explain):
    def first(*words):
        entries = explain.json(*words)
        return entries[0]["name"] if entries else ""
    report.claim("a name", first("KVM_RUN"), "KVM_RUN")
    report.claim("without prefix and case", first("get_regs"), "KVM_GET_REGS")
    report.claim("a constant leads to its group", explain.json("KVM_MEM_LOG_DIRTY_PAGES")[0]["values"][0]["name"],
                 "KVM_MEM_LOG_DIRTY_PAGES")
    report.claim("a rule leads to its ioctl", first("KVM_SET_CLOCK.flags"), "KVM_SET_CLOCK")
    report.claim("a capability", explain.json("KVM_CAP_XCRS")[0]["facts"]["Number"], "56")
    report.claim("an exit", explain.json("KVM_EXIT_MMIO")[0]["facts"]["Told in"], "kvm_run.mmio")
    for entry in explain.json("--level", "2.6.39", "KVM_GET_DIRTY_LOG"):
        report.claim("its errata", "A4" in [erratum["id"] for erratum in entry["errata"]], True)
        report.claim("its rules, in order", [rule["id"] for rule in entry["rules"]][:2],
                     ["KVM_GET_DIRTY_LOG.slot", "KVM_GET_DIRTY_LOG.logged"])
    text = explain.run("kvm_run.exit_reason").stdout
    report.claim("as text", "exit_reason" in text and "struct" in text.splitlines()[0], True)


def refusals(report, explain):
    for words, status, said in ((["KVM_GET_REG"], 1, "did you mean KVM_GET_REGS?"), (["0xdeadae99"], 1, "_IOC("),
                                (["nothing_like_it_at_all"], 1, "is not known"), ([], 2, "usage:"),
                                (["--level", "9.9", "KVM_RUN"], 2, "there is no level 9.9"), (["--no-such"], 2, "no-such")):
        process = explain.run(*words)
        report.claim(f"{' '.join(words) or 'nothing'}: exit status", process.returncode, status)
        report.claim(f"{' '.join(words) or 'nothing'}: says '{said}'", said in process.stderr, True)
    report.claim("one word of two is known", explain.run("KVM_RUN", "nonsense_word").returncode, 1)


def log(report, explain):
    process = explain.run("-", text=LOG)
    lines = process.stdout.splitlines()
    report.claim("every line of the log is kept", [line for line in LOG.splitlines() if line not in lines], [])
    for said in ("KVM_SET_USER_MEMORY_REGION.flags", "KVM_GET_VCPU_EVENTS:", "ioctl of a vcpu fd", "is no ioctl that the spec"):
        report.claim(f"the log: says '{said}'", said in process.stdout, True)
    report.claim("other drivers' calls pass without a word", "TCGETS is" in process.stdout, False)
    report.claim("an unknown KVM number: exit status", process.returncode, 1)
    report.claim("no call at all: exit status", explain.run("-", text="hello\n").returncode, 1)


def main():
    report = Report()
    explain = Explainer(sys.argv[1])
    numbers(report, explain)
    names(report, explain)
    structs(report, explain)
    refusals(report, explain)
    log(report, explain)
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
