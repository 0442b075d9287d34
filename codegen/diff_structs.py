# SPDX-License-Identifier: MIT
"""Structs compared: size, alignment, and every member's place, type, direction and condition.

A struct's own members are judged here; those of a struct that it embeds are judged with that one.  Places are counted
in bits, so that bit-fields are members like others.
"""

from dataclasses import dataclass

from diff_facts import Differ
from machine import SCALARS

QUIET = {frozenset({"u64", "aligned_u64"})}     # the same C type; an alignment that differs shows in the layout
STRICTER = {("ignores", "checks"), ("zeroes", "leaks"), ("zeroes", "ignores")}


@dataclass(frozen=True)
class Extent:
    """A member and its bits."""
    member: object      # layout.Member
    start: int
    end: int

    @classmethod
    def of(cls, member):
        if member.bit >= 0:
            start = 8 * member.offset + member.bit
            return cls(member, start, start + member.field.width)
        return cls(member, 8 * member.offset, 8 * (member.offset + member.size))

    def touches(self, other):
        return self.start < other.end and other.start < self.end

    @property
    def pad(self):
        return self.member.field.kind == "pad"


def own(layout):
    """path -> Extent of each member that the struct itself names."""
    return {member.path: Extent.of(member) for member in layout.members
            if member.field.place.path[0] == layout.struct.name}


def in_union(member):
    return "union" in member.field.place.path[2:-1]


def union_of(member):
    """The path of the innermost union that a member is an arm of, or stands in an arm of."""
    path = member.field.place.path
    return path[:len(path) - path[::-1].index("union")] if in_union(member) else ()


def spelled(member):
    """A member's type as C has it."""
    if member.type is None:
        name = member.field.kind
    else:
        name = SCALARS[member.type.base][0] if member.type.base in SCALARS else member.type.base
    dims = "".join(f"[{dim}]" for dim in member.dims)
    return f"{name}{dims}" if member.bit < 0 else f"{name} : {member.field.width}"


class Structs(Differ):
    """Two views' structs on one machine."""

    kind = "struct"

    def facts(self):
        old, new = ({item.name: item for item in view.structs_of(self.arch)} for view in (self.old, self.new))
        for name, struct in old.items():
            if name in new:
                yield from self.both(name, *(view.layouts[self.machine.name].of(name) for view in (self.old, self.new)))
            else:
                yield self.fact("source", name, "gone", struct.place, note=self.missed(self.new.spec.structs, name))
        for name, struct in new.items():
            if name not in old:
                size = self.new.layouts[self.machine.name].of(name).size
                yield self.added(name, struct.place, now=f"{size} bytes", note=struct.summary)

    def both(self, name, one, two):
        place = two.struct.place
        yield from self.changed("source", name, "keyword", place, *("union" if layout.struct.union else "struct"
                                                                    for layout in (one, two)))
        yield from self.changed("breaking", name, "size", place, f"{one.size} bytes", f"{two.size} bytes")
        yield from self.changed("breaking", name, "alignment", place, one.align, two.align)
        if one.struct.cxx and not two.struct.cxx:
            yield self.fact("source", name, "cxx", place, note="C++ only: it sees another size than C")
        yield from Members(self, name, one, two).facts()


class Members:
    """The members of one struct on both sides."""

    def __init__(self, differ, name, one, two):
        self.differ, self.name, self.one, self.two = differ, name, one, two
        self.old, self.new = own(one), own(two)
        self.gone = {path: extent for path, extent in self.old.items() if path not in self.new}
        self.fresh = {path: extent for path, extent in self.new.items() if path not in self.old}
        self.names = self.renamed()

    def renamed(self):
        """Old path -> new path of members that are gone where one of the same shape has come."""
        found = {}
        for path, extent in self.gone.items():
            if not extent.pad:
                for other, there in self.fresh.items():
                    same = (extent.start, extent.end) == (there.start, there.end) and not there.pad
                    if same and other not in found.values() and shape(extent.member) == shape(there.member):
                        found[path] = other
                        break
        return found

    def fact(self, verdict, path, aspect, extent, was="", now="", note=""):
        return self.differ.fact(verdict, f"{self.name}.{path}", aspect, extent.member.field.place, was, now, note)

    def facts(self):
        for path, extent in self.old.items():
            if path in self.new:
                yield from self.kept(path, extent, self.new[path])
            elif path in self.names:
                other = self.names[path]
                yield self.fact("source", other, "name", self.new[other], path, other, "same place and type")
                yield from self.told(other, extent, self.new[other])
            elif not self.inside(path, self.gone):
                yield from self.lost(path, extent)
        for path, extent in self.fresh.items():
            if path not in self.names.values() and not extent.pad and not self.inside(path, self.fresh):
                yield self.judged(path, extent)

    @staticmethod
    def inside(path, among):
        """True when what holds a member is gone, or new, itself: it is told once."""
        return any(path.startswith(f"{other}.") for other in among)

    # --- members that both have --------------------------------------------------------------------------

    def kept(self, path, before, after):
        if before.pad and after.pad:
            yield from self.pad(path, before, after)
        elif before.pad:
            yield self.fact("padding", path, "new", after, "padding", spelled(after.member), self.where([before]))
        elif after.pad:
            yield self.fact("breaking", path, "gone", before, spelled(before.member), "padding")
        else:
            yield from self.placed(path, before, after)
            yield from self.told(path, before, after)

    def placed(self, path, before, after):
        """Offset, size and type; a type that differs in size is told with both."""
        one, two = before.member, after.member
        if before.start != after.start:
            yield self.fact("breaking", path, "offset", after, offset(before), offset(after))
        was, now = spelled(one), spelled(two)
        if before.end - before.start != after.end - after.start:
            if not room(one, two):
                was, now = (f"{extent.member.size} bytes" for extent in (before, after)) if was == now else (was, now)
                yield self.fact("breaking", path, "size", after, was, now)
        elif was != now and frozenset({base(one), base(two)}) not in QUIET:
            signs = (sign(one), sign(two))
            how = ("breaking", "signedness") if None not in signs and signs[0] != signs[1] else ("source", "type")
            yield self.fact(how[0], path, how[1], after, was, now)

    def told(self, path, before, after):
        """Who writes a member, and when it counts."""
        one, two = before.member.field, after.member.field
        if one.when != two.when:
            yield self.fact("additive" if two.when == "inout" else "breaking", path, "direction", after,
                            one.when or "not said", two.when or "not said")
        if (one.valid_if, one.valid_in) != (two.valid_if, two.valid_in):
            yield self.fact("breaking", path, "condition", after, one.valid_if or "always", two.valid_if or "always",
                            "when it counts")

    def pad(self, path, before, after):
        """A pad may shrink and move; what the kernel asks of it may not grow."""
        for ioctl, was, now in kernels(before.member.field.kernel, after.member.field.kernel):
            if was and now and was != now:
                yield self.fact("breaking" if (was, now) in STRICTER else "additive", path, "kernel", after, was, now,
                                f"what the kernel does with the pad{f' in {ioctl}' if ioctl else ''}")

    # --- members that one side has -----------------------------------------------------------------------

    def lost(self, path, extent):
        """A pad that fields have taken is told with those."""
        if not extent.pad:
            yield self.fact("breaking", path, "gone", extent, spelled(extent.member))
        elif not any(extent.touches(other) and not other.pad for other in self.fresh.values()):
            yield self.fact("source", path, "gone", extent, spelled(extent.member), note="no pad has this name now")

    def judged(self, path, extent):
        """A new member: in a pad, in a union's room, after the end, or on top of another."""
        type_, outer = spelled(extent.member), self.old.get(path.rpartition(".")[0])
        if extent.start >= 8 * self.one.size:
            return self.fact("additive", path, "new", extent, "", type_, "after the old end")
        if outer and extent.start >= outer.end and in_union(outer.member):
            note = f"in the room of a union, after {outer.member.path}"
            return self.fact("additive", path, "new", extent, "", type_, note)
        under = [other for other in self.around(path) if other.touches(extent)]
        used = [other for other in under if not other.pad]
        if not used:
            return self.fact("padding", path, "new", extent, "", type_, self.where(under))
        if self.same_union(extent.member):
            return self.fact("additive", path, "new", extent, "", type_, "in the room of a union")
        return self.fact("additive", path, "new", extent, "", type_,
                         f"another name for the bytes of {used[0].member.path}")

    def around(self, path):
        """The old members that it could stand on: within the same named part, if there was one; no mere containers."""
        outer = path.rpartition(".")[0]
        prefix = f"{outer}." if outer in self.old else ""
        return [extent for other, extent in self.old.items() if other.startswith(prefix)
                and not any(deeper.startswith(f"{other}.") for deeper in self.old)]

    def same_union(self, member):
        """True when it stands in a union of which the old struct had arms already."""
        if self.one.struct.union and self.two.struct.union:
            return True
        union = union_of(member)
        return bool(union) and any(path in self.old and in_union(self.old[path].member)
                                   for path, extent in self.new.items()
                                   if extent.member.field.place.path[:len(union)] == union)

    @staticmethod
    def where(pads):
        """Which pads it came from, and whether the kernel used to look at them."""
        if not pads:
            return "in a gap without a name"
        names = ", ".join(pad.member.path for pad in pads)
        careless = any(pad.member.field.kernel == "ignores" for pad in pads)
        return f"from {names}" + (", which the kernel ignored" if careless else "")


def room(one, two):
    """True when both only hold other members, once: what they hold tells what moved."""
    return one.type is None and two.type is None and not one.dims and not two.dims


def offset(extent):
    member = extent.member
    return f"{member.offset} bit {member.bit}" if member.bit >= 0 else str(member.offset)


def base(member):
    return member.type.base if member.type is not None else member.field.kind


def sign(member):
    """True or False for integers; None for what has no sign, or leaves it open."""
    return SCALARS[base(member)][2] if base(member) in SCALARS else None


def shape(member):
    return base(member), member.dims, member.bit >= 0


def kernels(before, after):
    """(ioctl or "", was, now) of what the kernel does with a pad, which may differ by ioctl."""
    if not isinstance(before, dict) and not isinstance(after, dict):
        return [("", before, after)]
    names = {name: None for side in (before, after) if isinstance(side, dict) for name in side}
    return [(name, *(side.get(name) if isinstance(side, dict) else side for side in (before, after))) for name in names]
