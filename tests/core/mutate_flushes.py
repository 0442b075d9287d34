# SPDX-License-Identifier: MIT
"""Every flush of translations, and every retry after a lost race, taken out, one by one: does a named test notice?

usage: mutate_flushes.py [--out FILE]

A flush is a statement of driver/core or driver/soft that asks for one, that notes that one is due, or that does it.  A retry
is what sees that a page table, a slot or memory is no more what it was when something was decided by it.  The core and its
tests are built as mutate_handlers.py builds them; then, for each of them, the file is compiled anew without it, and the
tests run.  Lines that have to do with flushes or retries and are neither taken out nor known as something else fail this
test: so a new flush wants a test, too.
"""

import argparse
import re
import sys
import tempfile
from pathlib import Path

import mutate_handlers
from mutate_handlers import FLAGS, TESTS, TOP, first_failure, revision, run

PARTS = [TOP / "driver/core", TOP / "driver/soft"]
TOPICS = ["soft-tlb", "npt", "walk", "skip", "slots", "emulate-memory", "soft-race"]
# What a statement that asks for a flush, or notes that one is due, looks like.
FLUSH = re.compile(
    r"^\t+(?:kva_backend->flush\(\w+\)|npt_flush\(vm\)|kva_\w+_request\(.*KVA_REQUEST_FLUSH\)|vcpu->requests = KVA_REQUEST_FLUSH"
    r"|flush = 1|sweep->changed = 1|\*replaced \|= .*|kva_soft_tlb_flush\(.*\)|tlb->generation\[\d\]\+\+"
    r"|kva_soft_of\(vcpu\)->flush \|= .*);$", re.MULTILINE)
# Without the wait a vcpu may still be in the guest with the old translation.
WAIT = re.compile(r"^\t+while \(kva_read_once\(vcpu->in_guest\).*\n\t+kva_cpu_relax\(\);$", re.MULTILINE)
# ... and without this one it would not notice that it is asked.
KICK = re.compile(r"^\tkva_atomic_or\(&vcpu->requests, request\);$", re.MULTILINE)

# Retries: where they are, what they are, and what is left of them without.
RETRIES = {
    "npt.c": {
        r"stale = kva_mm_changed\(vm->mm, sequence\);": "stale = 0;",
        r"else if \(!\(slot->flags & KVM_MEMSLOT_INVALID\)\)": "else",
    },
    "walk.c": {
        r"return result \? result : AGAIN;": "return result;",
        r"if \(result != AGAIN\)\n\t+return result;": "return result == AGAIN ? -EAGAIN : result;",
    },
    "walk_known.c": {
        r" \| \(a->slots_generation \^ b->slots_generation\)": "",
        r" \|\| !kva_user_same\(walked->probe, walked->probes\)": "",
    },
    "fetch.c": {
        r"known->slots_generation != kva_read_once\(vcpu->vm->slots_generation\)": "0",
        r"return kva_user_same\(known->probe, known->probes\) \? known : NULL;": "return known;",
    },
    "slots.c": {r"kva_write_once\(vm->slots_generation, vm->slots_generation \+ 1\);": ";"},
    "emulate_memory.c": {r"return KVA_RETRY;": "return KVA_DONE;"},
    "memory.c": {r"return exchange\(host, old, value, size\) \? KVA_DONE : KVA_RETRY;":
                 "exchange(host, old, value, size);\n\treturn KVA_DONE;"},
}

# What a line says that has to do with flushes or retries ...
ABOUT = re.compile(r"flush|FLUSH|\bAGAIN\b|EAGAIN|KVA_RETRY|kva_mm_changed|kva_user_same|slots_generation", re.MULTILINE)
# ... and those that are something else, by file; why.
ELSE = {
    "run.c": [r"AGAIN", r"requests & ~?\(?KVA_REQUEST_FLUSH",      # the run loop's own word; which request it is
              r"soft->flush = 0;", r"if \(soft->flush\)",        # the second: it guards a flush
              r"while \(step == KVA_RETRY\);"],                 # begins a delivery anew, of which the first part is kept
    "npt.c": [r"^static void npt_flush", r"int flush = 0;", r"&flush\)", r"if \(flush\)"],
    "walk.c": [r"#define AGAIN", r"int result = AGAIN", r"return -EAGAIN;"],   # the end of retries
    "walk_known.c": [r"way->slots_generation = "],
    "fetch.c": [r"known->slots_generation = "],
    "emulate_deliver.c": [r"step == KVA_RETRY"],                # the event is kept, and begins anew
    "emulate.c": [r"case KVA_RETRY:"],                          # RIP stays, which it does by itself
    "emulate_fpu.c": [r"flush_line"],                           # CLFLUSH
    "slots.c": [],
    "state.c": [r"KVA_CR3_NO_FLUSH"],                           # a bit that is never kept
    "soft.c": [r"^static void flush", r"\.flush\s+= flush"],
    "tlb.c": [r"^void kva_soft_tlb_flush", r"-EAGAIN|return KVA_RETRY;"],      # wants more lost races in a row than can be had
}
COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)


def mutants():
    """File, line, found, and what stands there instead."""
    for part in PARTS:
        for path in sorted(part.glob("*.c")):
            text = path.read_text(encoding="utf-8")
            changes = {pattern: ";" for pattern in (FLUSH, WAIT, KICK)}
            if part.name == "core" or path.name == "memory.c":
                changes |= {re.compile(old): new for old, new in RETRIES.get(path.name, {}).items()}
            for pattern, instead in changes.items():
                for found in pattern.finditer(text):
                    yield path, text.count("\n", 0, found.start()) + 1, found, instead


def forgotten(taken):
    """Lines about flushes or retries that are neither taken out nor known as something else."""
    for part in PARTS:
        for path in sorted(part.glob("*.c")):
            text = COMMENT.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), path.read_text(encoding="utf-8"))
            for number, line in enumerate(text.splitlines(), 1):
                if ABOUT.search(line) and not any(other == path and first <= number <= last for other, first, last in taken) \
                        and not any(re.search(known, line) for known in ELSE.get(path.name, [])):
                    yield f"{path.parent.name}/{path.name}:{number}: {line.strip()}"


def without(tree, path, found, instead):
    """The file's object without a statement: what follows a condition must be one, so an empty one is left."""
    text = found.string
    changed = tree.directory / f"mutant-{path.stem}.c"
    changed.write_text(f'#line 1 "{path}"\n{text[:found.start()]}\t{instead}{text[found.end():]}', encoding="utf-8")
    instead = tree.directory / "mutant.o"
    run("cc", *FLAGS, f"-iquote{path.parent}", "-c", "-o", instead, changed)
    return instead


def noticed(tree, *instead):
    """The test that fails with these objects in the place of the archive's own."""
    for topic in TOPICS:
        program = tree.directory / f"mutant-{topic}"
        run("cc", "-pthread", "-Wl,-z,muldefs", "-o", program, tree.directory / f"test-{topic}.o", tree.directory / "witness.o", *instead,
            tree.unchanged, "-lcunit")
        failure = first_failure(program, topic)
        if failure:
            return failure
    return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    rows, missed, taken = [], 0, []
    mutate_handlers.topics = lambda: TOPICS
    with tempfile.TemporaryDirectory(prefix="kvmabi-flushes-") as directory:
        tree = mutate_handlers.Tree(directory)
        failure = noticed(tree)
        if failure:
            sys.exit(f"without any change {failure} fails\n0 passed, 1 failed, 0 skipped")
        for path, line, found, instead in mutants():
            test = noticed(tree, without(tree, path, found, instead))
            missed += not test
            taken.append((path, line, line + found[0].count("\n")))
            what = " ".join(found[0].split())
            rows.append(f"{path.parent.name + '/' + path.name + ':' + str(line):26} {what[:60]:60} {test or 'NOBODY NOTICED'}")
            print(rows[-1], flush=True)
    for line in forgotten(taken):
        missed += 1
        rows.append(f"{line}: about flushes or retries, wanted it taken out, or known as something else")
        print(rows[-1])
    for name, retries in RETRIES.items():
        if sum(path.name == name for path, _, _ in taken) < len(retries):
            missed += 1
            print(f"{name}: got fewer places, wanted all of RETRIES' there")
    total = f"{len(rows) - missed} passed, {missed} failed, 0 skipped"
    print(total)
    if options.out:
        head = f"# tests/core/mutate_flushes.py on {revision()}: place, what stands there, topic and test that noticed that it was gone"
        options.out.parent.mkdir(parents=True, exist_ok=True)
        options.out.write_text("\n".join([head, *rows, total]) + "\n", encoding="utf-8")
    return 1 if missed or not rows else 0


if __name__ == "__main__":
    sys.exit(main())
