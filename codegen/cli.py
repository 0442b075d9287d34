# SPDX-License-Identifier: MIT
"""The command line of kvmabi-gen."""

import argparse
import sys
from pathlib import Path

import diff
import lint
import load
import lock
import render
import tree
from machine import ARCHS
from model import release
from source import SpecError, SpecErrors
from view import View

TOP = Path(__file__).resolve().parent.parent
EPILOG = """\
Without options: rewrite generated/ at the newest level that is complete for every arch, and below it the headers of
each later level, for the arches it is complete for.  With --level and --out: everything of one level.
Exit status: 0 done (or current), 1 the spec is wrong or --check found differences, 2 wrong usage.
With --diff: 0 nothing breaks but what is acknowledged, 1 something does, 2 wrong usage or a wrong spec."""


def parser():
    p = argparse.ArgumentParser(
        prog="kvmabi-gen", epilog=EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter,
        description="Generate headers, proofs, checks, dispatch, library calls, decoders and documents from the spec.")
    p.add_argument("--spec", type=Path, default=TOP / "spec", metavar="DIR", help="the spec (default: spec/ beside codegen/)")
    p.add_argument("--level", metavar="RELEASE", help="this level of the API alone; needs --out")
    p.add_argument("--out", type=Path, metavar="DIR", help="where the tree goes (default: generated/ beside codegen/)")
    p.add_argument("--check", action="store_true", help="write nothing; say which files are stale, missing or orphans")
    p.add_argument("--lint", action="store_true", help="write nothing; only judge the spec")
    p.add_argument("--lock", action="store_true", help="append new rule ids to rules.lock")
    p.add_argument("--diff", nargs=2, metavar=("A", "B"), help="write nothing; say what differs and whether it breaks: "
                   "levels, or specs as DIR, REV or REV:DIR of git, with @LEVEL or for every level")
    p.add_argument("--json", action="store_true", help="with --diff: for programs")
    return p


def pick_level(spec, wanted):
    """A level that was asked for; SpecError when it is unknown or not complete for any arch."""
    level = spec.levels.get(wanted)
    if level is None:
        raise SpecError("levels.yaml", 1, f"there is no level {wanted}; expected one of {', '.join(spec.levels)}")
    if not level.complete:
        raise SpecError("levels.yaml", level.place.line,
                        f"level {wanted} is complete for no arch; expected a level that is complete for one")
    return wanted


def main_level(spec):
    """The newest level that is complete for every arch."""
    return max((name for name, level in spec.levels.items() if set(level.complete) == set(ARCHS)), key=release)


def generated(spec):
    """The tree of generated/: the main level, and below their names those that are newer."""
    main = main_level(spec)
    later = sorted((name for name, level in spec.levels.items() if level.complete and release(name) > release(main)), key=release)
    kinds = render.GENERATORS if not later else [*render.HEADERS, *render.LIBRARY, render.dispatch]
    files = render.render(View(spec, main), kinds)
    for name in later:
        found = render.newer(View(spec, name), name == later[-1])
        files.update({f"{name}/{path}": text for path, text in found.items()})
    return files


def run(options):
    spec = load.load(options.spec)
    if options.lock:
        added = lock.extend(spec, options.spec)
        print(f"rules.lock: {added} added")
    lint.check(spec, options.spec)
    level = pick_level(spec, options.level) if options.level else main_level(spec)
    if options.lint:
        return 0
    files = render.render(View(spec, level)) if options.level else generated(spec)
    # A directory that someone names may hold other things: there, nothing is ever removed.
    ours = options.out is None
    out = options.out or TOP / "generated"
    if options.check:
        problems = tree.compare(out, files)
        print("\n".join(problems) if problems else f"{out.name}/ is current: {len(files)} files at level {level}")
        return 1 if problems else 0
    written, removed = tree.write(out, files, exactly=ours)
    print(f"{out.name}/: {len(files)} files at level {level}, {written} written, {removed} removed")
    return 0


def main(arguments):
    options = parser().parse_args(arguments)
    if options.json and not options.diff:
        parser().error("--json needs --diff")
    if options.diff:
        return diff.run(options)
    if options.level and not (options.out or options.lint):
        parser().error("--level needs --out: generated/ holds several levels")
    try:
        return run(options)
    except (SpecError, SpecErrors) as error:
        print(error, file=sys.stderr)
    except OSError as error:
        print(f"kvmabi-gen: {error.filename}: {error.strerror}", file=sys.stderr)
    return 1
