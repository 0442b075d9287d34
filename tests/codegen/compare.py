# SPDX-License-Identifier: MIT
"""The spec's structs against those of an object, of headers or of a kernel: each is compared, or listed with a reason."""

import re
from collections import Counter

import pahole

REASONS = {
    "empty": "it has no members, so no debug information but its name",
    "unused": "the object does not use it",
    "lacks": "it is not there: removed, another arch's, or without use in what was read",
    "grown": "theirs, or a struct in it, has more members than the spec; the others are where the spec has them",
}
# What the kernel's headers add: to the name of a member that it must not read twice, and before a flexible array.
UNSAFE, FILLER = re.compile(r"__unsafe$"), re.compile(r"(^|\.)__empty_\w+$")
# Members that a later uapi header keeps from the kernel itself, and a flexible array that has a length there.
HIDDEN = {"kvm_run": ("hypercall.longmode", "system_event.flags")}
SIZED = {"kvm_stats_desc": "name"}


class Comparison:
    """The structs of one data model against the records of one object; `inside`: it is a kernel."""

    def __init__(self, report, name, view, machine, records, inside=False):
        self.report, self.name, self.inside = report, name, inside
        self.records = {struct: as_uapi(record, struct) if inside else unfilled(record) for struct, record in records.items()}
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
            elif grows and (more := self.grown(name, got, wanted)):
                outer = [path for path in more if path.rpartition(".")[0] not in more]
                self.listed[name] = f"grown: {', '.join(outer)}"
            else:
                self.compare(name, got, wanted)
        return self

    def compare(self, name, got, wanted):
        self.compared += 1
        self.report.claim(f"{self.name}: size of {name}", got.size, wanted.size)
        hidden = [path for path in HIDDEN.get(name, ()) if self.inside and path not in got.members]
        shown = {path: place for path, place in wanted.members.items() if path not in hidden}
        theirs, ours = differences(got.members, shown)
        self.report.claim(f"{self.name}: members of {name}", theirs, ours)

    def grown(self, name, got, wanted):
        """Members that a later struct has more, or that have more, when all others stand where the spec has them."""
        fields, more = {member.path: member for member in self.layouts.of(name).members}, []
        for path, place in wanted.members.items():
            theirs = got.members.get(path)
            if theirs == place or fields[path].field.kind == "pad" or theirs is None and path in HIDDEN.get(name, ()):
                continue
            if not (theirs and theirs[0] == place[0] and theirs[1] >= place[1] and self.larger(fields[path])):
                return []
            more += [path] if fields[path].type else []
        return [*more, *(path for path in got.members if path not in wanted.members)] if got.size >= wanted.size else []

    def larger(self, member):
        """Whether a member may be larger than the spec has it: a nameless record, or one that has grown itself."""
        if member.type is None:
            return True
        name = member.type.base
        return name in self.structs and name in self.records and bool(
            self.grown(name, self.records[name], pahole.computed(self.layouts.of(name))))

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


def differences(got, wanted):
    """Members that are not the same, as both have them: places are (offset, bytes) or (offset, bytes, bit, bits)."""
    paths = [path for path in {**wanted, **got} if got.get(path) != wanted.get(path)]
    return tuple("; ".join(f"{path} {of.get(path, 'absent')}" for path in paths) for of in (got, wanted))


def unfilled(record):
    """A record without what only makes room for a flexible array."""
    record.members = {path: place for path, place in record.members.items() if not FILLER.search(path)}
    return record


def as_uapi(record, name=""):
    """A record of the kernel's as its uapi header has it for programs."""
    record.members = {UNSAFE.sub("", path): place for path, place in unfilled(record).members.items()}
    if name in SIZED and SIZED[name] in record.members:
        offset, size = record.members[SIZED[name]]
        record.members[SIZED[name]], record.size = (offset, 0), record.size - size
    return record


def names(view, machine):
    """The structs that a data model has."""
    return [struct.name for struct in view.structs_of(view.layouts[machine].machine.arch)]
