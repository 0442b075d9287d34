# SPDX-License-Identifier: MIT
"""The generated documents and man pages: nothing of the spec is missing, all links lead somewhere, all pages parse.

test_document.py [TREE]: each level's document is read back from the tree and held against the spec at its level.
"""

import re
import subprocess
import sys

from common import LEVEL, TOP, Report, arguments, complaint, folder, present, run, side_by_side, view_at
from markdownfile import Markdown

from machine import KNOWN, LIVES                # noqa: E402
from model import Constant, Lifetime, release   # noqa: E402
from view import View                           # noqa: E402

LEFTOVERS = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}|\bUndefined\b|\bNone\b|\b(Vary|Type|Field|Row)\(|object at 0x|"
                       + re.escape(str(TOP)))
CHAPTERS = ["1", "2", "3", "4", "5"]
BESIDE = {"changes.md"}
SEED = [f"4.{number}" for number in range(1, 55)]      # the sections of the document that the first level replaces
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
    if view.level == LEVEL:
        report.claim("the sections 4.1 to 4.54 stand in order", numbered, SEED)
    order = [int(number.partition(".")[2]) for number in numbered]
    report.claim("the sections stand in order", order, sorted(order))
    for ioctl in view.ioctls:
        report.claim(f"{ioctl.name} has one heading", headings.count(heading_of(ioctl)), 1)


def heading_of(ioctl):
    return f"{ioctl.section} {ioctl.name}" if ioctl.section else ioctl.name


def test_lives(report, document, view):
    """Whatever did not exist always says since when, where it stands."""
    for ioctl in view.ioctls:
        there = document.section(heading_of(ioctl))
        found = re.search(r"^\| Since \| Linux (\S+) \|$", there, re.M)
        report.claim(f"{ioctl.name} says since when", found and found[1], ioctl.life.since)
        if ioctl.unmodelled:
            report.claim(f"{ioctl.name} says what is not said", "*Not modelled:* " in there, True)
    text = "\n".join(document.lines)
    for struct in (item for item in view.structs if item.life.since):
        there = document.section(f"{'union' if struct.union else 'struct'} {struct.name}").split("\n\n")[1]
        report.claim(f"{struct.name} says since when", f"since Linux {struct.life.since}" in there, True)
    for capability in (item for item in view.capabilities if item.life.since):
        row = re.search(rf"^\|[^|]*`{capability.name}`[^|]*\| {capability.nr} \| (\S*) \|", text, re.M)
        report.claim(f"{capability.name} says since when", row and row[1], capability.life.since)
    for _, constant in (pair for pairs in view.constants.values() for pair in pairs if isinstance(pair[1], Constant)):
        if constant.life.since and constant.name.startswith("KVM_EXIT_") and f"\n### {constant.name}\n" in text:
            there = document.section(constant.name)
            report.claim(f"{constant.name} says since when", f", since Linux {constant.life.since}" in there, True)


def gone(view):
    """The arches on which KVM does not run at a level."""
    return {arch for arch in KNOWN if not Lifetime(*LIVES.get(arch, ())).covers(view.level)}


def holds(rule, view):
    return rule.life.covers(view.level) and bool(set(rule.archs) - gone(view))


def test_arches(report, document, view):
    """No arch is told of on which KVM did not run."""
    for ioctl in view.ioctls:
        told = re.search(r"^\| Architectures \| (.*) \|$", document.section(heading_of(ioctl)), re.M)
        report.claim(f"{ioctl.name} tells the architectures", bool(told and told[1]), True)
        wrong = set(re.findall(r"\w+", told[1])) & gone(view) if told else set()
        report.claim(f"{ioctl.name} names no architecture that is gone or to come", wrong, set())


def test_items(report, document, view):
    """Every struct, constant, capability, exit and feature of the spec is told of."""
    text = "\n".join(document.lines)
    headings = [text for _, text in document.headings()]
    for struct in view.structs:
        kind = "union" if struct.union else "struct"
        wanted = {f"{kind} {struct.name}", f"{kind} {struct.name} ({struct.header})"}
        report.claim(f"{struct.name} of {struct.header} has one heading", sum(text in wanted for text in headings), 1)
    features = [name for header in ("linux", *view.archs) for name in view.features[header]]
    for name in (*view.constants, *features, *view.spec.limits):
        report.claim(f"{name} appears", re.search(rf"`{name}(\([a-z_, ]*\))?`", text) is not None, True)
    run = next(struct for struct in view.structs if struct.name == "kvm_run")
    reason = next(field for field in run.fields if field.name == "exit_reason")
    for constant in next(group for group in view.groups if group.name == reason.enum).members:
        if constant.life.covers(view.level):
            report.claim(f"{constant.name} has an entry", constant.name in headings, True)
    for capability in view.capabilities:
        name = rf"(?:<a id=\"{capability.name.lower()}\"></a>|\[)`{capability.name}`"
        row = re.search(rf"^\| {name}[^|]*\| {capability.nr} \|", text, re.M)
        report.claim(f"{capability.name} stands with its number", row is not None, True)


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
        layouts = [view.layouts[name] for name, machine in view.machines.items()
                   if view.has_struct(struct.name, machine.arch) and view.struct(struct.name, machine.arch) is struct]
        lost = [member.path for layout in layouts for member in layout.of(struct.name).members
                if member.depth == 0 and f"`{member.path}`" not in there]
        report.claim(f"all members of {struct.name} of {struct.header} are told", sorted(set(lost)), [])


def test_ids(report, document, view):
    """Errata are all listed, and marked in the sections they name; rules are all indexed, and stand at their ioctl."""
    errata, rules = document.section("F. Errata"), document.section("G. Rules")
    if view.level != LEVEL:
        marked = re.findall(r"#erratum-\w+", "\n".join(document.lines))
        report.claim("only the first level's document has errata", marked, [])
    for erratum in view.spec.errata() if view.level == LEVEL else ():
        report.claim(f"erratum {erratum.id} is listed once", errata.count(f"**{erratum.id}**"), 1)
        for section in erratum.sections:
            begins = f"{section} ", f"{section}. "
            heading = next((text for _, text in document.headings() if text.startswith(begins)), "")
            marked = f"](#erratum-{erratum.id.lower()})" in document.section(heading)
            report.claim(f"erratum {erratum.id} is marked in section {section}", marked, True)
    owners = {*view.classes, *(ioctl.name for ioctl in view.ioctls)}
    for rule in view.spec.rules():
        here = rule.id.partition(".")[0] in owners and holds(rule, view)
        report.claim(f"rule {rule.id} is indexed where it holds", rules.count(f"`{rule.id}`"), int(here))
    for ioctl in view.ioctls:
        there = document.section(heading_of(ioctl))
        lost = [rule.id for rule in ioctl.rules if holds(rule, view) and f"`{rule.id}`" not in there]
        report.claim(f"the rules of {ioctl.name} stand in its entry", lost, [])


def test_numbers(report, document, view):
    """An entry has its ioctl's number on every machine."""
    for ioctl in view.ioctls:
        there = document.section(heading_of(ioctl))
        lost = []
        for name, layouts in ((name, view.layouts[name]) for name in view.machines):
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
    dead = [f"line {number}: {target}" for number, target in document.links() if target not in known | BESIDE]
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
    dead = {target for _, target in broken.links()} - {f"#{name}" for name in broken.anchors()} - BESIDE
    report.claim("a dead link is noticed", dead, {"#nowhere"})
    report.claim("a short row is noticed", broken.bad_tables(), [len(lines) + 3])
    report.claim("a template's brace is noticed", bool(LEFTOVERS.search("{{ name }}")), True)


def test_same_again(report, view):
    """Another order of hashes makes the same document."""
    made = {subprocess.run([sys.executable, "-c", RENDER, TOP / "codegen", TOP / "spec", view.level], text=True,
                           capture_output=True, check=True, env={"PYTHONHASHSEED": seed}).stdout for seed in ("1", "2")}
    report.claim(f"the document of {view.level} does not depend on the order of hashes", len(made), 1)


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
        lost = [rule.id for rule in call.ioctl.rules if holds(rule, view) and f".B {rule.id}\n" not in text]
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


def test_document(report, text, view):
    document = Markdown.parse(text)
    for test in (test_sections, test_lives, test_arches, test_items, test_fields, test_ids, test_numbers):
        test(report, document, view)
    for test in (test_links, test_form, test_checks_notice):
        test(report, document)
    test_leftovers(report, f"the document of {view.level}", text)
    test_same_again(report, view)


def places(tree, spec):
    """(level, its part of the tree): the first level's is the tree itself, those of newer ones stand below it."""
    newer = [name for name, level in spec.levels.items() if level.complete and release(name) > release(LEVEL)]
    return [(LEVEL, tree), *((name, tree / name) for name in sorted(newer, key=release))]


def main():
    tree = arguments("Checks the generated documents and man pages.").tree
    report, first = Report(), view_at()
    found = places(tree, first.spec)
    for level, place in found:
        view = first if level == LEVEL else View(first.spec, level)
        path = place / "doc/kvm-api.md"
        if path.is_file():
            test_document(report, path.read_text(encoding="utf-8"), view)
    there = [level for level, place in found if (place / "doc/kvm-api.md").is_file()]
    report.claim("the first level and the newest have a document", {LEVEL, found[-1][0]} - set(there), set())
    manual = [(level, place) for level, place in found if any((place / "doc/man").glob("*.3"))]
    report.claim("the newest level has the man pages", [level for level, _ in manual], [found[-1][0]])
    for level, place in manual:
        test_pages(report, place, View(first.spec, level))
        test_pages_parse(report, place)
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
