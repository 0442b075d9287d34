# SPDX-License-Identifier: MIT
"""For tests that change the spec: edited copies of it, what lint says of them, and the count of claims."""

import contextlib
import functools
import shutil
import sys
import tempfile
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
SPEC = TOP / "spec"
sys.path.insert(0, str(TOP / "codegen"))
sys.dont_write_bytecode = True

import lint                                     # noqa: E402
import load                                     # noqa: E402
import source                                   # noqa: E402


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


class Claims:
    """Counts what held and what did not; the last line says how many."""

    def __init__(self):
        self.passed, self.failed, self.skipped = 0, 0, 0

    def same(self, what, got, wanted):
        self.true(what, got == wanted, got, wanted)

    def true(self, what, holds, got, wanted):
        """A claim that is judged elsewhere; says what was got and wanted when it does not hold."""
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"{what}: got {got}, wanted {wanted}")

    def skip(self, what, why):
        self.skipped += 1
        print(f"skipped {what}: {why}")

    def exit_code(self):
        print(f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped")
        return 1 if self.failed else 0


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
