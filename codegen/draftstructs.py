# SPDX-License-Identifier: MIT
"""Structs of a kernel's headers in the language of the spec."""

import re
from itertools import takewhile

from draftyaml import TODO, Flow
from headerdiff import BASES
from specside import SPELLED

PAD = re.compile(r"_*(pad|padding|reserved|rsvd|unused)[\d_]*$")
DIMENSION = r"\b{}\s*((?:\[[^\]]*\])+)"


class Structs:
    """Drafts structs; the text of the headers tells which constants their arrays are as long as."""

    def __init__(self, kernel, level):
        self.kernel, self.level = kernel, level

    def entry(self, record, align):
        """A whole struct."""
        kind = {"union": True} if record.kind == "union" else {}
        packed = {"packed": True} if align == 1 < self.widest(record) else {}
        return {"since": self.level, **kind, **packed, "summary": TODO,
                "fields": self.fields(record, self.kernel.header(record.path))}

    @staticmethod
    def widest(record):
        """The largest scalar of a struct: what would align it."""
        return max((member.size for _, member in record.flat() if not member.type.dims and not member.type.record
                    and " " not in member.type.spelled), default=1)

    def fields(self, record, header):
        found, nameless = {}, 0
        members = list(record.members)
        while members:
            if members[0].bit >= 0:
                unit = self.unit(members)
                del members[:len(unit)]
                key, entry = "", {"of": self.base(unit[0].type), "bits": {one.name: one.width for one in unit}}
            else:
                member = members.pop(0)
                key, entry = member.name, self.field(member, header)
            if not key:
                key, nameless = f"_{nameless or ''}", nameless + 1
            found[key] = entry
        return found

    @staticmethod
    def unit(members):
        """The bit-fields that share their first one's unit of storage."""
        first = members[0]
        end = (first.bit // (8 * first.size) + 1) * 8 * first.size
        return list(takewhile(lambda one: 0 <= one.bit < end and one.size == first.size, members))

    def field(self, member, header):
        """One member, with a TODO for what its type does not say."""
        type_ = member.type
        if type_.record:
            array = {"array": self.dims(member, header).strip("[]")} if type_.dims else {}
            tag = {"tag": TODO} if type_.spelled == "union" and member.name else {}
            return {**array, **tag, type_.spelled: self.fields(type_.record, header)}
        spelled = self.base(type_) + self.dims(member, header)
        if type_.dims[:1] == (None,):
            return Flow(flex=self.base(type_), count=TODO)
        if PAD.match(member.name):
            return Flow(pad=spelled, kernel=TODO)
        return spelled

    def dims(self, member, header):
        """Array lengths as the header writes them."""
        if not member.type.dims:
            return ""
        text = self.kernel.texts[header][member.line - 1] if member.line else ""
        written = re.search(DIMENSION.format(re.escape(member.name)), text)
        return written[1] if written else "".join(f"[{dim}]" for dim in member.type.dims if dim)

    @staticmethod
    def base(type_):
        """ex) "__u32" -> "u32", "struct kvm_msr_entry" -> "kvm_msr_entry"."""
        text = BASES.get(type_.spelled, type_.spelled)
        return SPELLED.get(text, text.removeprefix("struct ").removeprefix("union "))

    def added(self, record, paths, old):
        """New members of a struct that the spec has; `old` are the places of its pads: name -> (offset, end)."""
        found = {}
        for path, member in record.flat():
            if path in paths and path.rpartition(".")[0] not in paths:
                entry = self.field(member, self.kernel.header(record.path))
                entry = Flow(entry) if isinstance(entry, dict) else Flow(type=entry)
                within = [pad.rpartition(".")[2] for pad, (start, end) in old.items()
                          if start <= member.offset < end and pad.rpartition(".")[0] == path.rpartition(".")[0]]
                found[path] = Flow(entry, since=self.level, **({"was": within[0]} if within else {}))
        return found
