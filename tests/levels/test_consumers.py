# SPDX-License-Identifier: MIT
"""Programs that use KVM compile unmodified against our headers in the place of the kernel's.

test_consumers.py [TREE]: the KVM selftests of linux-source-6.1 and 6.12, all C files that their own Makefile names for
x86_64, and at level 6.1 what QEMU 7.2 has for KVM on x86. Each file is compiled twice, with TREE/LEVEL/include and with
Debian's own headers: the compiler takes both, says the same of them, and makes the same code. sources.sh fetches the
sources.
"""

import json
import re
import shlex
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "codegen"))

from common import Report, arguments, complaint, folder, run, side_by_side  # noqa: E402
from facts_kernel_headers import ASM, NoHeaders, headers  # noqa: E402

HEADERS = "KVMABI_HEADERS"  # in a command: the directory that linux/kvm.h and asm/kvm.h are taken from
# What the selftests' Makefile gives the compiler.
SELFTESTS = {
    "6.1": "",
    "6.12": "-D_GNU_SOURCE= -Wno-gnu-variable-sized-type-not-at-end -DCONFIG_64BIT -fno-builtin-memcmp "
            "-fno-builtin-memcpy -fno-builtin-memset -fno-builtin-strnlen -fno-strict-aliasing -march=x86-64-v2 ",
}
EVERY = ("gcc -Wall -Wstrict-prototypes -Wuninitialized -O2 -std=gnu99 -U_FORTIFY_SOURCE -fno-stack-protector -fno-PIE "
         "-I{tools}/include -I{tools}/arch/x86/include -I{headers} -Iinclude -I{dir} -Iinclude/x86_64 -I ../rseq -I.. ")
KVM = "testing/selftests/kvm"
LISTS = re.compile(r"^(?:LIBKVM|LIBKVM_STRING|LIBKVM_x86_64|TEST_GEN_PROGS(?:_EXTENDED)?_x86_64) *\+?= *(\S+)$", re.M)
QEMU = re.compile(r"((?:accel|target/i386|hw/i386)/kvm/[\w-]+\.c|target/i386/sev\.c)$")
READ = re.compile(r"\S*/(?:linux|asm|asm-x86)/kvm\.h\b")
INCLUDE = re.compile(r'^#include [<"]((?:linux|asm)/[\w.-]+)[>"]', re.M)
CHANGES = {     # a file -> changes of linux/kvm.h that it has to notice: what is found, what it becomes, how
    ("6.1", "lib/x86_64/processor.c"): [("KVM_CAP_XSAVE2", "KVM_CAP_XSAVE", "refused")],
    ("6.1", "lib/kvm_util.c"): [(r"(KVM_SET_USER_MEMORY_REGION\s+_IO)W", r"\1R", "other code"),
                                (r"struct kvm_enable_cap \{", "struct kvm_enable_cap { __u64 more;", "other code")],
}
AT_LEAST = {"6.1 selftest": 75, "6.12 selftest": 75, "QEMU": 11}


@dataclass(frozen=True)
class Unit:
    """A file to compile."""

    level: str          # whose headers it needs
    program: str
    name: str
    command: list
    directory: Path


@dataclass(frozen=True)
class Outcome:
    """What a compiler made of it."""

    fault: str
    said: str
    code: bytes
    read: frozenset     # the headers of KVM


# --- what is compiled ---------------------------------------------------------------------------------------------------

def fetched(report, *what):
    """The directory of a source; None when it cannot be had."""
    done = run([HERE / "sources.sh", *what])
    if done.returncode:
        report.skip(" ".join(what), complaint(done))
        return None
    return Path(done.stdout.strip())


def selftests(level, place):
    """What the selftests' Makefile builds."""
    tools, kvm = place / "tools", place / "tools" / KVM
    for name in LISTS.findall((kvm / "Makefile").read_text(encoding="utf-8")):
        path = Path(name if "." in name else f"{name}.c")
        if path.suffix == ".c" and "$" not in name:
            text = (EVERY + SELFTESTS[level]).format(tools=tools, headers=HEADERS, dir=path.parent)
            yield Unit(level, f"{level} selftest", str(path), [*shlex.split(text), "-c", str(path)], kvm)


def qemu(level, place):
    """QEMU's files, by what its build system wrote down."""
    build = place / "build"
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        name = QEMU.search(entry["file"])
        if name and entry["output"].startswith("libqemu-x86_64-softmmu"):
            yield Unit(level, "QEMU", name[1], without_outputs(shlex.split(entry["command"]), f"-I{place}/headers"), build)


def without_outputs(command, own):
    """A command that names no file to write, and takes KVM's headers from elsewhere than QEMU's own copies."""
    found, words = [], iter(command)
    for word in words:
        if word in ("-o", "-MF", "-MQ"):
            next(words)
        elif word != "-MD":
            found.append(f"-I{HEADERS}" if word == own else word)
    return found


# --- both headers -------------------------------------------------------------------------------------------------------

def compiled(unit, include, out):
    """One file with the headers of one directory."""
    command = [word.replace(HEADERS, str(include)) for word in unit.command]
    done = run([*command, "-g0", "-MMD", "-MF", f"{out}.d", "-o", out], cwd=unit.directory)
    if done.returncode:
        return Outcome(complaint(done), "", b"", frozenset())
    read = READ.findall(Path(f"{out}.d").read_text(encoding="utf-8"))
    return Outcome("", done.stderr.replace(str(include), HEADERS), out.read_bytes(),
                   frozenset((unit.directory / path).resolve() for path in read))


def judge(report, unit, ours, theirs, own):
    """The claims about one file; False when it has nothing to do with KVM's headers."""
    if not (ours.read or ours.fault):
        return False
    name = f"{unit.program} {unit.name}"
    if not report.claim(f"{name} compiles", ours.fault, ""):
        return True
    strangers = sorted(str(path) for path in ours.read if own not in path.parents)
    report.claim(f"{name}: other headers of KVM that it read", strangers, [])
    if theirs.fault:
        print(f"{name} compiles with our headers alone; with Debian's: {theirs.fault.rpartition('error: ')[2]}")
    else:
        report.claim(f"{name}: what the compiler says", ours.said, theirs.said)
        same = "same" if ours.code == theirs.code else "different"
        report.claim(f"{name}: its code with our headers and the kernel's", same, "same")
    return True


def both_headers(level, tree, units, place):
    """(ours, theirs): directories that hold the same headers, but for those of KVM."""
    texts = {path for unit in units if "selftest" in unit.program for path in unit.directory.rglob("*.[ch]")}
    named = {name for path in texts for name in INCLUDE.findall(path.read_text(encoding="utf-8"))}
    headers(level, place / "debian", sorted(named))
    for name in ("ours", "theirs"):
        shutil.copytree(place / "debian", place / name)
        shutil.copytree(place / "debian/arch/x86/asm", place / name / "asm")
    for header, name in (("linux/kvm.h", "linux/kvm.h"), (ASM, "asm/kvm.h")):
        shutil.copy(tree / level / "include" / header, place / "ours" / name)
    return place / "ours", place / "theirs"


def test(report, level, units, tree):
    """Every file of a level, with ours and with theirs: those that use KVM's headers."""
    with folder() as place:
        ours, theirs = both_headers(level, tree, units, place)

        def both(numbered):
            number, unit = numbered
            return [compiled(unit, where, place / f"{where.name}-{number}.o") for where in (ours, theirs)]
        for unit, outcomes in zip(units, side_by_side(both, list(enumerate(units)))):
            if judge(report, unit, *outcomes, ours.resolve()):
                yield unit
        noticed(report, units, ours, theirs, place)


def noticed(report, units, ours, theirs, place):
    """A header that is not the kernel's is found out."""
    header = ours / "linux/kvm.h"
    good = header.read_text(encoding="utf-8")
    for unit in units:
        for pattern, becomes, wanted in CHANGES.get((unit.level, unit.name), ()):
            header.write_text(re.sub(pattern, becomes, good, count=1), encoding="utf-8")
            theirs_made, made = (compiled(unit, where, place / f"{where.name}.o") for where in (theirs, ours))
            got = "refused" if made.fault else "the same code" if made.code == theirs_made.code else "other code"
            report.claim(f"{unit.program} {unit.name} with a header where {becomes} stands", got, wanted)
    header.write_text(good, encoding="utf-8")


def main():
    tree = arguments(__doc__.splitlines()[0]).tree
    report, units, users = Report(), [], []
    for level, list_of, what in (("6.1", selftests, ("selftests", "6.1")), ("6.1", qemu, ("qemu",)),
                                 ("6.12", selftests, ("selftests", "6.12"))):
        place = fetched(report, *what)
        units += list_of(level, place) if place else []
    for level in dict.fromkeys(unit.level for unit in units):
        if report.claim(f"headers of {level} generated", (tree / level / "include/linux/kvm.h").is_file(), True):
            try:
                users += test(report, level, [unit for unit in units if unit.level == level], tree)
            except NoHeaders as error:
                report.skip(f"level {level}", str(error))
                units = [unit for unit in units if unit.level != level]
    for program in dict.fromkeys(unit.program for unit in units):
        count, files = (sum(unit.program == program for unit in some) for some in (users, units))
        print(f"{program}: {count} of {files} files use KVM's headers")
        report.claim(f"{program}: {AT_LEAST[program]} files or more", count >= AT_LEAST[program], True)
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
