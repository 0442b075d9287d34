# SPDX-License-Identifier: MIT
"""A user's view of `meson install`: pkg-config finds it, and a ten-line VMM builds with it, in C and in C++."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tools"))

from claims import Claims                       # noqa: E402

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
# A program against the headers of a newer level, with the proof of their layout.
OF_LEVEL = """\
#include <linux/kvm.h>
#include <kvmabi/layout.h>
#ifndef KVMABI_LEVEL
# error "this is another <linux/kvm.h>"
#endif
#if KVMABI_LEVEL != {number:#x}
# error "this is another level"
#endif
int main(void)
{{
	struct kvm_one_reg reg = {{ KVM_REG_X86 | KVM_REG_SIZE_U64, 0 }};
	return reg.id == 0 || sizeof(struct kvm_run) < 2048;
}}
"""
COMPILERS = {"cc": ["cc", "-std=c11", "-xc"], "gnu89": ["cc", "-std=gnu89", "-xc"], "c++": ["c++", "-std=c++17", "-xc++"],
             "clang": ["clang", "-std=c11", "-xc"], "clang++": ["clang++", "-std=c++17", "-xc++"]}
FIRST = {"alone": "", "after the system's kvm.h": '#include "/usr/include/linux/kvm.h"\n',
         "after <linux/kvm.h>": "#include <linux/kvm.h>\n"}
WANTED = ["include/kvmabi/kvmabi.h", "share/man/man3/kvmabi_vcpu_get_regs.3"]


def run(*words, **options):
    return subprocess.run(words, capture_output=True, text=True, stdin=subprocess.DEVNULL, **options)


def flags(root, claims):
    """What pkg-config says of the installed tree."""
    found = sorted(root.rglob("kvmabi.pc"))
    claims.same("kvmabi.pc is installed", len(found), 1)
    if not found:
        return None
    env = {**os.environ, "PKG_CONFIG_PATH": str(found[0].parent)}
    said = run("pkg-config", "--cflags", "--libs", "kvmabi", env=env)
    claims.same("pkg-config knows kvmabi", said.stderr, "")
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
            claims.same(f"what {compiler} says of a VMM {where}", built.stderr, "")
            if built.returncode == 0:
                ran = run(str(program), env={**os.environ, "LD_LIBRARY_PATH": libdir})
                claims.same(f"a VMM of {compiler} {where} ends with", (ran.returncode, "KVM" in ran.stdout), (0, True))


def levels(work, root, claims):
    """Every newer level's headers are where pkg-config says, stand in the place of the kernel's, and prove themselves."""
    env = {**os.environ, "PKG_CONFIG_PATH": str(next(root.rglob("kvmabi.pc")).parent)}
    generated = sorted(path.parent.name for path in (Path(__file__).parents[2] / "generated").glob("[0-9]*/include"))
    for level in generated:
        variable = f"level_{level.replace('.', '_')}_includedir"
        where = run("pkg-config", f"--variable={variable}", "kvmabi", env=env).stdout.strip()
        claims.same(variable, where, str(root / "include/kvmabi" / level))
        major, minor, patch = (*map(int, level.split(".")), 0)[:3]
        source = work / "level.c"
        source.write_text(OF_LEVEL.format(number=major << 16 | minor << 8 | patch), encoding="utf-8")
        for compiler, command in COMPILERS.items():
            built = run(*command, "-Wall", "-Wextra", "-Werror", "-I", where, "-fsyntax-only", str(source))
            claims.same(f"what {compiler} says of a program for {level}", built.stderr, "")


def main():
    claims = Claims()
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        # The tree is built for a prefix; installing it again elsewhere needs one of its own.
        made = run("meson", "setup", "-Dtests=false", f"--prefix={work}/root", str(work / "build"), str(Path(__file__).parents[2]))
        claims.true("meson setup", made.returncode == 0, made.stdout + made.stderr, "success")
        installed = run("meson", "install", "-C", str(work / "build"))
        claims.true("meson install", installed.returncode == 0, installed.stdout[-2000:] + installed.stderr, "success")
        for path in WANTED:
            claims.same(f"{path} is installed", (work / "root" / path).is_file(), True)
        found = flags(work / "root", claims)
        if found:
            vmms(work, *found, claims)
            levels(work, work / "root", claims)
    return claims.exit_code()


if __name__ == "__main__":
    sys.exit(main())
