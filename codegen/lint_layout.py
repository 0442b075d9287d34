# SPDX-License-Identifier: MIT
"""Lint: layouts that cannot be computed, that have gaps, that differ by word size, or that change between levels."""

from collections import defaultdict

import expr
from lint_context import layout, lengths, types, walk
from machine import ARCHS, SCALARS, machines_of
from model import oldest, release


def expressions(lint):
    """Array lengths and values that cannot be computed: at complete levels on any arch, at others on the first."""
    for struct in lint.spec.structs.values():
        for level in sorted({*lint.turns(struct), *filter(struct.life.covers, lint.complete)}, key=release):
            view = lint.complete.get(level, lint.views[level])
            for arch in view.archs_of(struct)[:None if level in lint.complete else 1]:
                fault = uncomputed(view, arch, struct.name)
                if fault:
                    yield struct.name, struct.place, f"{struct.name} at {level}: {fault}"


def uncomputed(view, arch, name):
    """Why a struct has no layout on an arch; one that holds itself is told by `order`."""
    try:
        view.layouts[machines_of(arch)[0].name].of(name)
    except KeyError as missing:
        return f"{missing.args[0]} is not known on {arch}; expected a constant or struct visible there"
    except (ValueError, ArithmeticError) as error:
        return f"{error}; expected a layout"
    except RecursionError:
        pass
    return None


def order(lint):
    """C needs a struct, or the length of an array, before it is used."""
    for level in lint.spec.levels:
        rank = ranks(lint.views[level])
        for struct in lint.views[level].structs:
            own = rank[struct.header, struct.name]
            for field in walk(struct.fields):
                for word, name in used(field):
                    if rank.get((struct.header, name), rank.get(("linux", name), own[:0])) >= own:
                        where = "later" if name != struct.name else "here"
                        yield (struct.name, field.place,
                               f"{struct.name}.{field.name} {word} {name}, which stands {where}; expected it before")


def ranks(view):
    """(header, name) -> where a level has it; <linux/kvm.h> includes <asm/kvm.h> first."""
    rank = {}
    for number, item in enumerate(view.order):
        header = getattr(item, "header", "linux")
        for name in (item.name, *(constant.name for constant in getattr(item, "members", ()))):
            rank.setdefault((header, name), (header == "linux", number))
    return rank


def used(field):
    """What a field embeds, and what its lengths name."""
    for type_ in types(field):
        if type_.base not in SCALARS:
            yield "embeds", type_.base
    for dim in lengths(field):
        if not str(dim).isdigit():
            yield from (("is as long as", name) for name in names_in(dim))


def names_in(text):
    try:
        return expr.names(text)
    except ValueError:
        return []               # told by `expressions`


def bits(lint):
    """Bit-fields fill their unit, so that no compiler may choose where the rest goes."""
    for struct in lint.spec.structs.values():
        for field in walk(struct.fields):
            if field.kind == "bits" and field.type.base in SCALARS:
                unit, filled = 8 * machines_of(ARCHS[0])[0].scalar(field.type.base)[0], sum(part.width for part in field.fields)
                if unit != filled:
                    yield (f"{struct.name}.{field.name}", field.place,
                           f"{struct.name}.{field.name} names {filled} bits of a {field.type.base}; expected {unit}")


def implicit_padding(lint):
    for _, machine, found in lint.newest_layouts():
        struct, end = found.struct, 0
        if struct.union:
            continue
        for member in found.members:
            if member.depth:
                continue
            if member.bit <= 0 and member.offset > end:
                yield (f"{struct.name}.{member.path}", member.field.place,
                       f"{member.offset - end} bytes before {struct.name}.{member.path} on {machine.name} have no name; "
                       "expected a pad")
            end = max(end, member.offset + member.size)
        if found.size > end:
            yield (struct.name, struct.place,
                   f"{found.size - end} bytes at the end of {struct.name} on {machine.name} have no name; expected a pad")


def word_size(lint):
    """A struct whose layout differs between 32 and 64 bit of one arch needs a compat path."""
    shapes = defaultdict(dict)
    for _, machine, found in lint.newest_layouts():
        shapes[found.struct.place][machine.name] = found
    for by_machine in shapes.values():
        for wide, narrow in (("x86_64", "i386"), ("ppc64", "ppc32")):
            one, two = by_machine.get(wide), by_machine.get(narrow)
            if one and two and shape(one) != shape(two):
                yield (one.struct.name, one.struct.place,
                       f"{one.struct.name} is laid out differently on {wide} and {narrow}; expected the same")


def shape(found):
    return found.size, [member.offset for member in found.members]


def pointers(lint):
    """A pointer in a struct is another size for 32-bit callers; an arch with one word size has none."""
    for struct in lint.spec.structs.values():
        if oldest(struct.header) != "linux" and len(machines_of(oldest(struct.header))) == 1:
            continue
        for field in walk(struct.fields):
            if any(type_.base in SCALARS and SCALARS[type_.base][1] == "long" for type_ in types(field)):
                name = f"{struct.name}.{field.name}"
                yield name, field.place, f"{name} is as wide as the machine's word; expected a fixed width"


def growth(lint):
    """What must not change between levels: a struct's size and alignment, a field's offset."""
    for struct in lint.spec.structs.values():
        turns = lint.turns(struct)
        for before, after in zip(turns, turns[1:]):
            for arch in lint.views[before].archs_of(struct)[:1]:
                machine = machines_of(arch)[0]
                one, two = (layout(lint.views[level], machine, struct.name) for level in (before, after))
                if one and two:
                    yield from grown(struct, one, two, before, after)


def grown(struct, one, two, before, after):
    if (one.size, one.align) != (two.size, two.align):
        yield (struct.name, struct.place,
               f"{struct.name} is {one.size} bytes aligned {one.align} at {before} and {two.size} aligned {two.align} at "
               f"{after}; expected no change (carve new fields from a pad with `was`)")
    places = {member.path: member.offset for member in two.members if member.field.kind != "pad"}
    for member in one.members:
        now = places.get(member.path, member.offset)
        if member.field.kind != "pad" and now != member.offset:
            yield (f"{struct.name}.{member.path}", member.field.place,
                   f"{struct.name}.{member.path} moves from {member.offset} at {before} to {now} at {after}; "
                   "expected it to stay")


def empty_structs(lint):
    for _, machine, found in lint.layouts():
        if found.struct.cxx and not found.members and not found.struct.union:
            yield (found.struct.name, found.struct.place,
                   f"{found.struct.name} is empty on {machine.arch}, and C++ gives it a size; expected cxx: false")
