# SPDX-License-Identifier: MIT
"""What of an item differs from release to release: which header holds it, its #ifdef, who implements it.

A view settles these once, so that nothing behind it has to ask. Types and numbers stay as they are: what a pad was at
first decides what is left of it.
"""

import re
from dataclasses import fields, is_dataclass, replace

from model import Lifetime, Vary

ALONE = ("header", "ifdef")             # scalars
BY_ARCH = ("archs", "reported")         # arch -> scalar
PARTS = ("fields", "members")


def by_release(value):
    return isinstance(value, Vary) and any(key[0].isdigit() for key in value.cases)


def varies(item):
    """True when a view has something to settle in an item."""
    return (any(by_release(getattr(item, name, None)) for name in ALONE)
            or any(isinstance(getattr(item, name, None), dict) and any(map(by_release, getattr(item, name).values()))
                   for name in BY_ARCH)
            or any(varies(part) for name in PARTS for part in getattr(item, name, ())))


def settled(item, level):
    """An item as a level has it."""
    changes = {}
    for field in fields(item) if is_dataclass(item) else ():
        value = getattr(item, field.name)
        if field.name in ALONE and by_release(value):
            changes[field.name] = value.at(level)
        elif field.name in BY_ARCH and isinstance(value, dict):
            changes[field.name] = {arch: at(told, level) for arch, told in value.items() if at(told, level) is not None}
        elif field.name in PARTS:
            changes[field.name] = tuple(settled(part, level) if varies(part) else part for part in value)
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
    dims = (*field.dims, *(field.type.dims if field.type else ()))
    if any(name in spec.moving for dim in dims if not dim.isdigit() for name in re.findall(r"[A-Za-z_]\w*", dim)):
        return False
    return not field.type or all(unchanging(spec, inner) for inner in spec.named.get(field.type.base, ()))


def moving(groups):
    """The constants that begin, end or change."""
    return {constant.name for group in groups for constant in group.members
            if constant.life != Lifetime() or group.life != Lifetime() or isinstance(constant.value, Vary)}
