# SPDX-License-Identifier: MIT
"""For tests that change the spec: edited copies of it, what lint says of them."""

import contextlib
import functools
import shutil
import sys
import tempfile
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
SPEC = TOP / "spec"
sys.path[:0] = [str(TOP / "codegen"), str(TOP / "tests/tools")]
sys.dont_write_bytecode = True

import lint                                     # noqa: E402
import load                                     # noqa: E402
import source                                   # noqa: E402
from claims import Claims                       # noqa: E402,F401


def once(check):
    """The schema's judgement of an entry, kept for other copies that hold the same text."""
    judged = {}

    def judge(self, doc, path, value, kind):
        key = (id(doc), path)
        if key not in judged:
            judged[key] = doc, list(check(self, doc, path, value, kind))
        return judged[key][1]
    return judge


# Most files of a copy are as they were: reading and judging each text once is enough.
source.parse = functools.cache(source.parse)
load.Checker.check = once(load.Checker.check)


class NoSuchText(Exception):
    """What an edit wanted to replace does not stand there, or stands there more than once."""


@contextlib.contextmanager
def copied(directory=SPEC):
    """A copy of the spec that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="kvmabi-spec-") as temporary:
        copy = Path(temporary) / "spec"
        shutil.copytree(directory, copy)
        yield copy


def edit(directory, file, old, new):
    """Replace the one place where a text stands in a file."""
    path = directory / file
    text = path.read_text(encoding="utf-8")
    if text.count(old) != 1:
        raise NoSuchText(f"'{old}' stands {text.count(old)} times in {file}")
    path.write_text(text.replace(old, new), encoding="utf-8")


def findings(directory):
    """All SpecErrors of a spec: reading it, and lint."""
    try:
        lint.check(load.load(directory), directory)
    except source.SpecErrors as errors:
        return errors.errors
    except source.SpecError as error:
        return [error]
    return []
