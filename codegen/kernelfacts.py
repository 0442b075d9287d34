# SPDX-License-Identifier: MIT
"""What a kernel's headers say, asked of the compilers of an arch's machines: macros, values, types.

Nothing is run on a target: a value is a number in a section of its own of what was compiled. A macro that is no value
(it names a struct that another arch has, or a size of a page) has none.
"""

import os
import re
import shutil
import struct
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from elftools.elf.elffile import ELFFile

import kerneltypes
from kernelheaders import ASM, LINUX, HeaderError, Staged
from machine import machines_of

# The compilers that make code for a machine, the first that is there is used; the package of the last one.
COMPILERS = {
    "x86_64": ((("x86_64-linux-gnu-gcc",), ("gcc", "-m64")), "gcc-x86-64-linux-gnu"),
    "i386": ((("i686-linux-gnu-gcc",), ("gcc", "-m32")), "gcc-i686-linux-gnu"),
    "ppc64": ((("powerpc64-linux-gnu-gcc",),), "gcc-powerpc64-linux-gnu"),
    "ppc32": ((("powerpc-linux-gnu-gcc",),), "gcc-powerpc-linux-gnu"),
    "s390x": ((("s390x-linux-gnu-gcc",),), "gcc-s390x-linux-gnu"),
}
SECTION = ".kvmabi_facts"
OPENING = (f"#include <{LINUX}>\n"
           f'const unsigned long long kvmabi_facts[] __attribute__((section("{SECTION}"))) = {{\n')
FLAGS = ("-std=gnu11", "-D__EXPORTED_HEADERS__", "-fmax-errors=0", "-ftrack-macro-expansion=0",
         "-fdiagnostics-color=never", "-gdwarf-5", "-fno-eliminate-unused-debug-types", "-nostdlib", "-static", "-no-pie",
         "-Wl,-e,kvmabi_facts", "-Wl,--build-id=none")
FAULT = re.compile(r"^(.+?):(\d+)(?::\d+)?: (?:fatal )?error: (.*)$", re.M)
MARKER = re.compile(r'# (\d+) "(.*?)"')
DEFINE = re.compile(r"#define (\w+)(?:\(([^)]*)\))? ?(.*)")
OURS = "KVMABI_LEVEL"       # our own headers have it more
UNDEF = re.compile(r"#undef (\w+)")


@dataclass(frozen=True)
class Macro:
    """A #define of the two headers."""

    name: str
    parameters: tuple       # None: it takes none
    body: str
    header: str             # linux, asm
    line: int


@dataclass(frozen=True)
class Value:
    """What a macro stands for, and the type that C gives it."""

    number: int             # without its sign
    size: int
    signed: bool

    @property
    def signed_number(self):
        return self.number - (1 << 64) if self.signed and self.number >> 63 else self.number


@dataclass
class Facts:
    """One machine's."""

    values: dict = field(default_factory=dict)      # macro -> Value
    records: dict = field(default_factory=dict)     # name -> kerneltypes.Record
    enums: list = field(default_factory=list)
    aligns: dict = field(default_factory=dict)      # record -> alignment


@dataclass
class Kernel:
    """All that the headers say."""

    staged: Staged
    macros: dict
    machines: dict          # machine -> Facts
    texts: dict             # header -> its lines

    @staticmethod
    def header(path):
        """Which of the two headers a record or an enum stands in."""
        return "linux" if path.endswith("/" + LINUX) else "asm"


def compiler(machine):
    """The command of a machine's compiler."""
    candidates, package = COMPILERS.get(machine.name, ((), ""))
    for command in candidates:
        if shutil.which(command[0]):
            return list(command)
    hint = f"; on Debian: apt-get install {package}" if package else ""
    raise HeaderError(f"no compiler for {machine.name}{hint}")


def call(staged, machine, *arguments, text=None):
    command = [*compiler(machine), "-I", str(staged.directory), *arguments]
    return subprocess.run(command, input=text, text=True, capture_output=True, check=False,
                          env={**os.environ, "LC_ALL": "C"})


def header_of(staged, path):
    """Which of the two headers a file is, or None."""
    path = str(Path(path).resolve())
    return Kernel.header(path) if path in staged.kernel else None


def macros_of(staged, machine):
    """The macros of the two headers that are in force after <linux/kvm.h>, in its order."""
    done = call(staged, machine, "-std=gnu11", "-D__EXPORTED_HEADERS__", "-dD", "-E", "-xc", "-",
                text=f"#include <{LINUX}>\n")
    if done.returncode:
        raise HeaderError(first_fault(done.stderr))
    found, header, line = {}, None, 0
    for text in done.stdout.splitlines():
        if marker := MARKER.match(text):
            line, header = int(marker[1]) - 1, header_of(staged, marker[2])
        elif header and (match := DEFINE.match(text)) and match[1] != OURS:
            found[match[1]] = Macro(match[1], words(match[2]), match[3].strip(), header, line)
        elif match := UNDEF.match(text):
            found.pop(match[1], None)
        line += 1
    return found


def words(text):
    """The names between a macro's parentheses, None when it has none."""
    return None if text is None else tuple(word.strip() for word in text.split(",") if word.strip())


def first_fault(stderr):
    fault = FAULT.search(stderr)
    return f"{fault[1]}:{fault[2]}: {fault[3]}" if fault else stderr.strip() or "the compiler failed without a word"


def answers(staged, machine, questions, folder):
    """The numbers of each question's expressions, None where one does not compile; and the file, with its DWARF."""
    source, binary = Path(folder) / "facts.c", Path(folder) / "facts"
    first, refused = OPENING.count("\n") + 1, set()
    while True:
        lines = [", ".join("0" if place in refused else f"(unsigned long long)({one})" for one in question)
                 for place, question in enumerate(questions)]
        source.write_text(OPENING + ",\n".join([*lines, "0"]) + "};\n", encoding="utf-8")
        done = call(staged, machine, *FLAGS, "-o", str(binary), str(source))
        if done.returncode == 0:
            break
        bad = {int(line) - first for path, line, _ in FAULT.findall(done.stderr) if path == str(source)} - refused
        if not bad or min(bad) < 0:
            raise HeaderError(first_fault(done.stderr))
        refused |= bad
    numbers = iter(section(binary, machine))
    found = [[next(numbers) for _ in question] for question in questions]
    return [None if place in refused else answer for place, answer in enumerate(found)], binary


def section(binary, machine):
    """The numbers that stand in a compiled file."""
    with open(binary, "rb") as stream:
        data = ELFFile(stream).get_section_by_name(SECTION).data()
    return struct.unpack(f"{'>' if machine.big else '<'}{len(data) // 8}Q", data)


def facts_of(staged, machine, macros):
    """What one machine's compiler says."""
    names = [name for name, macro in macros.items() if macro.parameters is None and macro.body]
    with tempfile.TemporaryDirectory() as folder:
        asked = [(name, f"sizeof({name})", f"(__typeof__({name}))-1 < 1") for name in names]
        said, binary = answers(staged, machine, asked, folder)
        records, enums = kerneltypes.read(binary)
        records = {name: record for name, record in records.items() if header_of(staged, record.path)}
        aligns, _ = answers(staged, machine, [(f"_Alignof({record.spelled})",) for record in records.values()], folder)
    return Facts({name: Value(answer[0], answer[1], bool(answer[2])) for name, answer in zip(names, said) if answer},
                 records, [enum for enum in enums if header_of(staged, enum.path)],
                 {name: align[0] for name, align in zip(records, aligns)})


def read(staged, arch):
    """Everything, of all machines of an arch."""
    machines = machines_of(arch)
    macros = macros_of(staged, machines[0])
    texts = {name.partition("/")[0]: (staged.directory / name).read_text(encoding="utf-8").splitlines()
             for name in (LINUX, ASM)}
    return Kernel(staged, macros, {machine.name: facts_of(staged, machine, macros) for machine in machines}, texts)
