# SPDX-License-Identifier: MIT
"""Whether types account for every byte of a struct: a wrong array length or width leaves a hole or an overlap.

Members of one level are laid out by the rules of C: each at a multiple of its alignment, no gap that alignment does
not explain, and the last one ends where the size says. `tables` is {record: {path: (Member, mark)}}.
"""

import math
import re

SCALAR = re.compile(r"([sfu])(\d+)$")


class Sizes:
    """Sizes and alignments of types in one data model."""

    def __init__(self, model, facts, tables):
        self.pointer = 4 if model in ("i386", "ppc32") else 8
        self.cap = 4 if model == "i386" else 16
        self.facts, self.tables = facts, tables

    def scalar(self, kind):
        """Size of a type that is no record."""
        match = SCALAR.match(kind)
        if match:
            return int(match[2]) // 8
        return self.pointer if kind == "pointer" else 1

    def of(self, record, path, kind):
        """(size, alignment) of the member at `path`."""
        element, *lengths = kind.replace("]", "").split("[")
        if element in ("struct", "union"):
            size, align = self.nameless(record, path + ("[]." if lengths else "."))
        elif " " in element:
            fact = self.facts[element.split()[1]]
            size, align = fact["size"], fact["align"]
        else:
            size = self.scalar(element.partition(":")[0])
            align = min(size, self.cap)
        return size * math.prod(int(length or 0) for length in lengths), align

    def level(self, record, prefix):
        """Members one step below `prefix`: (offset, size, alignment, path), a bit-field as its unit."""
        for path, (member, _) in self.tables[record].items():
            rest = path[len(prefix):]
            if path.startswith(prefix) and "." not in rest:
                size, align = self.of(record, path, member.type)
                unit = member.offset % align if ":" in member.type else 0
                yield member.offset - unit, size, align, path

    def nameless(self, record, prefix):
        """(size, alignment) of a record without a name, from its members."""
        members = list(self.level(record, prefix))
        align = max(align for _, _, align, _ in members)
        length = max(o + s for o, s, _, _ in members) - min(o for o, _, _, _ in members)
        return -(-length // align) * align, align


def holes(members, align):
    """Complaints about gaps and offsets of one level."""
    end = 0
    for offset, size, own, path in sorted(members):
        starts = (end, -(-end // own) * own, -(-end // align) * align)
        if offset % own or (offset > end and offset not in starts):
            yield f"{path}: at {offset}, the member before it ends at {end}"
        end = max(end, offset + size)


def complaints(model, facts, tables):
    """Every struct that the types do not account for."""
    sizes = Sizes(model, facts, tables)
    for record, fact in facts.items():
        members = list(sizes.level(record, ""))
        align = max((own for _, _, own, _ in members), default=1)
        end = max((offset + size for offset, size, _, _ in members), default=0)
        for complaint in holes(members, align):
            yield f"{model}: {record}.{complaint}"
        if align != fact["align"] or -(-end // align) * align != fact["size"]:
            yield (f"{model}: {record}: members end at {end}, aligned {align}; "
                   f"size {fact['size']}, aligned {fact['align']}")
