# SPDX-License-Identifier: MIT
"""What a naive reading of the API document would give, against the spec.

document.json holds what the heads of the 54 sections of the 2.6.39 document say: class, direction, type and its size.
Deriving numbers from that alone goes wrong or stays open for ten of them on x86_64; the spec's numbers are the
kernel's (tests/codegen/facts), and wherever the document is wrong, an erratum says so.

test_document_claims.py [SPEC]: the spec (default: the repository's)
"""

import json
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "codegen"))
sys.dont_write_bytecode = True

import load                                     # noqa: E402
from machine import MACHINES                    # noqa: E402
from view import View                           # noqa: E402

HERE = Path(__file__).resolve().parent
FACTS = HERE.parent / "codegen/facts/2.6.39.json"
MACROS = {"none": "_IO", "value": "_IO", "in": "_IOW", "out": "_IOR", "in/out": "_IOWR"}
WRONG = {"4.8", "4.17", "4.25", "4.27", "4.31", "4.32", "4.36", "4.41", "4.47", "4.48"}
WRONG_ON_32_BIT = WRONG | {"4.40"}
ERRATA = {*(f"A{n}" for n in range(1, 16)), *(f"B{n}" for n in range(1, 39)), *(f"C{n}" for n in range(1, 7))}
EXPLAINED_BY = {"4.8": "A4", "4.17": "A10", "4.25": "A11", "4.27": "A5", "4.31": "A1", "4.32": "A1", "4.36": "A9",
                "4.40": "A8", "4.41": "A9", "4.47": "A7", "4.48": "A6"}


def naive(row, ioctl, machine, long):
    """The number that the section's head alone gives, or None where it says too little."""
    _, _, direction, type_, size, _, _ = row
    if direction == "unsaid":
        return None
    size = long if type_ == "unsigned long" else size
    size = 0 if direction in ("none", "value") else size
    return machine.ioctl(MACROS[direction], 0xAE, ioctl.nr, size)


class Claims:
    def __init__(self):
        self.passed, self.failed = 0, 0

    def same(self, what, got, wanted):
        if got == wanted:
            self.passed += 1
        else:
            self.failed += 1
            print(f"{what}: got {got}, wanted {wanted}")


def numbers(claims, sections, rows, view):
    facts = json.loads(FACTS.read_text(encoding="utf-8"))
    for name, wrong in (("x86_64", WRONG), ("i386", WRONG_ON_32_BIT)):
        machine, found = MACHINES[name], set()
        for section, row in rows.items():
            ioctl = sections[section]
            real = view.command(ioctl, machine)
            claims.same(f"{ioctl.name} on {name}", hex(real), hex(facts[name]["constants"][ioctl.name]))
            if naive(row, ioctl, machine, machine.long) != real:
                found.add(section)
        claims.same(f"sections a naive reading gets wrong on {name}", sorted(found), sorted(wrong))


def errata(claims, sections, spec):
    recorded = {erratum.id: erratum for erratum in spec.errata()}
    claims.same("errata of the classes A, B and C", sorted(recorded.keys() & ERRATA), sorted(ERRATA))
    for section, name in EXPLAINED_BY.items():
        erratum = recorded.get(name)
        concerns = {erratum.item, *erratum.also} if erratum else set()
        kinds = {sections[section].name, str(sections[section].encoded and sections[section].encoded.base)}
        claims.same(f"{name} explains {section}", bool(concerns & kinds), True)
    for erratum in recorded.values():
        claims.same(f"{erratum.id} says, knows and proves", all((erratum.says, erratum.truth, erratum.proof)), True)


def contracts(claims, sections, rows, view):
    """Where class, arches or capability differ from the document's, an erratum on just that concerns the entry."""
    concerned = {(name, erratum.subject) for erratum in view.spec.errata() for name in (erratum.item, *erratum.also)}
    for section, (name, fd, _, _, _, archs, capability) in rows.items():
        ioctl = sections[section]
        claims.same(f"section {section}", ioctl.name, name)
        if ioctl.returns.kind == "error":
            continue                            # the section itself says that it has been removed
        how = {arch: ioctl.implemented(arch) for arch in view.archs}
        served = {arch for arch in how if how[arch] == "full" or isinstance(how[arch], dict)}
        said = set(view.archs) if archs == "all" else set() if archs == "none" else set(archs.split())
        classes = {cls.name for cls in ioctl.classes if cls.life.covers(view.level)}
        differs = {"fd": fd not in classes, "archs": said != served,
                   "capability": (ioctl.capability or "basic") != capability}
        silent = [key for key, differs in differs.items() if differs and (name, key) not in concerned]
        claims.same(f"what differs at {name} from its section, without an erratum that says so", silent, [])


def main(directory):
    claims = Claims()
    spec = load.load(directory)
    view = View(spec, "2.6.39")
    sections = {ioctl.section: ioctl for ioctl in view.ioctls if ioctl.section}
    rows = json.loads((HERE / "document.json").read_text(encoding="utf-8"))
    rows.pop("columns")
    claims.same("sections of chapter 4", sorted(sections), sorted(rows))
    if sorted(sections) == sorted(rows):
        numbers(claims, sections, rows, view)
        contracts(claims, sections, rows, view)
    errata(claims, sections, spec)
    print(f"{claims.passed} passed, {claims.failed} failed, 0 skipped")
    return 1 if claims.failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else TOP / "spec"))
