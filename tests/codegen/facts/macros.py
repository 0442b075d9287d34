# SPDX-License-Identifier: MIT
"""The macros that headers define, by the preprocessor."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

MARKER = re.compile(r'# \d+ "(.*?)"')
DEFINE = re.compile(r"#define (\w+)(\([^)]*\))? ?(.*)")
UNDEF = re.compile(r"#undef (\w+)")


@dataclass(frozen=True)
class Macro:
    """A macro: the file that defines it, whether it takes arguments, what it stands for, and how many it takes."""

    path: str
    function: bool
    body: str
    arguments: int = 0


def read(model, include=None, extra=()):
    """(macros in force after <linux/kvm.h>, files it includes, what the preprocessor complains of)."""
    run = model.run(*extra, "-dD", "-E", "-xc", "-", include=include, text="#include <linux/kvm.h>\n")
    found, path, files = {}, "", set()
    for line in run.stdout.splitlines():
        if match := MARKER.match(line):
            path = os.path.realpath(match[1])
            files.add(path)
        elif match := DEFINE.match(line):
            named = [word for word in (match[2] or "").strip("()").split(",") if word.strip()]
            found[match[1]] = Macro(path, match[2] is not None, match[3], len(named))
        elif match := UNDEF.match(line):
            found.pop(match[1], None)
    return found, files, run.stderr


def below(path, folder):
    """Whether a file lies in a folder."""
    return Path(os.path.realpath(folder)) in Path(path).parents
