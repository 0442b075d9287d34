# SPDX-License-Identifier: MIT
"""Programs that use KVM compile unmodified against our headers of level 6.1 in the place of the kernel's.

test_consumers.py [TREE]: the KVM selftests of linux-source-6.1, all C files that their own Makefile names for x86_64,
and what QEMU 7.2 has for KVM on x86. Each file is compiled twice, with TREE/6.1/include and with Debian's own headers:
the compiler takes both, says the same of them, and makes the same code. sources.sh fetches the sources.
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

LEVEL = "6.1"
HEADERS = "KVMABI_HEADERS"  # in a command: the directory that linux/kvm.h and asm/kvm.h are taken from
# What the selftests' Makefile gives the compiler.
SELFTESTS = ("gcc -Wall -Wstrict-prototypes -Wuninitialized -O2 -std=gnu99 -U_FORTIFY_SOURCE -fno-stack-protector -fno-PIE "
             "-I{tools}/include -I{tools}/arch/x86/include -I{headers} -Iinclude -I{dir} -Iinclude/x86_64 -I ../rseq -I..")
LISTS = re.compile(r"^(?:LIBKVM|LIBKVM_STRING|LIBKVM_x86_64|TEST_GEN_PROGS(?:_EXTENDED)?_x86_64) *\+?= *(\S+)$", re.M)
QEMU = re.compile(r"((?:accel|target/i386|hw/i386)/kvm/[\w-]+\.c|target/i386/sev\.c)$")
READ = re.compile(r"\S*/(?:linux|asm|asm-x86)/kvm\.h\b")
AT_LEAST = {"selftest": 75, "QEMU": 11}


@dataclass(frozen=True)
class Unit:
    """A file to compile."""

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

def fetched(report, what):
    """The directory of a source; None when it cannot be had."""
    done = run([HERE / "sources.sh", what])
    if done.returncode:
        report.skip(what, complaint(done))
        return None
    return Path(done.stdout.strip())


def selftests(place):
    """What the selftests' Makefile builds."""
    tools, kvm = place / "tools", place / "tools/testing/selftests/kvm"
    for name in LISTS.findall((kvm / "Makefile").read_text(encoding="utf-8")):
        path = Path(name if "." in name else f"{name}.c")
        if path.suffix == ".c" and "$" not in name:
            text = SELFTESTS.format(tools=tools, headers=HEADERS, dir=path.parent)
            yield Unit("selftest", str(path), [*shlex.split(text), "-c", str(path)], kvm)


def qemu(place):
    """QEMU's files, by what its build system wrote down."""
    build = place / "build"
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        name = QEMU.search(entry["file"])
        if name and entry["output"].startswith("libqemu-x86_64-softmmu"):
            yield Unit("QEMU", name[1], without_outputs(shlex.split(entry["command"]), f"-I{place}/headers"), build)


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
        report.claim(f"{name}: its code with our headers and the kernel's", "same" if ours.code == theirs.code else "different",
                     "same")
    return True


def together(linux, asm, out):
    """Both headers of KVM below one directory."""
    for source, name in ((linux, "linux"), (asm, "asm")):
        (out / name).mkdir(parents=True)
        shutil.copy(source, out / name / "kvm.h")
    return out


def test(report, units, tree):
    """Every file, with ours and with theirs."""
    with folder() as place:
        headers(LEVEL, place / "debian")
        include = tree / LEVEL / "include"
        own = together(include / "linux/kvm.h", include / ASM, place / "ours")
        kernel = together(place / "debian/linux/kvm.h", place / "debian" / ASM, place / "theirs")

        def both(numbered):
            number, unit = numbered
            return [compiled(unit, where, place / f"{where.name}-{number}.o") for where in (own, kernel)]
        for unit, outcomes in zip(units, side_by_side(both, list(enumerate(units)))):
            yield unit, judge(report, unit, *outcomes, own.resolve())


def main():
    tree = arguments(__doc__.splitlines()[0]).tree
    report, units = Report(), []
    for what, list_of in (("selftests", selftests), ("qemu", qemu)):
        place = fetched(report, what)
        units += list_of(place) if place else []
    if not report.claim(f"headers of {LEVEL} generated", (tree / LEVEL / "include/linux/kvm.h").is_file(), True):
        return report.end()
    try:
        users = [unit for unit, uses in test(report, units, tree) if uses]
    except NoHeaders as error:
        report.skip(f"level {LEVEL}", str(error))
        users = units = []
    for program in dict.fromkeys(unit.program for unit in units):
        count, files = (sum(unit.program == program for unit in some) for some in (users, units))
        print(f"{program}: {count} of {files} files use KVM's headers")
        report.claim(f"{program}: {AT_LEAST[program]} files or more", count >= AT_LEAST[program], True)
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
