# SPDX-License-Identifier: MIT
"""What the contract said on stock KVM and on the driver, compared case by case.

compare.py [--update] SERIES STOCK OURS: two transcripts of this run. Each is what transcripts/ keeps, for stock on each
kernel, for ours on all of them; each case is the same in both, or explained.yaml says why not; each explanation is needed; and what the driver offers was all tried, with
success, on wrong classes, in another process, and with every errno that the spec has, or errnos.yaml says where else.
"""

import argparse
import re
import sys
from dataclasses import dataclass, field
from difflib import unified_diff
from fnmatch import fnmatchcase
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent
SPEC = HERE.parents[1] / "spec"
ERRNO = re.compile(r"E[A-Z0-9]+$")
LEVEL = "2.6.39"


@dataclass
class Report:
    """Claims that hold and that do not."""

    passed: int = 0
    failed: list = field(default_factory=list)

    def claim(self, holds, failure):
        if holds:
            self.passed += 1
        else:
            self.failed.append(failure)

    def end(self):
        for line in self.failed:
            print(line)
        print(f"{self.passed} passed, {len(self.failed)} failed, 0 skipped")
        return 1 if self.failed or not self.passed else 0


# --- transcripts -------------------------------------------------------------------------------------------------------

def read(path):
    """The lines of a transcript, which has come to its end."""
    lines = Path(path).read_text(encoding="utf-8", errors="replace").splitlines()
    if not lines or lines[-1] != "# end":
        sys.exit(f"{path}: got no end, wanted a whole transcript\n0 passed, 1 failed, 0 skipped")
    return lines


def cases(lines, report):
    """Case -> what came of it. A case stands there once."""
    pairs = [line.partition(" -> ")[::2] for line in lines if not line.startswith("# ")]
    found = dict(pairs)
    twice = [name for name in found if sum(name == other for other, _ in pairs) > 1] if len(found) < len(pairs) else []
    report.claim(not twice, f"names of cases: got {twice} more than once, wanted each once")
    return found


# --- differences --------------------------------------------------------------------------------------------------------

@dataclass
class Explanation:
    """Cases by a pattern, and what both say there by patterns."""

    why: str
    case: str
    stock: str
    ours: str
    used: int = 0

    def fits(self, name, stock, ours):
        return fnmatchcase(name, self.case) and fnmatchcase(stock, self.stock) and fnmatchcase(ours, self.ours)


def explanations(path, series):
    """Those for one kernel, or for whatever else is compared."""
    entries = yaml.safe_load(path.read_text(encoding="utf-8"))
    found = []
    for entry in entries:
        if series not in entry.get("kernels", [series]):
            continue
        for case, both in entry["cases"].items():
            stock, _, ours = both.partition(" => ")
            found.append(Explanation(entry["why"], case, stock, ours))
    return found


def compare(report, series, stock, ours, path=HERE / "explained.yaml"):
    """Every case is the same, or explained; every explanation explains something."""
    known = explanations(path, series)
    report.claim(list(stock) == list(ours), f"the cases themselves: got others on ours than on stock: "
                 f"{sorted(set(stock) ^ set(ours))[:3]}, wanted the same ones")
    different = 0
    for name in stock:
        if name not in ours or stock[name] == ours[name]:
            report.claim(name in ours, f"{name}: got nothing on ours, wanted it tried")
            continue
        different += 1
        fitting = [known_one for known_one in known if known_one.fits(name, stock[name], ours[name])]
        for known_one in fitting:
            known_one.used += 1
        report.claim(fitting, f"{name}: stock: {stock[name]}, ours: {ours[name]}, wanted the same, or an explanation")
    for one in known:
        report.claim(one.used, f"{path.name}: {one.case}: {one.stock} => {one.ours}: got no such difference on "
                     f"{series}, wanted one, or not to have it explained")
    return different


def fresh(report, kept, lines):
    """What is kept is what was said now."""
    told = list(unified_diff(kept.read_text(encoding="utf-8").splitlines() if kept.exists() else [], lines, "kept", "now",
                             lineterm="", n=0))
    report.claim(not told, f"{kept.name}: got another transcript, wanted the one that is kept (contract.sh --update "
                 f"makes it anew):\n  " + "\n  ".join(told[2:12]))


# --- coverage --------------------------------------------------------------------------------------------------------------

def at_level(scalar):
    """A scalar of the spec as it is at the driver's level."""
    return scalar.get(LEVEL, next(iter(scalar.values()))) if isinstance(scalar, dict) else scalar


def errnos(entry):
    """What the rules of a call can answer on x86 at the driver's level."""
    rules = [rule for rule in entry.get("rules", {}).values() if "x86" in rule.get("archs", ["x86"]) and "since" not in rule]
    found = {at_level(rule["errno"]) for rule in rules if not rule.get("state") == "no_irqchip"}
    if "pointer" in (entry["argument"] if isinstance(entry["argument"], dict) else {}):
        found.add("EFAULT")
    return found


def succeeded(said):
    return re.match(r"(0|[1-9]\d*|a file)( |$)", said) is not None


def listed(entry):
    """The errnos that a call lists besides its rules'."""
    return set(entry.get("errors", {}))


def elsewhere(report, path=HERE / "errnos.yaml"):
    """Call and errno: no case of the contract gives it, and why, or which test does."""
    found = {}
    for row in yaml.safe_load(path.read_text(encoding="utf-8")):
        name, _, claim = row.get("test", "").partition(": ")
        there = "why" in row or f"void {claim}(" in (SPEC.parent / name).read_text(encoding="utf-8")
        report.claim(there, f"{path.name}: {row['errno']}: got no {row.get('test')}, wanted the test")
        found |= {(call, row["errno"]): row for call in row["calls"]}
    return found


def cover(report, ours):
    """Each call that the driver offers was tried in every way."""
    others = elsewhere(report)
    offered = yaml.safe_load((SPEC / "levels.yaml").read_text(encoding="utf-8"))["driver"]["offers"]
    entries = {}
    for name in ("system", "vm", "vcpu", "arch/x86"):
        entries.update(yaml.safe_load((SPEC / f"{name}.yaml").read_text(encoding="utf-8")))
    report.claim({name for name, _ in others} <= set(offered), "errnos.yaml: got calls that the driver does not offer")
    for call in offered:
        tried = {name: said for name, said in ours.items() if name.startswith(f"{call}: ")}
        given = {said.split(" ")[0] for said in tried.values() if ERRNO.match(said.split(" ")[0])}
        report.claim(any(map(succeeded, tried.values())), f"{call}: got no success, wanted one")
        report.claim(errnos(entries[call]) <= given,
                     f"{call}: got {sorted(given)}, wanted {sorted(errnos(entries[call]) - given)} too, by the spec's rules")
        missing = listed(entries[call]) - given
        known = {errno for name, errno in others if name == call}
        report.claim(missing == known, f"{call}: got no {sorted(missing - known)} that the spec lists, wanted a case, a test "
                     f"elsewhere or a reason; errnos.yaml has {sorted(known - missing)} needlessly")
        report.claim(sum(": on a" in name or ": on the" in name for name in tried) >= 2, f"{call}: wanted on wrong fds")
        if any("since" not in place for fd_class, place in entries[call]["fd"].items() if fd_class != "system"):
            report.claim(f"{call}: in another process" in tried, f"{call}: wanted in another process")


# --- the command line ------------------------------------------------------------------------------------------------------

def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--update", action="store_true", help="keep these transcripts")
    parser.add_argument("series", help="of the kernel; kept: judge only how much the kept transcript covers")
    parser.add_argument("stock", nargs="?")
    parser.add_argument("ours", nargs="?")
    given = parser.parse_args()
    report = Report()
    if given.series == "kept":
        cover(report, cases(read(HERE / "transcripts/ours-6.1.txt"), report))
        return report.end()
    said = {who: read(getattr(given, who)) for who in ("stock", "ours")}
    # the driver says the same on every kernel
    for who, lines, series in (("stock", said["stock"], given.series), ("ours", said["ours"], "6.1")):
        kept = HERE / f"transcripts/{who}-{series}.txt"
        if given.update:
            kept.parent.mkdir(exist_ok=True)
            kept.write_text("\n".join(lines) + "\n", encoding="utf-8")
        fresh(report, kept, lines)
    stock, ours = cases(said["stock"], report), cases(said["ours"], report)
    different = compare(report, given.series, stock, ours)
    cover(report, ours)
    print(f"{len(stock)} cases on {given.series}, {len(stock) - different} the same, {different} different")
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
