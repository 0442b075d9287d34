# SPDX-License-Identifier: MIT
"""Structs as tables of members: type, offset on every machine, and what a caller has to know of each."""

from dataclasses import dataclass
from itertools import groupby

import phrases
from diagrams import arm_diagrams, diagrams
from machine import MACHINES, SCALARS
from markdown import by_value, cell, machine_label, told
from model import Lifetime
from phrases import came

PADS = {"ignores": "ignored by the kernel", "checks": "must be zero", "zeroes": "written as zero",
        "leaks": "written with whatever the kernel's memory held"}
WHEN = {"in": "*in*", "out": "*out*", "inout": "*in, out*"}
RUN = 4             # members
LISTED = ("kvm_userspace_memory_region", "kvm_enable_cap", "kvm_xcrs", "kvm_dirty_log")


@dataclass(frozen=True)
class Row:
    """One member; nested ones have dotted names."""
    offsets: tuple      # a text for each of the table's columns
    type: str
    name: str
    note: str


@dataclass(frozen=True)
class Table:
    """One struct of the document."""
    struct: object
    heading: str
    summary: str
    size: str           # ex) "288 bytes (304 on s390)"
    columns: tuple      # ex) ("offset",), ("x86, ia64, powerpc", "s390")
    rows: tuple
    diagrams: tuple     # (label, text)
    life: str           # ex) "since Linux 4.20"
    unmodelled: str


@dataclass(frozen=True)
class Exit:
    """One exit reason and the arm of kvm_run's union that tells of it."""
    name: str
    anchor: str
    nr: int
    doc: str
    arm: str            # "" when there is none
    prose: str
    columns: tuple
    rows: tuple
    diagrams: tuple
    life: str


@dataclass(frozen=True)
class Place:
    """A field on its way into a row."""
    field: object
    path: str
    siblings: tuple
    inside: tuple       # paths of what it holds, for a union without a name
    around: object      # the lifetime of what holds it


def runs(rows):
    """Neighbours of one type of which there is nothing to tell share a row, from RUN on."""
    for (type_, note), group in groupby(rows, key=lambda row: (row.type, row.note)):
        run = list(group)
        if len(run) < RUN or note or not type_.startswith("`__"):
            yield run
            continue
        spans = tuple(first if first == last else f"{first} … {last}"
                      for first, last in zip(run[0].offsets, run[-1].offsets))
        yield [Row(spans, type_, ", ".join(row.name for row in run), "")]


def untagged(union):
    """The arms that belong to no exit: they only give the union its size."""
    return tuple(arm for arm in union.fields if not arm.tags)


class Structs:
    """Makes the tables of a view's structs."""

    def __init__(self, view, names, fold=True):
        """`fold`: neighbours of one type of which there is nothing to tell share a row."""
        self.view, self.names, self.fold = view, names, fold

    def machines(self, struct):
        """The machines that see this struct."""
        return [name for name, machine in self.view.machines.items()
                if self.view.has_struct(struct.name, machine.arch)
                and self.view.struct(struct.name, machine.arch) is struct]

    def table(self, struct, heading):
        layouts = {name: self.view.layouts[name].of(struct.name) for name in self.machines(struct)}
        folded = self.exits(struct) if self.fold else None
        places = list(self.walk(struct.fields, "", folded, struct.life))
        columns, rows = self.rows(layouts, places)
        drawn = diagrams(self.view, struct, layouts) if self.wants_diagram(struct) else ()
        summary = phrases.sentence(self.names.line(struct.summary)) if struct.summary else ""
        sizes = {name: found.size for name, found in layouts.items()}
        size = told(sizes, " bytes") + (", another size in C++" if not struct.cxx and 0 in sizes.values() else "")
        return Table(struct, heading, summary, size, columns, rows, drawn, came(struct.life),
                     self.names.line(struct.unmodelled))

    @staticmethod
    def exits(struct):
        """kvm_run's union has a table for each exit, so the struct's own stops there."""
        return next((field for field in struct.fields if field.tag == "exit_reason"), None)

    @staticmethod
    def wants_diagram(struct):
        kinds = {field.kind for field in struct.fields}
        return struct.header in ("linux", "x86") and bool(
            kinds & {"union", "flex"} or struct.name in LISTED or struct.errata
            or any(field.valid_if for outer in struct.fields for field in (outer, *outer.fields)))

    # --- rows ------------------------------------------------------------------------------------------

    def walk(self, fields, prefix, folded, around):
        """All fields in order with their paths; an anonymous union announces itself."""
        for field in fields:
            if not field.life.covers(self.view.level):
                continue
            path = prefix if field.anonymous else prefix + field.name
            within = path if field.anonymous else path + "."
            life = Lifetime(field.life.since or around.since, field.life.until or around.until)
            inner = list(self.walk(field.fields, within, folded, life))
            if field.kind != "bits" and (not field.anonymous or field.kind == "union"):
                yield Place(field, path, fields, tuple(place.path for place in inner), around)
            yield from inner if field is not folded else self.walk(untagged(field), prefix, None, life)

    def rows(self, layouts, places):
        found = {name: {member.path: member for member in layout.members} for name, layout in layouts.items()}
        offsets = {name: tuple(self.offset(members, place) for place in places) for name, members in found.items()}
        grouped = by_value(offsets)
        if len(grouped) == 1:
            columns = ("offset",)
        else:
            columns = tuple(machine_label(names, tuple(layouts)) for _, names in grouped)
        rows = []
        for index, place in enumerate(places):
            cells = tuple(values[index] for values, _ in grouped)
            if any(cells):
                rows.append(self.row(place, tuple(text or "–" for text in cells), list(found.values())))
        return columns, tuple(row for run in runs(rows) for row in run) if self.fold else tuple(rows)

    @staticmethod
    def offset(members, place):
        """Where it stands, as text; a bit-field with its bit, "" where a machine does not have it."""
        member = members.get(place.path) if not place.field.anonymous else None
        if member is None:
            inside = [members[path].offset for path in place.inside if path in members]
            return str(min(inside)) if inside and place.field.anonymous else ""
        return f"{member.offset} bit {member.bit}" if member.bit >= 0 else str(member.offset)

    def row(self, place, offsets, found):
        field = place.field
        member = None if field.anonymous else next(members[place.path] for members in found if place.path in members)
        name = "" if field.anonymous else f"`{place.path}`"
        return Row(offsets, self.type(field, member), name, cell(self.note(place)))

    def type(self, field, member):
        if field.anonymous:
            return "union"
        if field.inline:
            dims = "".join(f"[{dim}]" for dim in field.dims)
            return f"`{field.kind}{dims}`"
        type_ = field.type if field.kind == "flex" else member.type
        dims = "".join(f"[{dim}]" for dim in type_.dims) + ("[]" if field.kind == "flex" else "")
        bits = f" : {field.width}" if field.width else ""
        if type_.base in SCALARS:
            return f"`{SCALARS[type_.base][0].replace(' __user', '')}{dims}{bits}`"
        return self.names.code(type_.base, f"{self.view.keyword(type_.base)}{dims}")

    # --- what a caller has to know -----------------------------------------------------------------------

    def note(self, place):
        notes = [note.removesuffix(".") for note in self.notes(place)]
        return " ".join(part for part in (WHEN.get(place.field.when), "; ".join(notes)) if part)

    def notes(self, place):
        """Everything about a field that its type does not say."""
        field, code = place.field, self.names.code
        if field.doc:
            yield self.names.line(field.doc)
        if field.kind == "pad":
            yield from self.pad(place)
        if field.enum in self.names.anchors:
            yield f"one of {code(field.enum)}"
        if field.flags in self.names.anchors:
            yield f"flags of {code(field.flags)}"
        if field.count:
            yield f"`{field.count}` of them"
        if field.tag:
            yield f"which member counts depends on `{field.tag}`"
        tags = [name for name in self.view.tags(field) if self.names.anchors.get(name) != self.names.here]
        if tags:
            yield f"for {self.names.codes(tags, 'or')}"
        if field.valid_if:
            yield self.validity(field)
        since = came(field.life, place.around)
        if since:
            yield since
        if field.was and field.kind != "pad":
            yield f"was a part of `{field.was}`"
        if field.ifdef:
            yield f"only where {code(field.ifdef)} is defined"

    def pad(self, place):
        kernel = place.field.kernel
        if isinstance(kernel, dict):
            told = (f"{PADS[what]} in {self.names.code(ioctl)}" for ioctl, what in kernel.items())
            yield f"padding, {phrases.series(told)}"
        else:
            yield f"padding, {PADS[kernel]}" if kernel else "padding"
        carved = [field.name for field in place.siblings if field.was == place.field.name and field is not place.field
                  and field.life.covers(self.view.level)]
        if carved:
            yield f"what {phrases.series(f'`{name}`' for name in carved)} left of it"

    def validity(self, field):
        flags, _, flag = field.valid_if.partition(".")
        where = f" ({self.names.code(field.valid_in)})" if field.valid_in else ""
        return f"counts only if `{flags}` has {self.names.code(flag)}{where}"

    # --- the exits of kvm_run ----------------------------------------------------------------------------

    def exit(self, run, constant, arm):
        """What kvm_run holds after one exit; some exits have nothing to say."""
        code = self.names.code
        doc = self.names.line(constant.doc) if constant.doc else ""
        nr = self.view.number(self.view.vary(constant.value), next(iter(MACHINES.values())))
        anchor = self.names.here = self.names.anchors[constant.name]
        only = f"only where {code(constant.ifdef)} is defined" if constant.ifdef else ""
        doc = phrases.sentence("; ".join(part for part in (doc, only) if part)) if doc or only else ""
        life = came(constant.life)
        if arm is None:
            return Exit(constant.name, anchor, nr, doc, "", "", (), (), (), life)
        names = [name for name in self.machines(run) if self.view.shown(arm.ifdef, MACHINES[name].arch)]
        layouts = {name: self.view.layouts[name].of(run.name) for name in names}
        places = list(self.walk((arm,), "", None, constant.life))
        columns, rows = self.rows(layouts, places[1:] or places)
        drawn = arm_diagrams(self.view, run, arm, names) if len(rows) > 2 else ()
        whole = arm.doc if arm.inline and phrases.sentence(arm.doc) != doc else ""      # else it stands in the only row
        prose = phrases.sentence(self.names.prose(whole)) if whole else ""
        return Exit(constant.name, anchor, nr, doc, arm.name, prose, columns, rows, drawn, life)
