# SPDX-License-Identifier: MIT
"""Every flush of translations in the core taken out, one by one: does a named test notice?

usage: mutate_flushes.py [--out FILE]

A flush is a statement of driver/core that asks for one, or that notes that one is due.  The core and its tests are built as
mutate_handlers.py builds them; then, for each flush, the file is compiled anew without the statement, and the tests of the
software processor's TLB run, which uses an old translation until somebody flushes it.
"""

import argparse
import re
import sys
import tempfile
from pathlib import Path

import mutate_handlers
from mutate_handlers import FLAGS, TESTS, TOP, first_failure, revision, run

CORE = TOP / "driver/core"
TOPICS = ["soft-tlb"]
# What a statement that asks for a flush, or notes that one is due, looks like.
FLUSH = re.compile(
    r"^\t+(?:kva_backend->flush\(\w+\)|npt_flush\(vm\)|kva_\w+_request\(.*KVA_REQUEST_FLUSH\)|vcpu->requests = KVA_REQUEST_FLUSH"
    r"|flush = 1|sweep->changed = 1|\*replaced \|= .*);$", re.MULTILINE)
# Without the wait a vcpu may still be in the guest with the old translation.
WAIT = re.compile(r"^\t+while \(kva_read_once\(vcpu->in_guest\).*\n\t+kva_cpu_relax\(\);$", re.MULTILINE)
# ... and without this one it would not notice that it is asked.
KICK = re.compile(r"^\tkva_atomic_or\(&vcpu->requests, request\);$", re.MULTILINE)


def flushes():
    """File, line, begin and end of each."""
    for path in sorted(CORE.glob("*.c")):
        text = path.read_text(encoding="utf-8")
        for pattern in FLUSH, WAIT, KICK:
            for found in pattern.finditer(text):
                yield path, text.count("\n", 0, found.start()) + 1, found


def without(tree, path, found):
    """The file's object without a statement: what follows a condition must be one, so an empty one is left."""
    text = found.string
    changed = tree.directory / f"mutant-{path.stem}.c"
    changed.write_text(f'#line 1 "{path}"\n{text[:found.start()]}\t;{text[found.end():]}', encoding="utf-8")
    instead = tree.directory / "mutant.o"
    run("cc", *FLAGS, f"-iquote{path.parent}", "-c", "-o", instead, changed)
    return instead


def noticed(tree, *instead):
    """The test that fails with these objects in the place of the archive's own."""
    for topic in TOPICS:
        program = tree.directory / f"mutant-{topic}"
        run("cc", "-pthread", "-o", program, tree.directory / f"test-{topic}.o", tree.directory / "witness.o", *instead,
            tree.unchanged, "-lcunit")
        failure = first_failure(program, topic)
        if failure:
            return failure
    return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    rows, missed = [], 0
    mutate_handlers.topics = lambda: TOPICS
    with tempfile.TemporaryDirectory(prefix="kvmabi-flushes-") as directory:
        tree = mutate_handlers.Tree(directory)
        failure = noticed(tree)
        if failure:
            sys.exit(f"without any change {failure} fails\n0 passed, 1 failed, 0 skipped")
        for path, line, found in flushes():
            test = noticed(tree, without(tree, path, found))
            missed += not test
            what = " ".join(found[0].split())
            rows.append(f"{path.name + ':' + str(line):22} {what[:60]:60} {test or 'NOBODY NOTICED'}")
            print(rows[-1], flush=True)
    total = f"{len(rows) - missed} passed, {missed} failed, 0 skipped"
    print(total)
    if options.out:
        head = f"# tests/core/mutate_flushes.py on {revision()}: statement, what it is, topic and test that noticed that it was gone"
        options.out.parent.mkdir(parents=True, exist_ok=True)
        options.out.write_text("\n".join([head, *rows, total]) + "\n", encoding="utf-8")
    return 1 if missed or not rows else 0


if __name__ == "__main__":
    sys.exit(main())
