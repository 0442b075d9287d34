# SPDX-License-Identifier: MIT
"""The kernel's own KVM selftests, in the rig, on stock kvm-amd or on our module; expected.yaml says what becomes of each.

test_selftests.py SERIES [MODULE.ko] [TEST...]: without a module on stock. No test named: those of the group `fast`; `all` names
every one. A group runs in one boot. A test that does better than expected fails here as well: the table is to say what is.
"""

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent
TOP = HERE.parents[1]
sys.path.insert(0, str(HERE.parent / "codegen"))

from common import Report  # noqa: E402

SAYS = {"0": "passed", "4": "skipped", "137": "ran out of time"}       # the statuses of a selftest; any other: failed
RESULT = re.compile(r"^RESULT (\S+) (\d+)$")
BOOT = 120                                                              # seconds, on a busy machine


def expected():
    return yaml.safe_load((HERE / "expected.yaml").read_text(encoding="utf-8"))


def build(series, place, names):
    """The programs, built once; what cannot be built is complained of where it is missing."""
    subprocess.run([HERE / "build.sh", series, place, *names], check=True)


def run_group(series, module, place, tests, work):
    """One boot: a name -> its result, and what it said if it did not pass."""
    lines = "".join(f"{name} {test.get('seconds', 60)} {test.get('arguments', '')}\n" for name, test in tests.items())
    (work / "tests").write_text(lines, encoding="utf-8")
    seconds = BOOT + sum(test.get("seconds", 60) for test in tests.values())
    cpus = min(test.get("cpus", 2) for test in tests.values())
    command = [TOP / "tests/qemu/run.sh", "--kernel", series, "--memory", "3G", "--cpus", str(cpus), "--timeout", str(seconds)]
    if module:
        command += ["--module", module, "--module-args", "device=kvm"]
    command += [HERE / "job.sh", work / "tests", *(place / name for name in tests)]
    done = subprocess.run([str(word) for word in command], text=True, capture_output=True, check=False, errors="replace")
    results, said = {}, []
    for line in done.stdout.splitlines():
        found = RESULT.match(line)
        if found:
            results[found[1]] = (SAYS.get(found[2], "failed"), said)
        said = [] if found else [*said, line]
    return results, done


def groups(tests):
    """Tests by group, in the order of the file."""
    found = {}
    for name, test in tests.items():
        found.setdefault(test.get("group", "fast"), {})[name] = test
    return found


def judge(report, who, name, test, results):
    result, said = results.get(name, ("no result", []))
    print(f"{name}: {result}")
    if test[who] == "not known":
        report.skip(f"{name} on {who}", "what becomes of it is not known")
    elif not report.claim(f"{name} on {who}", result, test[who]):
        print("\n".join(f"    {line}" for line in said))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("series")
    parser.add_argument("rest", nargs="*", metavar="MODULE.ko or TEST")
    parser.add_argument("--build", type=Path, help="where programs are built, and kept")
    given = parser.parse_intermixed_args()
    module = next((name for name in given.rest if name.endswith(".ko")), None)
    names = [name for name in given.rest if not name.endswith(".ko")]
    tests, who, report = expected()["tests"], "ours" if module else "stock", Report()
    chosen = {name: test for name, test in tests.items()
              if name in names or "all" in names or (not names and test.get("group", "fast") == "fast")}
    with tempfile.TemporaryDirectory() as made:
        place = given.build or Path(made) / "programs"
        build(given.series, place, [] if "all" in names else chosen)
        if "all" in names:
            built = {path.name for path in place.iterdir() if path.is_file()}
            report.claim("programs that are not listed, and listed ones that are not built", sorted(built ^ set(tests)), [])
        for group, members in groups(chosen).items():
            results, done = run_group(given.series, module, place, members, Path(made))
            for name, test in members.items():
                judge(report, who, name, test, results)
            if not report.claim(f"the rig's status after group {group} on {who}", done.returncode, 0):
                print(done.stderr[-3000:])
    return report.end()


sys.exit(main())
