# SPDX-License-Identifier: MIT
"""The generated headers stand in the place of the kernel's: gcc and clang, C and C++, six data models, sparse.

test_headers.py [TREE]: nothing is run on a target; compilers and sparse judge. What include/kvmabi/layout.h asserts is
asserted here by every compiler, and one number changed in a copy shows that it is. The headers of newer levels, below the
tree, have to stand the same for the machines that they are proved on.
"""

import itertools
import re
import sys

import compilers
import served
from common import HERE, Report, arguments, complaint, folder, perturbed, present, run, side_by_side
from compilers import STANDARDS

HEADERS = ("linux/kvm.h", "asm/kvm.h", "kvmabi/layout.h")
USE = ("-I", HERE / "headers")
NUMBER = re.compile(r"^KVMABI_NUMBER\((\w+), (0x[0-9a-f]+)UL\);$")
DEFINE = re.compile(r"^\s*#\s*define\s+(\w+)[ \t]+([^\n]+?)\s*(?:/\*.*)?$", re.M)
ERROR = "static assertion|static_assert|negative|size of array|narrowing|-1"


def layout_of(compiler):
    return f"include/kvmabi/layout/{compiler.machine}.h"


def including(names):
    return "".join(f"#include <{name}>\n" for name in names)


# --- numbers in a switch and in the preprocessor ------------------------------------------------------------------------

def numbers(tree, compiler):
    """What layout.h says of a data model: (name, value) pairs; names that C++ sees otherwise are left out for it."""
    text = (tree / layout_of(compiler)).read_text(encoding="utf-8")
    if compiler.language == "c++":
        text = re.sub(r"^#ifndef __cplusplus$.*?^#endif$", "", text, flags=re.S | re.M)
    return [(found[1], int(found[2], 16)) for line in text.splitlines() if (found := NUMBER.match(line))]


def bodies(tree, compiler):
    """name -> what a macro stands for, aliases followed."""
    found = {}
    for path in ("linux/kvm.h", f"arch/{compiler.arch}/asm/kvm.h"):
        found.update(DEFINE.findall((tree / "include" / path).read_text(encoding="utf-8").replace("\\\n", " ")))
    found = {name: body for name, body in found.items() if name != body}       # else an enumerator's
    for name in found:
        while found[name] in found:
            found[name] = found[found[name]]
    return found


def uses(tree, compiler):
    """A switch over all numbers of ioctls, and an #if for each macro that names no type."""
    macros, cases, lines = bodies(tree, compiler), {}, []
    for name, value in numbers(tree, compiler):
        body = macros.get(name, "sizeof")       # an enumerator: not the preprocessor's
        if re.search(r"_IO[RW]*\(", body):
            cases.setdefault(value, name)
        if not re.search(r"sizeof|_IO[RW]+\(|-|PAGE_SIZE", body):
            lines.append(f"#if ({name}) != {value:#x}\n# error {name}\n#endif")
    labels = "\n".join(f"\tcase {name}:" for name in cases.values())
    lines.append(f"int is_ioctl(unsigned long cmd);\nint is_ioctl(unsigned long cmd)\n{{\n\tswitch (cmd) {{\n{labels}\n"
                 "\t\treturn 1;\n\tdefault:\n\t\treturn 0;\n\t}\n}")
    return "\n".join(lines) + "\n"


# --- the matrix ---------------------------------------------------------------------------------------------------------

def translation_units(tree, compiler):
    """(claim, text, standard): everything in one unit for each standard, then every order of the headers."""
    body = uses(tree, compiler)
    for standard in STANDARDS[compiler.language]:
        yield "all uses", '#include "use.h"\n#include <kvmabi/layout.h>\n' + body, standard
    oldest = STANDARDS[compiler.language][0]
    for length in (1, len(HEADERS)):
        for names in itertools.permutations(HEADERS, length):
            yield "includes " + ", ".join(names), including(names * 2) + "extern int nothing;\n", oldest


def matrix(report, tree, found):
    """Every compiler takes every unit without a warning."""
    units = [(compiler, *unit) for compiler in found for unit in translation_units(tree, compiler)]

    def judge(unit):
        compiler, claim, text, standard = unit
        return f"{compiler.name} {standard}: {claim}", complaint(compiler.compile(tree, text, standard, *USE))
    for claim, fault in side_by_side(judge, units):
        report.claim(claim, fault, "")
    return len(units)


# --- the kernel's own header --------------------------------------------------------------------------------------------

def system_header(report, tree, found):
    """Where the system's own <linux/kvm.h> comes first, layout.h lets it be."""
    text = including(["linux/kvm.h", "kvmabi/layout.h"]) + "#ifdef KVMABI_LEVEL\n# error ours\n#endif\n"

    def judge(compiler):
        after = ["-idirafter", tree / "include"]
        return compiler, run([compiler.program, *compiler.options, f"-std={STANDARDS[compiler.language][-1]}",
                              *compilers.WARNINGS, *after, "-fsyntax-only", "-x", compiler.language, "-"], text)
    for compiler, process in side_by_side(judge, [one for one in found if one.machine != "ia64"]):
        report.claim(f"{compiler.name}: layout.h after the system's own <linux/kvm.h>", complaint(process), "")


# --- the assertions do assert -------------------------------------------------------------------------------------------

PROOFS = {      # what is changed: how it is found, and what it becomes
    "a size": (r"^(KVMABI_SIZE\(struct kvm_dirty_log, )\d+", r"\g<1>17"),
    "an alignment": (r"^(KVMABI_SIZE\(struct kvm_dirty_log, \d+, )\d+", r"\g<1>2"),
    "an offset": (r"^(KVMABI_AT\(struct kvm_userspace_memory_region, flags, )\d+", r"\g<1>5"),
    "a number": (r"^(KVMABI_NUMBER\(KVM_EXIT_IO, )0x2UL", r"\g<1>0x3UL"),
}


def proofs(report, tree, found):
    """One number changed in a copy of layout/<machine>.h: each compiler refuses it, in each standard."""
    def judge(case):
        machine, what = case
        path = f"include/kvmabi/layout/{machine}.h"
        pattern, becomes = PROOFS[what]
        with perturbed(tree, path, lambda text: re.sub(pattern, becomes, text, count=1, flags=re.M)) as copy:
            return [(f"{compiler.name} {standard}: layout.h with {what} changed",
                     refused(compiler.compile(copy, including(["kvmabi/layout.h"]), standard)))
                    for compiler in found if compiler.machine == machine
                    for standard in (STANDARDS[compiler.language][0], STANDARDS[compiler.language][-1])]
    machines = sorted({compiler.machine for compiler in found})
    for results in side_by_side(judge, list(itertools.product(machines, PROOFS))):
        for claim, got in results:
            report.claim(claim, got, "refused")


def refused(process):
    """"refused" when an assertion, and nothing else, stopped the compiler."""
    errors = [line for line in process.stderr.splitlines() if re.search(r"\berror:", line)]
    if len(errors) == 1 and re.search(ERROR, errors[0]):
        return "refused"
    return errors[:2] or f"exit status {process.returncode}"


# --- sparse -------------------------------------------------------------------------------------------------------------

USER = "__attribute__((noderef, address_space(__user)))"
SPARSE = (  # claim, options, what sparse has to say
    ("a __user pointer kept one", ["-DCAREFUL"], []),
    ("a __user pointer made a plain one", [], ["different address spaces"]),
    ("a __user that was there before", ["-DKEEPS", "-DCAREFUL", f"-D__user={USER}"], []),
    ("a __user that was there before, made a plain one", ["-DKEEPS", f"-D__user={USER}"], ["different address spaces"]),
)


def sparse(report, tree):
    """sparse knows the __user of the header, and has nothing to say of the header itself."""
    if not present("sparse"):
        report.skip("sparse", "it is not installed (Debian: sparse)")
        return
    for claim, options, wanted in SPARSE:
        process = run(["sparse", "-Wsparse-error", *options, "-I", tree / "include", "-I", tree / "include/arch/x86",
                       HERE / "headers/user.c"])
        said = [line for line in process.stderr.splitlines() if re.search(r": (warning|error): ", line)]
        got = [want for want in wanted for line in said if want in line] if len(said) == len(wanted) else said
        report.claim(f"sparse: {claim}", got, wanted)
    with folder() as place:
        (place / "all.c").write_text(including(HEADERS), encoding="utf-8")
        process = run(["sparse", "-Wsparse-all", *compilers.includes(tree, "x86"), place / "all.c"])
        said = [line for line in process.stderr.splitlines() if str(tree) in line]
        report.claim("sparse: the headers alone", said, [])


# --- newer levels -------------------------------------------------------------------------------------------------------

def newer(tree):
    """The trees of newer levels, by name."""
    return {path.name: path for path in sorted(tree.iterdir()) if path.name[0].isdigit()}


def levels(report, tree, found):
    """Each newer level: every compiler of its machines takes its headers, and none is left out."""
    for name, place in newer(tree).items():
        machines = {path.stem for path in (place / "include/kvmabi/layout").iterdir()}
        own = [compiler for compiler in found if compiler.machine in machines]
        report.claim(f"{name}: machines with a compiler", sorted({compiler.machine for compiler in own}), sorted(machines))
        text = (place / "include/linux/kvm.h").read_text(encoding="utf-8")
        number = sum(int(part) << shift for part, shift in zip(name.split("."), (16, 8, 0)))
        report.claim(f"{name}: its KVMABI_LEVEL", re.findall(r"^#define KVMABI_LEVEL (\w+)$", text, re.M), [f"{number:#08x}"])
        matrix(report, place, own)
        system_header(report, place, own)
        proofs(report, place, own)


def main():
    report, tree = Report(), arguments(__doc__.splitlines()[0]).tree
    found = compilers.usable(report, "headers with")
    matrix(report, tree, found)
    system_header(report, tree, found)
    proofs(report, tree, found)
    levels(report, tree, found)
    sparse(report, tree)
    served.checks(report, tree, found)
    served.dispatch(report, tree, found)
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
