# SPDX-License-Identifier: MIT
"""Errata where they apply: in full at the entry that owns them, the truth alone at the others they concern."""

from dataclasses import dataclass

from model import release

SEVERITIES = {"A": "wrong ABI", "B": "wrong contract", "C": "missing", "D": "editorial"}


@dataclass(frozen=True)
class Block:
    """One erratum as it is shown in one place."""
    id: str
    anchor: str
    severity: str
    on: str             # ex) "`returns`"
    says: str           # "" where only the truth is told
    truth: str
    proof: str
    home: str           # the entry that owns it
    where: tuple        # every entry and section it concerns


@dataclass(frozen=True)
class Marks:
    """The errata of one place: some in full, others by name."""
    blocks: tuple
    links: tuple        # ex) "[A15](#erratum-a15)"


def order(erratum):
    return erratum.id[0], int(erratum.id[1:])


def stop(text):
    return text if text.endswith((".", "?", "!")) else text + "."


def seed(view):
    """The level whose document the errata are about: the oldest."""
    return min(view.spec.levels, key=release)


def subject(path):
    """ex) "fields._.union.s390_sieic" -> "s390_sieic"."""
    parts = [part for part in path.split(".") if part not in ("fields", "union", "struct", "_", "_1", "_2")]
    return ".".join(parts) or path


class Errata:
    """All errata of the spec, by what they concern."""

    def __init__(self, view, names, sections):
        """`sections`: what stands where, as section -> anchor."""
        self.names, self.anchors = names, sections
        self.found = sorted(view.spec.errata(), key=order) if view.level == seed(view) else []
        self.sections = {item.name: item.section for item in (*view.spec.sections, *view.ioctls)}
        self.prose = {item.name for item in view.spec.sections}
        self.own, self.concerned = {}, {}
        for erratum in self.found:
            self.own.setdefault(erratum.item, []).append(erratum)
            for name in (*erratum.also, *erratum.sections):
                self.concerned.setdefault(name, []).append(erratum)

    def of(self, item, section=None, shown=(), tell=False):
        """What to mark at an entry that stands in a section, but for what is shown there already.

        Its own errata are told in full; of others that concern it the truth, if `tell`, or else the name.
        """
        own = [erratum for erratum in self.own.get(item.name, ()) if erratum.id not in shown]
        others = {erratum.id: erratum for name in (item.name, section) for erratum in self.concerned.get(name, ())
                  if erratum.item != item.name and erratum.id not in shown}
        others = sorted(others.values(), key=order)
        told = [erratum for erratum in others if tell and erratum.severity in "AB"]
        return Marks(tuple([*map(self.block, own), *(self.block(erratum, own=False) for erratum in told)]),
                     tuple(f"[{erratum.id}](#{anchor(erratum)})" for erratum in others if erratum not in told))

    def all(self):
        """(severity, blocks) for the appendix."""
        return [(f"{letter}: {told}", [self.block(erratum) for erratum in self.found if erratum.severity == letter])
                for letter, told in SEVERITIES.items() if any(erratum.severity == letter for erratum in self.found)]

    def block(self, erratum, own=True):
        line = self.names.line
        return Block(erratum.id, anchor(erratum), SEVERITIES[erratum.severity], f"`{subject(erratum.subject)}`",
                     stop(line(erratum.says)) if own else "", stop(line(erratum.truth)), erratum.proof,
                     self.home(erratum.item), self.where(erratum))

    def home(self, name):
        return self.section(self.sections[name]) if name in self.prose else self.names.code(name)

    def section(self, number):
        return f"[section {number}](#{self.anchors[number]})" if number in self.anchors else f"section {number}"

    def where(self, erratum):
        """The entries it concerns, and those sections that are not theirs."""
        named = (erratum.item, *erratum.also)
        told = {self.sections.get(name) for name in named}
        rest = [self.section(number) for number in erratum.sections if number not in told]
        return tuple(dict.fromkeys([*map(self.home, named), *rest]))


def anchor(erratum):
    return f"erratum-{erratum.id.lower()}"
