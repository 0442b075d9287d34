# SPDX-License-Identifier: MIT
"""A user's view of `meson install`: pkg-config finds it, and a ten-line VMM builds with it, in C and in C++."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

VMM = """\
{first}#include <kvmabi/kvmabi.h>
#include <stdio.h>
int main(void)
{{
	struct kvmabi_system *kvm;
	int error = kvmabi_system_open(NULL, &kvm);
	if (error)
		return printf("no KVM: %d\\n", error), 0;
	printf("KVM API version %d\\n", kvmabi_system_get_api_version(kvm));
	kvmabi_system_close(kvm);
	return 0;
}}
"""
COMPILERS = {"cc": ["cc", "-std=c11", "-xc"], "gnu89": ["cc", "-std=gnu89", "-xc"], "c++": ["c++", "-std=c++17", "-xc++"],
             "clang": ["clang", "-std=c11", "-xc"], "clang++": ["clang++", "-std=c++17", "-xc++"]}
FIRST = {"alone": "", "after the system's kvm.h": '#include "/usr/include/linux/kvm.h"\n',
         "after <linux/kvm.h>": "#include <linux/kvm.h>\n"}
WANTED = ["include/kvmabi/kvmabi.h", "share/man/man3/kvmabi_vcpu_get_regs.3"]


class Claims:
    passed = failed = 0

    def claim(self, what, holds, why=""):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"{what}: {why.strip() or 'got no, wanted yes'}")


def run(*words, **options):
    return subprocess.run(words, capture_output=True, text=True, stdin=subprocess.DEVNULL, **options)


def flags(root, claims):
    """What pkg-config says of the installed tree."""
    found = sorted(root.rglob("kvmabi.pc"))
    claims.claim("kvmabi.pc is installed", len(found) == 1, f"got {found}")
    if not found:
        return None
    env = {**os.environ, "PKG_CONFIG_PATH": str(found[0].parent)}
    said = run("pkg-config", "--cflags", "--libs", "kvmabi", env=env)
    claims.claim("pkg-config knows kvmabi", said.returncode == 0, said.stderr)
    libdir = run("pkg-config", "--variable=libdir", "kvmabi", env=env).stdout.strip()
    return said.stdout.split(), libdir


def vmms(work, words, libdir, claims):
    """The ten-line VMM with every compiler, alone and after another <linux/kvm.h>."""
    for compiler, command in COMPILERS.items():
        for where, first in FIRST.items():
            source, program = work / "vmm.c", work / "vmm"
            source.write_text(VMM.format(first=first), encoding="utf-8")
            program.unlink(missing_ok=True)
            built = run(*command, "-Wall", "-Wextra", "-Werror", str(source), "-xnone", "-o", str(program), *words)
            claims.claim(f"a VMM builds with {compiler} {where}", built.returncode == 0, built.stderr)
            if built.returncode == 0:
                ran = run(str(program), env={**os.environ, "LD_LIBRARY_PATH": libdir})
                claims.claim(f"it runs ({compiler} {where})", ran.returncode == 0 and "KVM" in ran.stdout, ran.stderr)


def main():
    claims = Claims()
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        # The tree is built for a prefix; installing it again elsewhere needs one of its own.
        made = run("meson", "setup", "-Dtests=false", f"--prefix={work}/root", str(work / "build"), str(Path(__file__).parents[2]))
        claims.claim("meson setup", made.returncode == 0, made.stdout + made.stderr)
        installed = run("meson", "install", "-C", str(work / "build"))
        claims.claim("meson install", installed.returncode == 0, installed.stdout[-2000:] + installed.stderr)
        for path in WANTED:
            claims.claim(f"{path} is installed", (work / "root" / path).is_file())
        found = flags(work / "root", claims)
        if found:
            vmms(work, *found, claims)
    print(f"{claims.passed} passed, {claims.failed} failed, 0 skipped")
    return 1 if claims.failed else 0


if __name__ == "__main__":
    sys.exit(main())
