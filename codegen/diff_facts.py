# SPDX-License-Identifier: MIT
"""What a comparison finds: facts, each with its verdict, and where each of them holds.

The verdicts, from the mildest: `additive` (who does not use it notices nothing), `padding` (a pad became a field; size
and other offsets are as before), `source` (only who compiles anew notices, in C or only in C++), `breaking`.
"""

from dataclasses import dataclass
from typing import Any

from load import ENTRIES, SPECIAL

VERDICTS = ("additive", "padding", "source", "breaking")
BROKEN = ("source", "breaking")
ORDER = ("additive", "padding", "acknowledged", "source", "breaking")
FILES = (*SPECIAL, *ENTRIES)


@dataclass(frozen=True)
class Fact:
    """One difference."""
    verdict: str
    kind: str           # level, struct, constant, ioctl, rule, capability, state
    item: str           # ex) "kvm_run.flags", "KVM_SET_CLOCK.known"
    aspect: str         # one word: what of it. With the item, what acknowledged.yaml names
    place: Any          # model.Place in the newer spec; in the older one of what is gone
    was: str = ""
    now: str = ""
    note: str = ""

    @property
    def key(self):
        return f"{self.item} {self.aspect}"

    @property
    def gone(self):
        return self.aspect == "gone"

    def rank(self):
        """Facts stand as the spec does."""
        file = FILES.index(self.place.file) if self.place.file in FILES else len(FILES)
        return file, self.place.line, self.item, self.aspect


@dataclass(frozen=True)
class Found:
    """A fact, and at which levels it holds on which machines."""
    fact: Fact
    where: dict         # level -> machine names
    reason: str = ""    # why it is acknowledged; "" when it is not


class Differ:
    """Facts about one kind of thing; `told` fills in what all of its facts share."""

    kind = ""

    def __init__(self, old, new, machine):
        self.old, self.new, self.machine, self.arch = old, new, machine, machine.arch

    def fact(self, verdict, item, aspect, place, was="", now="", note=""):
        return Fact(verdict, self.kind, item, aspect, place, str(was), str(now), note)

    def changed(self, verdict, item, aspect, place, was, now, note=""):
        """A fact where two values differ; nothing where they do not."""
        if was != now:
            yield self.fact(verdict, item, aspect, place, told(was), told(now), note)

    def missed(self, items, name):
        """What to say of a thing of a header that is not visible any more: ex) "moved to s390's <asm/kvm.h>"."""
        headers = [self.new.vary(item.header) for item in items.values()
                   if item.name == name and item.life.covers(self.new.level)]
        moved = next((header for header in headers if header not in ("linux", self.arch)), None)
        return f"moved to {moved}'s <asm/kvm.h>" if moved else "not there any more"

    def added(self, item, place, note="", now=""):
        return self.fact("additive", item, "new", place, now=now, note=note)

    def widened(self, item, aspect, place, was, now):
        """Two sets of names: more is additive, less is breaking."""
        if was != now:
            verdict = "additive" if was < now else "breaking"
            yield self.fact(verdict, item, aspect, place, told(was), told(now))


def told(value):
    """A value as text: sets in order, nothing as a word."""
    if isinstance(value, (set, frozenset, tuple, list)):
        return ", ".join(sorted(map(str, value))) or "nothing"
    return "nothing" if value in (None, "") else str(value)


def merged(batches):
    """The facts of (level, machine name, facts), each once with all places where it holds, in the order of the spec."""
    where = {}
    for level, machine, facts in batches:
        for fact in facts:
            machines = where.setdefault(fact, {}).setdefault(level, [])
            if machine not in machines:
                machines.append(machine)
    return [Found(fact, {level: tuple(names) for level, names in levels.items()})
            for fact, levels in sorted(where.items(), key=lambda one: one[0].rank())]


def worst(found):
    """The verdict over all: "identical" when there is nothing, "acknowledged" when all that breaks is."""
    verdicts = ["acknowledged" if one.reason else one.fact.verdict for one in found]
    return max(verdicts, key=ORDER.index, default="identical")
