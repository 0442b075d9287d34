# SPDX-License-Identifier: MIT
"""Asks a compiler about headers without running anything on its target.

Every question is an integer constant expression on a line of its own; the answers stand in a section of the linked
file, in the target's byte order. A line that does not compile is answered with the compiler's words, and left out.
"""

import re
import struct
import tempfile
from dataclasses import dataclass
from pathlib import Path

from elftools.elf.elffile import ELFFile

import dwarf

SECTION = ".kvm_facts"
OPENING = f"""#include <linux/kvm.h>
const unsigned long long kvm_facts[] __attribute__((section("{SECTION}"))) = {{
"""
LINK = ("-nostdlib", "-static", "-no-pie", "-Wl,-e,kvm_facts", "-Wl,--build-id=none")
WARN = ("-Werror", "-ftrack-macro-expansion=0", "-fmax-errors=0", "-fdiagnostics-color=never")
FAULT = re.compile(r"^(.+?):(\d+)(?::\d+)?: (?:fatal )?error: (.*)$", re.M)


class HeaderError(Exception):
    """The headers do not compile, whatever is asked about them."""


@dataclass(frozen=True)
class Question:
    """What is asked, and the answer that 2.6.39 gives."""

    kind: str
    name: str
    expression: str
    wanted: int


@dataclass
class Reply:
    """What the compiler says: an int or the reason there is none for each question, and its DWARF."""

    answers: list
    records: dict
    enumerators: dict


def source_of(questions, refused, declarations):
    """The probe's text, and the number of its first question's line."""
    opening = OPENING.replace("const", declarations + "const", 1)
    lines = ["0," if place in refused else f"(unsigned long long)({question.expression}),"
             for place, question in enumerate(questions)]
    return opening + "\n".join(lines) + "\n};\n", opening.count("\n") + 1


def faults(stderr, source, first):
    """{place of a question: what the compiler says}; anything else it minds is the header's fault."""
    found = {}
    for path, line, message in FAULT.findall(stderr):
        place = int(line) - first
        if path != str(source) or place < 0:
            raise HeaderError(f"{path.rpartition('/')[2]}:{line}: {message}")
        found.setdefault(place, message)
    if not found:
        raise HeaderError(stderr.strip() or "the compiler failed without a word")
    return found


def numbers(binary, byteorder):
    """The section's 64-bit numbers."""
    with open(binary, "rb") as stream:
        data = ELFFile(stream).get_section_by_name(SECTION).data()
    return struct.unpack(f"{'<' if byteorder == 'little' else '>'}{len(data) // 8}Q", data)


def ask(model, include, questions, declarations=""):
    """Compiles the questions until what is left compiles, and reads the answers."""
    refused = {}
    with tempfile.TemporaryDirectory() as folder:
        source, binary = Path(folder) / "probe.c", Path(folder) / "probe"
        while True:
            text, first = source_of(questions, refused, declarations)
            source.write_text(text)
            run = model.run(*WARN, *dwarf.FLAGS, *LINK, "-o", str(binary), str(source),
                            include=include)
            if run.returncode == 0:
                break
            refused.update(faults(run.stderr, source, first))
        values = numbers(binary, model.byteorder)
        answers = [refused.get(place, value) for place, value in enumerate(values)]
        return Reply(answers, *dwarf.read(binary))
