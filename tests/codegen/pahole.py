# SPDX-License-Identifier: MIT
"""What pahole says of structs, and what the spec's layouts say, in the same words.

A record is its size and its members: path -> (offset, bytes), or (offset, bytes, first bit, bits) for a bit-field.
Members of named structs stand there, not here; anonymous members add nothing to a path.
"""

import re
from dataclasses import dataclass, field

from common import run

OPENING = re.compile(r"^\s*(?:struct|union|enum) ?(\w*) \{$")
ATTRIBUTES = r"(?: *__attribute__\(\(\w+(?:\(\d+\))?\)\))*"
CLOSING = re.compile(r"^\s*\}" + ATTRIBUTES + r" ?(\w*)(?:\[\d*\])*" + ATTRIBUTES + r";(?: */\* +(\d+) +(\d+) \*/)?$")
MEMBER = re.compile(r"^\s+\S.*?(\w+)(?:\[\d*\])*(?::(\d+))?" + ATTRIBUTES + r"; */\* +(\d+)(?:: *(\d+))? +(\d+) \*/$")
FUNCTION = re.compile(r"^\s+.*\(\*(\w+)\)\(.*\); */\* +(\d+) +(\d+) \*/$")
COMMENT = re.compile(r"^\s*(?:/\*.*\*/)?$")
SIZE = re.compile(r"^\s+/\* size: (\d+),")


@dataclass
class Record:
    """One struct or union."""

    size: int = 0
    members: dict = field(default_factory=dict)


class Reader:
    """Reads pahole's text into records."""

    def __init__(self):
        self.records, self.record, self.unread = {}, None, []
        self.inner = []     # for each record that is open, its members

    def read(self, text):
        for line in text.splitlines():
            if found := OPENING.match(line):
                self.open(found)
            elif found := CLOSING.match(line):
                self.close(found)
            elif self.inner:
                self.line(line)
        return self

    def open(self, found):
        if not self.inner:
            self.record = self.records.setdefault(found[1], Record())
        self.inner.append({})

    def close(self, found):
        members, name = self.inner.pop(), found[1]
        if not self.inner:
            self.record.members = members
            # pahole tells no size of a union of its own
            self.record.size = self.record.size or max((place[0] + place[1] for place in members.values()), default=0)
            return
        if name:
            self.inner[-1][name] = (int(found[2]), int(found[3]))
        prefix = f"{name}." if name else ""
        self.inner[-1].update({prefix + path: place for path, place in members.items()})

    def line(self, line):
        if found := FUNCTION.match(line):
            self.inner[-1][found[1]] = (int(found[2]), int(found[3]))
        elif found := MEMBER.match(line):
            name, bits, offset, bit, size = found.groups()
            place = (int(offset), int(size))
            self.inner[-1][name] = place if bits is None else (*place, int(bit), int(bits))
        elif found := SIZE.match(line):
            self.record.size = int(found[1])
        elif not COMMENT.match(line):
            self.unread.append(line.strip())


def ask(file, names, *options):
    """The records of an object that have these names; a second value says why there are none."""
    process = run(["pahole", "--skip_missing", "-C", ",".join(names), *options, file])
    reader = Reader().read(process.stdout)
    if reader.unread:
        return {}, f"pahole's words are not understood: {reader.unread[0]}"
    if reader.records:
        return reader.records, ""
    said = [line for line in process.stderr.strip().splitlines() if not line.startswith("BTF: idx:")]
    return {}, said[0] if said else f"pahole says nothing of {file.name}"


def computed(layout):
    """The record that the spec's layout of a struct makes."""
    found, within = {}, []
    for member in layout.members:
        if any(member.path.startswith(path) for path in within):
            continue
        if member.bit >= 0:
            found[member.path] = (member.offset, member.size, member.bit, member.field.width)
            continue
        found[member.path] = (member.offset, member.size)
        if member.type is not None and not member.dims:
            within.append(member.path + ".")
    return Record(layout.size, found)
