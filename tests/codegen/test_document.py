# SPDX-License-Identifier: MIT
"""The generated document and man pages: nothing of the spec is missing, all links lead somewhere, all pages parse.

test_document.py [TREE]: the document is read back from the tree and held against the spec at its level.
"""

import re
import subprocess
import sys

from common import TOP, Report, arguments, complaint, folder, present, run, side_by_side, view_at
from markdownfile import Markdown

LEFTOVERS = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}|\bUndefined\b|\bNone\b|\b(Vary|Type|Field|Row)\(|object at 0x|"
                       + re.escape(str(TOP)))
CHAPTERS = ["1", "2", "3", "4", "5"]
PARTS = ("NAME", "SYNOPSIS", "DESCRIPTION", "RETURN VALUE", "AVAILABILITY", "SEE ALSO")
RENDER = """
import hashlib, sys
sys.path.insert(0, sys.argv[1])
import load, render, view
files = render.render(view.View(load.load(sys.argv[2]), sys.argv[3]))
print(hashlib.sha256(repr([item for item in files.items() if item[0].startswith("doc/")]).encode()).hexdigest())
"""


# --- the document ------------------------------------------------------------------------------------------

def test_sections(report, document, view):
    """Every section of the document that this one replaces, in its order."""
    headings = [text for _, text in document.headings()]
    chapters = [text.partition(". ")[0] for text in headings if re.match(r"^\d\. ", text)]
    report.claim("the chapters stand in order", chapters, CHAPTERS)
    numbered = [text.split()[0] for text in headings if re.match(r"^4\.\d+ KVM_", text)]
    report.claim("the sections 4.1 to 4.54 stand in order", numbered, [f"4.{number}" for number in range(1, 55)])
    for ioctl in view.ioctls:
        wanted = f"{ioctl.section} {ioctl.name}" if ioctl.section else ioctl.name
        report.claim(f"{ioctl.name} has one heading", headings.count(wanted), 1)


def test_items(report, document, view):
    """Every struct, constant, capability, exit and feature of the spec is told of."""
    text = "\n".join(document.lines)
    headings = [text for _, text in document.headings()]
    for struct in view.structs:
        kind = "union" if struct.union else "struct"
        wanted = {f"{kind} {struct.name}", f"{kind} {struct.name} ({struct.header})"}
        report.claim(f"{struct.name} of {struct.header} has one heading", sum(text in wanted for text in headings), 1)
    names = [name for name in view.constants] + [name for arch in view.spec.features.values() for name in arch]
    for name in (*names, *view.spec.variables, *view.spec.limits):
        report.claim(f"{name} appears", f"`{name}`" in text, True)
    for name in (name for name in view.constants if name.startswith("KVM_EXIT_") and "IO_" not in name):
        report.claim(f"{name} has an entry", name in headings, True)
    for capability in view.capabilities:
        row = f'<a id="{capability.name.lower()}"></a>`{capability.name}` | {capability.nr} |'
        report.claim(f"{capability.name} stands with its number", row in text, True)


def test_fields(report, document, view):
    """Every member of a struct is in its table."""
    headings = {text for _, text in document.headings()}
    for struct in view.structs:
        kind = "union" if struct.union else "struct"
        heading = next((text for text in (f"{kind} {struct.name}", f"{kind} {struct.name} ({struct.header})")
                        if text in headings), "")
        there = document.section(heading)
        if struct.name == "kvm_run":
            there += document.section(next(text for text in headings if text.startswith("5. ")))
        lost = [member.path for machine in view.layouts.values() if view.has_struct(struct.name, machine.machine.arch)
                and view.struct(struct.name, machine.machine.arch) is struct
                for member in machine.of(struct.name).members if member.depth == 0 and f"`{member.path}`" not in there]
        report.claim(f"all members of {struct.name} of {struct.header} are told", sorted(set(lost)), [])


def test_ids(report, document, view):
    """Errata are all listed, and marked in the sections they name; rules are all indexed, and stand at their ioctl."""
    errata, rules = document.section("F. Errata"), document.section("G. Rules")
    for erratum in view.spec.errata():
        report.claim(f"erratum {erratum.id} is listed once", errata.count(f"**{erratum.id}**"), 1)
        for section in erratum.sections:
            begins = f"{section} ", f"{section}. "
            heading = next((text for _, text in document.headings() if text.startswith(begins)), "")
            marked = f"](#erratum-{erratum.id.lower()})" in document.section(heading)
            report.claim(f"erratum {erratum.id} is marked in section {section}", marked, True)
    for rule in view.spec.rules():
        report.claim(f"rule {rule.id} is indexed once", rules.count(f"`{rule.id}`"), 1)
    for ioctl in view.ioctls:
        there = document.section(f"{ioctl.section} {ioctl.name}" if ioctl.section else ioctl.name)
        lost = [rule.id for rule in ioctl.rules if rule.life.covers(view.level) and f"`{rule.id}`" not in there]
        report.claim(f"the rules of {ioctl.name} stand in its entry", lost, [])


def test_numbers(report, document, view):
    """An entry has its ioctl's number on every machine."""
    for ioctl in view.ioctls:
        there = document.section(f"{ioctl.section} {ioctl.name}" if ioctl.section else ioctl.name)
        lost = []
        for name, layouts in view.layouts.items():
            try:
                number = view.command(ioctl, layouts.machine)
            except KeyError:
                continue
            lost += [name] if f"`{number:#x}`" not in there else []
        report.claim(f"the numbers of {ioctl.name} stand in its entry", lost, [])


def test_links(report, document):
    anchors = document.anchors()
    twice = sorted({name for name in anchors if anchors.count(name) > 1})
    report.claim("every anchor is there once", twice, [])
    known = {f"#{name}" for name in anchors}
    dead = [f"line {number}: {target}" for number, target in document.links() if target not in known]
    report.claim("every link leads somewhere", dead, [])
    report.claim("there are links", len(document.links()) > 500, True)


def test_form(report, document):
    report.claim("every table has rows of one length", document.bad_tables(), [])
    report.claim("every box has a straight border", document.bad_boxes(), [])
    report.claim("every block of code ends", document.closed, True)
    blanks = [number for number, pair in enumerate(zip(document.lines, document.lines[1:]), 1) if pair == ("", "")]
    report.claim("no empty lines follow each other", blanks[:-1] if document.lines[-2:] == ["", ""] else blanks, [])
    report.claim("no line ends in a blank", [line for line in document.lines if line != line.rstrip()], [])
    report.claim("the document says who may use it", document.lines[0],
                 "<!-- SPDX-License-Identifier: GPL-2.0-only OR MIT -->")
    report.claim("the document says how it is made", "Generated from spec/" in document.lines[1], True)


def test_leftovers(report, name, text):
    found = sorted({match[0] for match in LEFTOVERS.finditer(text)})
    report.claim(f"{name} has nothing left of templates or Python", found, [])


def test_checks_notice(report, document):
    """The checks of this file find what they look for."""
    lines = list(document.lines)
    broken = Markdown.parse("\n".join([*lines, "[x](#nowhere)", "", "| a | b |", "|---|---|", "| c |"]))
    dead = {target for _, target in broken.links()} - {f"#{name}" for name in broken.anchors()}
    report.claim("a dead link is noticed", dead, {"#nowhere"})
    report.claim("a short row is noticed", broken.bad_tables(), [len(lines) + 3])
    report.claim("a template's brace is noticed", bool(LEFTOVERS.search("{{ name }}")), True)


def test_same_again(report, view):
    """Another order of hashes makes the same document."""
    made = {subprocess.run([sys.executable, "-c", RENDER, TOP / "codegen", TOP / "spec", view.level], text=True,
                           capture_output=True, check=True, env={"PYTHONHASHSEED": seed}).stdout for seed in ("1", "2")}
    report.claim("the document does not depend on the order of hashes", len(made), 1)


# --- man pages ---------------------------------------------------------------------------------------------

def judge():
    """(name, command) of what can read man pages here."""
    if present("mandoc"):
        return "mandoc", ("mandoc", "-T", "lint", "-W", "warning")
    if present("groff"):
        return "groff", ("groff", "-man", "-Tutf8", "-ww", "-z")
    return None


def test_pages(report, tree, view):
    """One page for each call of the library, and each has what a reader looks for."""
    from prototypes import prototypes
    calls = {call.name: call for call in prototypes(view)}
    pages = {path.name.removesuffix(".3"): path.read_text(encoding="utf-8") for path in (tree / "doc/man").glob("*")}
    report.claim("each call has a page, and no page lacks a call", sorted(pages), sorted(calls))
    for name in sorted(set(pages) & set(calls)):
        text, call = pages[name], calls[name]
        test_leftovers(report, f"{name}.3", text)
        missing = [part for part in PARTS if f".SH {part}\n" not in text]
        report.claim(f"{name}.3 has all its parts", missing, [])
        report.claim(f"{name}.3 names its ioctl", call.ioctl.name in text, True)
        lost = [rule.id for rule in call.ioctl.rules if rule.life.covers(view.level) and f".B {rule.id}\n" not in text]
        report.claim(f"{name}.3 has its rules", lost, [])
        synopsis = text.partition(".B #include <kvmabi/kvmabi.h>\n.PP\n")[2].partition(".fi")[0]
        plain = re.sub(r'\.BI? |[" ]|\n', "", synopsis)
        report.claim(f"{name}.3 has its prototype", plain, (call.text() + ";").replace(" ", ""))
        see = re.findall(r"^\.BR (\w+) \(3\)", text, re.M)
        report.claim(f"{name}.3 refers to pages that exist", [other for other in see if other not in pages], [])


def test_pages_parse(report, tree):
    found = judge()
    if found is None:
        report.skip("man pages parse without warnings",
                    "neither mandoc nor groff is here (Debian: apt-get install mandoc)")
        return
    name, command = found
    paths = sorted((tree / "doc/man").glob("*.3"))
    for path, process in zip(paths, side_by_side(lambda path: run([*command, path]), paths)):
        said = (process.stdout + process.stderr).strip() or complaint(process)
        report.claim(f"{path.name} parses without warnings ({name})", said, "")
    with folder() as place:
        (place / "bad.3").write_text(paths[0].read_text(encoding="utf-8") + ".XX nonsense\n.TP\n", encoding="utf-8")
        process = run([*command, place / "bad.3"])
        said = (process.stdout + process.stderr).strip()
        report.claim(f"{name} notices a request that does not exist", said != "", True)


def main():
    tree = arguments("Checks the generated document and man pages.").tree
    report, view = Report(), view_at()
    text = (tree / "doc/kvm-api.md").read_text(encoding="utf-8")
    document = Markdown.parse(text)
    for test in (test_sections, test_items, test_fields, test_ids, test_numbers):
        test(report, document, view)
    for test in (test_links, test_form, test_checks_notice):
        test(report, document)
    test_leftovers(report, "the document", text)
    test_same_again(report, view)
    test_pages(report, tree, view)
    test_pages_parse(report, tree)
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
