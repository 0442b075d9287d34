# SPDX-License-Identifier: MIT
"""Runs `kvmabi trace` for the tests: what it says as JSON, checked against its schema, and what strace says beside it."""

import json
import re
import subprocess
from pathlib import Path

import jsonschema

SCHEMA = Path(__file__).resolve().parents[2] / "libkvmabi/cli/trace/trace.schema.json"
LIMIT = 60      # seconds; no scenario takes ten
JUDGED = 400    # lines of a trace that are checked against the schema: that is slow


class Trace:
    """What one run said."""

    def __init__(self, process, lines):
        self.status, self.stdout, self.stderr = process.returncode, process.stdout, process.stderr
        self.lines = lines
        self.calls = [line for line in lines if line["event"] == "ioctl"]
        self.begin, self.end = lines[0] if lines else {}, lines[-1] if lines else {}

    def of(self, name, **wanted):
        """The calls of a name, with other members as they are wanted."""
        return [call for call in self.calls if call.get("call") == name
                and all(call.get(key) == value for key, value in wanted.items())]

    def messages(self):
        return [call["fault"]["message"] for call in self.calls if "fault" in call]


class Tracer:
    """The program under test."""

    def __init__(self, program, place):
        self.program, self.place = str(program), place
        self.validator = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
        self.invalid = []

    def words(self, *options):
        return [self.program, "trace", *map(str, options)]

    def run(self, *options, text=None):
        """As a user runs it."""
        return subprocess.run(self.words(*options), text=True, capture_output=True, timeout=LIMIT, check=False, input=text)

    def read(self, path):
        lines = []
        for text in path.read_text(encoding="utf-8").splitlines():
            lines.append(json.loads(text))
            if len(lines) > JUDGED and lines[-1]["event"] != "end":
                continue
            self.invalid += [f"{error.message[:200]} in {text[:300]}" for error in self.validator.iter_errors(lines[-1])][:1]
        return lines

    def trace(self, mode, *command, options=(), text=None):
        """A command's calls, as JSON."""
        path = self.place / "trace"
        process = self.run("--json", "-o", path, "--mode", mode, *options, "--", *command, text=text)
        return Trace(process, self.read(path))

    def beside_strace(self, *command, text=None):
        """The same run seen by both: ours, and strace's (thread, fd, result or errno) in its order of returns."""
        log = self.place / "strace"
        ours = self.trace("preload", "strace", "-f", "-e", "trace=ioctl", "-o", log, *command, text=text)
        return ours, strace_calls(log.read_text(encoding="utf-8", errors="replace"))


def strace_calls(text):
    """KVM's ioctls of a log: (thread, fd, result or errno); a call that was interrupted in the log is put together."""
    found, begun = [], {}
    for line in text.splitlines():
        thread = line.split()[0]
        start = re.search(r"ioctl\((-?\d+), ([^,)]+)", line)
        if start and "<unfinished" in line:
            begun[thread] = start.groups()
            continue
        end = re.search(r"\) += (-?\w+)(?: (E\w+))?", line)
        if not end:
            continue
        fd, request = start.groups() if start else begun.pop(thread, (None, ""))
        if "KVM" in request or "0xae" in request:
            found.append((int(thread), int(fd), end.group(2) or int(end.group(1), 0)))
    return found
