#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Unmodified QEMU boots Debian's unmodified Linux on stock KVM in the rig, under `kvmabi trace`: no false alarm.

sessions.py [--update] SERIES KVMABI RECORDER [MACHINE...]: the rig's kernel, the command, the object that records; --update
keeps the recordings as this directory's data. What the kernel refused has to be one of refusals.yaml.
"""

import argparse
import collections
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent
RIG = HERE.parent / "qemu"
MACHINES = {"pc": "-M pc,smm=on", "q35": "-M q35,smm=on"}
HEAD = ("# SPDX-License-Identifier: MIT\n# QEMU 7.2, {name}, boots Linux 6.1 on stock kvm-amd of Linux {series}: see session.h; base64 of xz.  "
        "Made by sessions.py --update.\n")
INIT = "#!/bin/busybox sh\necho GUEST-IS-UP\n/bin/busybox poweroff -f\n"


def run(*words, **more):
    return subprocess.run(list(map(str, words)), text=True, capture_output=True, check=False, **more)


def prepare(place, options):
    """The files that the job finds beside it."""
    root = place / "guest"
    (root / "bin").mkdir(parents=True)
    (root / "bin/busybox").write_bytes(Path(run("sh", "-c", "command -v busybox").stdout.strip()).read_bytes())
    (root / "init").write_text(INIT, encoding="ascii")
    for name in ("bin/busybox", "init"):
        (root / name).chmod(0o755)
    run("sh", "-c", f"find . | cpio -o -H newc --quiet | gzip -1 >{place}/initramfs", cwd=root)
    kernel = Path(run(RIG / "kernel.sh", "6.1").stdout.strip())
    (place / "linux").write_bytes(next(kernel.glob("boot/vmlinuz-*")).read_bytes())
    (place / "tools").write_text(f"{options.kvmabi.resolve()} {options.recorder.resolve()}\n", encoding="utf-8")
    (place / "machines").write_text("".join(f"{name} {MACHINES[name]}\n" for name in options.machines), encoding="ascii")
    return [place / name for name in ("tools", "machines", "linux", "initramfs")]


def told(text):
    """machine -> what -> lines"""
    facts = collections.defaultdict(lambda: collections.defaultdict(list))
    for line in text.splitlines():
        name, _, rest = line.partition(" ")
        what, _, value = rest.partition(" ")
        if name in MACHINES:
            facts[name][what].append(value)
    return facts


def is_known(call, refusals):
    return any(call.get("call") == known["call"] and call.get("errno") == known["errno"] and
               re.search(known["message"], call["fault"]["message"]) for known in refusals)


def claims_of(facts, refusals):
    """What is claimed of a boot: (claim, got, wanted)."""
    faults = [json.loads(line) for line in facts["fault"]]
    end = json.loads(facts["end"][0]) if facts["end"] else {}
    unknown = [call["fault"]["message"] for call in faults if call["result"] >= 0 or not is_known(call, refusals)]
    return end, faults, [
        ("the guest comes to its user space", facts["said"], ["yes"]),
        ("qemu ends by itself", facts["status"], ["0"]),
        ("no call was lost", end.get("lost"), 0),
        ("there are enough calls", end.get("calls", 0) > 1000, True),
        ("no call that the kernel took is called wrong", [call["fault"] for call in faults if "accepted" in call["fault"]], []),
        ("nothing is told but what the kernel refused", unknown, []),
    ]


def keep(name, series, facts):
    """The recording as text."""
    text = HEAD.format(name=name, series=series) + "".join(f"{line}\n" for line in facts["session"])
    (HERE / f"sessions/{name}-{series}.txt").write_text(text, encoding="ascii")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("series")
    parser.add_argument("kvmabi", type=Path)
    parser.add_argument("recorder", type=Path)
    parser.add_argument("machines", nargs="*", default=list(MACHINES))
    options = parser.parse_args()
    refusals = yaml.safe_load((HERE / "refusals.yaml").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as place:
        files = prepare(Path(place), options)
        job = run(RIG / "run.sh", "--kernel", options.series, "--share", "/", "--memory", "2G", "--timeout", 2400, HERE / "boot.sh", *files)
    facts = told(job.stdout)
    passed = failed = 0
    if job.returncode:
        print(f"FAILED  the rig: {job.stderr[-1500:]}")
        failed = 1
    for name in options.machines:
        end, faults, claims = claims_of(facts[name], refusals)
        for claim, got, wanted in claims:
            passed, failed = passed + (got == wanted), failed + (got != wanted)
            if got != wanted:
                print(f"FAILED  {name}: {claim}: got {got}, wanted {wanted}")
        print(f"{name} on {options.series}: {end.get('calls')} calls, {end.get('failed')} refused or interrupted, {len(faults)} told, "
              f"{sum('accepted' in call['fault'] for call in faults)} false alarms")
        if options.update and not failed:
            keep(name, options.series, facts[name])
    print(f"{passed} passed, {failed} failed, 0 skipped")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
