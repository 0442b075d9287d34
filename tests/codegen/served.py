# SPDX-License-Identifier: MIT
"""The generated C that driver and library compile: checks for each data model, dispatch with its typed handlers."""

import re

import factfiles
from common import HERE, complaint, folder, run, side_by_side

PROTOTYPE = re.compile(r"^long (kva_\w+)\((.*)\);$", re.M)
CLASS = re.compile(r"^\tKVA_CLASS_(\w+),$", re.M)
ERRNO = {"EINVAL": 22, "ENOTTY": 25}
# The errno of a command that a class does not know.
UNKNOWN = {"SYSTEM": "EINVAL", "VM": "ENOTTY", "VCPU": "EINVAL"}


def checks(report, tree, found):
    """checks.c is freestanding C without a warning on every data model; its header is C++, too."""
    def judge(compiler):
        if compiler.language == "c++":
            text = '#include "checks/checks.h"\n'
            return f"{compiler.name}: checks.h", complaint(compiler.compile(tree, text, "c++11", "-I", tree))
        with folder() as place:
            process = compiler.build(tree, tree / "checks/checks.c", place / "checks.o", "-ffreestanding")
            return f"{compiler.name}: checks.c", complaint(process) or strangers(place / "checks.o", compiler)
    for claim, fault in side_by_side(judge, found):
        report.claim(claim, fault, "")


def strangers(built, compiler):
    """What an object wants of others: nothing but what a compiler may always call."""
    wanted = set(undefined(built)) - {"memset", "memcpy", "memmove", "memcmp"}
    return f"wants {', '.join(sorted(wanted))} on {compiler.machine}" if wanted else ""


def undefined(built):
    """The names that an object leaves open."""
    named = [line.split()[-1] for line in run(["nm", "-u", built]).stdout.splitlines()]
    return [name for name in named if name != "_GLOBAL_OFFSET_TABLE_" and not name.startswith(".")]


# --- dispatch -----------------------------------------------------------------------------------------------------------

def dispatch(report, tree, found):
    """dispatch.c on the driver's own data model, with each C compiler."""
    for compiler in found:
        if compiler.machine == "x86_64" and compiler.language == "c":
            with folder() as place:
                Dispatch(report, tree, compiler, place).judge()


class Dispatch:
    """dispatch.c compiled by one compiler, and what its handlers are."""

    def __init__(self, report, tree, compiler, place):
        self.report, self.tree, self.compiler, self.place = report, tree, compiler, place
        header = (tree / "driver/dispatch.h").read_text(encoding="utf-8")
        self.handlers, self.classes = dict(PROTOTYPE.findall(header)), CLASS.findall(header)
        for drawn in ("kva_ioctl_find", "kva_ioctl_table", "kva_ioctl_unknown"):
            self.handlers.pop(drawn, None)

    def claim(self, what, got, wanted):
        return self.report.claim(f"{self.compiler.name} dispatch: {what}", got, wanted)

    def build(self, source, name, *more):
        first = ("-I", self.tree / "driver/include")
        return self.compiler.build(self.tree, source, self.place / name, "-I", self.tree, *more, first=first)

    def judge(self):
        built = self.build(self.tree / "driver/dispatch.c", "dispatch.o", "-ffreestanding")
        if not self.claim("dispatch.c compiles", complaint(built), ""):
            return
        self.claim("handlers declared and wanted", sorted(undefined(self.place / "dispatch.o")), sorted(self.handlers))
        self.claim("handlers of a wrong type that compile", self.of_wrong_type(), [])
        find = self.build(HERE / "headers/find.c", "find.o", f"-DCLASSES={len(self.classes)}")
        if self.claim("find.c compiles", complaint(find), ""):
            self.link()

    def stubs(self, leave_out=None):
        """A source file that defines the handlers, one left out."""
        source = self.place / "stubs.c"
        source.write_text('#include "driver/dispatch.h"\n' + "".join(
            f"long {name}({params})\n{{\n\treturn 0;\n}}\n" for name, params in self.handlers.items() if name != leave_out),
            encoding="utf-8")
        return source

    def of_wrong_type(self):
        """Handlers that the compiler takes although a parameter, or what they return, is wrong."""
        wrong = ("long {0}(struct kva_wrong *wrong);", "int {0}({1});", "long {0}({1}, int more);")
        return [name for form in wrong for name in sorted(self.handlers.keys() - self.conflicts(form))]

    def conflicts(self, form):
        """Handlers that the compiler refuses when they are declared in this form."""
        source, header = self.place / "wrong.c", '#include "driver/dispatch.h"\nstruct kva_wrong;\n'
        lines = [form.format(*handler) + "\n" for handler in self.handlers.items()]
        source.write_text(header + "".join(lines), encoding="utf-8")
        every = "-ferror-limit=0" if self.compiler.family == "clang" else "-fmax-errors=0"
        said = self.build(source, "wrong.o", every).stderr
        return set(re.findall(r"error: conflicting types for '(\w+)'", said))

    def linked(self, leave_out=None):
        """The undefined names that stop the program of find.c from being linked."""
        stubs = self.build(self.stubs(leave_out), "stubs.o", "-Wno-unused-parameter")   # stubs use none
        if stubs.returncode:
            return complaint(stubs)
        objects = [self.place / name for name in ("find.o", "dispatch.o", "stubs.o")]
        process = run([self.compiler.program, "-o", self.place / "find", *objects])
        open_names = sorted(set(re.findall(r"undefined reference to [`'](\w+)'", process.stderr)))
        return open_names if open_names or not process.returncode else complaint(process)

    def link(self):
        """All handlers: it links; without one of them: it does not. Then every row is looked up."""
        for name in (next(iter(self.handlers)), list(self.handlers)[-1]):
            self.claim(f"linked without {name}", self.linked(name), [name])
        if self.claim("linked with all handlers", self.linked(), []):
            self.find()

    def find(self):
        lines = [line.split() for line in run([self.place / "find"]).stdout.splitlines()]
        self.claim("rows that are not found right", [" ".join(line) for line in lines if line[0] == "wrong"], [])
        rows = [(int(line[1]), line[2], int(line[3])) for line in lines if line[0] == "row"]
        self.claim("rows are as many as handlers", len(rows), len(self.handlers))
        facts = factfiles.load(factfiles.FACTS)["x86_64"]["constants"]
        base = (self.tree / "include/linux/kvm.h").read_text(encoding="utf-8")     # later calls: test_kernel_headers.py
        self.claim("rows with another number than the kernel's", [
            (name, cmd) for _, name, cmd in rows if facts.get(name) != cmd and f"#define {name}\t" in base], [])
        self.claim("the errno of what a class does not know",
                   {self.classes[int(line[1])]: int(line[2]) for line in lines if line[0] == "unknown"},
                   {name: ERRNO[UNKNOWN[name]] for name in self.classes})
