# SPDX-License-Identifier: MIT
"""The command line of kvmabi-import."""

import argparse
import json
import sys
import tempfile
from collections import Counter
from dataclasses import asdict
from pathlib import Path

import kernelfacts
import kernelheaders
import load
from draft import Draft
from headerdiff import Comparison
from model import release
from source import SpecError, SpecErrors
from view import View

TOP = Path(__file__).resolve().parent.parent
EPILOG = """\
HEADERS is a directory: installed headers (/usr/include), the tree of a linux-headers-*-common package, or a kernel's
source. With several, a header is taken from the first that has it.
Exit status: 0 the spec has exactly what the headers have, 1 they differ, 2 wrong usage, or something cannot be read."""
ARCHS = ("x86", "powerpc", "s390")


def parser():
    p = argparse.ArgumentParser(
        prog="kvmabi-import", epilog=EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter,
        description="Compare a kernel's headers with the spec at a level, and draft YAML for what is new.")
    p.add_argument("headers", nargs="+", type=Path, metavar="HEADERS", help="where linux/kvm.h and asm/kvm.h are")
    p.add_argument("--arch", choices=ARCHS, default="x86", help="whose asm/kvm.h (default: x86)")
    p.add_argument("--level", metavar="RELEASE", help="the level of the spec to compare with (default: the newest)")
    p.add_argument("--spec", type=Path, default=TOP / "spec", metavar="DIR",
                   help="the spec (default: spec/ beside codegen/)")
    p.add_argument("--draft", action="store_true",
                   help="print YAML for what is new or changed, with a TODO where a person must write")
    p.add_argument("--json", action="store_true", help="print the list as JSON")
    return p


def compare(options):
    """The comparison of what the command line names."""
    spec = load.load(options.spec)
    level = options.level or max(spec.levels, key=release)
    if level not in spec.levels:
        raise SpecError("levels.yaml", 1, f"there is no level {level}; expected one of {', '.join(spec.levels)} "
                        "(a new one is added there first, with complete: [])")
    with tempfile.TemporaryDirectory() as folder:
        staged = kernelheaders.stage(options.headers, options.arch, Path(folder))
        kernel = kernelfacts.read(staged, options.arch)
    comparison = Comparison(kernel, View(spec, level), options.arch)
    comparison.all()
    return comparison, level


def tell(comparison):
    """The list, and a last line that counts."""
    for finding in comparison.found:
        print(finding)
    counts = Counter(finding.verdict for finding in comparison.found)
    compared = ", ".join(f"{count} {kind}s" for kind, count in comparison.compared.items())
    print(", ".join(f"{counts[verdict]} {verdict}" for verdict in ("missing", "extra", "different")) + f" (compared: {compared})")


def run(options):
    comparison, level = compare(options)
    if options.draft:
        print(Draft(comparison, level).text(), end="")
    elif options.json:
        print(json.dumps([asdict(finding) for finding in comparison.found], indent=1))
    else:
        tell(comparison)
    return 1 if comparison.found else 0


def main(arguments):
    options = parser().parse_args(arguments)
    try:
        return run(options)
    except (SpecError, SpecErrors, kernelheaders.HeaderError) as error:
        print(error, file=sys.stderr)
    except OSError as error:
        print(f"kvmabi-import: {error.filename}: {error.strerror}", file=sys.stderr)
    return 2
