# SPDX-License-Identifier: MIT
"""What the checks of lint share: a view of every level at which something changes, and the names there are."""

import re

from machine import ARCHS, MACHINES
from model import Vary, release
from view import View


class Context:
    """One spec under lint."""

    def __init__(self, spec):
        self.spec = spec
        self.levels = sorted({*spec.levels, *releases(spec)}, key=release)
        shared = {name: {} for name in MACHINES}
        self.views = {level: View(spec, level, shared, ARCHS) for level in self.levels}
        self.complete = {name: View(spec, name, shared) for name, level in spec.levels.items() if level.complete}
        self.structs = spec.named
        self.turning = {}       # struct's place -> its turns
        self.lives = {}         # constant -> the releases at which it begins, ends or changes
        for group in spec.groups.values():
            for constant in group.members:
                own = {group.life.since, group.life.until, constant.life.since, constant.life.until}
                self.lives.setdefault(constant.name, set()).update(own, getattr(constant.value, "cases", ()))
        self.groups = {name for _, name in spec.groups}
        self.constants = {constant.name for group in spec.groups.values() for constant in group.members}
        self.names = {*self.structs, *self.groups, *self.constants, *spec.ioctls, *spec.capabilities,
                      *(section.name for section in spec.sections)}

    def turns(self, struct):
        """The levels at which a struct's layout may differ from that of the level before; the first is its own first."""
        if struct.place not in self.turning:
            turning = self.releases_within(struct, ())
            there = [level for level in self.levels if struct.life.covers(level)]
            self.turning[struct.place] = [level for level in there if level in turning or level == there[0]]
        return self.turning[struct.place]

    def releases_within(self, struct, around):
        """The releases that a struct's fields name, and what they embed and are as long as."""
        found, names = set(), set()
        for field in walk(struct.fields):
            found |= {field.life.since, field.life.until}
            found |= {key for value in (field.type, *field.dims) for key in getattr(value, "cases", ())}
            names |= {type_.base for type_ in types(field)}
            names |= {word for dim in lengths(field) for word in re.findall(r"[A-Za-z_]\w*", str(dim))}
        for name in names - {*around, struct.name}:
            found |= self.lives.get(name, set())
            for inner in self.structs.get(name, ()):
                found |= {inner.life.since, inner.life.until} | self.releases_within(inner, (*around, struct.name))
        return found

    def layouts(self):
        """Every layout of the levels, with its view and machine."""
        for view in (self.views[name] for name in self.spec.levels):
            for machine in view.machines.values():
                for struct in view.structs_of(machine.arch):
                    found = layout(view, machine, struct.name)
                    if found:
                        yield view, machine, found


    def newest_layouts(self):
        """Each struct's layouts at the newest level that has it: what older ones left unnamed cannot be changed."""
        layouts = list(self.layouts())
        newest = {found.struct.place: view for view, _, found in layouts}
        return [one for one in layouts if newest[one[2].struct.place] is one[0]]

    def described(self, ioctl):
        """True when a level knows all about an arch that has the ioctl; else its type may be a stranger."""
        return any(ioctl.life.covers(view.level) and any(arch in view.archs for arch in ioctl.archs)
                   for view in self.complete.values())


def layout(view, machine, name):
    """A struct's layout, or None where it has none: then `expressions` or `order` tell why."""
    try:
        return view.layouts[machine.name].of(name)
    except (KeyError, ValueError, ArithmeticError, RecursionError):
        return None


def releases(spec):
    """Every release at which an item or a field begins, ends or changes its type."""
    found = set()
    for item in spec.order:
        for part in (item, *walk(getattr(item, "fields", ()))):
            life = getattr(part, "life", None)
            if life:
                found |= {life.since, life.until}
            found |= {key for key in getattr(getattr(part, "type", None), "cases", ()) if key[0].isdigit()}
    return found - {None}


def walk(fields):
    """Fields, and those inside them."""
    for field in fields:
        yield field
        yield from walk(field.fields)


def types(field):
    """Every type that a field has at some level."""
    if field.type is None:
        return []
    return list(field.type.cases.values()) if isinstance(field.type, Vary) else [field.type]


def lengths(field):
    """The array lengths of a field and of its types."""
    return (*field.dims, *(dim for type_ in types(field) for dim in type_.dims))


def listed(names):
    """What was expected, as an error message says it."""
    return ", ".join(sorted(names)) or "none"
