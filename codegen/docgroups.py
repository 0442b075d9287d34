# SPDX-License-Identifier: MIT
"""Groups of constants as tables of name, value and meaning."""

import re
from dataclasses import dataclass

from markdown import by_value, cell, machine_label
from phrases import came, number, sentence

HEX = re.compile("0[xX][0-9a-fA-F]+")


@dataclass(frozen=True)
class ConstantRow:
    name: str
    value: str
    doc: str


@dataclass(frozen=True)
class GroupTable:
    """One group; a single constant is told in a line of its own."""
    group: object
    heading: str
    summary: str
    rows: tuple
    single: bool
    form: str           # what C has: ex) "In C it is `enum sev_cmd_id`"; "" for macros
    life: str           # ex) "since Linux 5.1"
    unmodelled: str

    @property
    def head(self):
        """What stands before the table."""
        return " ".join(part for part in (self.summary, sentence(self.life) if self.life else "", self.form) if part)


class Groups:
    """Makes the tables of a view's groups."""

    def __init__(self, view, names, exits):
        self.view, self.names, self.exits = view, names, exits

    def table(self, group, heading):
        members = [constant for constant in group.members if constant.life.covers(self.view.level)]
        single = group.kind == "constants" and len(members) == 1
        rows = tuple(self.row(group, constant, single) for constant in members)
        summary = self.names.line(group.summary)
        return GroupTable(group, heading, sentence(summary) if summary and not single else summary, rows, single,
                          self.form(group), came(group.life), self.names.line(group.unmodelled))

    @staticmethod
    def form(group):
        if group.kind != "enumerators":
            return ""
        told = f"In C this is `enum {group.tag}`" if group.tag else "In C this is an enum without a name"
        return f"{told}; each name is a macro, too." if group.macros else f"{told}."

    def row(self, group, constant, single):
        """An exit reason is told in an entry of its own; what is no cell of a table keeps its bars."""
        value = self.value(group, constant)
        value = value.replace("\\|", "|") if single else value
        if constant.name in self.exits:
            return ConstantRow(self.names.code(constant.name), value, came(constant.life, group.life))
        return ConstantRow(f"`{self.macro(constant)}`", value, self.doc(constant, group.life))

    @staticmethod
    def macro(constant):
        """ex) "KVM_VM_TYPE_ARM_IPA_SIZE(x)"."""
        return constant.name + (f"({', '.join(constant.parameters)})" if constant.parameters else "")

    def doc(self, constant, around):
        only = f"only where {self.names.code(constant.ifdef)} is defined" if constant.ifdef else ""
        other = "only where `<asm/kvm.h>` has no other" if constant.fallback else ""
        parts = (self.names.line(constant.doc).removesuffix("."), only, other, came(constant.life, around))
        return cell("; ".join(part for part in parts if part))

    def value(self, group, constant):
        """As written, and what that comes to where it is no plain number."""
        told = [] if constant.parameters or constant.fallback else by_value(self.values(group, constant.name))
        if not told:
            return f"`{cell(constant.text)}`"
        if len(told) > 1:
            machines = tuple(name for _, names in told for name in names)
            return ", ".join(f"`{number(value)}` ({machine_label(names, machines)})" for value, names in told)
        value = told[0][0]
        plain = constant.text.rstrip("UL")
        if hasattr(constant.value, "at") or plain == str(value):
            return f"`{value}`"
        return f"`{constant.text}`" if HEX.fullmatch(plain) else f"`{cell(constant.text)}` = `{value:#x}`"

    def values(self, group, name):
        found = {}
        for machine in self.view.machines.values():
            if group.header in ("linux", machine.arch):
                try:
                    found[machine.name] = self.view.constant(name, machine)
                except KeyError:
                    continue
        return found
