# SPDX-License-Identifier: MIT
"""Man pages of libkvmabi's calls, one each, made from the same entries as the document."""

from dataclasses import dataclass

import phrases
import roff
from docioctls import CLASSES
from document import Document
from phrases import sentence, series
from prototypes import makes, prototypes

# mandoc wants a date: the day on which a level's release came, which never changes.
DATES = {"2.6.39": "2011-05-18", "6.1": "2022-12-11", "6.12": "2024-11-17"}
COLUMNS = 76


@dataclass(frozen=True)
class Page:
    """One page, its texts as roff."""
    call: object        # prototypes.Prototype
    name: str
    date: str
    summary: str
    synopsis: str
    intro: str          # which ioctl this is, and what it takes
    doc: str
    notes: tuple
    rules: tuple        # (id, text)
    returns: str
    errors: tuple       # (errno, text)
    unmodelled: str     # what the spec does not say
    availability: tuple
    errata: tuple
    see: tuple


def outputs(view):
    """A page for each call of the library."""
    parts = {part.entry.ioctl.name: part for part in Document(view).parts()}
    calls = prototypes(view)
    found = Pages(view, calls)
    for call in calls:
        yield f"doc/man/{call.name}.3", "call.3.j2", {"page": found.page(call, parts[call.ioctl.name])}


class Pages:
    """Makes pages; knows which calls belong together."""

    def __init__(self, view, calls):
        self.view = view
        self.by_struct, self.by_verb = {}, {}
        for call in calls:
            self.by_verb.setdefault(call.ioctl.verb, []).append(call.name)
            if call.ioctl.argument.kind == "pointer":
                self.by_struct.setdefault(call.ioctl.argument.type.base, []).append(call.name)

    def page(self, call, part):
        entry, ioctl = part.entry, call.ioctl
        facts = dict(entry.facts)
        rules = [*self.class_rules(call.fd_class), *((rule.id, rule.phrase, rule.errno) for rule in entry.rules)]
        return Page(
            call, call.name, DATES.get(self.view.level, max(DATES.values())), roff.line(ioctl.summary),
            synopsis(call), self.intro(call, facts), roff.prose(entry.doc),
            tuple(roff.line(note) for note in entry.notes),
            tuple((name, roff.line(f"{held}; else {errno}.")) for name, held, errno in rules),
            roff.line(returned(call, facts)), tuple(self.errors(rules, entry)), unsaid(entry),
            tuple(roff.line(f"{what}: {told}.") for what, told in availability(entry, facts)),
            tuple(roff.line(said(block)) for block in part.errata.blocks), tuple(self.see(call)))

    def class_rules(self, name):
        """What every call of an fd class has to keep first."""
        return [(rule.id, phrases.phrase(rule, self.view), phrases.errno(rule, self.view, lambda errno: f"`{errno}`"))
                for rule in phrases.rules_at(self.view, self.view.spec.classes[name].rules)]

    @staticmethod
    def intro(call, facts):
        text = f"This is the ioctl `{call.ioctl.name}` on {CLASSES[call.fd_class]}."
        if call.argument():
            told = "; ".join(facts[what] for what in ("Parameter", "Copied", "Array", "Buffer") if what in facts)
            text += f" `{call.argument().name}`: {told}."
        return roff.line(text)

    @staticmethod
    def errors(rules, entry):
        """Each errno once: what the spec says of it, and the rules that end in it."""
        told = {name.strip("`"): [when] for name, when in entry.errors}
        broken = {}
        for name, _, errno in rules:
            if errno.strip("`").isalnum():
                broken.setdefault(errno.strip("`"), []).append(f"`{name}`")
        for errno, names in broken.items():
            kind = "one of the rules" if len(names) > 1 else "the rule"
            told.setdefault(errno, []).append(f"{kind} {series(names)} is not kept")
        return [(errno, roff.line("; or ".join(texts) + ".")) for errno, texts in sorted(told.items())]

    def see(self, call):
        """Calls on the same struct, the call's counterpart, and how to ask for its capability."""
        found = set()
        if call.ioctl.argument.kind == "pointer":
            found.update(self.by_struct[call.ioctl.argument.type.base])
        if call.ioctl.capability:
            found.update(self.by_verb.get("check_extension", ()))
        found.update(self.by_verb[call.ioctl.verb])
        return ["ioctl (2)", *(f"{name} (3)" for name in sorted(found - {call.name}))]


def synopsis(call):
    """The prototype in .BI lines: types bold, names italic; a line for each parameter where one is too short."""
    head = f"{call.returns} {call.name}("
    if len(call.text()) + 1 <= COLUMNS:
        parts = [pair(", " if index else head, param) for index, param in enumerate(call.params)]
        return f'.BI {" ".join(parts)} ");"'
    ends = [","] * (len(call.params) - 1) + [");"]
    lines = [f'.BI {pair(" " * 8, param)} "{end}"' for param, end in zip(call.params, ends)]
    return "\n".join([f'.B "{head}"', *lines])


def pair(before, param):
    type_, name = param.text()[:-len(param.name)], param.name
    return f'"{before}{type_}" {name}'


def returned(call, facts):
    """What >= 0 means."""
    if makes(call.ioctl.returns):
        result = next(param for param in call.params if param.role == "result")
        text = f"At least 0 on success; `*{result.name}` is then the new handle"
    elif call.ioctl.returns.kind == "zero":
        text = "0 on success"
    elif call.ioctl.returns.kind == "error":
        return "The call never succeeds; it returns a negative errno."
    else:
        text = f"On success at least 0: {facts['Returns']}"
    return f"{text}; a negative errno on failure."


def availability(entry, facts):
    """Where the call is there, and by which number."""
    numbers = series(f"{number} on {where}" for where, number, _ in entry.numbers)
    yield from ((what, facts[what]) for what in ("Capability", "Since", "Gone in", "Architectures") if what in facts)
    yield "Number", f"{facts['Number']}: {numbers}" if entry.tabled else facts["Number"]


def unsaid(entry):
    return roff.line(f"Not modelled: {entry.unmodelled.removesuffix('.')}.") if entry.unmodelled else ""


def said(block):
    """An erratum in a note."""
    says = f"The API document says: {block.says} In truth: " if block.says else ""
    return f"{says}{block.truth if says else sentence(block.truth)} (Erratum {block.id}: {block.proof}.)"
