# SPDX-License-Identifier: MIT
"""Random programs compared: how each ended and what it left, on stock KVM in the rig and on the software processor.

programs.py STOCK SOFT PROGRAMS-SOFT SEED COUNT: two outputs of programs.c, of the same seed. What may differ, and why,
stands in programs.yaml; which results are undefined for every processor stands in tests/core/programs.h.
"""

import subprocess
import sys
from collections import Counter
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent
MOST = 10           # differences that are shown
NAMES = ("vector", "code", "cr2", "rip", "by")


@dataclass
class Known:
    """Differences of one kind. `ends`: how the program ended on the software processor, alternatively in the rig."""

    why: str
    has: set            # the program has one of these instructions; empty: any
    soft: dict
    stock: dict
    fields: set = field(default_factory=set)    # empty: a program that went on may leave anything
    count: int = 0

    def fits(self, soft, stock):
        return ((not self.has or self.has & set(soft.get("has", "").split(",")))
                and matches(soft, self.soft) and matches(stock, self.stock))


def matches(line, wanted):
    """Each wanted field is one of the patterns given for it."""
    return all(any(fnmatchcase(line.get(name, ""), str(value)) for value in (values if isinstance(values, list) else [values]))
               for name, values in wanted.items())


def read(path):
    """Number of a program: field -> value."""
    lines = Path(path).read_text(encoding="utf-8", errors="replace").splitlines()
    if not lines or lines[-1] != "end":
        sys.exit(f"{path}: got no end, wanted all programs\n0 passed, 1 failed, 0 skipped")
    found = {}
    for line in lines[:-1]:
        number, _, rest = line.partition(" ")
        words = rest.split(" ")
        found[int(number)] = dict(zip(words[::2], words[1::2]))
    return found


def known(path=HERE / "programs.yaml"):
    return [Known(entry["why"], set(entry.get("has", [])), entry.get("soft", {}), entry.get("stock", {}), set(entry.get("fields", [])))
            for entry in yaml.safe_load(path.read_text(encoding="utf-8"))]


def explain(excuses, soft, stock, differ):
    """Those that together explain all fields that differ; none: they do not."""
    fitting = [excuse for excuse in excuses if excuse.fits(soft, stock)]
    everything = [excuse for excuse in fitting if not excuse.fields]
    if everything:
        return everything[:1]
    used = [excuse for excuse in fitting if excuse.fields & differ]
    return used if differ <= set().union(*(excuse.fields for excuse in used)) else []


def show(number, soft, stock, differ, program):
    """A difference, with the code."""
    print(f"program {number}: ended by {' '.join(f'{name} {soft.get(name)}' for name in NAMES)}")
    for name in sorted(differ):
        print(f"    {name}: soft {soft.get(name)}, stock {stock.get(name)}")
    done = subprocess.run([*program, str(number)], capture_output=True, text=True, check=False)
    print("    " + "\n    ".join(done.stdout.splitlines()[:2]))


def main():
    stock, soft = read(sys.argv[1]), read(sys.argv[2])
    program = sys.argv[3:6]
    excuses, failed = known(), 0
    if set(stock) != set(soft) or len(soft) != int(sys.argv[5]):
        sys.exit(f"got {len(stock)} and {len(soft)} programs, wanted {sys.argv[5]}\n0 passed, 1 failed, 0 skipped")
    same = 0
    for number, one in soft.items():
        other = stock[number]
        differ = {name for name in one.keys() | other.keys() if one.get(name) != other.get(name)}
        if not differ:
            same += 1
            continue
        fitting = explain(excuses, one, other, differ)
        for excuse in fitting:
            excuse.count += 1
        if fitting:
            continue
        failed += 1
        if failed <= MOST:
            show(number, one, other, differ, program)
    for excuse in excuses:
        print(f"{excuse.count:6} different: {excuse.why}")
    ends = Counter(one.get("vector", "other") for one in soft.values())
    print(f"{same} the same, {len(soft) - same - failed} different with a known cause, {failed} without; ended by "
          + ", ".join(f"#{vector}: {count}" for vector, count in sorted(ends.items())))
    print(f"{len(soft) - failed} passed, {failed} failed, 0 skipped")
    return 1 if failed or not soft else 0


if __name__ == "__main__":
    sys.exit(main())
