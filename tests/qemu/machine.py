# SPDX-License-Identifier: MIT
"""A guest of unmodified QEMU on /dev/kvm, with interrupt controllers in the kernel, as is QEMU's default."""

import json
import socket
import subprocess
import tempfile
import threading
import time


class Trouble(Exception):
    """What a scene waits for does not come."""


class Machine:
    """QEMU, its monitor, and what the guest has said: (time, words) for each line that begins with GUEST.

    `overlay`: what is written to the disk, and snapshots, go to a temporary file of QEMU's.
    `thread`: the disk has a thread of its own, whose interrupts come by an eventfd.  `words`: more for its kernel.
    """

    def __init__(self, scene, disk, *, do, incoming=None, overlay=False, thread=False, words=""):
        self.where = tempfile.mkdtemp(prefix="machine-")
        self.said, self.console, self.events = [], [], []
        self.news = threading.Condition()
        words = f"console=ttyS0 nokaslr panic=-1 nonce={scene.nonce} do={do} {words}"
        self.process = subprocess.Popen(
            ["qemu-system-x86_64", "-accel", "kvm", "-cpu", scene.cpu, "-M", scene.machine, "-smp", str(scene.cpus),
             "-m", str(scene.memory), "-nodefaults", "-no-user-config", "-display", "none", "-serial", "stdio",
             "-qmp", f"unix:{self.where}/qmp,server=on,wait=off",
             "-drive", f"file={disk},format=raw,if=none,id=disk,snapshot={'on' if overlay else 'off'}",
             *(["-object", "iothread,id=thread", "-device", "virtio-blk-pci,drive=disk,iothread=thread"] if thread else
               ["-device", "virtio-blk-pci,drive=disk"]),
             "-netdev", "user,id=net", "-device", "virtio-net-pci,netdev=net",
             "-kernel", f"linux-{scene.series}", "-initrd", f"initramfs-{scene.series}", "-append", words,
             *(["-incoming", incoming, "-S"] if incoming else [])],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        threading.Thread(target=self.listen, daemon=True).start()
        self.monitor = None

    def listen(self):
        for line in self.process.stdout:
            # a snapshot that is loaded may cut a line off
            words = line[max(line.rfind(b"GUEST "), 0):].decode(errors="replace").split()
            with self.news:
                self.console.append(" ".join(words))
                if words[:1] == ["GUEST"]:
                    self.said.append((time.monotonic(), words[1:]))
                self.news.notify_all()

    # --- what the guest says ---

    def fact(self, name):
        """What it said last of a name: words; None: nothing."""
        return next((words[1:] for _, words in reversed(self.said) if words[0] == name), None)

    def wait_for(self, name, after=0.0, limit=300):
        """The first line of that name that came after a time: when, and its words."""
        until = time.monotonic() + limit
        with self.news:
            while True:
                for at, words in self.said:
                    if words[0] == name and at > after:
                        return at, words[1:]
                if not self.news.wait(until - time.monotonic()) and time.monotonic() >= until:
                    raise Trouble(f"the guest did not say {name} in {limit} s")

    def end(self, limit=400):
        """QEMU's status when the guest has switched off."""
        try:
            return self.process.wait(limit)
        except subprocess.TimeoutExpired:
            raise Trouble(f"QEMU did not end in {limit} s") from None

    def kill(self):
        self.process.kill()
        self.process.wait()

    # --- the monitor ---

    def ask(self, command, **arguments):
        if not self.monitor:
            self.connect()
        self.monitor.write(json.dumps({"execute": command, "arguments": arguments}).encode() + b"\n")
        return self.answer(command)

    def connect(self):
        link = socket.socket(socket.AF_UNIX)
        for _ in range(300):
            try:
                link.connect(f"{self.where}/qmp")
                break
            except OSError:
                time.sleep(0.1)
        else:
            raise Trouble("QEMU opens no monitor")
        link.settimeout(400)
        self.monitor = link.makefile("rwb", buffering=0)
        self.monitor.readline()
        self.monitor.write(b'{"execute": "qmp_capabilities"}\n')
        self.answer("qmp_capabilities")

    def answer(self, command):
        while True:
            told = json.loads(self.monitor.readline())
            if "event" in told:
                self.events.append(told)
            elif "error" in told:
                raise Trouble(f"{command}: {told['error']['desc']}")
            else:
                return told["return"]

    def ask_human(self, line):
        told = self.ask("human-monitor-command", **{"command-line": line})
        if told.strip():
            raise Trouble(f"{line}: {told.strip()}")

    def stopped(self):
        """When it stopped last, and went on, by QEMU's clock; of the events that came so far."""
        self.ask("query-status")
        times = {"STOP": 0.0, "RESUME": 0.0}
        for event in self.events:
            if event["event"] in times:
                times[event["event"]] = event["timestamp"]["seconds"] + event["timestamp"]["microseconds"] / 1e6
        return times["STOP"], times["RESUME"]
