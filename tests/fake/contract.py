# SPDX-License-Identifier: MIT
"""The contract, unchanged, on libkvmabi-fake: each case is as on our module in the rig, or explained.yaml says why not.

contract.py LIBRARY PROGRAM: the program of tests/contract, linked dynamically.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "contract"))
import compare as contract  # noqa: E402


def run(library, program, log):
    """What it said. A program that was not served by the library leaves no log."""
    environment = dict(os.environ, LD_PRELOAD=library, KVMABI_FAKE_LOG=str(log))
    done = subprocess.run([program], env=environment, capture_output=True, text=True, errors="replace", timeout=300, check=False)
    if done.returncode:
        sys.exit(f"{program}: got status {done.returncode}, wanted 0\n{done.stdout[-500:]}\n{done.stderr}\n"
                 "0 passed, 1 failed, 0 skipped")
    return done.stdout.splitlines()


def main():
    library, program = sys.argv[1:3]
    report = contract.Report()
    with tempfile.TemporaryDirectory(prefix="kvmabi-fake-") as directory:
        log = Path(directory) / "log"
        said = run(library, program, log)
        recorded = log.read_text(encoding="utf-8") if log.exists() else ""
    report.claim(said and said[-1] == "# end", "the transcript: got no end, wanted a whole one")
    module = contract.cases(contract.read(HERE.parent / "contract/transcripts/ours-6.1.txt"), report)
    fake = contract.cases(said, report)
    different = contract.compare(report, "fake", module, fake, HERE / "explained.yaml")
    rule = "KVM_SET_TSS_ADDR.below_4g"
    report.claim(f"rule {rule}: " in recorded, f"the record of rules broken: got no {rule}, wanted it there")
    print(f"{len(module)} cases, {len(module) - different} the same, {different} different")
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
