# SPDX-License-Identifier: MIT
"""What the checks of lint share: a view of every level at which something changes, and the names there are."""

from machine import MACHINES
from model import Vary, release
from view import View


class Context:
    """One spec under lint."""

    def __init__(self, spec):
        self.spec = spec
        self.levels = sorted({*spec.levels, *releases(spec)}, key=release)
        shared = {name: {} for name in MACHINES}
        self.views = {level: View(spec, level, shared) for level in self.levels}
        self.complete = [self.views[name] for name, level in spec.levels.items() if level.complete]
        self.structs = {}       # name -> its structs: one, or one for each arch
        for (_, name), struct in spec.structs.items():
            self.structs.setdefault(name, []).append(struct)
        self.groups = {name for _, name in spec.groups}
        self.constants = {constant.name for group in spec.groups.values() for constant in group.members}
        self.names = {*self.structs, *self.groups, *self.constants, *spec.ioctls, *spec.capabilities,
                      *(section.name for section in spec.sections)}

    def layouts(self):
        """Every layout of the complete levels, with its view and machine."""
        for view in self.complete:
            for machine in MACHINES.values():
                for struct in view.structs_of(machine.arch):
                    found = layout(view, machine, struct.name)
                    if found:
                        yield view, machine, found


def layout(view, machine, name):
    """A struct's layout, or None where it has none: then `expressions` or `order` tell why."""
    try:
        return view.layouts[machine.name].of(name)
    except (KeyError, ValueError, RecursionError):
        return None


def releases(spec):
    """Every release at which an item or a field begins or ends."""
    found = set()
    for item in spec.order:
        for part in (item, *walk(getattr(item, "fields", ()))):
            life = getattr(part, "life", None)
            if life:
                found |= {life.since, life.until}
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


def listed(names):
    """What was expected, as an error message says it."""
    return ", ".join(sorted(names)) or "none"
