# SPDX-License-Identifier: MIT
"""The tests and assertions that have to notice a changed fact, each as a function of (files, place, spec).

`files` is the tree that was generated from the changed spec (path -> text), `place` an empty directory, `spec` the
changed spec.  A Verdict says which test it was, whether it failed, and what it said.
"""

import os
import platform
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from mutate import TOP, findings

import tree

FACTS = TOP / "tests/codegen/facts/test_facts.py"
CLAIMS = TOP / "tests/spec/test_document_claims.py"
CONTRACTS = TOP / "tests/codegen/contracts.c"
CHECKS = TOP / "tests/lib/test-checks.c"
LIBRARY = TOP / "libkvmabi"
COMMITTED = TOP / "generated"


@dataclass(frozen=True)
class Verdict:
    """What a test said of a changed tree."""
    name: str
    failed: bool
    said: str
    skipped: str = ""


def written(files, place, *starts):
    """Some of the files, on disk."""
    tree.write(place, {path: text for path, text in files.items() if path.startswith(starts)}, exactly=False)
    return place


def run(name, *command):
    """A program's verdict; places of this machine are left out of what it said."""
    try:
        done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False,
                              env={**os.environ, "LC_ALL": "C"})
    except FileNotFoundError as error:
        return Verdict(name, False, "", f"{name} needs {error.filename}, which is not installed")
    return Verdict(name, done.returncode != 0, (done.stdout + done.stderr).replace(f"{TOP}/", ""))


def on_x86_64(judge):
    """For what is compiled for this machine: elsewhere it cannot judge."""
    def elsewhere(files, place, spec):
        if platform.machine() != "x86_64":
            return Verdict(judge.__name__, False, "", f"{judge.__doc__.rstrip('.')}: is compiled for x86_64 only")
        return judge(files, place, spec)
    return elsewhere


def facts(files, place, spec):
    """The kernel's own numbers and layouts, against the headers."""
    return run("tests/codegen/facts/test_facts.py", sys.executable, FACTS, written(files, place, "include/") / "include")


@on_x86_64
def layout(files, place, spec):
    """The committed assertions, against the changed headers."""
    headers = written(files, place, "include/linux/", "include/arch/") / "include"
    return run("include/kvmabi/layout.h", "gcc", "-fsyntax-only", "-I", headers, "-I", headers / "arch/x86", "-idirafter",
               COMMITTED / "include", "-include", "linux/kvm.h", "-x", "c", COMMITTED / "include/kvmabi/layout.h")


def build(name, files, place, program, sources, *more):
    """Builds a C program with the changed tree and the library's own decoders, and runs it."""
    written(files, place, "include/", "checks/", "driver/", "libkvmabi/")
    where = ("", "driver/include", "include", "include/arch/x86", "checks", "driver", "libkvmabi")
    built = run(name, "gcc", "-std=gnu11", "-Werror=incompatible-pointer-types", *(f"-I{place / path}" for path in where),
                f"-I{LIBRARY}", "-o", place / "program", program, *(place / path for path in sources),
                *(LIBRARY / path for path in ("decode.c", "print.c", "text.c")), *more)
    return built if built.failed or built.skipped else run(name, place / "program")


@on_x86_64
def contracts(files, place, spec):
    """What the kernel's handlers do, against checks, dispatch, calls and decoders."""
    sources = ("checks/checks.c", "driver/dispatch.c", "libkvmabi/calls.c", "libkvmabi/decode.c")
    return build("tests/codegen/contracts.c", files, place, CONTRACTS, sources, "-static",
                 "-Wl,--unresolved-symbols=ignore-all")


@on_x86_64
def library(files, place, spec):
    """The library's own test of the checks."""
    (place / "kvmabi").mkdir()
    for path in ("checks/checks.h", "libkvmabi/decode.h"):
        (place / "kvmabi" / Path(path).name).write_text(files[path], encoding="utf-8")
    verdict = build("tests/lib/test-checks.c", files, place, CHECKS, ("checks/checks.c", "libkvmabi/decode.c"), "-lcunit")
    if "CUnit/" in verdict.said and "No such file" in verdict.said:
        return Verdict(verdict.name, False, "", "CUnit is not installed (Debian: libcunit1-dev)")
    return verdict


def claims(files, place, spec):
    """What the document says and what is known to be wrong with it, against the spec."""
    return run("tests/spec/test_document_claims.py", sys.executable, CLAIMS, spec)


def lint(files, place, spec):
    said = "\n".join(map(str, findings(spec)))
    return Verdict("kvmabi-gen --lint", bool(said), said)


def committed(files, place, spec):
    """test_tree.py's claim that what is committed is current."""
    said = "\n".join(tree.compare(COMMITTED, files))
    return Verdict("tests/codegen/test_tree.py", bool(said), said)


NOTICERS = {"facts": facts, "layout": layout, "contracts": contracts, "library": library, "claims": claims, "lint": lint,
            "tree": committed}
