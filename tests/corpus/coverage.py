#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Every rule of the spec that x86 has at the newest level is in the corpus, or it is told why no user can break it.

coverage.py CORPUS: the program, which lists its rows.
"""

import subprocess
import sys
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent


def rows(program):
    listed = subprocess.run([program, "--list"], text=True, capture_output=True, check=True).stdout
    return [line.split("\t") for line in listed.splitlines()]


def rules(program):
    """Those that the library judges by on this machine."""
    return set(subprocess.run([program, "--rules"], text=True, capture_output=True, check=True).stdout.split())


def load(name):
    return yaml.safe_load((HERE / name).read_text(encoding="utf-8")) or {}


def main():
    program = sys.argv[1]
    table, every = rows(program), rules(program)
    unbreakable, topics = load("unbreakable.yaml"), load("topics.yaml")
    shown = {rule for _, rule, _, _ in table if rule}
    named = {section for _, _, section, _ in table if section}
    claims = {
        "rules that are neither in the corpus nor unbreakable": every - shown - set(unbreakable),
        "rules of the corpus that the library does not have": shown - every,
        "unbreakable rules that the library does not have": set(unbreakable) - every,
        "unbreakable rules that are broken": set(unbreakable) & shown,
        "kinds of trouble that no row shows": set(topics) - named,
        "kinds of trouble that topics.yaml lacks": named - set(topics),
        "mistakes that stand there twice": {row[3] for row in table if [other[3] for other in table].count(row[3]) > 1},
    }
    claims["too few wrong calls"] = {len(table)} if len(table) < 60 else set()
    wrong = {claim: found for claim, found in claims.items() if found}
    for claim, found in wrong.items():
        print(f"FAILED  {claim}: got {', '.join(sorted(map(str, found)))}, wanted none")
    print(f"{len(table)} wrong calls break {len(shown)} of {len(every)} rules; {len(unbreakable)} cannot be broken")
    print(f"{len(claims) - len(wrong)} passed, {len(wrong)} failed, 0 skipped")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
