# SPDX-License-Identifier: MIT
"""Rules taken apart: an atom says one thing of one field, and can be told to follow from another.

`zero: [a, b]` is two atoms, `{field: f, at_least: 1, at_most: 4}` too.  Constants, flags and limits are numbers here,
so that a rule which is only written in another way is no other rule.
"""

from dataclasses import dataclass

from model import Vary
from phrases import members

PAGE = 4096         # no arch has smaller pages
OPERATORS = ("below", "at_most", "at_least", "equals", "one_of")


@dataclass(frozen=True)
class Atom:
    """One condition on one field (or one question about state)."""
    kind: str           # zero, flags, aligned, no_overflow, one_bit, state, at_most, at_least, one_of
    subject: tuple
    value: object       # mask, alignment, bound (name, number), set of numbers, predicate
    when: tuple         # () or (field, operator, number)


class Atoms:
    """The atoms of rules as a view has them on a machine."""

    def __init__(self, view, machine):
        self.view, self.machine = view, machine

    def of(self, rule):
        return [Atom(kind, subject, value, self.when(rule.when))
                for kind, subject, value in getattr(self, f"form_{rule.kind}")(rule)]

    def number(self, value):
        """A number, a constant's value, or the name of what has none."""
        value = self.view.vary(Vary(value) if isinstance(value, dict) else value, self.machine.arch)
        try:
            return self.view.number(value, self.machine)
        except (KeyError, ValueError):
            return value

    def when(self, when):
        if not when:
            return ()
        key = next(key for key in when if key != "field")
        return when["field"], key, self.number(when[key])

    def values(self, names):
        names = members(self.view, names) if isinstance(names, str) else names
        return frozenset(value for value in map(self.number, names) if isinstance(value, int))

    # --- one function a kind of rule: (kind, subject, value) ------------------------------------------------

    def form_zero(self, rule):
        return [("zero", (path,), None) for path in rule.subject]

    def form_flags(self, rule):
        mask = 0
        for bit in self.values(rule.data.get("of", "")):
            mask |= bit
        return [("flags", rule.subject, mask)]

    def form_aligned(self, rule):
        to = rule.data.get("to")
        return [("aligned", (path,), to if to == "page" else self.number(to)) for path in rule.subject]

    def form_no_overflow(self, rule):
        return [("no_overflow", tuple(sorted(rule.subject)), None)]

    def form_one_bit(self, rule):
        return [("one_bit", rule.subject, self.number(rule.data.get("among", 0)))]

    def form_state(self, rule):
        predicate = self.view.spec.predicates[rule.subject[0]]
        meaning = tuple(sorted((key, str(value)) for key, value in predicate.data.items() if key != "summary"))
        return [("state", (rule.data["state"],), meaning)]

    def form_field(self, rule):
        return [self.bound(rule, key) for key in OPERATORS if key in rule.data]

    def bound(self, rule, key):
        """A comparison; `below 8` and `at_most 7` are the same atom, as are `equals 1` and `one_of [1]`."""
        if key == "one_of":
            return key, rule.subject, self.values(rule.data[key])
        if key == "equals":
            return "one_of", rule.subject, frozenset({self.number(rule.data[key])})
        name, number = self.limit(rule.data[key])
        if key == "below":
            return "at_most", rule.subject, (f"below {name}" if name else "", number if number is None else number - 1)
        return key, rule.subject, (name, number)

    def limit(self, value):
        """(name, number): a limit of the kernel goes by its name, what it is at this level is told with the limits."""
        value = self.number(value)
        limit = self.view.spec.limits.get(value) if isinstance(value, str) else None
        if limit is None:
            return ("", value) if isinstance(value, int) else (value, None)
        return limit.name, self.number(limit.seen)


# --- what follows from what -----------------------------------------------------------------------------------

def follows(atom, others):
    """The first atom that makes sure of this one; None when a call could keep them all and break this."""
    return next((other for other in others if other.when in ((), atom.when) and implies(other, atom)), None)


def implies(strong, weak):
    if strong.kind == "zero":
        return strong.subject[0] in weak.subject and zero_keeps(weak)
    if strong.subject != weak.subject:
        return False
    if strong.kind == "flags" and weak.kind == "at_most":
        return weak.value[1] is not None and strong.value <= weak.value[1]
    if strong.kind == "one_of" and weak.kind != "one_of":
        return all(isinstance(value, int) and holds(weak, value) for value in strong.value)
    return strong.kind == weak.kind and IMPLIES[weak.kind](strong.value, weak.value)


def zero_keeps(atom):
    """True when a field that is zero keeps the rule."""
    return atom.kind in ("zero", "no_overflow") or atom.kind != "state" and holds(atom, 0)


def holds(atom, value):
    """True when a number surely keeps an atom."""
    limit = atom.value[1] if atom.kind in ("at_most", "at_least") else None
    return {
        "zero": lambda: value == 0,
        "flags": lambda: value & ~atom.value == 0,
        "aligned": lambda: value % (PAGE if atom.value == "page" else atom.value) == 0,
        "one_bit": lambda: value & (value - 1) == 0,
        "at_most": lambda: value <= limit if limit is not None else value == 0,
        "at_least": lambda: limit is not None and value >= limit,
        "one_of": lambda: value in atom.value,
    }.get(atom.kind, lambda: False)()


def at_most(strong, weak):
    return strong == weak or strong[0] == weak[0] != "" or None not in (strong[1], weak[1]) and strong[1] <= weak[1]


def at_least(strong, weak):
    return strong == weak or None not in (strong[1], weak[1]) and strong[1] >= weak[1]


def aligned(strong, weak):
    strong, weak = (PAGE if value == "page" else value for value in (strong, weak))
    return strong % weak == 0


def same(strong, weak):
    return strong == weak


IMPLIES = {
    "zero": same, "no_overflow": same, "state": same, "one_bit": same,
    "flags": lambda strong, weak: strong & ~weak == 0,
    "aligned": aligned, "at_most": at_most, "at_least": at_least,
    "one_of": lambda strong, weak: strong <= weak,
}
