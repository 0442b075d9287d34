#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Pass on what `mutants` says, and fail if it missed a refusal that missed.yaml does not explain.

missed.py [--later] <OUTPUT: --later says that the kernel is later than the API's level.
"""

import re
import sys
from pathlib import Path

import yaml


def explains(entry, call, field, errno, later):
    return (re.fullmatch(entry["call"], call) and re.fullmatch(entry["field"], field) and entry["errno"] == errno
            and (later or not entry.get("later")))


def main():
    known = yaml.safe_load((Path(__file__).parent / "missed.yaml").read_text(encoding="utf-8"))
    later, unexplained, finished = "--later" in sys.argv[1:], 0, False
    for line in sys.stdin:
        sys.stdout.write(line)
        finished |= line.endswith(" skipped\n")
        words = line.rstrip("\n").split("\t")
        if words[0] == "missed" and not any(explains(entry, words[1], words[2], words[4], later) for entry in known):
            print("FAILED  missed.yaml does not say why this was missed")
            unexplained += 1
    return bool(unexplained) or not finished


if __name__ == "__main__":
    sys.exit(main())
