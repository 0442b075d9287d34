# SPDX-License-Identifier: MIT
"""Sizes, alignments and offsets of the spec's structs, for one level and one machine.

Offsets are nowhere written by hand: fields stand in order, C's rules do the rest, and a pad is as long as its
original extent less the fields that were carved from it (`was`).
"""

from dataclasses import dataclass

from model import Type, Vary, oldest
from settle import unchanging


@dataclass(frozen=True)
class Member:
    """A field with its place; nested members have dotted paths and absolute offsets."""
    path: str           # ex) "io.data_offset"
    offset: int
    size: int           # of the whole array
    align: int
    field: object       # model.Field
    type: object        # model.Type at this level, or None for inline structs
    dims: tuple         # array lengths as numbers; (0,) for a flexible array
    bit: int = -1       # a bit-field: its first bit within the unit at `offset`
    depth: int = 0


@dataclass(frozen=True)
class Layout:
    struct: object
    size: int
    align: int
    members: tuple      # Members in order, nested ones after their parent


def round_up(value, to):
    return (value + to - 1) // to * to


def product(dims):
    total = 1
    for dim in dims:
        total *= dim
    return total


class Layouts:
    """All layouts of a view on one machine, computed when asked for."""

    def __init__(self, view, machine, shared=None, cxx=False):
        self.view, self.machine, self.done = view, machine, {}
        self.cxx = cxx              # as C++ has it: an empty struct takes a byte
        self.shared = shared        # layouts of structs that are the same at every level, or None

    def of(self, name):
        """The layout of a named struct, or KeyError when this arch does not have it."""
        if name not in self.done:
            struct = self.view.struct(name, self.machine.arch)
            done = self.done if self.shared is None or not unchanging(self.view.spec, struct) else self.shared
            if name not in done:
                size, align, members = self.body(struct.fields, struct.union, struct.packed)
                done[name] = Layout(struct, size, align, tuple(members))
            self.done[name] = done[name]
        return self.done[name]

    def extent(self, type_):
        """Size, alignment and array lengths of a type."""
        dims = tuple(self.view.number(dim, self.machine) for dim in type_.dims)
        if self.view.is_scalar(type_.base):
            size, align = self.machine.scalar(type_.base)
        else:
            inner = self.of(type_.base)
            size, align = inner.size, inner.align
        return size * product(dims), align, dims

    def body(self, fields, union, packed=False):
        """Lay out the fields of a struct or union; returns size, alignment, members with offsets from its start."""
        end, align, members = 0, 1, []
        for field in self.view.present(fields, self.machine.arch):
            size, own, placed = self.one(field, fields)
            if placed is None:
                continue
            own = 1 if packed else own
            start = 0 if union else round_up(end, own)
            end = max(end, size) if union else start + size
            align = max(align, own)
            members += [self.shift(member, "", start, 0) for member in placed] if start else placed
        if self.cxx and not members:
            end = 1
        return round_up(end, align), align, members

    def one(self, field, siblings):
        """Size, alignment and members of one field, itself at offset 0 (None: nothing is left of a pad)."""
        if field.kind == "bits":
            return self.bits(field)
        if field.inline:
            return self.inline(field)
        type_ = self.type_of(field, siblings)
        if type_ is None:
            return 0, 1, None
        size, align, dims = self.extent(type_)
        members = [Member(field.name, 0, size, align, field, type_, dims)]
        if not self.view.is_scalar(type_.base) and not dims:
            members += [self.shift(inner, field.name + ".", 0, 1) for inner in self.of(type_.base).members]
        return size, align, members

    def inline(self, field):
        size, align, members = self.body(field.fields, field.kind == "union")
        if field.anonymous:
            return size, align, members
        dims = tuple(self.view.number(dim, self.machine) for dim in field.dims)
        own = Member(field.name, 0, size * product(dims), align, field, None, dims)
        return own.size, align, [own, *(self.shift(member, field.name + ".", 0, 1) for member in members)]

    def bits(self, field):
        size, align, _ = self.extent(field.type)
        prefix = "" if field.anonymous else field.name + "."
        members, bit = [], 0
        for part in field.fields:
            members.append(Member(prefix + part.name, 0, size, align, part, part.type, (), bit, 0 if not prefix else 1))
            bit += part.width
        return size, align, members

    @staticmethod
    def shift(member, prefix, offset, depth):
        return Member(prefix + member.path, offset + member.offset, member.size, member.align, member.field,
                      member.type, member.dims, member.bit, depth + member.depth)

    def type_of(self, field, siblings):
        """A field's type at this level; None for a pad that was carved away."""
        if field.kind == "flex":
            return Type(field.type.base, (*field.type.dims, "0"))
        if field.kind != "pad":
            return self.view.vary(field.type, self.machine.arch)
        carved = sum(self.carved(other) for other in self.view.present(siblings, self.machine.arch)
                     if other.was == field.name and other is not field)
        first = oldest(field.type)
        if not carved:
            return first
        now = self.view.vary(field.type, self.machine.arch)
        unit = self.machine.scalar(now.base)[0]
        left = self.extent(first)[0] - carved
        if left % unit or left < 0:
            raise ValueError(f"pad '{field.name}' has {left} bytes left, no whole number of {now.base}")
        count = left // unit
        if not count:
            return None
        return Type(now.base, (str(count),)) if count > 1 or first.dims else Type(now.base)

    def carved(self, field):
        if field.inline:
            return self.one(field, ())[0]
        if field.kind == "pad":
            return self.extent(oldest(field.type))[0]
        return self.extent(self.view.vary(field.type, self.machine.arch))[0]
