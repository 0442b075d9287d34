# SPDX-License-Identifier: MIT
"""Every handler of the driver replaced by `return 0`, then by `return -EINVAL`: does a named test notice?

usage: mutate_handlers.py [--out FILE] [HANDLER...]

The handlers are those that generated/driver/dispatch.h declares.  The core and its tests are built once, without
sanitizers; then, for each mutant, the one file that holds the handler is compiled anew from a changed copy, and the
test programs run until a test fails: first those that name the handler.  A test that crashes or hangs has noticed.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
TESTS = TOP / "tests/core"
FLAGS = ["-std=gnu11", "-O0", "-w", f"-I{TOP}/driver/user", f"-isystem{TOP}/generated/driver/include",
         f"-isystem{TOP}/generated/include", f"-isystem{TOP}/generated/include/arch/x86"]
REPLACEMENTS = {"return 0": "return 0;", "return -EINVAL": "return -22;"}
SECONDS = 60
# Without a CPU model, or on recorded instructions: no handler is called.
NOT_ASKED = {"decode", "emulate-memory", "emulate-string", "emulate-port", "emulate-system", "emulate-native", "race", "soft-native"}

# What a crash leaves unsaid: which test it was.
WITNESS = r"""
#include <CUnit/CUnit.h>
#include <CUnit/TestDB.h>
#include <CUnit/TestRun.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

static void died(int number)
{
	const char *name = CU_get_current_test() ? CU_get_current_test()->pName : "before the first test";

	(void)!write(1, "\nCRASHED ", 9);
	(void)!write(1, name, strlen(name));
	(void)!write(1, "\n", 1);
	_exit(number == SIGALRM ? 124 : 99);
}

__attribute__((constructor)) static void watch(void)
{
	static char stack[65536];
	const stack_t other = { .ss_sp = stack, .ss_size = sizeof(stack) };
	const struct sigaction action = { .sa_handler = died, .sa_flags = SA_ONSTACK };
	static const int numbers[] = { SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGILL, SIGALRM };

	sigaltstack(&other, NULL);
	for (unsigned int i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
		sigaction(numbers[i], &action, NULL);
	alarm(%d);
}
"""


def run(*words):
    """A compiler's or linker's run, which must succeed."""
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, words))}\n{done.stderr}")


def listed(variable):
    """Files of a list in the driver's meson.build, so that they stand there once."""
    text = (TOP / "driver/user/meson.build").read_text(encoding="utf-8")
    block = re.search(rf"^{variable} = files\((.*?)^\)", text, re.MULTILINE | re.DOTALL)
    return [TOP / "driver" / name for name in re.findall(r"driver_dir / '([^']+)'", block[1])]


def topics():
    """All topics that have a test program, in meson.build's order."""
    text = (TESTS / "meson.build").read_text(encoding="utf-8")
    names = [name for row in re.findall(r"^foreach topic : \[(.*?)\]", text, re.MULTILINE | re.DOTALL)
             for name in re.findall(r"'([^']+)'", row)]
    return [name for name in names if name not in NOT_ASKED]


def handlers():
    """Name of a handler: the file that defines it, and where its body begins."""
    declared = re.findall(r"^long (kva_(?:system|vm|vcpu)_\w+)\(",
                          (TOP / "generated/driver/dispatch.h").read_text(encoding="utf-8"), re.MULTILINE)
    found = {}
    for path in sorted((TOP / "driver").glob("*/*.c")):
        text = path.read_text(encoding="utf-8")
        for name in declared:
            begin = re.search(rf"^long {name}\([^;{{]*\)\n{{\n", text, re.MULTILINE)
            if begin:
                found[name] = path, begin.end()
    for name in declared:
        if name not in found:
            sys.exit(f"{name}: got no definition below driver/, wanted one")
    return {name: found[name] for name in declared}


class Tree:
    """The core and its tests, compiled as they are."""

    def __init__(self, directory):
        self.directory = Path(directory)
        self.sources = listed("driver_core_sources") + listed("driver_soft_sources") + listed("driver_user_sources")
        self.sources.append(TOP / "generated/driver/checks/checks.c")
        self.topics = topics()
        self.text = {topic: (TESTS / f"test-{topic}.c").read_text(encoding="utf-8") for topic in self.topics}
        witness = self.directory / "witness.c"
        witness.write_text(WITNESS.replace("%d", str(SECONDS)), encoding="utf-8")
        todo = [(path, self.object(path)) for path in self.sources]
        todo += [(TESTS / f"test-{topic}.c", self.directory / f"test-{topic}.o") for topic in self.topics]
        todo += [(witness, self.directory / "witness.o")]
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            list(pool.map(lambda pair: run("cc", *FLAGS, "-c", "-o", pair[1], pair[0]), todo))
        self.unchanged = self.archive("core.a", *map(self.object, self.sources))

    def object(self, path):
        return self.directory / f"{path.parent.name}-{path.stem}.o"

    def archive(self, name, *objects):
        """An archive, as a test may bring functions of its own in the place of some."""
        path = self.directory / name
        path.unlink(missing_ok=True)
        run("ar", "rcs", path, *objects)
        return path

    def link(self, topic, archive):
        program = self.directory / f"test-{topic}"
        run("cc", "-pthread", "-o", program, self.directory / f"test-{topic}.o", self.directory / "witness.o", archive, "-lcunit")
        return program

    def asked(self, handler):
        """Topics, those first that name the handler most often, and before them the one for what no other asks."""
        return sorted(self.topics, key=lambda topic: -self.text[topic].count(handler + "(") * (99 if topic == "handlers" else 1))


def first_failure(program, topic):
    """The first test of a program that failed, or null."""
    try:
        done = subprocess.run([program], capture_output=True, timeout=2 * SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return f"{topic}: hangs"
    if not done.returncode:
        return None
    said = done.stdout.decode(errors="replace")
    claim = re.search(r"^\S+:\d+: (test_\w+): ", said, re.MULTILINE)
    crash = re.search(r"^CRASHED (.*)$", said, re.MULTILINE)
    if claim:
        return f"{topic}: {claim[1]}"
    return f"{topic}: {crash[1]} (crashed)" if crash else f"{topic}: exit {done.returncode}, unnamed"


def is_already(path, begin, body):
    """A handler that does just this, in the kernel's own word for the number."""
    text = path.read_text(encoding="utf-8")[begin:]
    return re.fullmatch(r"(\t\(void\).*;\n)?\t" + body.replace("22", "EINVAL") + r"\n", text[:text.index("\n}\n") + 1]) is not None


def caught(tree, handler, path, begin, body):
    """The test that notices the mutant, or null."""
    text = path.read_text(encoding="utf-8")
    changed = tree.directory / f"mutant-{path.stem}.c"
    # What the copy includes stands beside the original.
    changed.write_text(f'#line 1 "{path}"\n{text[:begin]}\t{body}\n{text[begin:]}', encoding="utf-8")
    instead = tree.directory / "mutant.o"
    run("cc", *FLAGS, f"-iquote{path.parent}", "-c", "-o", instead, changed)
    archive = tree.archive("mutant.a", instead, *(tree.object(other) for other in tree.sources if other != path))
    for topic in tree.asked(handler):
        failure = first_failure(tree.link(topic, archive), topic)
        if failure:
            return failure
    return None


def revision():
    done = subprocess.run(["git", "describe", "--always", "--dirty"], cwd=TOP, capture_output=True, text=True, check=False)
    return done.stdout.strip() or "unknown"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=Path)
    parser.add_argument("handler", nargs="*")
    options = parser.parse_args()
    rows, missed = [], 0
    with tempfile.TemporaryDirectory(prefix="kvmabi-mutants-") as directory:
        tree = Tree(directory)
        for topic in tree.topics:
            failure = first_failure(tree.link(topic, tree.unchanged), topic)
            if failure:
                sys.exit(f"without any change {failure} fails\n0 passed, 1 failed, 0 skipped")
        for handler, (path, begin) in handlers().items():
            if options.handler and handler not in options.handler:
                continue
            for name, body in REPLACEMENTS.items():
                if is_already(path, begin, body):
                    continue
                test = caught(tree, handler, path, begin, body)
                missed += not test
                rows.append(f"{handler:38} {name:15} {test or 'NOBODY NOTICED'}")
                print(rows[-1], flush=True)
    total = f"{len(rows) - missed} passed, {missed} failed, 0 skipped"
    print(total)
    if options.out:
        head = f"# tests/core/mutate_handlers.py on {revision()}: handler, what it was replaced by, topic and test that noticed"
        options.out.parent.mkdir(parents=True, exist_ok=True)
        options.out.write_text("\n".join([head, *rows, total]) + "\n", encoding="utf-8")
    return 1 if missed or not rows else 0


if __name__ == "__main__":
    sys.exit(main())
