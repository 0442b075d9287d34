# SPDX-License-Identifier: MIT
"""The committed tree is current, and `kvmabi-gen --check` tells of every way in which a tree can be broken."""

import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "spec"))

from mutate import TOP, Claims, copied, edit    # noqa: E402

import manpages                                 # noqa: E402 (its dates are those of releases)
from model import release                       # noqa: E402

GENERATOR = TOP / "codegen/kvmabi-gen"
STAMPS = re.compile(r"\b(?:19|20)\d\d-\d\d-\d\d\b|\b\d\d:\d\d:\d\d\b")
HEADER = "include/linux/kvm.h"


def generate(*options, cwd=None):
    """Run the command line: its exit status, and what it printed."""
    done = subprocess.run([GENERATOR, *map(str, options)], capture_output=True, text=True, check=False, cwd=cwd)
    return done.returncode, done.stdout + done.stderr


def contents(tree):
    """Every file of a tree, with its bytes and the time it was written."""
    return {path.relative_to(tree).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
            for path in sorted(tree.rglob("*")) if path.is_file()}


def texts(tree):
    return {name: data for name, (data, _) in contents(tree).items()}


# --- broken trees: each changes a tree, and says what has to be reported ------------------------------------------------

def stale(tree):
    path = tree / HEADER
    path.write_text(path.read_text().replace("#define KVM_RUN", "#define KVM_RUN_OLD", 1))
    return [f"stale: {HEADER}: .*KVM_RUN"]


def missing(tree):
    (tree / "checks/checks.c").unlink()
    return ["missing: checks/checks.c"]


def orphan(tree):
    (tree / "include/linux/kvm_old.h").write_text("")
    return ["orphan: include/linux/kvm_old.h"]


def orphan_directory(tree):
    (tree / "old/deep").mkdir(parents=True)
    (tree / "old/deep/file").write_text("")
    return ["orphan: old/deep/file"]


def carriage_returns(tree):
    path = tree / "driver/dispatch.h"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    return ["stale: driver/dispatch.h: .*line ends"]


def one_carriage_return(tree):
    path = tree / "driver/dispatch.h"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n", 1))
    return ["stale: driver/dispatch.h: "]


def last_byte(tree):
    path = tree / "probe/x86.c"
    path.write_bytes(path.read_bytes()[:-1] + b" ")
    return ["stale: probe/x86.c: "]


def no_newline_at_the_end(tree):
    path = tree / "probe/x86.c"
    path.write_bytes(path.read_bytes()[:-1])
    return ["stale: probe/x86.c: "]


def not_utf_8(tree):
    path = tree / "checks/checks.h"
    path.write_bytes(path.read_bytes() + b"\xff\n")
    return ["stale: checks/checks.h: "]


def everything_gone(tree):
    names = sorted(texts(tree))
    shutil.rmtree(tree)
    tree.mkdir()
    return [f"missing: {re.escape(name)}$" for name in names]


def two_at_once(tree):
    return [*missing(tree), *last_byte(tree)]


BROKEN = (stale, missing, orphan, orphan_directory, carriage_returns, one_carriage_return, last_byte,
          no_newline_at_the_end, not_utf_8, everything_gone, two_at_once)


def broken(claims, good):
    for spoil in BROKEN:
        with scratch() as directory:
            tree = directory / "tree"
            shutil.copytree(good, tree)
            wanted = spoil(tree)
            before = contents(tree)
            status, said = generate("--check", "--out", tree)
            claims.same(f"{spoil.__name__}: exit status of --check", status, 1)
            for line in wanted:
                claims.true(f"{spoil.__name__}: --check", re.search(f"^{line}", said, re.MULTILINE), said[-300:], line)
            claims.same(f"{spoil.__name__}: problems", len(said.splitlines()), len(wanted))
            claims.same(f"{spoil.__name__}: files that --check changed", contents(tree) == before, True)


# --- current trees ------------------------------------------------------------------------------------------------------

def current(claims, good):
    status, said = generate("--check", "--out", good)
    claims.same("a current tree: --check", (status, "is current" in said), (0, True))
    status, said = generate("--check", "--out", good / "nowhere")
    claims.same("a tree that is not there: exit status of --check", status, 1)
    claims.same("a tree that is not there: --check makes it", (good / "nowhere").exists(), False)
    before = contents(good)
    status, said = generate("--out", good)
    claims.same("a current tree is written again", (status, contents(good) == before, ", 0 written" in said), (0, True, True))


def committed(claims):
    status, said = generate("--check")
    for line in said.splitlines() if status else ():
        claims.true("generated/", False, line, "a current file (run codegen/kvmabi-gen)")
    claims.same("generated/: exit status of --check", status, 0)


def repeated(claims, good):
    """Another directory, hash seed, locale and working directory: the same bytes."""
    with scratch() as directory:
        (directory / "else where").mkdir()
        os.environ.update(PYTHONHASHSEED="7", LC_ALL="C", TZ="Asia/Tokyo")
        status, said = generate("--out", "../tree", cwd=directory / "else where")
        claims.same("--out elsewhere", (status, said if status else ""), (0, ""))
        other, here = texts(directory / "tree"), texts(good)
        claims.same("names of a second tree", sorted(other), sorted(here))
        claims.same("files that differ in a second tree", [name for name in here if other.get(name) != here[name]], [])


def levels(claims, good):
    """A level by itself is what the tree has of it, and more.

    The tree has all of the main one but what the newest has once for all, the man pages and what came when; of the others
    the headers, and of the newest the library and the document too.
    """
    below = sorted((path.name for path in good.iterdir() if path.name[0].isdigit()), key=release)
    newest = below[-1]
    main = {name: data for name, data in texts(good).items() if name.split("/")[0] not in below}
    for level in ("2.6.39", *below):
        with scratch() as directory:
            status, said = generate("--level", level, "--out", directory)
            claims.same(f"--level {level}", (status, said if status else ""), (0, ""))
            own, wanted = texts(directory), main if level not in below else texts(good / level)
            claims.same(f"{level}: files that differ when it is alone",
                        [name for name in wanted if own.get(name) != wanted[name]], [])
            alone = {name.partition("/")[0] for name in own.keys() - wanted.keys()}
            if level in below:
                claims.same(f"{level}: the driver's part of it when it is alone", "driver" in alone, True)
            else:
                claims.same(f"{level}: what it alone has", alone, {"doc"})
    for level in below:
        names = {name.partition("/")[0] for name in texts(good / level)}
        more = {"checks", "cli", "libkvmabi", "doc"} if level == newest else set()
        claims.same(f"{level}: what the tree has of it", names, {"include", *more})


def foreign(claims):
    """With --out nothing is removed, and nothing but the generated files is written."""
    with scratch() as directory:
        mine = {"notes.txt": b"mine\n", "include/linux/mine.h": b"/* mine */\n", "checks/old.c": b""}
        for name, data in mine.items():
            (directory / name).parent.mkdir(parents=True, exist_ok=True)
            (directory / name).write_bytes(data)
        status, said = generate("--out", directory)
        after = texts(directory)
        claims.same("--out into a directory with other files", (status, said if status else ""), (0, ""))
        claims.same("other files after --out", {name: after.get(name) for name in mine}, mine)


def clean(claims, good):
    """What no generated file holds: paths and users of this machine, times, trailing blanks, carriage returns."""
    here = {str(TOP), str(good), str(Path.home()), "/tmp/", "/home/"} - {"/"}
    for name, data in texts(good).items():
        text = data.decode("utf-8")
        found = [path for path in here if path in text]
        claims.same(f"{name}: paths of this machine", found, [])
        claims.same(f"{name}: time stamps", sorted(set(STAMPS.findall(text)) - {*manpages.DATES.values()}), [])
        claims.same(f"{name}: lines that end in blanks", [line for line in text.split("\n") if line != line.rstrip()][:3], [])
        claims.true(f"{name}: end", text.endswith("\n") and not text.endswith("\n\n"), repr(text[-20:]), "one newline")


# --- the rest of the command line -----------------------------------------------------------------------------------------

def command_line(claims):
    status, said = generate("--help")
    claims.same("--help", (status, all(option in said for option in ("--spec", "--level", "--out", "--check", "--lint"))),
                (0, True))
    claims.same("an unknown option: exit status", generate("--nonsense")[0], 2)
    claims.same("--level without --out: exit status", generate("--level", "2.6.39")[0], 2)
    claims.same("--lint of the spec", generate("--lint"), (0, ""))
    status, said = generate("--spec", TOP / "nowhere")
    claims.true("a spec that is not there", status == 1 and "Traceback" not in said, said, "a message and status 1")


def broken_spec(claims, good):
    """A spec that is wrong writes nothing."""
    with scratch() as directory, copied() as copy:
        shutil.copytree(good, directory / "tree")
        before = contents(directory / "tree")
        edit(copy, "vm.yaml", "KVM_CREATE_VCPU:\n", "KVM_CREATE_VCPU:\n  number: 1\n")
        status, said = generate("--spec", copy, "--out", directory / "tree")
        claims.same("a broken spec: exit status", status, 1)
        claims.same("a broken spec: files that are written", contents(directory / "tree") == before, True)


@contextlib.contextmanager
def scratch():
    with tempfile.TemporaryDirectory(prefix="kvmabi-tree-") as directory:
        yield Path(directory)


def main():
    claims = Claims()
    with scratch() as directory:
        good = directory / "good"
        status, said = generate("--out", good)
        claims.same("a fresh tree", (status, said if status else ""), (0, ""))
        committed(claims)
        if status == 0:
            for test in (current, broken, repeated, levels, clean, broken_spec):
                test(claims, good)
            foreign(claims)
    command_line(claims)
    return claims.exit_code()


if __name__ == "__main__":
    sys.exit(main())
