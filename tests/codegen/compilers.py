# SPDX-License-Identifier: MIT
"""Every compiler that the headers are meant for: gcc and clang, C and C++, for the six data models."""

from dataclasses import dataclass
from functools import lru_cache

from common import present, run
from models import MODELS

WARNINGS = ("-Wall", "-Wextra", "-Wundef", "-Werror")
STANDARDS = {"c": ("gnu89", "gnu99", "c11", "gnu17"), "c++": ("c++11", "c++17")}
# No compiler makes code for ia64 any more: x86_64's, told that it is ia64's, has its data model.
AS_IA64 = ("-U__x86_64__", "-D__ia64__")


@dataclass(frozen=True)
class Compiler:
    """One compiler for one data model and language."""

    machine: str
    arch: str           # whose asm/kvm.h it includes
    language: str       # c, c++
    family: str         # gcc, clang
    program: str
    options: tuple
    packages: tuple     # Debian packages that hold it and the target's kernel headers

    @property
    def name(self):
        return f"{self.machine} {'clang++' if self.clang_cxx else self.program.rpartition('-')[2]}"

    @property
    def clang_cxx(self):
        return self.family == "clang" and self.language == "c++"

    def compile(self, tree, text, standard, *more, warnings=WARNINGS):
        """Compiles a translation unit against a tree; nothing is kept."""
        return run([self.program, *self.options, f"-std={standard}", *warnings, *includes(tree, self.arch), *more,
                    "-fsyntax-only", "-x", self.language, "-"], text)

    def build(self, tree, source, out, *more, first=()):
        """Compiles a file into an object; `first` is looked at before the tree's headers."""
        return run([self.program, *self.options, "-std=gnu11", *WARNINGS, "-O2", *first, *includes(tree, self.arch), *more,
                    "-c", "-o", out, source])

    def missing(self):
        return lacks(self.program, self.options, self.language, self.packages)


def includes(tree, arch):
    """Options for a generated tree's headers."""
    return ["-I", tree / "include", "-I", tree / "include/arch" / arch]


@lru_cache(maxsize=None)
def lacks(program, options, language, packages):
    """Why a compiler cannot be used, or None."""
    if not present(program):
        return f"{program} is not installed (Debian: {packages[0]})"
    probe = run([program, *options, "-fsyntax-only", "-x", language, "-"],
                "#include <linux/types.h>\n#include <linux/ioctl.h>\n")
    return f"{program} finds no kernel headers (Debian: {packages[1]})" if probe.returncode else None


def of_model(model):
    """gcc, g++, clang and clang++ for a data model."""
    triple = model.cc.removesuffix("gcc").rstrip("-")
    as_ia64 = AS_IA64 if model.name == "ia64" else ()
    cross = ("-isystem", f"/usr/{triple}/include") if triple else ()
    target = (f"--target={triple}", *cross) if triple else ()
    gxx, options, package = model.cc.replace("gcc", "g++"), as_ia64, model.packages[0].replace("gcc", "g++")
    if model.name == "i386":    # the host's own g++ can do it, and is more often there
        gxx, options, package = "g++", ("-m32", *cross), "g++"
    headers = model.packages[1]

    def compiler(language, family, program, options, package):
        return Compiler(model.name, model.arch, language, family, program, options, (package, headers))
    return [compiler("c", "gcc", model.cc, as_ia64, model.packages[0]), compiler("c++", "gcc", gxx, options, package),
            compiler("c", "clang", "clang", (*target, *as_ia64), "clang"),
            compiler("c++", "clang", "clang++", (*target, *as_ia64), "clang")]


def usable(report, what, wanted=lambda compiler: True):
    """The wanted compilers that are there; the others are skipped."""
    found = []
    for compiler in (compiler for model in MODELS for compiler in of_model(model) if wanted(compiler)):
        why = compiler.missing()
        if why:
            report.skip(f"{what} {compiler.name}", why)
        else:
            found.append(compiler)
    return found
