# SPDX-License-Identifier: MIT
"""Lint: prose that repeats numbers; sections and errata that stand twice."""

import re

from lint_context import types
from model import Vary

NUMBER = re.compile(r"(?<![\w.-])(?:0x[0-9a-fA-F]+|\d+)(?![\w.-]*\w)")


def prose(lint):
    """Prose that repeats a number which a field holds would have to be changed twice."""
    for item in lint.spec.order:
        numbers = numbers_of(item)
        for key in ("summary", "doc", "unmodelled"):
            for word in NUMBER.findall(getattr(item, key, "")):
                if value_of(word) in numbers:
                    yield (f"{item.name}.{key}", item.place,
                           f"{item.name}: its {key} repeats {word}, which a field holds; expected the field's or constant's name")


def value_of(word):
    return int(word, 16) if word.startswith("0x") else int(word)


def numbers_of(item):
    """The numbers that an entry's fields hold; the smallest are in every text."""
    found = {item.nr} if hasattr(item, "nr") else set()
    for rule in getattr(item, "rules", ()):
        found |= {value for value in rule.data.values() if isinstance(value, int)}
    array = item.argument.array if hasattr(item, "argument") else None
    if array and isinstance(array.limit, int):
        found.add(array.limit)
    found |= {constant.value for constant in getattr(item, "members", ()) if isinstance(constant.value, int)}
    for field in getattr(item, "fields", ()):
        found |= {int(dim) for type_ in types(field) for dim in type_.dims if dim.isdigit()}
    return {number for number in found if number > 2}


def sections(lint):
    """An ioctl to a section of the document."""
    seen = {}
    for ioctl in lint.spec.ioctls.values():
        for section in cases(ioctl.section):
            other = seen.setdefault(section, ioctl)
            if other is not ioctl:
                yield ioctl.name, ioctl.place, f"section {section} is {other.name}'s; expected one ioctl a section"


def cases(section):
    """The sections that an ioctl has had."""
    return section.cases.values() if isinstance(section, Vary) else [section] if section else []


def errata(lint):
    seen = {}
    for erratum in lint.spec.errata():
        other = seen.setdefault(erratum.id, erratum)
        if other is not erratum:
            yield erratum.id, erratum.place, f"erratum {erratum.id} stands in {other.item} too; expected once"
