# SPDX-License-Identifier: MIT
"""Debian's KVM headers of a series, as a program gets them: laid out like a generated include/.

6.1 is what linux-libc-dev installed, where that is of 6.1. Else the tree of the kernel's linux-headers package, which
the rig fetches, is made ready by its own scripts/headers_install.sh.
"""

import re
import shutil
from pathlib import Path

from common import TOP, complaint, run

INSTALLED = Path("/usr/include")
TRIPLE = "x86_64-linux-gnu"
ASM = "arch/x86/asm/kvm.h"
INCLUDE = re.compile(r"^\s*#\s*include\s*<((?:linux|asm|asm-generic)/[\w.]+)>", re.M)


class NoHeaders(Exception):
    """A series' headers cannot be had here."""


def headers(series, out, also=()):
    """Put a series' headers into a directory, and others that are asked for; says where they come from."""
    version = installed_version()
    if version and version.startswith(f"{series}."):
        copy(INSTALLED / "linux/kvm.h", out / "linux/kvm.h")
        copy(INSTALLED / TRIPLE / "asm/kvm.h", out / ASM)
        return f"linux-libc-dev {version}"
    return from_package(series, out, also)


def installed_version():
    """The version of linux-libc-dev, or None."""
    found = run(["dpkg-query", "-W", "-f", "${Version}", "linux-libc-dev"]) if shutil.which("dpkg-query") else None
    here = (INSTALLED / TRIPLE / "asm/kvm.h").is_file()
    return found.stdout.strip() if found and here and found.returncode == 0 else None


def copy(source, target):
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)


def from_package(series, out, also):
    """The headers of the kernel that the rig boots."""
    fetched = run([TOP / "tests/qemu/kernel.sh", "--headers", series])
    if fetched.returncode:
        raise NoHeaders(complaint(fetched))
    build = Path(fetched.stdout.strip())
    common = next(build.parent.glob("linux-headers-*-common"))
    kbuild = next(build.parents[1].glob("lib/linux-kbuild-*"))
    wanted, done = ["linux/kvm.h", *also], set()
    while wanted:
        name = wanted.pop()
        arch = "arch/x86" if name.startswith("asm/") else "."
        source, target = common / arch / "include/uapi" / name, out / arch / name
        if name not in done and source.is_file():
            install(kbuild, source, target)
            wanted += INCLUDE.findall(target.read_text(encoding="utf-8"))
        done.add(name)
    return common.name


def install(kbuild, source, target):
    """One header, as the kernel's own build installs it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    made = run(["sh", "scripts/headers_install.sh", source, target.resolve()], cwd=kbuild)
    if made.returncode:
        raise NoHeaders(f"{source.name}: {complaint(made)}")
