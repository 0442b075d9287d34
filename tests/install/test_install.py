# SPDX-License-Identifier: MIT
"""A user's view of `meson install`: pkg-config finds it, and a ten-line VMM builds with it, in C and in C++."""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "tests/tools"))

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
FRAGMENT = """\
#include <kvmabi/kvmabi.h>
#include <stdio.h>
int main(void)
{{
{}
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
WANTED = ["include/kvmabi/kvmabi.h", "share/man/man3/kvmabi_vcpu_get_regs.3", "share/man/man1/kvmabi.1",
          *(f"share/man/man1/kvmabi-{command}.1" for command in ("baseline", "check", "explain", "probe", "trace"))]


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


def readme(work, root, libdir, claims):
    """The README's code: its C compiles by its command, and runs; the commands before that are this test's own, or are played in
    a fresh root by tests/long, whose output has the lines that the README shows."""
    text = (TOP / "README.md").read_text(encoding="utf-8")
    fragments = re.findall(r"^```c\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    commands = [line.strip() for line in re.findall(r"^    .*", re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE), re.MULTILINE)]
    claims.same("blocks of the README", (len(fragments), text.count("```")), (1, 2))
    env = {**os.environ, "PKG_CONFIG_PATH": str(next(root.rglob("kvmabi.pc")).parent), "LD_LIBRARY_PATH": libdir}
    (work / "vmm.c").write_text(FRAGMENT.format("".join(re.sub(r"^(?=.)", "\t", part, flags=re.MULTILINE) for part in fragments)), encoding="utf-8")
    builds = [command for command in commands if command.startswith("cc ")]
    claims.same("how the README builds a program", len(builds), 1)
    for command in builds:
        built = run("sh", "-c", command.replace("cc ", "cc -Wall -Wextra -Werror ", 1), cwd=work, env=env)
        claims.same(f"what {command} says", built.stderr, "")
        if built.returncode:
            continue
        ran = run(str(work / "a.out"), cwd=work, env=env)
        claims.same("the README's program ends with", (ran.returncode, bool(ran.stderr)), (0, not os.access("/dev/kvm", os.R_OK | os.W_OK)))
    kept = (TOP / "tests/long/results/fresh-root.txt").read_text(encoding="utf-8")
    for command in commands:
        if command.startswith(("./", "meson setup ", "cc ")) or command == "...":
            continue
        claims.true(f"the README's line '{command}'", re.sub(r"[\d.-]+", "N", command) in re.sub(r"[\d.-]+", "N", kept), "not there",
                    "one that a fresh root printed, but for its numbers")


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
            readme(work, work / "root", found[1], claims)
    return claims.exit_code()


if __name__ == "__main__":
    sys.exit(main())
