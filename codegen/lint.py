# SPDX-License-Identifier: MIT
"""What a schema cannot see: names that dangle, commands that collide, gaps nobody named, prose that repeats numbers.

A check is a function lint_<topic>.<check>(lint) that yields (item, place, message).  An item that acknowledged.yaml
lists under the check's name, with its reason, is passed over; an acknowledgement that nothing needs is a mistake itself.
"""

import lint_layout
import lint_names
import lint_numbers
import lint_prose
import lint_rules
import lock
from model import Vary, release
from source import SpecErrors
from view import View

CHECKS = {check.__name__: check for check in (
    lint_layout.expressions, lint_names.dangling, lint_names.features, lint_names.errnos, lint_names.defined_once,
    lint_names.arguments, lint_rules.rules, lint_names.state, lint_numbers.collisions, lint_numbers.capability_numbers,
    lint_numbers.capability_zero, lint_numbers.enum_values, lint_numbers.levels, lint_layout.order, lint_layout.bits,
    lint_layout.implicit_padding, lint_layout.word_size, lint_layout.pointers, lint_layout.growth,
    lint_layout.empty_structs, lint_prose.prose, lint_prose.sections, lint_prose.errata)}


class Lint:
    """What all checks need: a view of every level at which something changes, and the names there are."""

    def __init__(self, spec):
        self.spec = spec
        self.levels = sorted({*spec.levels, *self.releases()}, key=release)
        self.views = {level: View(spec, level) for level in self.levels}
        self.complete = [self.views[name] for name, level in spec.levels.items() if level.complete]
        self.structs = {name for _, name in spec.structs}
        self.groups = {name for _, name in spec.groups}
        self.constants = {constant.name for group in spec.groups.values() for constant in group.members}
        self.names = {*self.structs, *self.groups, *self.constants, *spec.ioctls, *spec.capabilities,
                      *(section.name for section in spec.sections)}

    def releases(self):
        """Every release at which an item or a field begins or ends."""
        for item in self.spec.order:
            yield from releases_of([item])
            yield from releases_of(walk(getattr(item, "fields", ())))

    def layout(self, view, machine, name):
        """A struct's layout, or None where it has none: `expressions` and `order` tell why."""
        try:
            return view.layouts[machine.name].of(name)
        except (KeyError, ValueError, RecursionError):
            return None


def releases_of(items):
    for item in items:
        life = getattr(item, "life", None)
        if life:
            yield from filter(None, (life.since, life.until))


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
