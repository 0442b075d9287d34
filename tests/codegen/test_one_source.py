# SPDX-License-Identifier: MIT
"""A fact is written once: one changed line of the spec arrives everywhere it belongs, and a test notices it.

Every case of one_source.yaml is made in a copy of the spec, and everything is generated from that.  Which families of
files change has to be as the case says, what they hold too; and the test that the case names has to fail, naming it.
"""

import os
import re
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "spec")]

from mutate import SPEC, NoSuchText, Claims, copied, edit, findings     # noqa: E402

import cli                                      # noqa: E402
import load                                     # noqa: E402
import noticers                                 # noqa: E402
import source                                   # noqa: E402

FAMILIES = {"include/kvmabi/": "layout", "include/": "headers", "driver/include/": "headers", "driver/checks/": "checks",
            "driver/": "dispatch",
            "checks/": "checks", "libkvmabi/calls": "calls", "libkvmabi/bare": "calls", "libkvmabi/follow": "calls",
            "libkvmabi/decode": "decode", "doc/man/": "man", "doc/": "doc", "cli/": "doc", "probe/": "probe"}


@dataclass
class Outcome:
    """What became of one case: claims as (name, holds, got, wanted)."""
    name: str
    claims: list = field(default_factory=list)
    changed: str = ""
    noticed: str = ""
    skipped: str = ""

    def claim(self, what, holds, got, wanted):
        self.claims.append((f"{self.name}: {what}", bool(holds), got, wanted))


def family(path):
    """What kind of file it is; the headers of a newer level are headers."""
    path = re.sub(r"^\d[\d.]*/", "", path)
    return next((name for start, name in FAMILIES.items() if path.startswith(start)), path)


def generate(directory):
    return cli.generated(load.load(directory))


def differing(before, after):
    """The families of files that differ, in a fixed order."""
    found = {family(path) for path in {*before, *after} if before.get(path) != after.get(path)}
    return [name for name in dict.fromkeys([*FAMILIES.values(), *sorted(found)]) if name in found]


def holds(outcome, case, files):
    """What the generated files have to say now."""
    for path, pattern in case["stands"].items():
        text = files.get(path, "no such file")
        outcome.claim(path, re.search(pattern, text, re.DOTALL), "another text", pattern)


def judged_by_lint(outcome, case, copy):
    said = [str(error) for error in findings(copy)]
    wanted = case.get("lint")
    outcome.claim("lint", any(re.search(wanted, line) for line in said) if wanted else not said, said, wanted or "nothing")


def ask(who, files, spec):
    """What one of the tests that notice says of a tree."""
    with tempfile.TemporaryDirectory(prefix="kvmabi-tree-") as directory:
        return noticers.NOTICERS[who](files, Path(directory), spec)


def noticed(outcome, case, files, copy):
    """The test that the case names fails, and names what changed."""
    (who, pattern), = case["noticed"].items()
    verdict = ask(who, files, copy)
    if verdict.skipped:
        outcome.skipped = verdict.skipped
        return
    line = next((line for line in verdict.said.splitlines() if re.search(pattern, line)), "")
    outcome.noticed = f"{verdict.name}: {line.strip()}" if line else ""
    outcome.claim(f"{verdict.name} notices", verdict.failed and line, verdict.said[-300:] or "no complaint", pattern)


def judge(job):
    """One case from its edits to its notice."""
    name, case, before = job
    outcome = Outcome(name)
    with copied() as copy:
        try:
            for file, old, new in case["edits"]:
                edit(copy, file, old, new)
        except NoSuchText as error:
            outcome.claim("the edit", False, error, "a case that fits the spec")
            return outcome
        judged_by_lint(outcome, case, copy)
        files = generate(copy)
        changed = differing(before, files)
        outcome.changed = " ".join(changed)
        outcome.claim("files that change", sorted(changed) == sorted(case["changes"].split()), changed, case["changes"])
        holds(outcome, case, files)
        noticed(outcome, case, files, copy)
    return outcome


def count(claims, outcomes):
    for outcome in outcomes:
        for what, good, got, wanted in outcome.claims:
            claims.true(what, good, got, wanted)
        if outcome.skipped:
            claims.skip(outcome.name, outcome.skipped)


def content(claims, before):
    """None of the tests complains when nothing was changed."""
    for who in noticers.NOTICERS:
        verdict = ask(who, before, SPEC)
        if not verdict.skipped:
            claims.true(f"{verdict.name} of the spec as it is", not verdict.failed, verdict.said[-500:], "no complaint")


def table(outcomes):
    """Which files each change reached, and who noticed."""
    width = max(len(outcome.name) for outcome in outcomes)
    for outcome in outcomes:
        print(f"{outcome.name:<{width}}  {outcome.changed}")
        print(f"{'':<{width}}  {outcome.noticed[:140] or 'not noticed'}")
    print(f"{len(outcomes)} changes, {sum(bool(outcome.noticed) for outcome in outcomes)} noticed")


def main():
    claims = Claims()
    cases = source.parse((HERE / "one_source.yaml").read_text(encoding="utf-8"), "one_source.yaml").data
    before = generate(SPEC)
    with ProcessPoolExecutor(min(2, os.cpu_count() or 1)) as pool:
        outcomes = list(pool.map(judge, [(name, case, before) for name, case in cases.items()]))
    content(claims, before)
    count(claims, outcomes)
    table(outcomes)
    return claims.exit_code()


if __name__ == "__main__":
    sys.exit(main())
