# SPDX-License-Identifier: MIT
"""What a kernel's headers and a level of the spec do not agree on: missing in the spec, extra there, or different."""

import re
from dataclasses import dataclass

from machine import machines_of
from specside import SpecSide, place, short

IOCTL = re.compile(r"(_IO[RW]*) ?\( ?KVMIO, *(\w+)(?:, *(.+?))? ?\)$")
# How compilers call a scalar in debug information -> how C and the spec do.
BASES = {"long unsigned int": "unsigned long", "long int": "long", "long long unsigned int": "unsigned long long"}


@dataclass(frozen=True)
class Finding:
    """One thing that is not the same."""

    verdict: str        # missing, extra, different
    kind: str           # ioctl, capability, constant, macro, enumerator, enum, struct
    name: str
    kernel: str         # what the headers have, or ""
    spec: str           # what the spec has, or ""
    place: str          # where the spec has it, or which header does
    machine: str = ""   # "": all of them

    def __str__(self):
        on = f" on {self.machine}" if self.machine else ""
        says = {"missing": self.kernel, "extra": self.spec,
                "different": f"kernel {self.kernel}; spec {self.spec}"}[self.verdict]
        return f"{self.verdict}: {self.kind} {self.name}{on} ({self.place}){': ' if says else ''}{says}"


class Comparison:
    """All findings of a kernel's headers against a view."""

    def __init__(self, kernel, view, arch):
        self.kernel, self.spec, self.arch = kernel, SpecSide(view, arch), arch
        self.found, self.machines, self.compared = [], machines_of(arch), {}

    def all(self):
        self.names()
        for machine in self.machines:
            self.values(machine)
        self.enums()
        for machine in self.machines:
            self.records(machine)
        self.found = merged(self.found, len(self.machines))
        return self.found

    def note(self, verdict, kind, name, kernel="", spec="", where="", machine=""):
        self.found.append(Finding(verdict, kind, name, kernel, spec, where, machine))

    def count(self, kind, number=1):
        self.compared[kind] = self.compared.get(kind, 0) + number

    # --- macros ----------------------------------------------------------------------------------------

    def names(self):
        for name, macro in self.kernel.macros.items():
            ours = self.spec.macros.get(name)
            if ours is None:
                self.note("missing", kind_of(macro), name, shown(macro), where=f"{macro.header}/kvm.h")
                continue
            self.count("name")
            if ours.header != macro.header:
                self.note("different", ours.kind, name, f"{macro.header}/kvm.h", f"{ours.header}/kvm.h", ours.place)
            theirs, own = macro.parameters, getattr(ours.item, "parameters", ())
            if (theirs is None) != (not own) or theirs and len(theirs) != len(own):
                self.note("different", ours.kind, name, parameters(theirs), parameters(own), ours.place)
            if ours.kind == "ioctl":
                self.ioctl(macro, ours)
        for name, ours in self.spec.macros.items():
            if name not in self.kernel.macros:
                self.note("extra", ours.kind, name, where=ours.place)

    def ioctl(self, macro, ours):
        """The text of an ioctl's number: what it names counts, also where the struct is another arch's."""
        body, macros = macro.body, self.kernel.macros
        while body in macros:
            body = macros[body].body
        found = IOCTL.match(body)
        if found:
            type_ = f", {found[3]}" if found[3] else ""
            self.differ("ioctl", macro.name, f"{found[1]}(KVMIO, {int(found[2], 0):#04x}{type_})",
                        self.spec.encoded(ours.item), ours.place)

    def differ(self, kind, name, kernel, spec, where, machine=""):
        """One comparison."""
        self.count(kind)
        if kernel != spec:
            self.note("different", kind, name, str(kernel), str(spec), where, machine)

    def values(self, machine):
        values = self.kernel.machines[machine.name].values
        for name, value in values.items():
            ours = self.spec.macros.get(name)
            number = self.spec.number(name, machine) if ours else None
            if number is not None:
                mask = (1 << 8 * value.size) - 1
                self.differ("value", name, in_hex(value.number & mask), in_hex(number & mask), ours.place, machine.name)

    # --- enums -----------------------------------------------------------------------------------------

    def enums(self):
        theirs = {name: (number, enum) for enum in self.kernel.machines[self.machines[0].name].enums
                  for name, number in enum.members.items()}
        for name, (number, enum) in theirs.items():
            ours = self.spec.enumerators.get(name)
            if ours is None:
                self.note("missing", "enumerator", name, str(number), where=f"enum {enum.tag}".strip())
            else:
                own = self.spec.view.number(self.spec.view.vary(ours.item.value), self.machines[0])
                self.differ("enumerator", name, number, own, ours.place)
        for name, ours in self.spec.enumerators.items():
            if name not in theirs:
                self.note("extra", "enumerator", name, where=ours.place)
        tags = {enum.tag for _, enum in theirs.values() if enum.tag}
        for tag in sorted(tags - self.spec.tags.keys()):
            self.note("missing", "enum", tag, where="its tag")
        for tag in sorted(self.spec.tags.keys() - tags):
            self.note("extra", "enum", tag, where=self.spec.tags[tag])

    # --- structs ---------------------------------------------------------------------------------------

    def records(self, machine):
        facts, layouts = self.kernel.machines[machine.name], self.spec.view.layouts[machine.name]
        for name, record in facts.records.items():
            struct = self.spec.structs.get(name)
            if struct is None:
                self.note("missing", "struct", name, f"{record.kind}, {record.size} bytes", where=place_of(record),
                          machine=machine.name)
                continue
            self.record(record, facts.aligns[name], layouts.of(name), struct, machine)
        for name, struct in self.spec.structs.items():
            if name not in facts.records:
                self.note("extra", "struct", name, where=place(struct), machine=machine.name)

    def record(self, record, align, layout, struct, machine):
        where, name = place(struct), record.name
        self.differ("struct", f"{name}: kind", record.kind, "union" if struct.union else "struct", where, machine.name)
        self.differ("struct", f"{name}: header", place_of(record), f"{short(struct.header)}/kvm.h", where, machine.name)
        self.differ("struct", f"{name}: size", record.size, layout.size, where, machine.name)
        self.differ("struct", f"{name}: alignment", align, layout.align, where, machine.name)
        theirs = {path: as_told(member) for path, member in record.flat()}
        ours = dict(self.members(layout))
        for path in {**theirs, **ours}:
            if path not in ours:
                self.note("missing", "member", f"{name}.{path}", theirs[path], where=where, machine=machine.name)
            elif path not in theirs:
                self.note("extra", "member", f"{name}.{path}", "", ours[path], where, machine.name)
            else:
                self.differ("member", f"{name}.{path}", theirs[path], ours[path], where, machine.name)

    def members(self, layout):
        """The spec's members like DWARF's: (path, what is said of it)."""
        within = []
        for member in layout.members:
            if any(member.path.startswith(path) for path in within):
                continue
            if member.type is not None and not self.spec.view.is_scalar(member.type.base) and member.bit < 0:
                within.append(member.path + ".")
            yield member.path, self.told(member)

    def told(self, member):
        if member.bit >= 0:
            return f"{self.spec.c_type(member.type)} : {member.field.width} at bit {8 * member.offset + member.bit}"
        inline = {"struct": "struct", "bits": "struct", "union": "union"}
        type_ = self.spec.c_type(member.type) if member.type else inline[member.field.kind]
        dims = "".join(f"[{dim or ''}]" for dim in member.dims)
        return f"{type_}{dims} at {member.offset}"


def as_told(member):
    """A member of the kernel's, in the words of Comparison.told."""
    type_ = BASES.get(member.type.spelled, member.type.spelled)
    if member.bit >= 0:
        return f"{type_} : {member.width} at bit {member.bit}"
    return f"{type_}{''.join(f'[{dim or str()}]' for dim in member.type.dims)} at {member.offset}"


def place_of(record):
    return f"{'linux' if record.path.endswith('/linux/kvm.h') else 'asm'}/kvm.h"


def kind_of(macro):
    if macro.name.startswith("KVM_CAP_"):
        return "capability"
    if IOCTL.match(macro.body):
        return "ioctl"
    return "constant" if macro.body else "macro"


def shown(macro):
    return f"{parameters(macro.parameters)} {macro.body}".strip() if macro.parameters is not None else macro.body


def parameters(names):
    return f"({', '.join(names)})" if names else "without parameters"


def in_hex(number):
    return hex(number) if number > 9 else str(number)


def merged(found, machines):
    """What is the same on every machine is said once."""
    same = {}
    for finding in found:
        key = (finding.verdict, finding.kind, finding.name, finding.kernel, finding.spec, finding.place)
        same.setdefault(key, []).append(finding.machine)
    return [Finding(*key, machine) for key, where in same.items()
            for machine in ([""] if len(where) == machines else where)]
