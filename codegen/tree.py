# SPDX-License-Identifier: MIT
"""The committed tree of generated files: written only where it changes, compared without writing."""

import difflib


def present(out):
    return {path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file()} if out.is_dir() else set()


def compare(out, files):
    """What differs between a tree and what should stand there, a line a problem."""
    there = present(out)
    problems = [f"missing: {path}" for path in files if path not in there]
    problems += [f"orphan: {path} (nothing generates it)" for path in sorted(there - set(files))]
    for path in files:
        if path in there:
            text = (out / path).read_bytes().decode("utf-8", errors="replace")
            if text != files[path]:
                problems.append(f"stale: {path}: {first_difference(text, files[path])}")
    return problems


def first_difference(old, new):
    for line in difflib.unified_diff(old.splitlines(), new.splitlines(), lineterm="", n=0):
        if line[:1] in "-+" and line[:3] not in ("---", "+++"):
            return f"{'has' if line[0] == '-' else 'lacks'} '{line[1:].strip()}'"
    return "differs in white space or line ends"


def write(out, files, exactly):
    """Write the files; with `exactly`, remove what else stands there. Returns how many were written and removed."""
    written = 0
    for path, text in files.items():
        target = out / path
        if not target.is_file() or target.read_bytes() != text.encode():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text.encode())
            written += 1
    orphans = present(out) - set(files) if exactly else set()
    for path in orphans:
        (out / path).unlink()
    return written, len(orphans)
