# SPDX-License-Identifier: MIT
"""The command line of kvmabi-gen."""

import argparse
import sys
from pathlib import Path

import load
from source import SpecError, SpecErrors

TOP = Path(__file__).resolve().parent.parent


def parser():
    p = argparse.ArgumentParser(prog="kvmabi-gen", description="Generate kvmabi's files from its spec.")
    p.add_argument("--spec", type=Path, default=TOP / "spec", help="directory of the spec")
    p.add_argument("--lint", action="store_true", help="only judge the spec")
    return p


def main(arguments):
    options = parser().parse_args(arguments)
    try:
        load.load(options.spec)
    except (SpecError, SpecErrors) as error:
        print(error, file=sys.stderr)
        return 1
    return 0
