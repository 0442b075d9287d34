#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The job of test-machines.sh: guests of QEMU, and what is done to them.

Each line of the file `scenes`, `NAME NONCE SCENE MACHINE CPUS SERIES`, is a guest.  What became of it is told as facts,
`NAME fact values`; the last one is `NAME ended` and `well`, or what went wrong, with the end of the guest's console.
"""

import hashlib
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from machine import Machine, Trouble

COUNTERS = Path("/sys/kernel/debug/kvmabi/exits")


@dataclass
class Scene:
    name: str
    nonce: str
    what: str
    machine: str
    cpus: int
    series: str
    cpu: str = "max"
    memory: int = 192

    def tell(self, *words):
        print(self.name, *words, flush=True)


def disk_of_its_own():
    path = Path(tempfile.mkdtemp(prefix="disk-")) / "image"
    shutil.copy("disk", path)
    return path


def checksums(path):
    """One for each page."""
    with open(path, "rb") as file:
        return [hashlib.blake2b(page, digest_size=8).digest() for page in iter(lambda: file.read(4096), b"")]


def pass_on(scene, machine, *names):
    for name in names:
        scene.tell(name, *(machine.fact(name) or ["nothing"]))


# --- scenes ---

def give_file(server):
    """To whoever asks."""
    with server.accept()[0] as link, open("file", "rb") as file:
        link.sendfile(file)


def boot(scene, running):
    disk = disk_of_its_own()
    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=give_file, args=(server,), daemon=True).start()
        machine = Machine(scene, disk, do=f"boot,{server.getsockname()[1]}")
        running.append(machine)
        scene.tell("status", machine.end())
    pass_on(scene, machine, "nonce", "kernel", "cpus", "disk", "net", "timers", "errors")
    with open(disk, "rb") as file:
        file.seek(512)
        scene.tell("written", file.readline().decode(errors="replace").strip())


def reboot(scene, running):
    """By each way that a PC knows."""
    disk = disk_of_its_own()
    with open(disk, "r+b") as file:
        file.write(bytes(512))
    machine = Machine(scene, disk, do="reboot")
    running.append(machine)
    scene.tell("status", machine.end(900))
    scene.tell("counts", *(words[1] for _, words in machine.said if words[0] == "reboots"))


def offset(machine, after, ticks=20):
    """How far the guest's clock is behind ours, in seconds: the least of some lines, as a line may come late."""
    machine.wait_for("tick", after)
    last = after
    found = []
    for _ in range(ticks):
        last, words = machine.wait_for("tick", last)
        found.append(last - int(words[0]) / 1e6)
    return min(found)


def ticking(scene, running, disk, mib=16, **words):
    machine = Machine(scene, disk, do=f"ticks,{mib}", **words)
    running.append(machine)
    return machine


def pause(scene, running):
    machine = ticking(scene, running, disk_of_its_own())
    before = offset(machine, 0.0)
    machine.ask("stop")
    quiet = len(machine.said)
    time.sleep(5)
    scene.tell("said_while_stopped", max(0, len(machine.said) - quiet - 1))
    machine.ask("cont")
    after = offset(machine, time.monotonic())
    stop, resume = machine.stopped()
    scene.tell("clock_error_ms", round((after - before - (resume - stop)) * 1000))
    scene.tell("wrong", machine.fact("tick")[-1])
    machine.kill()


def snapshot(scene, running):
    """Saved, gone on with, and loaded again: the guest's clock goes on where it was saved."""
    machine = ticking(scene, running, disk_of_its_own(), overlay=True)
    before = offset(machine, 0.0)
    machine.ask_human("savevm one")
    saved, _ = machine.stopped()
    time.sleep(3)
    machine.ask_human("loadvm one")
    cut, _ = machine.wait_for("tick", time.monotonic())  # it may begin with what was being said before
    after = offset(machine, cut)
    _, resumed = machine.stopped()
    scene.tell("clock_error_ms", round((after - before - (resumed - saved)) * 1000))
    scene.tell("wrong", machine.fact("tick")[-1])
    machine.kill()


# --- migration ---

def memory_of(machine, scene):
    path = Path(machine.where) / "memory"
    machine.ask("pmemsave", val=0, size=scene.memory << 20, filename=str(path))
    try:
        return checksums(path)
    finally:
        path.unlink()


def wall_clock(machine):
    """The page where KVM writes the wall time as soon as its MSR is set, as the second QEMU does before its guest runs."""
    return int(machine.fact("wall_clock")[0], 16) - (1 << 31) >> 12


def migrate_until_done(machine, uri):
    machine.ask("migrate-set-parameters", **{"downtime-limit": 1000, "max-bandwidth": 1 << 30})
    machine.ask("migrate", uri=uri)
    until = time.monotonic() + 300
    while time.monotonic() < until:
        told = machine.ask("query-migrate")
        if told["status"] == "completed":
            return told
        if told["status"] == "failed":
            raise Trouble("the migration failed")
        if told.get("ram", {}).get("dirty-sync-count", 0) > 12:
            machine.ask("migrate-set-parameters", **{"downtime-limit": 20000})
        time.sleep(0.2)
    raise Trouble("the migration did not end")


def migrate(scene, running):
    """While the guest changes its memory; both memories are compared before the second QEMU lets its guest go on."""
    disk, uri = disk_of_its_own(), f"unix:{tempfile.mkdtemp()}/link"
    first = ticking(scene, running, disk, mib=32)
    before = offset(first, 0.0)
    second = ticking(scene, running, disk, mib=32, incoming=uri)
    second.ask("query-status")
    told = migrate_until_done(first, uri)
    while second.ask("query-status")["status"] == "inmigrate":
        time.sleep(0.1)
    scene.tell("rounds", told["ram"]["dirty-sync-count"], "downtime_ms", told["downtime"])
    memories = zip(memory_of(first, scene), memory_of(second, scene))
    differ = [page for page, (one, other) in enumerate(memories) if one != other and page != wall_clock(first)]
    scene.tell("memory", *(["differs in", len(differ), "pages:", *map(hex, differ[:8])] if differ else ["same"]))
    rounds = int(first.fact("tick")[3])
    stop, _ = first.stopped()
    first.kill()
    second.ask("cont")
    after = offset(second, 0.0)
    _, resume = second.stopped()
    scene.tell("clock_error_ms", round((after - before - (resume - stop)) * 1000))
    scene.tell("went_on", "yes" if int(second.fact("tick")[3]) > rounds else "no")
    scene.tell("wrong", second.fact("tick")[-1])
    second.kill()


# --- stress ---

def echo(link):
    while True:
        packet, sender = link.recvfrom(2048)
        link.sendto(packet, sender)


def numbered_disk():
    """Blocks as guest-load knows them."""
    path = Path(tempfile.mkdtemp(prefix="disk-")) / "image"
    with open(path, "wb") as file:
        for number in range(512):
            first = number * 0x9e3779b97f4a7c15
            file.write(b"".join(((first + word) & (1 << 64) - 1).to_bytes(8, "little") for word in range(512)))
    return path


def stress(scene, running, seconds, facts=("timer", "barrier", "token", "pairs", "disk", "net", "lasted_ms"), **words):
    link = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    link.bind(("127.0.0.1", 0))
    threading.Thread(target=echo, args=(link,), daemon=True).start()
    do = f"{scene.what.split('-')[0]},{seconds},{link.getsockname()[1]}"
    machine = Machine(scene, numbered_disk(), do=do, thread=True, **words)
    running.append(machine)
    scene.tell("status", machine.end(seconds * 3 + 400))
    pass_on(scene, machine, *facts)
    scene.tell("stalls", sum(words[0] == "stall" for _, words in machine.said))
    scene.tell("trouble", sum(words[0] == "trouble" for _, words in machine.said))


SCHEDULER = Path("/sys/kernel/debug/sched")


def take_turns():
    """There is one processor.  Who waits for it does not take it from a guest's that may hold a lock, and who spins for
    such a lock, or for another's answer, does not keep it: then no one has to wait for as long as a period."""
    for name, values in (("features", ("NO_WAKEUP_PREEMPTION", "HRTICK")), ("latency_ns", (400000,)),
                         ("min_granularity_ns", (400000,)), ("base_slice_ns", (400000,))):
        if (SCHEDULER / name).exists():
            for value in values:
                (SCHEDULER / name).write_text(str(value), encoding="ascii")


def paced(scene, running, seconds):
    """Where time is what the machine has done, and nothing is too slow for it: each interrupt has its time."""
    take_turns()
    pieces = ("timer", "ping", "all", "disk", "net")
    stress(scene, running, seconds, (*pieces, *(f"{piece}_spread" for piece in pieces), "pings", "lasted_ms"), words="no5lvl quiet")


SCENES = {"boot": boot, "reboot": reboot, "pause": pause, "snapshot": snapshot, "migrate": migrate,
          "stress": stress, "paced": paced}


# --- the job ---

def exits():
    try:
        return int(COUNTERS.read_text(encoding="ascii").split("exits ")[1].split()[0])
    except (OSError, IndexError):
        return 0


def run(scene):
    running, ended, before, began = [], "well", exits(), time.monotonic()
    try:
        what, *seconds = scene.what.split("-")
        SCENES[what](scene, running, *map(int, seconds))
    except (Trouble, OSError, KeyError, ValueError) as trouble:
        ended = f"{type(trouble).__name__}: {trouble}"
    scene.tell("exits", exits() - before)
    scene.tell("seconds", round(time.monotonic() - began))
    for machine in running:
        machine.kill()
        if ended != "well":
            print(*(f"{scene.name} console {line}" for line in machine.console[-40:]), sep="\n")
    scene.tell("ended", ended)


def main():
    subprocess.run(["mount", "-t", "debugfs", "debugfs", "/sys/kernel/debug"], check=False)
    subprocess.run(["busybox", "ip", "link", "set", "lo", "up"], check=True)
    tempfile.tempdir = os.environ["TMPDIR"]
    for line in Path("scenes").read_text(encoding="ascii").splitlines():
        name, nonce, what, machine, cpus, series = line.split()
        run(Scene(name, nonce, what, machine, int(cpus), series))


if __name__ == "__main__":
    main()
