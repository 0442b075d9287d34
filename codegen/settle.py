# SPDX-License-Identifier: MIT
"""What of an item differs from release to release: its header, its #ifdef, its section, who implements it.

A view settles these once, so that nothing behind it has to ask. Types and numbers stay as they are: what a pad was at
first decides what is left of it.
"""

import re
from dataclasses import replace

from model import Lifetime, Vary, release

ALONE = ("header", "ifdef", "section")  # scalars
BY_ARCH = ("archs", "reported")         # arch -> scalar
PARTS = ("fields", "members")


def by_release(value):
    return isinstance(value, Vary) and any(key[0].isdigit() for key in value.cases)


def turns(item):
    """The releases at which a view has something to settle in an item."""
    told = [getattr(item, name, None) for name in ALONE]
    for name in BY_ARCH:
        by_arch = getattr(item, name, None)
        told += by_arch.values() if isinstance(by_arch, dict) else ()
    own = {key for value in told if by_release(value) for key in value.cases if key[0].isdigit()}
    return own.union(*(turns(part) for name in PARTS for part in getattr(item, name, ())))


def of_level(spec, item, level):
    """An item as a level has it; it is the same from one of its releases to the next."""
    if item.place not in spec.varying:
        return item
    key = item.place, sum(release(turn) <= release(level) for turn in spec.varying[item.place])
    if key not in spec.settled:
        spec.settled[key] = settled(item, level)
    return spec.settled[key]


def settled(item, level):
    changes = {}
    for name in ALONE:
        value = getattr(item, name, None)
        if by_release(value):
            changes[name] = value.at(level)
    for name in BY_ARCH:
        told = getattr(item, name, None)
        if isinstance(told, dict):
            changes[name] = {arch: at(value, level) for arch, value in told.items() if at(value, level) is not None}
    for name in PARTS:
        if getattr(item, name, ()):
            changes[name] = tuple(settled(part, level) if turns(part) else part for part in getattr(item, name))
    return replace(item, **changes)


def at(value, level):
    return value.at(level) if isinstance(value, Vary) else value


# --- layouts that no level changes ------------------------------------------------------------------------------------

def unchanging(spec, struct):
    """True when neither a struct nor what it embeds, or is as long as, differs between levels."""
    known = spec.unchanging
    if struct.place not in known:
        known[struct.place] = True      # one that holds itself is told by lint
        known[struct.place] = struct.place not in spec.varying and all(still(spec, field) for field in struct.fields)
    return known[struct.place]


def still(spec, field):
    """True when a field is the same at every level."""
    if isinstance(field.type, Vary) or field.life != Lifetime() or not all(still(spec, part) for part in field.fields):
        return False
    dims = " ".join((*field.dims, *(field.type.dims if field.type else ())))
    if not spec.moving.isdisjoint((field.ifdef, *re.findall(r"[A-Za-z_]\w*", dims))):
        return False
    return not field.type or all(unchanging(spec, inner) for inner in spec.named.get(field.type.base, ()))


def moving(groups, features):
    """The constants that begin, end or change, and the feature macros."""
    return {constant.name for group in groups for constant in group.members
            if constant.life != Lifetime() or group.life != Lifetime() or isinstance(constant.value, Vary)} | {
        feature.name for header in features.values() for feature in header.values() if feature.life != Lifetime()}
