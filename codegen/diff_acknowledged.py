# SPDX-License-Identifier: MIT
"""The breaks that are known: `diff` in acknowledged.yaml, range of levels -> item and aspect -> reason.

An item may end in a star: `KVM_TRC_* gone`.  A range `A..B` speaks of what changed between these levels, and counts for
every comparison that spans it.  A single level speaks of that level as two revisions of the spec describe it, and
counts for these alone.
"""

from dataclasses import replace
from fnmatch import fnmatchcase

from diff_facts import BROKEN
from model import release

NAME = "diff"
FILE = "acknowledged.yaml"


def span(text):
    """ex) "2.6.39..6.1" -> (first, last); one level is both."""
    first, _, last = text.partition("..")
    return first, last or first


def problems(spec):
    """What is wrong with the list itself; lint asks too."""
    document = spec.documents[FILE]
    for text in document.data.get(NAME, {}):
        ends = span(text)
        if not all(level in spec.levels for level in ends) or release(ends[0]) > release(ends[1]):
            yield document.error((NAME, text), f"{text} is no range of levels; expected one or two of "
                                               f"{', '.join(spec.levels)}, the older first")


class Acknowledged:
    """What the newer spec acknowledges."""

    def __init__(self, spec):
        self.document = spec.documents[FILE]
        self.entries = [(span(text), (NAME, text, key), key, reason)
                        for text, items in self.document.data.get(NAME, {}).items() for key, reason in items.items()]

    def reason(self, fact, old, new):
        """Why this break of a comparison between two levels is right all the same; "" when nobody said so."""
        return next((" ".join(reason.split()) for ends, _, key, reason in self.entries
                     if fnmatchcase(fact.key, key) and applies(ends, old, new)), "")

    def excused(self, found, pairs):
        """The facts, those that are acknowledged for every level with their reason."""
        ends = {pair.new.level: pair.old.level for pair in pairs}
        for one in found:
            reasons = [self.reason(one.fact, ends.get(level, level), level) for level in one.where]
            yield replace(one, reason=reasons[0]) if one.fact.verdict in BROKEN and all(reasons) else one

    def needless(self, found, pairs):
        """Lines about exactly the levels compared that nothing needs."""
        broken = [one.fact.key for one in found if one.fact.verdict in BROKEN]
        levels = {(pair.old.level, pair.new.level) for pair in pairs if pair.old.level != pair.new.level}
        for ends, path, key, _ in self.entries:
            if ends in levels and not any(fnmatchcase(name, key) for name in broken):
                yield self.document.error(path, f"'{key}' is acknowledged for {path[1]} and breaks nothing there; "
                                                "expected no such line")


def applies(ends, old, new):
    first, last = map(release, ends)
    if release(old) == release(new):
        return first == last == release(old)
    return first != last and release(old) <= first and last <= release(new)
