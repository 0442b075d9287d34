# SPDX-License-Identifier: MIT
"""Add up what the tests said: `summary.py testlog.json` reads meson's log and prints one line of totals.

A test program that ends with `N passed, N failed, N skipped` counts for that many, any other for one.  A program that
failed counts for at least one failure, whatever it printed.  Skips are listed with their reasons.
"""

import json
import re
import sys
from pathlib import Path

LINE = re.compile(r"^(?:\w+: )?(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$", re.MULTILINE)


def counts(test):
    """Passed, failed and skipped of one program."""
    said = LINE.findall(test.get("stdout", ""))
    if test["result"] == "SKIP":
        return 0, 0, 1
    passed, failed, skipped = map(lambda number: int(number or 0), said[-1]) if said else (1, 0, 0)
    if test["result"] not in ("OK", "EXPECTEDFAIL"):
        return (passed if said else 0), max(failed, 1), skipped
    return passed, failed, skipped


def reasons(test):
    """Why something was skipped: lines that say so."""
    lines = [line.strip() for line in test.get("stdout", "").splitlines() if re.match(r"\s*skip(ped)?\b", line, re.I)]
    return lines or (["no reason given"] if test["result"] == "SKIP" else [])


def main(log):
    tests = [json.loads(line) for line in Path(log).read_text(encoding="utf-8").splitlines()]
    totals = [sum(column) for column in zip(*map(counts, tests))] if tests else [0, 1, 0]
    for test in tests:
        passed, failed, skipped = counts(test)
        print(f"{test['name']}: {passed} passed, {failed} failed, {skipped} skipped ({test['duration']:.1f} s)")
        for reason in reasons(test) if skipped else ():
            print(f"  {reason}")
    passed, failed, skipped = totals
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
