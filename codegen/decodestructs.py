# SPDX-License-Identifier: MIT
"""Structs as tables of fields, by which the library makes text of them."""

from dataclasses import dataclass, replace

import checks
import headers
from machine import SCALARS, machines_of
from prototypes import c_type

MOST_TAGS = 2       # how many values a row has that select an arm of a union: see libkvmabi/tables.h
CAPABILITIES = {("kvm_enable_cap", "cap")}      # fields that are a capability's number


@dataclass(frozen=True)
class Row:
    """A field as the table has it."""
    name: str
    place: str          # C: how it is found, ex) "AT(struct kvm_regs, rax)"
    more: tuple         # C: further initialisers, ex) (".kind = PAD",)
    ifdef: str = ""

    def long(self):
        """True when the row is better written on two lines."""
        return len(self.place + ", ".join(self.more)) > 78


@dataclass(frozen=True)
class Table:
    """The fields of a struct, or of a struct or union inside of one."""
    id: str             # ex) "kvm_sregs_u_s"
    c: str              # the struct it belongs to, ex) "struct kvm_sregs"
    name: str           # ex) "kvm_sregs"; "" for an inner one
    summary: str
    guard: str
    rows: tuple

    def runs(self):
        return headers.runs(self.rows)


class Structs:
    """Makes the tables of a view's structs; `used` tells which groups of constants they name, and on which arches."""

    def __init__(self, view):
        self.view = view
        self.unions = {struct.name for struct in view.structs if struct.union}
        self.done, self.made, self.used = [], set(), {}

    def all(self):
        """Every struct's tables, what is inside of one before it."""
        for struct in self.view.structs:
            self.add(struct)
        return self.done

    def add(self, struct):
        key = (struct.header, struct.name)
        if key in self.made:
            return
        self.made.add(key)
        archs = self.view.archs_of(struct)
        for base in bases(struct.fields, self.view):
            for arch in archs:
                if self.view.has_struct(base, arch):
                    self.add(self.view.struct(base, arch))
        walk = Walk(self, struct, archs)
        rows = walk.rows(struct.fields, "", struct.union)
        self.emit(Table(struct.name, walk.c, struct.name, struct.summary, "", tuple(rows)), archs)

    def emit(self, table, archs):
        """A table, and an empty one for the arches where nothing is in it."""
        filled = [arch for arch in archs if any(self.view.shown(row.ifdef or None, arch) for row in table.rows)]
        bare = [arch for arch in archs if arch not in filled]
        if filled:
            self.done.append(replace(table, guard=checks.guard(self.view, filled)))
        if bare:
            self.done.append(replace(table, guard=checks.guard(self.view, bare), rows=()))

    def group(self, name, archs):
        """The C name of a group that a field names, on these arches."""
        self.used.setdefault(name, set()).update(archs)
        return f"{name}_values"


class Walk:
    """One struct's fields as rows; structs and unions inside of it get tables of their own."""

    def __init__(self, tables, struct, archs):
        self.tables, self.view, self.struct, self.archs = tables, tables.view, struct, archs
        self.c = c_type(struct.name, tables.unions)
        # What a pad has left is the same on every machine of the struct's arches.
        self.layouts = [self.view.layouts[machine.name] for machine in machines_of(archs[0])] if archs else []

    def rows(self, fields, path, union, tag=""):
        """The rows of a list of fields; `path` leads to it: ex) "u.s.ppc64.slb[0]."."""
        found = []
        for field in fields:
            # Within a union a pad is only room (some grow by release and are no pads to the language), and an arm that nothing
            # selects too.
            room = union and (field.kind == "pad" or field.name == "padding" or tag and not field.tags)
            if field.life.covers(self.view.level) and not room:
                found += self.one(field, fields, path, tag)
        return found

    def one(self, field, siblings, path, tag):
        whens = self.whens(field, tag)
        here = path if field.anonymous else f"{path}{field.name}"
        if field.kind == "bits":
            return self.bits(field, here)
        if field.inline:
            inside = self.tag(field, siblings, path)
            if field.anonymous:
                return self.rows(field.fields, path, field.kind == "union", inside)
            return self.embedded(field, here, inside, whens)
        return self.plain(field, siblings, here, whens)

    def tag(self, field, siblings, path):
        """C: the path of what selects a union's arm."""
        if not field.tag:
            return ""
        return f"{path}{field.tag}" if any(other.name == field.tag for other in siblings) else field.tag

    def whens(self, field, tag):
        """C: the condition on a union's arm; an arm that many values select is a row for some of them each."""
        tags = self.view.tags(field)
        if not (tag and tags):
            return [()]
        return [(f"WHEN({self.c}, {tag}, {', '.join(tags[start:start + MOST_TAGS])})",)
                for start in range(0, len(tags), MOST_TAGS)]

    def embedded(self, field, here, tag, whens):
        """A named struct or union inside of the struct: offsets stay those of the whole."""
        element = f"{here}[0]" if field.dims else here
        rows = self.rows(field.fields, f"{element}.", field.kind == "union", tag)
        id_ = f"{self.struct.name}_{here.replace('.', '_').replace('[0]', '')}"
        archs = [arch for arch in self.archs if self.view.shown(field.ifdef, arch)]
        self.tables.emit(Table(id_, self.c, "", field.doc, "", tuple(rows)), archs)
        place = f"{'ARRAY' if field.dims else 'AT'}({self.c}, {here})"
        return [Row(field.name, place, (".kind = EMBEDDED", f".fields = &{id_}_table", *when), field.ifdef or "")
                for when in whens]

    def plain(self, field, siblings, here, whens):
        type_ = self.layouts[0].type_of(field, siblings) if self.layouts else None
        if type_ is None:
            return []
        scalar = self.view.is_scalar(type_.base)
        if field.kind == "flex":
            counted = f"COUNT({self.c}, {field.count})" if field.count else ""
            place = f"FLEX({self.c}, {here})" + (f", {counted}" if counted else "")
        else:
            place = f"{('AT', 'ARRAY', 'GRID')[min(len(type_.dims), 2)]}({self.c}, {here})"
        values = ()
        if field.enum or field.flags:
            values = (f".values = &{self.tables.group(field.enum or field.flags, self.archs)}",)
        elif (self.struct.name, field.name) in CAPABILITIES:
            values = (".values = &capability_values",)
        return [Row(field.name, place, (*self.kind(field, type_.base, scalar), *when, *values), field.ifdef or "")
                for when in whens]

    @staticmethod
    def kind(field, base, scalar):
        if field.kind == "pad":
            return (".kind = PAD",)
        if not scalar:
            return (".kind = STRUCT", f".fields = &{base}_table")
        if base in ("user_pointer", "void *"):
            return (".kind = POINTER",)
        return (".kind = SIGNED",) if SCALARS[base][2] and base != "long double" else ()

    def bits(self, field, here):
        """Bit-fields have no offset that C would tell; every machine of the arch must have the same."""
        found = []
        for part in field.fields:
            path = (here if field.anonymous else f"{here}.").replace("[0]", "") + part.name
            members = [next(member for member in layouts.of(self.struct.name).members if member.path == path)
                       for layouts in self.layouts]
            if len({(member.offset, member.size) for member in members}) != 1:
                raise ValueError(f"{self.struct.name}.{path}: its place differs between machines")
            member = members[0]
            place = f"BITS({member.offset}, {member.size}, {member.bit}, {part.width})"
            found.append(Row(part.name, place, (), field.ifdef or ""))
        return found


def bases(fields, view):
    """The structs that fields are made of."""
    for field in fields:
        if field.type is not None:
            type_ = view.vary(field.type)
            if type_ is not None and not view.is_scalar(type_.base):
                yield type_.base
        yield from bases(field.fields, view)
