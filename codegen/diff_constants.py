# SPDX-License-Identifier: MIT
"""Macros and enumerators compared: values, C types, what is new, what vanished; feature macros too."""

from dataclasses import dataclass

import expr
from diff_facts import Differ


@dataclass(frozen=True)
class Number:
    """A constant on one machine."""
    constant: object    # model.Constant
    group: object       # model.Group
    value: object       # an integer; the text of what has none (a macro with parameters)
    parameters: tuple

    @property
    def macro(self):
        """True when the preprocessor knows it."""
        return self.group.kind != "enumerators" or self.group.macros and self.constant.macro

    @property
    def kind(self):
        return {"flags": "flag", "enum": "value", "enumerators": "enumerator"}.get(self.group.kind, "constant")


def numbers(view, machine):
    """Every constant that a program on a machine sees, by name."""
    found = {}
    for name, owners in view.constants.items():
        for group, constant in owners:
            if group is not None and group.header in ("linux", machine.arch) and all(
                    view.shown(item.ifdef, machine.arch) for item in (group, constant)):
                found[name] = Number(constant, group, value(view, name, constant, machine),
                                     constant.parameters)
    return found


def value(view, name, constant, machine):
    if constant.parameters:
        return " ".join(str(view.vary(constant.value, machine.arch)).split())
    try:
        return view.constant(name, machine)
    except (KeyError, ValueError, ArithmeticError):
        return constant.text


def features(view, arch):
    """The feature macros that a program on an arch sees."""
    return {name: view.spec.features[header][name] for header in ("linux", arch) for name in view.features[header]}


def groups(view, arch):
    """The groups of constants that an arch sees, by name."""
    return {group.name: group for group in view.groups
            if group.header in ("linux", arch) and view.shown(group.ifdef, arch)}


class Constants(Differ):
    """Two views' constants on one machine."""

    kind = "constant"

    def facts(self):
        old, new = (numbers(view, self.machine) for view in (self.old, self.new))
        for name, number in old.items():
            if name in new:
                yield from self.both(name, number, new[name])
            else:
                note = f"{number.kind} of {number.group.name}; {self.missed(self.new.spec.groups, number.group.name)}"
                yield self.fact("source", name, "gone", number.constant.place, was=shown(number.value), note=note)
        for name, number in new.items():
            if name not in old:
                note = f"{number.kind} of {number.group.name}"
                yield self.added(name, number.constant.place, note, shown(number.value))
        yield from self.tags()
        yield from self.features()

    def both(self, name, one, two):
        place = two.constant.place
        if one.parameters != two.parameters:
            yield self.fact("source", name, "parameters", place, ", ".join(one.parameters) or "none",
                            ", ".join(two.parameters) or "none")
        if one.value != two.value:
            grown = "a mask of more flags" if mask_grew(one, two) else "a count of more" if count_grew(one, two) else ""
            yield self.fact("additive" if grown else "breaking", name, "value", place, shown(one.value),
                            shown(two.value), grown)
        suffixes = (number.constant.suffix or "int" for number in (one, two))
        yield from self.changed("source", name, "type", place, *suffixes, "the suffix of the number")
        if one.macro and not two.macro:
            yield self.fact("source", name, "macro", place, "macro", "enumerator", "#ifdef does not see it any more")

    def tags(self):
        old, new = (groups(view, self.arch) for view in (self.old, self.new))
        for name in old.keys() & new.keys():
            if old[name].tag and old[name].tag != new[name].tag:
                yield self.fact("source", name, "tag", new[name].place, f"enum {old[name].tag}",
                                f"enum {new[name].tag}" if new[name].tag else "no tag")

    def features(self):
        old, new = (features(view, self.arch) for view in (self.old, self.new))
        for name, feature in old.items():
            if name not in new:
                yield self.fact("source", name, "gone", feature.place, note="feature macro")
        for name, feature in new.items():
            if name not in old:
                yield self.added(name, feature.place, "feature macro")


def mask_grew(one, two):
    """True for a mask of all flags there are, made of them or named so, that kept every bit it had."""
    if not isinstance(one.value, int) or not isinstance(two.value, int) or one.value & two.value != one.value:
        return False
    text = two.constant.value
    return "VALID" in two.constant.name or isinstance(text, str) and "|" in text and bool(expr.names(text))


def count_grew(one, two):
    """True for the enumerator that ends a C enum only to count the others."""
    return (two.kind == "enumerator" and two.constant.name.lower().endswith("max")
            and isinstance(one.value, int) and isinstance(two.value, int) and one.value < two.value)


def shown(number):
    """A number as it is read best."""
    if not isinstance(number, int):
        return number
    return str(number) if abs(number) < 4096 else f"{number:#x}"
