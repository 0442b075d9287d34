# SPDX-License-Identifier: MIT
"""The command line of kvmabi-gen."""

import argparse
import sys
from pathlib import Path

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
Without options: rewrite generated/ at the newest level that is complete.
Exit status: 0 done (or current), 1 the spec is wrong or --check found differences, 2 wrong usage."""


def parser():
    p = argparse.ArgumentParser(
        prog="kvmabi-gen", epilog=EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter,
        description="Generate headers, proofs, checks, dispatch, library calls, decoders and documents from the spec.")
    p.add_argument("--spec", type=Path, default=TOP / "spec", metavar="DIR", help="the spec (default: spec/ beside codegen/)")
    p.add_argument("--level", metavar="RELEASE", help="the level of the API (default: the newest that is complete)")
    p.add_argument("--out", type=Path, metavar="DIR", help="where the tree goes (default: generated/ beside codegen/)")
    p.add_argument("--check", action="store_true", help="write nothing; say which files are stale, missing or orphans")
    p.add_argument("--lint", action="store_true", help="write nothing; only judge the spec")
    p.add_argument("--lock", action="store_true", help="append new rule ids to rules.lock")
    return p


def pick_level(spec, wanted):
    """The level to generate; SpecError when it is unknown or not complete."""
    if wanted is None:
        whole = [name for name, level in spec.levels.items() if set(level.complete) == set(ARCHS)]
        return max(whole, key=release)
    level = spec.levels.get(wanted)
    if level is None:
        raise SpecError("levels.yaml", 1, f"there is no level {wanted}; expected one of {', '.join(spec.levels)}")
    missing = [arch for arch in ARCHS if arch not in level.complete]
    if missing:
        raise SpecError("levels.yaml", level.place.line,
                        f"level {wanted} is not complete for {', '.join(missing)}; expected a level complete for every arch")
    return wanted


def run(options):
    spec = load.load(options.spec)
    if options.lock:
        added = lock.extend(spec, options.spec)
        print(f"rules.lock: {added} added")
    lint.check(spec, options.spec)
    level = pick_level(spec, options.level)
    if options.lint:
        return 0
    files = render.render(View(spec, level))
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
    try:
        return run(options)
    except (SpecError, SpecErrors) as error:
        print(error, file=sys.stderr)
    except OSError as error:
        print(f"kvmabi-gen: {error.filename}: {error.strerror}", file=sys.stderr)
    return 1
