# SPDX-License-Identifier: MIT
"""The breaks that are known: `diff` in acknowledged.yaml, item and aspect -> range of levels -> reason.

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
    for key, reasons in document.data.get(NAME, {}).items():
        for text in reasons:
            ends = span(text)
            if not all(level in spec.levels for level in ends) or release(ends[0]) > release(ends[1]):
                yield document.error((NAME, key, text), f"'{key}' is acknowledged for {text}; expected two of the "
                                     f"levels {', '.join(spec.levels)}, the older first, or one of them")


class Acknowledged:
    """What the newer spec acknowledges."""

    def __init__(self, spec):
        self.document = spec.documents[FILE]
        self.entries = self.document.data.get(NAME, {})

    def reason(self, fact, old, new):
        """Why this break of a comparison between two levels is right all the same; "" when nobody said so."""
        for key, reasons in self.entries.items():
            if fnmatchcase(fact.key, key):
                for text, reason in reasons.items():
                    if applies(span(text), old, new):
                        return " ".join(reason.split())
        return ""

    def excused(self, found, pairs):
        """The facts, those that are acknowledged for every level with their reason."""
        ends = {pair.new.level: pair.old.level for pair in pairs}
        for one in found:
            reasons = [self.reason(one.fact, ends.get(level, level), level) for level in one.where]
            yield replace(one, reason=reasons[0]) if one.fact.verdict in BROKEN and all(reasons) else one

    def needless(self, found, pairs):
        """Lines about exactly the levels compared that nothing needs: (line, what is wrong)."""
        broken = [one.fact.key for one in found if one.fact.verdict in BROKEN]
        levels = {(pair.old.level, pair.new.level) for pair in pairs if pair.old.level != pair.new.level}
        for key, reasons in self.entries.items():
            for text in reasons:
                if span(text) in levels and not any(fnmatchcase(name, key) for name in broken):
                    yield self.document.error((NAME, key, text), f"'{key}' is acknowledged for {text} and breaks "
                                              "nothing there; expected no such line")


def applies(ends, old, new):
    first, last = map(release, ends)
    if release(old) == release(new):
        return first == last == release(old)
    return first != last and release(old) <= first and last <= release(new)
