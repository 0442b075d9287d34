# SPDX-License-Identifier: MIT
"""A kernel's uapi headers: found in what is at hand, and made ready as `make headers_install` does.

What is at hand may be installed headers, the tree of a linux-headers package, or a kernel's source. The two headers of
KVM, and whatever they include that is there too, are staged into a directory of their own; what is not there (the
asm/types.h of a tree that was never built) comes from the compiler's target.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

LINUX, ASM = "linux/kvm.h", "asm/kvm.h"
# Debian keeps the asm of each target apart: what its name begins with.
TRIPLES = {"x86": ("x86_64", "i386"), "powerpc": ("powerpc64", "powerpc"), "s390": ("s390x",)}
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([\w./-]+)[>"]', re.M)
# The edits of the kernel's scripts/headers_install.sh; the compiler itself skips what is for __KERNEL__ alone.
INSTALL = tuple((re.compile(pattern, re.M), text) for pattern, text in (
    (r"([\s(])(?:__user|__force|__iomem)\s", r"\1"),
    (r"__attribute_const__(\s|$)", r"\1"),
    (r"^#include <linux/compiler(?:|_types)\.h>", ""),
    (r"(^|[^a-zA-Z0-9])__packed([^a-zA-Z0-9_]|$)", r"\1__attribute__((packed))\2"),
    (r"(^|[\s(])(inline|asm|volatile)([\s(]|$)", r"\1__\2__\3"),
    (r"#(ifndef|define|endif\s*/[*])\s*_UAPI", r"#\1 "),
))


class HeaderError(Exception):
    """The headers are not there, or cannot be read."""


@dataclass(frozen=True)
class Root:
    """A directory of headers: the names below it that an arch's program can include."""

    path: Path
    raw: bool       # as the kernel's source has it, not installed

    def find(self, name):
        path = self.path / name
        return path if path.is_file() else None


@dataclass
class Staged:
    """Headers that a compiler can be given."""

    directory: Path
    kernel: set = field(default_factory=set)        # real paths of the two headers of KVM
    places: dict = field(default_factory=dict)      # name -> the file it was taken from


def roots(directory, arch):
    """Where an arch's headers lie below a directory, whichever kind it is."""
    directory = Path(directory)
    if not directory.is_dir():
        raise HeaderError(f"{directory}: no such directory")
    if (directory / "include/uapi").is_dir():
        return [Root(directory / "include/uapi", True), Root(directory / f"arch/{arch}/include/uapi", True),
                Root(directory / f"arch/{arch}/include/generated/uapi", True)]
    triples = sorted(path for cpu in TRIPLES.get(arch, ()) for path in directory.glob(f"{cpu}-linux-gnu*"))
    return [Root(directory, False), Root(directory / "arch" / arch, False), *(Root(path, False) for path in triples)]


def installed(text):
    """A header's text as `make headers_install` writes it."""
    for pattern, replacement in INSTALL:
        text = pattern.sub(replacement, text)
    return text


def stage(directories, arch, out):
    """Copy the headers of KVM, and what they include, to `out`."""
    found = [root for directory in directories for root in roots(directory, arch)]
    staged, wanted = Staged(out), [LINUX, ASM]
    for name in (LINUX, ASM):
        if not any(root.find(name) for root in found):
            raise HeaderError(f"{', '.join(map(str, directories))}: no {name} for {arch}; expected installed headers, "
                              "a linux-headers-*-common tree or a kernel's source")
    while wanted:
        name = wanted.pop()
        if name not in staged.places:
            wanted += copy(name, found, staged)
    staged.kernel = {str((out / name).resolve()) for name in (LINUX, ASM)}
    return staged


def copy(name, found, staged):
    """Copy one header, if it is there; returns the names that it includes."""
    for root in found:
        path = root.find(name)
        if path is not None:
            break
    else:
        staged.places[name] = None
        return []
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise HeaderError(f"{path}: {error}") from None
    if root.raw:
        text = installed(text)
    target = staged.directory / name
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
    staged.places[name] = path
    return INCLUDE.findall(text)
