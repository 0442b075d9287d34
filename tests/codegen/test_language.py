# SPDX-License-Identifier: MIT
"""What the language can say beside the spec's everyday words, written into a copy of the spec, is in the headers.

test_language.py [TREE]: language.yaml goes into two files of a copy, which has levels of its own; the headers are
searched for what has to stand there, at each level, and gcc proves the layouts. TREE is not looked at.
"""

import re
import shutil
import sys
from pathlib import Path

import compilers
import load
import render
import tree
from common import HERE, TOP, Report, arguments, complaint, folder
from source import SpecError, SpecErrors, parse
from view import View


def spec_with(directory, added):
    """A copy of the spec with entries appended, and with every level complete for x86 at least."""
    copy = Path(shutil.copytree(TOP / "spec", directory / "spec"))
    for file, text in added.items():
        with (copy / file).open("a", encoding="utf-8") as end:
            end.write("\n" + text)
    levels = copy / "levels.yaml"
    levels.write_text(levels.read_text(encoding="utf-8").replace("complete: []", "complete: [x86]"), encoding="utf-8")
    return load.load(copy)


def standing(report, trees, cases):
    """What each header has and what it lacks."""
    for name, case in cases.items():
        for level, files in trees.items():
            for path, wanted in case.get(level, {}).items():
                text = files["include/" + path]
                for pattern in wanted.get("has", ()):
                    found = re.search(pattern, text, re.MULTILINE)
                    report.claim(f"{name}: {level} {path}: {pattern}", found is not None, True)
                for pattern in wanted.get("lacks", ()):
                    found = re.search(pattern, text, re.MULTILINE)
                    report.claim(f"{name}: {level} {path}: {pattern}", found and found[0], None)


def compiled(report, trees):
    """Every C compiler of x86 takes the headers, and agrees with the layouts."""
    found = compilers.usable(report, "the language with", lambda compiler: compiler.arch == "x86")
    with folder() as place:
        for level, files in trees.items():
            tree.write(place / level, files, exactly=True)
            for compiler in found:
                for standard in (compilers.STANDARDS[compiler.language][0], compilers.STANDARDS[compiler.language][-1]):
                    done = compiler.compile(place / level, "#include <kvmabi/layout.h>\n", standard)
                    report.claim(f"{level} {compiler.name} {standard}: the headers", complaint(done), "")


def main():
    report = Report()
    arguments(__doc__.splitlines()[0])
    language = parse((HERE / "language.yaml").read_text(encoding="utf-8"), "language.yaml").data
    with folder() as directory:
        try:
            spec = spec_with(directory, language["added"])
        except (SpecError, SpecErrors) as error:
            report.claim("the spec with language.yaml in it", str(error), "one that loads")
            return report.end()
    trees = {level: render.newer(View(spec, level), False) for level in ("2.6.39", "6.12")}
    standing(report, trees, language["cases"])
    compiled(report, trees)
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
