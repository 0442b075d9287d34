# SPDX-License-Identifier: MIT
"""The house rules that a machine can see: licences on every file, and no KVM number written by hand outside spec/."""

import re
import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
FACTS = TOP / "tests/codegen/facts"
NO_COMMENTS = {".json", ".txt", ".lock", ".gitignore"}      # formats or files that cannot carry one, or are licences
WRITTEN = ("driver/", "libkvmabi/")
NUMBER = re.compile(r"0x[0-9a-fA-F]+")


def tracked():
    listed = subprocess.run(["git", "ls-files"], cwd=TOP, capture_output=True, text=True, check=False)
    return listed.stdout.split()


def licences(files):
    """Files without an SPDX line in their first lines."""
    for name in files:
        path = TOP / name
        if name.startswith("LICENSES/") or path.suffix in NO_COMMENTS or path.name in NO_COMMENTS or not path.is_file():
            continue
        head = path.read_text(encoding="utf-8", errors="replace")[:400]
        if "SPDX-License-Identifier:" not in head:
            yield f"{name}: got no SPDX line, wanted one at its head"


def ioctl_numbers():
    """Every full ioctl number of the facts; nobody writes one of these by chance."""
    import json
    facts = json.loads((FACTS / "2.6.39.json").read_text(encoding="utf-8"))
    return {value for model in facts.values() for name, value in model["constants"].items()
            if value > 0xffff and value & 0xff00 == 0xae00}


def hand_written_numbers(files):
    numbers = ioctl_numbers()
    for name in files:
        if name.startswith(WRITTEN) and name.endswith((".c", ".h", ".S")):
            for line, text in enumerate((TOP / name).read_text(encoding="utf-8").splitlines(), 1):
                for word in NUMBER.findall(text):
                    if int(word, 16) in numbers or re.search(r"_IO(R|W|WR)?\(", text):
                        yield f"{name}:{line}: got {word}, wanted the name that the generated header gives it"


def main():
    files = tracked()
    if not files:
        print("skip: house rules: not a git checkout\n0 passed, 0 failed, 1 skipped")
        return 77
    failures = [*licences(files), *hand_written_numbers(files)]
    for failure in failures:
        print(failure)
    print(f"{len(files) - len(failures)} passed, {len(failures)} failed, 0 skipped")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
