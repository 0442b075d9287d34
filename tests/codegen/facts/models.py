# SPDX-License-Identifier: MIT
"""The six data models: which compiler stands for each, and how it is called."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Model:
    """One data model. `cc` is a cross compiler: nothing is run on the target."""

    name: str
    arch: str           # whose asm/kvm.h it includes
    cc: str
    packages: tuple     # Debian packages: compiler, target's kernel headers
    byteorder: str

    def command(self, *args, include=None):
        """The compiler's command line, with INCLUDE_DIR's headers first."""
        ours = [] if include is None else [
            "-I", str(include), "-I", str(Path(include) / "arch" / self.arch)]
        return [self.cc, "-std=gnu11", *ours, *args]

    def run(self, *args, include=None, text=""):
        """Runs the compiler on `text`; returns the finished process, with messages in English."""
        return subprocess.run(self.command(*args, include=include), input=text, text=True,
                              capture_output=True, check=False, env={**os.environ, "LC_ALL": "C"})

    def missing(self):
        """The Debian package that is not there, or None."""
        compiler, headers = self.packages
        if shutil.which(self.cc) is None:
            return compiler
        probe = "#include <linux/types.h>\n#include <linux/ioctl.h>\n"
        if self.run("-fsyntax-only", "-xc", "-", text=probe).returncode:
            return headers
        return None


# ia64 has no compiler any more: x86_64's is LP64, little endian, aligns alike,
# and its _IOC is the asm-generic one, as ia64's was.
MODELS = (
    Model("x86_64", "x86", "gcc", ("gcc", "linux-libc-dev"), "little"),
    Model("i386", "x86", "i686-linux-gnu-gcc",
          ("gcc-i686-linux-gnu", "linux-libc-dev-i386-cross"), "little"),
    Model("ia64", "ia64", "gcc", ("gcc", "linux-libc-dev"), "little"),
    Model("ppc64", "powerpc", "powerpc64-linux-gnu-gcc",
          ("gcc-powerpc64-linux-gnu", "linux-libc-dev-ppc64-cross"), "big"),
    Model("ppc32", "powerpc", "powerpc-linux-gnu-gcc",
          ("gcc-powerpc-linux-gnu", "linux-libc-dev-powerpc-cross"), "big"),
    Model("s390x", "s390", "s390x-linux-gnu-gcc",
          ("gcc-s390x-linux-gnu", "linux-libc-dev-s390x-cross"), "big"),
)
