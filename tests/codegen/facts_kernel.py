# SPDX-License-Identifier: MIT
"""Everything that <linux/kvm.h> and <asm/kvm.h> of a directory tell a compiler, as facts: (kind, name) -> what.

macro        which header defines it, and what kind of macro it is
constant     its value                  type         the type of that: u32, s64
condition    what #if makes of it       function     value and type for sample arguments
record       struct or union, and the header       size, alignment, offset, member (type), order (of the members)
enumerator   its value, the tag of its enum and the header
"""

import re
from dataclasses import dataclass, field
from zlib import crc32

import macros
from probe import Question, ask

ARGUMENTS = ("1", "0x123456789abcdef0ULL", "0x1100 | 1", "-1")    # for each parameter the next one, by turns
PAGE = "#define PAGE_SIZE 4096\n"
STRUCT = re.compile(r"\b(struct|union) (\w+)")
# Before a flexible array, the kernel's macro for one puts a member without a size: no program can use it.
FILLER = "__empty_"


@dataclass
class Side:
    """The headers of one directory, seen by one compiler."""

    model: object
    include: object
    known: dict = field(default_factory=dict)       # name -> macros.Macro
    facts: dict = field(default_factory=dict)
    fillers: int = 0

    def read(self):
        """Asks for everything; HeaderError when the headers do not compile."""
        known, _, _ = macros.read(self.model, self.include)
        self.known = {name: macro for name, macro in known.items() if self.header(macro.path)}
        reply = ask(self.model, self.include, [Question("size", "nothing", "0", 0)])
        records = {name: record for name, record in reply.records.items() if self.header(record.path)}
        self.declare_macros()
        self.declare_records(records)
        for name, item in reply.enumerators.items():
            if self.header(item.path):
                self.facts["enumerator", name] = f"{item.value} of enum {item.tag} in {self.header(item.path)}"
        questions = [*self.about_macros(), *about_records(records)]
        reply = ask(self.model, self.include, questions, PAGE + self.declarations(reply.records))
        self.answer(questions, reply.answers)
        self.conditions()
        return self

    def header(self, path):
        """Which of the two headers a file is; "" for any other."""
        for name, file in (("linux/kvm.h", "linux/kvm.h"), ("asm/kvm.h", f"arch/{self.model.arch}/asm/kvm.h")):
            if path.endswith("/" + file) and macros.below(path, self.include):
                return name
        return ""

    # --- what is declared ------------------------------------------------------------------------------

    def declare_macros(self):
        for name, macro in self.known.items():
            kind = f", {macro.arguments} arguments" if macro.function else "" if macro.body else ", empty"
            self.facts["macro", name] = self.header(macro.path) + kind

    def declare_records(self, records):
        for name, record in records.items():
            fillers = [path for path in record.members if path.rpartition(".")[2].startswith(FILLER)]
            self.fillers += len(fillers)
            for path in fillers:
                del record.members[path]
            self.facts["record", name] = f"{record.kind} in {self.header(record.path)}"
            self.facts["order", name] = " ".join(record.members)
            for path, member in record.members.items():
                self.facts["member", f"{name}.{path}"] = member.type
                self.facts["offset", f"{name}.{path}"] = member.offset

    def declarations(self, records):
        """Stand-ins for the structs of other arches that ioctls name: each name has a size of its own."""
        named = {match for macro in self.known.values() for match in STRUCT.findall(macro.body)}
        return "".join(f"{kind} {name} {{ char byte[{crc32(name.encode()) % 8191 + 1}]; }};\n"
                       for kind, name in sorted(named) if name not in records)

    # --- what is asked ---------------------------------------------------------------------------------

    def about_macros(self):
        for name, macro in self.known.items():
            if macro.function:
                for turn in range(len(ARGUMENTS)):
                    values = [ARGUMENTS[(turn + place) % len(ARGUMENTS)] for place in range(macro.arguments)]
                    yield from value_of("function", f"{name}({', '.join(values)})")
            elif macro.body:
                yield from value_of("constant", name)

    def answer(self, questions, answers):
        """The answers as facts; a value and its type are told together."""
        found = {(question.kind, question.name): answer for question, answer in zip(questions, answers, strict=True)}
        for (kind, name), answer in found.items():
            if kind in ("size", "alignment"):
                self.facts[kind, name] = answer
            elif kind in ("constant", "function"):
                size, signed = found["width", name], found["sign", name]
                self.facts[kind, name] = answer if isinstance(answer, str) else number(answer, size, signed)
                self.facts["type", name] = f"{'s' if signed else 'u'}{8 * size}" if isinstance(size, int) else size

    def conditions(self):
        """What #if makes of "NAME == its value": true, false (names an enumerator), or an error."""
        names = [name for (kind, name), value in self.facts.items() if kind == "constant" and isinstance(value, int)]
        opening = PAGE + "#include <linux/kvm.h>\n"
        lines = [f"#if ({name}) == {literal(self.facts['constant', name])}\nkvmabi {place}\n#endif\n"
                 for place, name in enumerate(names)]
        done = self.model.run("-E", "-P", "-ftrack-macro-expansion=0", "-xc", "-", include=self.include,
                              text=opening + "".join(lines))
        true = {int(place) for place in re.findall(r"^kvmabi (\d+)$", done.stdout, re.M)}
        faults = {(int(line) - opening.count("\n") - 1) // 3
                  for line in re.findall(r"^<stdin>:(\d+):\S* error", done.stderr, re.M)}
        for place, name in enumerate(names):
            self.facts["condition", name] = "error" if place in faults else "true" if place in true else "false"


def value_of(kind, expression):
    """An expression's value, and the type that C gives it."""
    yield Question(kind, expression, expression, 0)
    yield Question("width", expression, f"sizeof({expression})", 0)
    yield Question("sign", expression, f"(__typeof__({expression}))-1 < 1", 0)


def about_records(records):
    for name, record in records.items():
        yield Question("size", name, f"sizeof({record.kind} {name})", 0)
        yield Question("alignment", name, f"_Alignof({record.kind} {name})", 0)


def number(answer, size, signed):
    """64 bits as the number of a type."""
    answer &= (1 << 8 * size) - 1
    return answer - (1 << 8 * size) if signed and answer >> (8 * size - 1) else answer


def literal(value):
    """A number as the preprocessor has it."""
    return f"{value:#x}ULL" if value >= 0 else f"({value}LL)"
