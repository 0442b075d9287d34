# SPDX-License-Identifier: MIT
"""How long a full regeneration takes: the whole command, from the start of Python to the last file written.

usage: regen.py [RUNS]      beside it, as a yardstick of this machine, the same Python importing the same modules
"""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
IMPORTS = "import jinja2, jsonschema, yaml"


def seconds(words):
    start = time.perf_counter()
    subprocess.run(words, check=True, capture_output=True)
    return time.perf_counter() - start


def measure(name, runs, words):
    times = [seconds(words()) for _ in range(runs)]
    print(f"{name:28} median {statistics.median(times):.2f} s, best {min(times):.2f} s, of {runs}")


def main(runs):
    with tempfile.TemporaryDirectory() as work:
        trees = iter(range(runs + 1))
        generate = ["/usr/bin/python3", str(TOP / "codegen/kvmabi-gen"), "--out"]
        measure("full regeneration", runs, lambda: [*generate, f"{work}/{next(trees)}"])
        measure("imports alone", runs, lambda: ["/usr/bin/python3", "-c", IMPORTS])


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
