# SPDX-License-Identifier: MIT
"""What `kvmabi explain` knows: every entry of the document as data, its prose plain."""

import re
from dataclasses import dataclass

import doccaps
from docerrata import subject
from docioctls import CLASSES
from document import Document
from machine import MACHINES
from markdown import machine_label
from phrases import series

LINK = re.compile(r"\[([^\]]*)\]\(#[^)]*\)")
ESCAPED = re.compile(r"\\([<*\[\]|])")
EMPHASIS = re.compile(r"^\*([a-z, ]+)\*")


@dataclass(frozen=True)
class Fact:
    """One entry. Rows of text are tuples, as the template's macros want them."""
    kind: str           # ioctl, struct, exit, capability, constants
    name: str
    title: str          # ex) "ioctl of a VM fd"
    section: str
    life: str           # ex) "since 4.11", ""
    summary: str
    doc: str
    pairs: tuple = ()       # (what, text)
    numbers: tuple = ()     # (number, where)
    rules: tuple = ()       # (id, what must hold, errno)
    errors: tuple = ()      # (errno, when)
    fields: tuple = ()      # (offsets, type, name, note)
    values: tuple = ()      # (name, value, doc)
    errata: tuple = ()      # (id, on, says, truth, proof)
    see: tuple = ()         # names of other entries


def plain(text):
    """Prose without Markdown: links, code, escapes."""
    text = ESCAPED.sub(r"\1", LINK.sub(r"\1", str(text)).replace("`", "").replace("<br>", " "))
    return EMPHASIS.sub(r"[\1]", text).strip()


def rows(table):
    return tuple(tuple(plain(cell) for cell in row) for row in table)


def lifetime(item):
    life = item.life
    return ", ".join(part for part in (f"since {life.since}" if life.since else "",
                                       f"until {life.until}" if life.until else "") if part)


def errata(item):
    return tuple((erratum.id, subject(erratum.subject), plain(erratum.says), plain(erratum.truth), erratum.proof)
                 for erratum in item.errata)


class Facts:
    """Makes the entries of a view."""

    def __init__(self, view):
        self.view = view
        self.document = Document(view)
        self.document.structs.fold = False
        self.exits = {constant.name: group.name for group, constant in self.document.exits()}

    def all(self):
        found = [*map(self.ioctl, self.view.ioctls), *self.exit_facts(), *map(self.struct, self.view.structs),
                 *map(self.group, self.view.groups), *map(self.capability, self.view.capabilities)]
        return sorted(found, key=lambda fact: (fact.name, fact.kind))

    def ioctl(self, ioctl):
        entry = self.document.ioctls.entry(ioctl, ioctl.name)
        pairs = [(what, plain(text)) for what, text in entry.facts if what != "Called on"]
        pairs += [("Note", plain(note)) for note in entry.notes]
        pairs += [("Effect", plain(effect)) for effect in entry.effects]
        pairs += [("Not said here", plain(ioctl.unmodelled))] if getattr(ioctl, "unmodelled", None) else []
        pairs += [("In C", call) for call in entry.calls]
        types = [type_.base for type_ in (ioctl.argument.type, ioctl.encoded) if type_]
        return Fact("ioctl", ioctl.name, f"ioctl of {self.classes(ioctl)}", ioctl.section or "",
                    lifetime(ioctl), plain(entry.summary), plain(entry.doc), tuple(pairs), self.numbers(ioctl),
                    tuple((row.id, plain(row.phrase), plain(row.errno)) for row in entry.rules), rows(entry.errors),
                    errata=errata(ioctl), see=tuple(dict.fromkeys(name for name in types if not self.view.is_scalar(name))))

    def classes(self, ioctl):
        """ex) "the system fd or a VM fd"."""
        return series((CLASSES[item.name] for item in ioctl.classes if item.life.covers(self.view.level)), "or")

    def numbers(self, ioctl):
        """Each number it has, with the machines: ex) (0x4010ae42, "x86, ia64, s390")."""
        found = {}
        for machine, (number, _) in self.document.ioctls.commands(ioctl).items():
            found.setdefault(number, []).append(machine)
        return tuple((number, machine_label(machines, tuple(MACHINES))) for number, machines in found.items())

    def exit_facts(self):
        return [Fact("exit", one.name, "exit reason of KVM_RUN", "", "", plain(one.doc), plain(one.prose),
                     (("Value", str(one.nr)), *((("Told in", f"kvm_run.{one.arm}"),) if one.arm else ())),
                     fields=self.rows(one.columns, one.rows), see=("KVM_RUN", "kvm_run"))
                for one in (self.document.exit_parts() if self.exits else ())]

    @staticmethod
    def rows(columns, found):
        """Members, each with its offsets: one text, or one for each group of machines."""
        def offset(offsets):
            if len(set(offsets)) == 1:
                return offsets[0]
            return ", ".join(f"{text} on {where}" for text, where in zip(offsets, columns) if text != "–")
        return tuple((offset(row.offsets), plain(row.type), plain(row.name), plain(row.note)) for row in found)

    def struct(self, struct):
        table = self.document.structs.table(struct, struct.name)
        where = struct.header if isinstance(struct.header, str) else "linux"
        header = "<linux/kvm.h>" if where == "linux" else f"<asm/kvm.h> of {where}"
        return Fact("struct", struct.name, f"{'union' if struct.union else 'struct'} of {header}", struct.section or "",
                    lifetime(struct), plain(table.summary), plain(self.document.names.prose(struct.doc)),
                    (("Size", plain(table.size)),), fields=self.rows(table.columns, table.rows), errata=errata(struct),
                    see=self.users(struct.name))

    def users(self, name):
        """The ioctls that take a struct."""
        return tuple(ioctl.name for ioctl in self.view.ioctls if ioctl.argument.type and ioctl.argument.type.base == name)

    def group(self, group):
        table = self.document.groups.table(group, group.name)
        docs = {constant.name: plain(constant.doc) for constant in group.members}
        values = tuple((name, value, doc or docs.get(name, "")) for name, value, doc in
                       (map(plain, (row.name, row.value, row.doc)) for row in table.rows))
        return Fact("constants", group.name, f"{group.kind} of {len(values)} values", group.section or "", lifetime(group),
                    plain(table.summary), "", values=values, errata=errata(group))

    def capability(self, item):
        ioctls = [ioctl.name for ioctl in self.view.ioctls if item.name in (ioctl.capability, *ioctl.extended_by)]
        pairs = [("Number", str(item.nr)), ("Reported by", plain(doccaps.reported(item, self.document.names)))]
        pairs += [("Answers", plain(item.answers))]
        return Fact("capability", item.name, "capability", item.section or "", lifetime(item), plain(item.summary),
                    plain(self.document.names.prose(item.doc)) if item.doc else "", tuple(pairs), errata=errata(item),
                    see=tuple(ioctls))


def c_string(text):
    """Prose as a C string; paragraphs and indented lines stay apart."""
    lines, fill = [], False
    for line in str(text).strip().splitlines():
        if line.startswith("    ") or not line.strip() or not fill:
            lines.append(line.rstrip())
        else:
            lines[-1] += " " + line.strip()
        fill = bool(line.strip()) and not line.startswith("    ")
    joined = "\n".join(lines).replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{joined}"'.replace("??", "?\\?")


def symbol(level):
    """ex) "6.12" -> "kvmabi_facts_6_12"."""
    return f"kvmabi_facts_{level.replace('.', '_')}"


def outputs(view):
    yield "cli/facts.c", "facts.c.j2", {"facts": Facts(view).all(), "c_string": c_string, "symbol": symbol(view.level)}
