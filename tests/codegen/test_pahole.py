# SPDX-License-Identifier: MIT
"""pahole finds every struct laid out as the spec computes it: in what compilers made for each arch, in libkvmabi, in
the running kernel.

test_pahole.py [--object FILE] [--btf FILE] [TREE]: the probes of TREE are compiled for six data models; FILE defaults to
build/libkvmabi/libkvmabi.so and the kernel's own BTF. A struct is compared, or listed with one of the REASONS.
"""

import os
import platform
import re
import sys
from collections import Counter
from pathlib import Path

import pahole
from common import LEVEL, TOP, Report, arguments, complaint, folder, present, side_by_side, view_at
from models import MODELS

REASONS = {
    "empty": "it has no members, so no debug information but its name",
    "unused": "the object does not use it",
    "lacks": "the kernel's BTF does not have it",
    "grown": "the kernel's has more members than the spec, where the spec has room",
}
MACHINES = {"x86_64": "x86_64", "s390x": "s390x", "ppc64": "ppc64"}
KERNEL = Path("/sys/kernel/btf/vmlinux")
MODULE = Path("/sys/kernel/btf/kvm")
# What the kernel itself adds: to the name of a member that it must not read twice, and before a flexible array.
UNSAFE, FILLER = re.compile(r"__unsafe$"), re.compile(r"(^|\.)__empty_\w+$")
# Members that a later uapi header keeps from the kernel itself.
HIDDEN = {"kvm_run": ("hypercall.longmode",)}


class Comparison:
    """The structs of one data model against the records of one object."""

    def __init__(self, report, name, view, machine, records):
        self.report, self.name, self.records = report, name, records
        self.layouts = view.layouts[machine]
        self.structs = names(view, machine)
        self.listed, self.compared = {}, 0

    def judge(self, absent, grows=False):
        """Compares what is there; `absent` is the reason for what is not."""
        for name in self.structs:
            wanted = pahole.computed(self.layouts.of(name))
            got = self.records.get(name)
            if got is None and not wanted.members:
                self.listed[name] = "empty"
            elif got is None and absent:
                self.listed[name] = absent
            elif got is None:
                self.report.claim(f"{self.name}: {name}", "nothing", "a struct")
            elif grows and (more := grown(self.layouts.of(name), got, wanted)):
                self.listed[name] = f"grown: {', '.join(more)}"
            else:
                self.compare(name, got, wanted)
        return self

    def compare(self, name, got, wanted):
        self.compared += 1
        self.report.claim(f"{self.name}: size of {name}", got.size, wanted.size)
        differences = [f"{path} {got.members.get(path, 'absent')}" for path, place in wanted.members.items()
                       if got.members.get(path) != place]
        differences += [f"{path} unknown to the spec" for path in got.members.keys() - wanted.members.keys()]
        wants = [f"{path} {wanted.members[path]}" for path in (line.split()[0] for line in differences)
                 if path in wanted.members]
        self.report.claim(f"{self.name}: members of {name}", "; ".join(differences), "; ".join(wants))

    def tell(self):
        """How many were compared, and which were not."""
        print(f"{self.name}: {self.compared} of {len(self.structs)} structs compared")
        for name, why in self.listed.items():
            reason, colon, more = why.partition(":")
            print(f"  not comparable: {name}: {REASONS[reason]}{colon}{more}")
        for reason, count in Counter(why.partition(":")[0] for why in self.listed.values()).items():
            print(f"  {count} because {REASONS[reason]}")
        self.report.claim(f"{self.name}: structs compared or listed", self.compared + len(self.listed), len(self.structs))
        self.report.claim(f"{self.name}: some structs compared", self.compared > 0, True)


def grown(layout, got, wanted):
    """Members that a later struct has more, when all others stand where the spec has them; else nothing."""
    fields = {member.path: member for member in layout.members}
    for path, place in wanted.members.items():
        theirs = got.members.get(path)
        hidden = theirs is None and path in HIDDEN.get(layout.struct.name, ())
        larger = fields[path].type is None and theirs and theirs[0] == place[0] and theirs[1] >= place[1]
        if theirs != place and not (hidden or larger or fields[path].field.kind == "pad"):
            return []
    return [path for path in got.members if path not in wanted.members] if got.size >= wanted.size else []


def as_uapi(record):
    """A record of the kernel's as its uapi header has it."""
    record.members = {UNSAFE.sub("", path): place for path, place in record.members.items() if not FILLER.search(path)}
    return record


def names(view, machine):
    """The structs that a data model has."""
    return [struct.name for struct in view.structs_of(view.layouts[machine].machine.arch)]


# --- the probes ---------------------------------------------------------------------------------------------------------

def probes(report, tree, view):
    """Every probe as the compiler of its data model lays it out."""
    def judge(model):
        with folder() as place:
            built = place / "probe.o"
            process = model.run("-g", "-gdwarf-4", "-c", "-o", str(built), str(tree / f"probe/{model.arch}.c"),
                                include=tree / "include")
            if process.returncode:
                return model, {}, complaint(process)
            return model, *pahole.ask(built, names(view, model.name), "-F", "dwarf")
    there = [model for model in MODELS if not (why := model.missing()) or report.skip(f"the probe for {model.name}", why)]
    for model, records, fault in side_by_side(judge, there):
        if report.claim(f"probe for {model.name} read", fault, ""):
            Comparison(report, f"probe for {model.name}", view, model.name, records).judge(None).tell()


# --- the library --------------------------------------------------------------------------------------------------------

def machine_of_host():
    """The data model of what is built here, or None."""
    return MACHINES.get(platform.machine())


def library(report, given, view):
    """libkvmabi, as it was built for the host."""
    built = [given] if given else sorted((TOP / "build/libkvmabi").glob("libkvmabi.so*"))
    built = [path for path in built if path.is_file()]
    if not built or not machine_of_host():
        report.skip("libkvmabi", f"{given} is not there" if given else "build/libkvmabi/libkvmabi.so is not built")
        return
    records, fault = pahole.ask(built[0], names(view, machine_of_host()), "-F", "dwarf")
    if report.claim(f"{built[0].name} read", fault, ""):
        Comparison(report, built[0].name, view, machine_of_host(), records).judge("unused").tell()


# --- the running kernel -------------------------------------------------------------------------------------------------

def kernel(report, given):
    """The running kernel's BTF, at its own level; kvm may be a module with BTF of its own."""
    level, path = os.uname().release.split("-")[0], given or KERNEL
    release = re.match(r"\d+\.\d+", level)
    if not (os.access(path, os.R_OK) and release and machine_of_host()):
        report.skip("the running kernel's BTF", f"{path} cannot be read")
        return
    view = view_at(LEVEL if given else release[0])
    wanted = names(view, machine_of_host())
    records, fault = pahole.ask(path, wanted, "-F", "btf")
    if not given and os.access(MODULE, os.R_OK):
        records.update(pahole.ask(MODULE, wanted, "-F", "btf", "--btf_base", path)[0])
    if "kvm_run" not in records:
        report.skip("the running kernel's BTF", fault or "it has no kvm_run: kvm is not there, or pahole cannot decode it")
        return
    records = {name: as_uapi(record) for name, record in records.items()}
    name = f"BTF of Linux {view.level}" if not given else path.name
    Comparison(report, name, view, machine_of_host(), records).judge("lacks", grows=not given).tell()


def main():
    report = Report()
    given = arguments(__doc__.splitlines()[0], ("--object", "FILE", "an object with libkvmabi in it"),
                      ("--btf", "FILE", f"BTF of level {LEVEL} in the place of the kernel's"))
    if not present("pahole"):
        report.skip("everything", "pahole is not installed (Debian: pahole)")
        return report.end()
    view = view_at()
    probes(report, given.tree, view)
    library(report, given.object, view)
    kernel(report, given.btf)
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
