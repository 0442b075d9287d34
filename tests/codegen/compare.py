# SPDX-License-Identifier: MIT
"""The spec's structs against those of an object, of headers or of a kernel: each is compared, or listed with a reason."""

import re
from collections import Counter

import pahole

REASONS = {
    "empty": "it has no members, so no debug information but its name",
    "unused": "the object does not use it",
    "lacks": "the kernel's BTF does not have it",
    "grown": "the kernel's has more members than the spec, where the spec has room",
}
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
