# SPDX-License-Identifier: MIT
"""kvmabi-gen --diff A B: what changed from one level of the API, or revision of its spec, to another, and who notices.

diff_sides says what A and B are, diff_<noun> what differs in each kind of thing and how that is judged,
diff_acknowledged which breaks are known, diff_told how it is printed.  Nothing is linted: an older revision need not
satisfy what lint asks today.
"""

import sys

import diff_times
import diff_told
from diff_acknowledged import Acknowledged, problems
from diff_caps import Capabilities
from diff_constants import Constants
from diff_facts import BROKEN, Fact, Found, merged
from diff_ioctls import Ioctls
from diff_rules import Rules
from diff_sides import Sides, UsageError, pairs
from diff_state import State
from diff_structs import Structs
from machine import machines_of
from source import SpecError, SpecErrors

DIFFERS = (Structs, Constants, Ioctls, Rules, Capabilities, State)


def machines(pair):
    return [machine for arch in pair.archs for machine in machines_of(arch)]


def compare(pair):
    """(level, machine name, facts) of one comparison."""
    for machine in machines(pair):
        for differ in DIFFERS:
            yield pair.new.level, machine.name, uncomputable(differ(pair.old, pair.new, machine), pair)


def uncomputable(differ, pair):
    """The facts; what cannot be computed is a mistake in one of the specs, which lint explains."""
    try:
        yield from differ.facts()
    except (KeyError, ValueError, ArithmeticError, RecursionError) as error:
        raise UsageError(f"the {differ.kind}s of {pair.old.level} and {pair.new.level} cannot be compared on "
                         f"{differ.machine.name}: {error}; expected specs that --lint accepts") from error


def levels(old, new):
    """Levels and complete arches that came or went."""
    for name, level in old.spec.levels.items():
        other = new.spec.levels.get(name)
        gone = [arch for arch in level.complete if other is None or arch not in other.complete]
        if gone:
            note = f"no longer complete for {', '.join(gone)}"
            yield name, Fact("breaking", "level", name, "gone", level.place, note=note)
    for name, level in new.spec.levels.items():
        other = old.spec.levels.get(name)
        fresh = [arch for arch in level.complete if other is None or arch not in other.complete]
        if fresh:
            yield name, Fact("additive", "level", name, "new", level.place, note=f"complete for {', '.join(fresh)}")


def judge(old, new):
    """Everything that two sides differ in: pairs, facts found, acknowledgements that nothing needs."""
    compared, found = pairs(old, new), []
    if not old.level and not new.level:
        newest = compared[-1].new.level
        found += [Found(fact, {level: ()}) for level, fact in levels(old, new)]
        found += [Found(fact, {newest: ()})
                  for fact in diff_times.facts(old.spec, new.spec, [pair.new.level for pair in compared])]
    found += merged(batch for pair in compared for batch in compare(pair))
    known = Acknowledged(new.spec)
    return compared, list(known.excused(found, compared)), list(known.needless(found, compared))


def run(options):
    """The command: 0 nothing breaks but what is acknowledged, 1 something does, 2 wrong usage or a wrong spec."""
    try:
        sides = Sides(options.spec)
        old, new = (sides.side(text) for text in options.diff)
        compared, found, needless = judge(old, new)
        wrong = [*problems(new.spec), *needless]
        if wrong:
            raise SpecErrors(wrong)
    except (UsageError, OSError) as error:
        print(f"kvmabi-gen: {error}", file=sys.stderr)
        return 2
    except (SpecError, SpecErrors) as error:
        print(error, file=sys.stderr)
        return 2
    report = diff_told.Report(old, new, compared, found)
    print(report.json() if options.json else report.text(), end="")
    return int(any(one.fact.verdict in BROKEN and not one.reason for one in found))
