# SPDX-License-Identifier: MIT
"""What came when: a page of the document that tells, release by release, what the API gained, changed and lost.

It is the spec read along time: every `since`, `until` and scalar that varies by release is an event of one release.
"""

from collections import Counter
from dataclasses import dataclass

import changes_told
from document import Document
from markdown import slug
from model import Capability, Group, Ioctl, Lifetime, Struct, Vary, release
from view import View

DOCUMENT = "kvm-api.md"
# Headings of a release, in their order; the first ones are counted in the table at the head of the page.
COUNTED = ("Ioctls", "Capabilities", "Exits", "Structures", "Members", "Constants")
HEADINGS = (*COUNTED, "Feature macros", "Checked from here on", "No longer checked", "Changed", "Gone")


@dataclass(frozen=True)
class Event:
    """One line of a release."""
    release: str
    heading: str
    text: str
    count: int = 1      # how many items it tells of


@dataclass(frozen=True)
class Release:
    """One section of the page."""
    name: str
    anchor: str
    level: str          # what its level is said to be, or ""
    parts: tuple        # (heading, texts)
    counts: tuple       # as COUNTED, and what is gone


def cases(value):
    """(release, before, after) of a scalar that varies by release."""
    if not isinstance(value, Vary):
        return []
    keys = sorted((key for key in value.cases if key[0].isdigit()), key=release)
    return [(after, value.cases[before], value.cases[after]) for before, after in zip(keys, keys[1:])]


class Changes:
    """Reads a spec along time."""

    def __init__(self, view):
        self.spec, self.views = view.spec, {}
        self.teller = changes_told.Teller(view, Document(view).names, DOCUMENT)
        run = next((item for item in view.spec.structs.values() if item.name == "kvm_run"), None)
        reason = next((field for field in run.fields if field.name == "exit_reason"), None) if run else None
        self.exits = reason.enum if reason else ""

    def at(self, level):
        """The view at a release, for what a rule says there."""
        if level not in self.views:
            self.views[level] = View(self.spec, level)
        return self.views[level]

    # --- events ------------------------------------------------------------------------------------------------

    def events(self):
        for item in self.spec.order:
            life = getattr(item, "life", None)
            if life is not None:
                yield from self.life(item, life)
                yield from self.parts(item)
        for owner in (*self.spec.classes.values(), *self.spec.ioctls.values()):
            yield from self.rules(owner)
        for header, features in self.spec.features.items():
            for feature in features.values():
                yield from self.told(feature.life, "Feature macros", self.teller.feature(feature, header))
        yield from self.moved()
        for limit in self.spec.limits.values():
            yield from self.varied(limit.seen, self.teller.code(limit.name),
                                   "was {} where it was looked at before, and is {}")

    @staticmethod
    def told(life, heading, text, gone=""):
        if life.since:
            yield Event(life.since, heading, text)
        if life.until:
            yield Event(life.until, "Gone", gone or text)

    def life(self, item, life):
        kinds = {Ioctl: ("Ioctls", self.teller.ioctl), Capability: ("Capabilities", self.teller.capability),
                 Struct: ("Structures", self.teller.struct)}
        for kind, (heading, tell) in kinds.items():
            if isinstance(item, kind):
                yield from self.told(life, heading, tell(item))

    def moved(self):
        """What has gone from one header to another, all of a release together."""
        found = {}
        for item in self.spec.order:
            for move in cases(getattr(item, "header", None)):
                found.setdefault(move, []).append(self.teller.code(item.name))
        for (when, before, after), names in found.items():
            there = " has" if len(names) == 1 else " have"
            yield Event(when, "Changed", f"{', '.join(names)}{there} moved from {self.teller.header(before)} to "
                                         f"{self.teller.header(after)}")

    def parts(self, item):
        if isinstance(item, Struct):
            yield from self.fields(item, item.fields, "", item.life)
        elif isinstance(item, Group):
            yield from self.constants(item)
        elif isinstance(item, Ioctl):
            yield from self.ioctl(item)
        elif isinstance(item, Capability):
            for arch, answer in item.reported.items():
                yield from self.varied(answer, f"{self.teller.code(item.name)} on {arch}", "was reported: {}; now: {}")

    def fields(self, struct, fields, prefix, outer):
        """Members that came after what holds them, or left before it."""
        for field in fields:
            path = prefix + ("" if field.anonymous else field.name)
            if not field.anonymous and field.kind != "pad":
                own = Lifetime(*(one if one != two else None for one, two in zip(times(field.life), times(outer))))
                yield from self.told(own, "Members", self.teller.carved(struct, path, field),
                                     self.teller.member(struct, path, field))
                yield from self.varied(field.type, self.teller.code(struct.name, f"{struct.name}.{path}"),
                                       "was `{}` and is `{}`", changes_told.type_name)
            inner = Lifetime(*(one or two for one, two in zip(times(field.life), times(outer))))
            yield from self.fields(struct, field.fields, f"{path}." if path != prefix else prefix, inner)

    def constants(self, group):
        """A group's constants, those of one release together; exits have a heading of their own."""
        came, went = {}, {}
        for constant in group.members:
            since, until = (one or two for one, two in zip(times(constant.life), times(group.life)))
            for when, found in ((since, came), (until, went)):
                if when:
                    found.setdefault(when, []).append(constant)
            yield from self.varied(constant.value, self.teller.code(constant.name), "was {} and is {}")
        for found, heading in ((came, "Constants"), (went, "Gone")):
            for when, members in found.items():
                whole = len(members) == len(group.members)
                if group.name == self.exits and heading != "Gone":
                    yield from (Event(when, "Exits", self.teller.exit(constant)) for constant in members)
                else:
                    yield Event(when, heading, self.teller.constants(group, members, whole), len(members))

    def ioctl(self, item):
        name = self.teller.code(item.name)
        for fd in item.classes:
            if fd.life.since and fd.life.since != item.life.since:
                yield Event(fd.life.since, "Changed", f"{name} can be called on {changes_told.fd(fd.name)} too")
        for arch, served in item.archs.items():
            yield from self.varied(served, f"{name} on {arch}", "was {} and is {}", changes_told.served)

    def rules(self, owner):
        for rule in owner.rules:
            start, end = rule.life.since, rule.life.until
            if start and start != getattr(owner, "life", rule.life).since:
                yield Event(start, "Checked from here on", self.teller.rule(rule, self.at(start)))
            if end and end != getattr(owner, "life", rule.life).until:
                yield Event(end, "No longer checked", self.teller.rule(rule, self.at(rule.life.since or self.seed())))
            yield from self.varied(rule.errno, f"`{rule.id}`", "was {} and is {}")

    def seed(self):
        return min(self.spec.levels, key=release)

    def varied(self, value, what, words, tell=str):
        for when, before, after in cases(value):
            yield Event(when, "Changed", f"{what} {words.format(tell(before), tell(after))}")

    # --- the page ----------------------------------------------------------------------------------------------

    def releases(self):
        found = {}
        for event in self.events():
            found.setdefault(event.release, []).append(event)
        for name in self.spec.levels:
            found.setdefault(name, [])
        first, last = (release(end(self.spec.levels, key=release)) for end in (min, max))
        return [self.section(name, found[name]) for name in sorted(found, key=release) if first < release(name) <= last]

    def section(self, name, events):
        parts, counts = {}, Counter()
        for event in events:
            parts.setdefault(event.heading, []).append(event.text)
            counts[event.heading] += event.count
        level = self.spec.levels.get(name)
        return Release(name, slug(f"Linux {name}"), level.document or "a level" if level else "",
                       tuple((heading, parts[heading]) for heading in HEADINGS if heading in parts),
                       tuple(counts[heading] for heading in (*COUNTED, "Gone")))


def times(life):
    return life.since, life.until


def outputs(view):
    changes = Changes(view)
    yield "doc/changes.md", "changes.md.j2", {
        "releases": changes.releases(), "seed": changes.seed(), "counted": COUNTED, "document": DOCUMENT,
        "levels": list(view.spec.levels)}
