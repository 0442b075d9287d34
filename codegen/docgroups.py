# SPDX-License-Identifier: MIT
"""Groups of constants as tables of name, value and meaning."""

from dataclasses import dataclass

from machine import MACHINES
from markdown import by_value, cell, machine_label
from phrases import number, sentence


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


class Groups:
    """Makes the tables of a view's groups."""

    def __init__(self, view, names, exits):
        self.view, self.names, self.exits = view, names, exits

    def table(self, group, heading):
        members = [constant for constant in group.members if constant.life.covers(self.view.level)]
        rows = tuple(self.row(group, constant) for constant in members)
        single = group.kind == "constants" and len(rows) == 1
        summary = self.names.line(group.summary)
        return GroupTable(group, heading, sentence(summary) if summary and not single else summary, rows, single)

    def row(self, group, constant):
        """An exit reason is told in an entry of its own."""
        if constant.name in self.exits:
            return ConstantRow(self.names.code(constant.name), self.value(group, constant), "")
        return ConstantRow(f"`{constant.name}`", self.value(group, constant), self.doc(constant))

    def doc(self, constant):
        only = f"only where {self.names.code(constant.ifdef)} is defined" if constant.ifdef else ""
        return cell("; ".join(part for part in (self.names.line(constant.doc), only) if part))

    def value(self, group, constant):
        """As written, and what that comes to where it is no plain number."""
        values = self.values(group, constant.name)
        told = by_value(values)
        if not told:
            return f"`{cell(constant.text)}`"
        if len(told) > 1:
            return ", ".join(f"`{number(value)}` ({machine_label(names, tuple(values))})" for value, names in told)
        value = told[0][0]
        plain = constant.text.rstrip("UL")
        if hasattr(constant.value, "at") or plain == str(value):
            return f"`{value}`"
        return f"`{constant.text}`" if plain.startswith("0x") else f"`{cell(constant.text)}` = `{value:#x}`"

    def values(self, group, name):
        found = {}
        for machine in self.view.machines.values():
            if group.header in ("linux", machine.arch):
                try:
                    found[machine.name] = self.view.constant(name, machine)
                except KeyError:
                    continue
        return found
