# SPDX-License-Identifier: MIT
"""Errata where they apply: in full at the entry that owns them, the truth alone at the others they concern."""

from dataclasses import dataclass

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


def order(erratum):
    return erratum.id[0], int(erratum.id[1:])


def stop(text):
    return text if text.endswith((".", "?", "!")) else text + "."


class Errata:
    """All errata of the spec, by what they concern."""

    def __init__(self, view, names):
        self.names = names
        self.found = sorted(view.spec.errata(), key=order)
        self.sections = {item.name: item.section for item in view.spec.sections}

    def of(self, item, section=None, shown=()):
        """What to show at an entry that stands in a section; not what is shown there already."""
        own = [self.block(erratum) for erratum in self.found if erratum.item == item.name and erratum.id not in shown]
        others = [self.block(erratum, own=False) for erratum in self.found
                  if erratum.item != item.name and erratum.id not in shown
                  and (item.name in erratum.also or section is not None and section in erratum.sections)]
        return (*own, *others)

    def all(self):
        """(severity, blocks) for the appendix."""
        return [(f"{letter}: {told}", [self.block(erratum) for erratum in self.found if erratum.severity == letter])
                for letter, told in SEVERITIES.items()]

    def block(self, erratum, own=True):
        line = self.names.line
        return Block(erratum.id, f"erratum-{erratum.id.lower()}", SEVERITIES[erratum.severity], f"`{erratum.subject}`",
                     stop(line(erratum.says)) if own else "", stop(line(erratum.truth)), erratum.proof,
                     self.home(erratum.item), self.where(erratum))

    def home(self, name):
        return self.names.code(name) if name not in self.sections else f"section {self.sections[name]}"

    def where(self, erratum):
        places = [self.home(name) for name in (erratum.item, *erratum.also)]
        named = [f"section {section}" for section in erratum.sections]
        return tuple(dict.fromkeys(places + [place for place in named if place not in places]))
