#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""
Writes decode-sample.txt: instructions in all three code sizes, with their lengths as GNU objdump sees them.

Usage: decode-sample.py >decode-sample.txt.  For every opcode of every map a few instructions are drawn (always the same
ones), with prefixes, addressing forms and immediates at random.  What objdump does not know, or takes for several
instructions, is left out; so is what it knows but AMD64 processors do not have (test registers, VEX behind a REX, LOCK or
operand-size prefix) and FWAIT, which it joins to what follows.
"""

import random
import re
import subprocess
import tempfile

MACHINES = {16: "i8086", 32: "i386", 64: "i386:x86-64"}
SLOT = 32
PREFIXES = [0x66, 0x67, 0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0xf2, 0xf3]
PER_OPCODE = 3


def opcodes():
    for opcode in range(256):
        if opcode not in (0x0f, 0x9b):
            yield [opcode]
        yield [0x0f, opcode]
        yield [0x0f, 0x38, opcode]
        yield [0x0f, 0x3a, opcode]
        for first in (0xe1, 0xe2, 0xe3, 0xc1, 0xc2, 0xc3):
            yield [0xc4, first, random.choice([0x79, 0x7d, 0xf9, 0x75, 0x6b]), opcode]
        yield [0xc5, random.choice([0xf9, 0xfd, 0xf5, 0xfb]), opcode]
        for first in (0xf1, 0xf2, 0xf3):
            yield [0x62, first, 0x7d, 0x48, opcode]
        for first in (0xe8, 0xe9, 0xea):
            yield [0x8f, first, 0x78, opcode]


def draw(bits):
    for opcode in opcodes():
        vector = opcode[0] in (0xc4, 0xc5, 0x62, 0x8f) and len(opcode) > 2
        for _ in range(1 if vector else PER_OPCODE):
            prefixes = [] if vector else random.sample(PREFIXES, random.choice([0, 0, 1, 2]))
            if bits == 64 and not vector and random.random() < 0.5:
                prefixes.append(random.randrange(0x40, 0x50))
            yield bytes(prefixes + opcode + random.choices(range(256), k=12))


def disassemble(bits, drawn):
    """Yields (instruction, objdump's bytes of it) for what it takes for one instruction."""
    with tempfile.NamedTemporaryFile() as file:
        file.write(b"".join(each.ljust(SLOT, b"\x90") for each in drawn))
        file.flush()
        text = subprocess.run(["objdump", "-D", "-w", "--insn-width=16", "-b", "binary", "-m", MACHINES[bits], file.name],
                              check=True, capture_output=True, text=True).stdout
    for line in text.splitlines():
        found = re.match(r"\s*([0-9a-f]+):\t([0-9a-f ]+?)\s*\t(.*)", line)
        if found and int(found[1], 16) % SLOT == 0:
            yield bytes.fromhex(found[2]), found[3]


def is_wanted(bits, code, text):
    if "(bad)" in text or ".byte" in text or "%tr" in text:
        return False
    at = 0
    while at < len(code) and (code[at] in PREFIXES or bits == 64 and code[at] & 0xf0 == 0x40):
        at += 1
    return at < len(code) and code[at] != 0x9b and not (at and re.search(r"\bv[a-z0-9]+ |\bk[a-z]+[bwdq] ", text))


def main():
    random.seed("kvmabi")
    print("# Code size and bytes of one instruction a line. Written by decode-sample.py; do not edit.")
    for bits in MACHINES:
        drawn = list(draw(bits))
        lines = {f"{bits} {code.hex()}" for code, text in disassemble(bits, drawn) if is_wanted(bits, code, text)}
        print("\n".join(sorted(lines)))


if __name__ == "__main__":
    main()
