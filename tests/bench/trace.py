#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""What tracing costs, beside strace in the same run, and how much of the API each decodes.

trace.py BUILD [--boot SERIES]: BUILD is meson's directory. What one exit to user space costs, and what is decoded, is
measured on this machine's /dev/kvm; with --boot, instead, a QEMU that boots Linux in the rig, on stock kvm-amd, is: half an hour,
for one processor does it all, the tracers' own work too, and its clock counts instructions (--icount), whatever else goes on here.
"""

import argparse
import json
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
ROUNDS, EXITS = 15, 20000
JOB = """\
#!/bin/bash
# Boots of one guest, in turn without and with a tracer: `WAY MILLISECONDS` of processor time, QEMU's and the tracer's, and how many
# calls were traced.  While the machine waits for its disk its clock runs fast: what time goes by says nothing.
used=0
use() {{
	times >"$TMPDIR/times"
	used=$(awk 'NR == 2 {{ for (i = 1; i < 3; i++) {{ split($i, t, /[ms]/); sum += 60000 * t[1] + 1000 * t[2] }} print int(sum) }}' "$TMPDIR/times")
}}
boot() {{
	local way=$1 begin
	shift
	use
	begin=$used
	timeout 20000 "$@" qemu-system-x86_64 -accel kvm -cpu qemu64 -M pc -m 256 -nodefaults -no-user-config -display none -no-reboot \\
		-serial "file:$TMPDIR/console" -kernel linux -initrd initramfs -append "console=ttyS0 quiet panic=-1" >&2
	use
	grep -q GUEST-IS-UP "$TMPDIR/console" && echo "$way $((used - begin))"
}}
{{ qemu-system-x86_64 --version; strace -V; }} >&2		# read them from the disk
for round in $(seq {rounds}); do
	boot plain
	boot kvmabi {kvmabi} trace -o "$TMPDIR/ours"
	boot strace strace -f -e trace=ioctl -o "$TMPDIR/theirs"
done
echo "kvmabi-calls $(grep -c ' = ' "$TMPDIR/ours")"
echo "kvmabi-lost $(grep -c 'events were lost' "$TMPDIR/ours")"
echo "strace-calls $(grep -c 'KVM_\\|0xae' "$TMPDIR/theirs")"
"""


def run(*words, **more):
    return subprocess.run(list(map(str, words)), text=True, capture_output=True, check=False, **more)


def row(name, values, plain):
    """A row of a table; what it costs is the difference of the best ones, which other work disturbs least."""
    cost = min(values) - min(plain)
    print(f"| {name} | {min(values):.0f} | {statistics.median(values):.0f} | {cost:+.0f} |")
    return cost


HEAD = "| | best | median | more, at best |\n|---|---:|---:|---:|"


# --- what an exit costs -----------------------------------------------------------------------------------------------

def exits(kvmabi, scenario):
    """Nanoseconds of one KVM_RUN that returns for a port write: as time goes by, and as the program uses a processor."""
    ways = {
        "without": [],
        "kvmabi trace": [kvmabi, "trace", "-o", "/dev/null", "--"],
        "kvmabi trace --mode ptrace": [kvmabi, "trace", "--mode", "ptrace", "-o", "/dev/null", "--"],
        "strace -f -e trace=ioctl": ["strace", "-f", "-e", "trace=ioctl", "-o", "/dev/null"],
    }
    passed, used = {way: [] for way in ways}, {way: [] for way in ways}
    for _ in range(ROUNDS):
        for way, words in ways.items():
            said = run(*words, scenario, "exits", EXITS).stdout.split()
            passed[way].append(float(said[0]))
            used[way].append(float(said[1]))
    for title, found in (("time", passed), ("the program's own processor time", used)):
        print(f"An exit to user space, nanoseconds of {title}, {ROUNDS} times {EXITS}:\n\n{HEAD}")
        costs = {way: row(way, values, found["without"]) for way, values in found.items()}
        ratio = costs["strace -f -e trace=ioctl"] / max(costs["kvmabi trace"], 1)
        print(f"\nstrace costs {ratio:.0f} times as much as kvmabi trace.\n")


# --- what is decoded --------------------------------------------------------------------------------------------------

def commands():
    facts = json.loads((TOP / "tests/codegen/facts/2.6.39.json").read_text(encoding="utf-8"))["x86_64"]["constants"]
    return {name: value for name, value in facts.items() if value > 0xffff and value & 0xff00 == 0xae00 and name.startswith("KVM_")}


def decoded(kvmabi, scenario, place):
    """Ioctls whose argument's contents are shown by each tracer, of one run that makes all of them."""
    numbers = commands()
    ours, theirs = place / "ours", place / "theirs"
    run(kvmabi, "trace", "--json", "-o", ours, "--", "strace", "-o", theirs, "-e", "trace=ioctl", scenario, "every",
        *map(hex, numbers.values()))
    calls = [json.loads(line) for line in ours.read_text(encoding="utf-8").splitlines()]
    named = {call.get("call") for call in calls} & set(numbers)
    shown = {call.get("call") for call in calls if "before" in call or "after" in call} & set(numbers)
    succeeded = {call.get("call") for call in calls if call.get("result", -1) >= 0} & set(numbers)
    by_strace = set(re.findall(r"ioctl\(\d+, (KVM_\w+)[^,]*, \{", theirs.read_text(encoding="utf-8"))) & set(numbers)
    print(f"{len(numbers)} ioctls of Linux 2.6.39 with an argument in memory, called on every kind of fd: kvmabi names {len(named)} and "
          f"shows the contents of {len(shown)}, strace shows those of {len(by_strace)}; not shown by kvmabi although the kernel served it: "
          f"{' '.join(sorted(succeeded - shown)) or 'none'}.\n")


# --- a boot -----------------------------------------------------------------------------------------------------------

def guest(place):
    """A guest that says that it is up, and switches off."""
    root = place / "guest"
    (root / "bin").mkdir(parents=True)
    busybox = run("sh", "-c", "command -v busybox").stdout.strip()
    (root / "bin/busybox").write_bytes(Path(busybox).read_bytes())
    (root / "init").write_text("#!/bin/busybox sh\necho GUEST-IS-UP\n/bin/busybox poweroff -f\n", encoding="ascii")
    for file in ("bin/busybox", "init"):
        (root / file).chmod(0o755)
    run("sh", "-c", f"find . | cpio -o -H newc --quiet | gzip -1 >{place}/initramfs", cwd=root)
    kernel = Path(run(TOP / "tests/qemu/kernel.sh", "6.1").stdout.strip())
    (place / "linux").write_bytes(next(kernel.glob("boot/vmlinuz-*")).read_bytes())


def boot(kvmabi, place, series, rounds):
    guest(place)
    (place / "job").write_text(JOB.format(kvmabi=kvmabi, rounds=rounds), encoding="ascii")
    begin = time.monotonic()
    job = run(TOP / "tests/qemu/run.sh", "--kernel", series, "--share", "/", "--memory", "2G", "--icount", "--timeout", 7200,
              place / "job", place / "linux", place / "initramfs")
    found = {}
    for way, value in (line.split() for line in job.stdout.splitlines() if re.fullmatch(r"[\w-]+ \d+", line)):
        found.setdefault(way, []).append(float(value))
    if not {"plain", "kvmabi", "strace"} <= set(found):
        print(job.stdout[-2000:], job.stderr[-2000:], f"status {job.returncode}", sep="\n")
        return 1
    print(f"QEMU boots Linux 6.1 on stock kvm-amd of {series} in the rig, millions of instructions ({time.monotonic() - begin:.0f} s in all):\n")
    print(HEAD)
    costs = {way: row(way, found[way], found["plain"]) for way in ("plain", "kvmabi", "strace")}
    print(f"\ncalls told: {found['kvmabi-calls'][0]:.0f} by kvmabi, {found['strace-calls'][0]:.0f} by strace; "
          f"lost: {'none' if not found['kvmabi-lost'][0] else 'some'}; "
          f"strace costs {costs['strace'] / max(costs['kvmabi'], 1):.1f} times as much")
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=Path)
    parser.add_argument("--boot", metavar="SERIES")
    parser.add_argument("--rounds", type=int, default=1)
    options = parser.parse_args()
    kvmabi, scenario = (options.build.resolve() / path for path in ("libkvmabi/cli/kvmabi", "tests/cli/scenario"))
    with tempfile.TemporaryDirectory() as name:
        if options.boot:
            return boot(kvmabi, Path(name), options.boot, options.rounds)
        exits(kvmabi, scenario)
        decoded(kvmabi, scenario, Path(name))
    return 0


if __name__ == "__main__":
    sys.exit(main())
