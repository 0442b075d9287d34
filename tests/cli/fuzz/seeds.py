#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""What the fuzzers of the command's readers begin with: a little of everything that each can read.

seeds.py TARGET DIRECTORY
"""

import json
import struct
import sys
from pathlib import Path

LOG = """\
[pid 77] 10:00:00 ioctl(3, KVM_GET_API_VERSION, 0) = 12
ioctl(4, KVM_SET_USER_MEMORY_REGION, {slot=0, flags=0x8}) = -1 EINVAL (Invalid argument)
ioctl(4, _IOC(_IOC_READ, 0xae, 0x9f, 0x40), 0x7ffc) = -1 ENOTTY (Inappropriate ioctl for device)
ioctl(4, 0x4040aea0 /* KVM_SET_VCPU_EVENTS */, 0x7ffc) = -1 ENXIO (No such device or address)
ioctl(1, TCGETS, {B38400}) = 0
"""
FACTS = Path(__file__).resolve().parents[2] / "codegen/facts/2.6.39.json"
IOCTL = json.loads(FACTS.read_text(encoding="utf-8"))["x86_64"]["constants"]
# What was found once begins with "found": it is tried first, each time.
HOST = {"host": "one", "kernel": "6.1", "machine": "x86_64", "api_version": 12, "vcpu_mmap_size": 12288,
        "capabilities": {"KVM_CAP_XSAVE": {"nr": 55, "system": 1, "vm": 1}}, "msrs": [16],
        "cpuid": [{"function": 1, "index": 0, "flags": 0, "eax": 1, "ebx": 7, "ecx": 14, "edx": 7}]}
YAML = "host: one\napi_version: 12\ncapabilities: {x: &x {nr: 900, vm: 3}, y: *x}\nmsrs:\n- 0x10\n- 0x174\n"


def log():
    yield LOG.encode()
    yield from (line.encode() for line in LOG.splitlines())


def host():
    yield json.dumps(HOST).encode()
    yield YAML.encode()
    yield b'{"api_version": 12}'                                        # found: empty lists that could not be read again


def btf_types(types, strings):
    head = struct.pack("<HBBIIIII", 0xeb9f, 1, 0, 24, 0, len(types), len(types), len(strings))
    return head + types + strings


def elf(section):
    """An ELF file of 64 bits: the section .BTF, and that of the sections' names."""
    names = b"\0.BTF\0.shstrtab\0"
    body = section + names
    at = 64 + len(body)
    head = b"\x7fELF\x02\x01\x01" + bytes(9) + struct.pack("<HHIQQQIHHHHHH", 1, 62, 1, 0, 0, at, 0, 64, 0, 0, 64, 3, 2)
    rows = ((0, 0, 0, 0), (1, 1, 64, len(section)), (6, 3, 64 + len(section), len(names)))
    return head + body + b"".join(struct.pack("<IIQQQQIIQQ", name, kind, 0, 0, place, size, 0, 0, 1, 0)
                                  for name, kind, place, size in rows)


def btf():
    strings = b"\0int\0kvm_regs\0rax\0kvm_segment\0"
    integer = struct.pack("<IIII", 1, 1 << 24, 4, 32)
    array = struct.pack("<IIIIII", 0, 3 << 24, 0, 1, 1, 4)
    regs = struct.pack("<III", 5, 4 << 24 | 2, 144) + struct.pack("<III", 14, 1, 0) + struct.pack("<III", 0, 4, 64)
    inner = struct.pack("<III", 0, 5 << 24 | 1, 16) + struct.pack("<III", 18, 2, 0)
    yield btf_types(integer + array + regs + inner, strings)
    yield elf(btf_types(integer + array + regs + inner, strings))
    around = struct.pack("<IIIIII", 0, 3 << 24, 0, 1, 1, 4)             # found: an array of itself
    yield btf_types(around + struct.pack("<III", 5, 4 << 24 | 1, 144) + struct.pack("<III", 14, 1, 0), strings)
    odd = bytearray(elf(btf_types(integer, strings)))                   # found: a section's name behind all names
    odd[-192:-188] = odd[-128:-124] = odd[-64:-60] = struct.pack("<I", 0xfffffffe)
    yield bytes(odd)


def record(name, vcpu, content, version=1):
    return struct.pack("<24sIiQ", name.encode(), version, vcpu, len(content)) + content + bytes(-len(content) % 8)


def snapshot():
    def file(*records):
        return struct.pack("<8sII16sQQ", b"KVMABI\r\n", 1, 0x060c00, b"x86_64", len(records), 0) + b"".join(records)
    yield file()
    yield file(record("regs", 0, bytes(144)))
    yield file(record("msrs", 0, struct.pack("<II", 1, 0) + struct.pack("<IIQ", 0x10, 0, 7)))
    yield file(record("clock", -1, bytes(48)), record("mp_state", 0, bytes(4)))
    yield file(record("mp_state", 0, bytes(4)))[:-1] + b"\xf7"          # found: a pad that is no zeros


def event(kind, fd, request, argument, result, parts=(), pid=1):
    """As libkvmabi/cli/preload/record.h has it, behind its length."""
    lengths = [len(part) for part in parts] + [0] * (4 - len(parts))
    one = struct.pack("<IiiiQQQQqI4II", kind, pid, 1, fd, 5, 9, request, argument, result, 0, *lengths, 0)
    one += b"".join(part + bytes(-len(part) % 8) for part in parts)
    return struct.pack("<H", len(one)) + one


def trace():
    machine = event(6, 3, 0, 0, 0) + event(1, 3, IOCTL["KVM_CREATE_VM"], 0, 4) + event(1, 4, IOCTL["KVM_CREATE_VCPU"], 0, 5)
    yield machine + event(1, 5, IOCTL["KVM_SET_REGS"], 8, 0, (bytes(144),))
    yield machine + event(1, 5, IOCTL["KVM_RUN"], 0, 0, (bytes(64), struct.pack("<IIIIQQBBHIQ", 0, 0, 2, 0, 0, 0, 1, 1, 0x3f8, 1, 4096), b"", b"A"))
    yield machine + event(7, 9, 0, 5, 0) + event(8, 4, 0, 5, 0) + event(5, 0, 0, 2, 0, pid=2) + event(1, 9, IOCTL["KVM_RUN"], 1, -22)
    for result in (-1 << 63, -1 << 32):                                 # found: results that are no int
        yield machine + event(1, 5, IOCTL["KVM_GET_REGS"], 8, result, (b"", bytes(144)))
    yield machine + event(1, 4, IOCTL["KVM_SET_USER_MEMORY_REGION"], 8, -17, (struct.pack("<IIQQQ", 0, 0, 0, 4096, 4096),)) * 2


def main():
    target, place = sys.argv[1], Path(sys.argv[2])
    place.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate({"log": log, "host": host, "btf": btf, "snapshot": snapshot, "trace": trace}[target]()):
        (place / f"seed-{number}").write_bytes(seed)


if __name__ == "__main__":
    main()
