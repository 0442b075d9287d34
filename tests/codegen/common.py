# SPDX-License-Identifier: MIT
"""What the tests of generated code share: a report of claims, the tree under test, the spec, jobs side by side.

A test program takes a generated tree (default: the repository's), prints a line for each claim that failed and each
one that was skipped, and ends with `N passed, N failed, N skipped`.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(TOP / "codegen"), str(HERE / "facts")]

LEVEL = "2.6.39"
JOBS = 2


@dataclass
class Report:
    """Claims that hold, that do not, and that could not be judged."""

    passed: int = 0
    failed: list = field(default_factory=list)
    skipped: list = field(default_factory=list)

    def claim(self, name, got, wanted):
        """One claim: what was found is what is wanted."""
        if got == wanted:
            self.passed += 1
        else:
            self.failed.append(f"{name}: got {got}, wanted {wanted}")
        return got == wanted

    def skip(self, what, why):
        self.skipped.append(f"skip: {what}: {why}")

    def end(self):
        """Prints everything; returns the exit status: 77 when all of it was skipped."""
        for line in [*self.skipped, *self.failed]:
            print(line)
        print(f"{self.passed} passed, {len(self.failed)} failed, {len(self.skipped)} skipped")
        if self.skipped and not (self.passed or self.failed):
            return 77
        return 1 if self.failed or not self.passed else 0


def arguments(about, *options):
    """The command line: options as (name, metavar, help), then the tree."""
    parser = argparse.ArgumentParser(description=about)
    for name, metavar, text in options:
        parser.add_argument(name, metavar=metavar, type=Path, help=text)
    parser.add_argument("tree", nargs="?", type=Path, default=TOP / "generated",
                        help="a generated tree (default: the repository's)")
    given = parser.parse_args()
    if not (given.tree / "include/linux/kvm.h").is_file():
        print(f"tree {given.tree}: got no include/linux/kvm.h, wanted a generated tree")
        print("0 passed, 1 failed, 0 skipped")
        sys.exit(1)
    given.tree = given.tree.resolve()
    return given


def run(command, text=None, cwd=None):
    """Runs a program, with messages in English."""
    return subprocess.run([str(part) for part in command], input=text, text=True, capture_output=True, check=False,
                          cwd=cwd, env={**os.environ, "LC_ALL": "C"})


def complaint(process):
    """What a program said first, when it failed; "" when it did not."""
    if process.returncode == 0:
        return ""
    lines = (process.stderr + process.stdout).strip().splitlines()
    errors = [line for line in lines if "error" in line.lower()]
    return (errors or lines or [f"exit status {process.returncode}"])[0]


def present(program):
    return shutil.which(program) is not None


def side_by_side(work, items):
    """work(item) for all items, a few at a time; results in order."""
    with ThreadPoolExecutor(JOBS) as pool:
        return list(pool.map(work, items))


@contextmanager
def folder():
    """A directory that lasts as long as it is needed."""
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


@contextmanager
def perturbed(tree, file, change):
    """A copy of a tree in which change(text) was made to one file."""
    with folder() as place:
        copy = Path(shutil.copytree(tree, place / "tree"))
        text = (copy / file).read_text(encoding="utf-8")
        changed = change(text)
        if changed == text:
            raise ValueError(f"nothing in {file} was changed")
        (copy / file).write_text(changed, encoding="utf-8")
        yield copy


def read_spec(directory=TOP / "spec"):
    """The spec; one that does not load is the whole result."""
    import load
    from source import SpecError, SpecErrors
    try:
        return load.load(directory)
    except (SpecError, SpecErrors) as error:
        print(f"spec: got {str(error).splitlines()[0]}, wanted one that loads")
        print("0 passed, 1 failed, 0 skipped")
        sys.exit(1)


def view_at(level=LEVEL):
    """The spec as it stands at a level."""
    from view import View
    return View(read_spec(), level)


def usable(report, what):
    """The data models whose C compiler is there; the others are skipped."""
    from models import MODELS
    why = {model.name: model.missing() for model in MODELS}
    for name, package in why.items():
        if package:
            report.skip(f"{what} {name}", f"install the Debian package {package}")
    return [model for model in MODELS if not why[model.name]]
