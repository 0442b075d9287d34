# SPDX-License-Identifier: MIT
"""YAML for what a kernel's headers have and a level of the spec lacks: all but what a person has to know.

An entry stands where the header has it, so that what is embedded comes before its user. Constants that follow each
other and have a prefix in common become a group, named after the prefix.
"""

import re
from os.path import commonprefix

from draftconstants import LINES, WORDS, constants, group_entry, groups, words_in_common
from draftstructs import Structs
from draftyaml import TODO, Flow, Written, lines
from headerdiff import IOCTL

HEADERS = {"linux": "<linux/kvm.h>", "asm": "<asm/kvm.h>"}
ACCESS = {"_IOW": {"reads": "all"}, "_IOR": {"writes": "all"}, "_IOWR": {"reads": "all", "writes": "all"}}


class Draft:
    """The draft of one comparison."""

    def __init__(self, comparison, level):
        self.kernel, self.found, self.level = comparison.kernel, comparison.found, level
        self.spec, self.machine = comparison.spec, comparison.machines[0]
        self.facts = self.kernel.machines[self.machine.name]
        self.structs = Structs(self.kernel, level)
        self.more = {}      # a group of the spec -> the constants that it lacks
        documents = self.spec.view.spec.documents.values()
        self.taken = {*self.facts.records, *(name for document in documents for name in document.data)}

    def text(self):
        parts = [*self.header("linux"), *self.header("asm"), *self.capabilities(), *self.ioctls(), *self.changed(),
                 *self.gone()]
        return "\n".join(parts) + "\n"

    def missing(self, kind):
        return list(dict.fromkeys(finding.name for finding in self.found
                                  if finding.verdict == "missing" and finding.kind == kind))

    @staticmethod
    def entry(name, value):
        return [*lines(name, value), ""]

    # --- structs, enums and constants, as a header has them --------------------------------------------

    def header(self, header):
        entries = [*self.new_structs(header), *self.new_enums(header), *self.new_constants(header)]
        features = {name: TODO for name in self.missing("macro") if self.kernel.macros[name].header == header}
        if features:
            entries.append((0, "features", {name: Flow(since=self.level, doc=TODO) for name in features}))
        if not entries:
            return []
        in_order = sorted(entries, key=lambda entry: entry[0])
        return [f"# --- {HEADERS[header]} ---", "",
                *(line for _, name, value in in_order for line in self.entry(name, value))]

    def new_structs(self, header):
        for name in self.missing("struct"):
            record = self.facts.records.get(name)
            if record and self.kernel.header(record.path) == header:
                yield record.line, name, self.structs.entry(record, self.facts.aligns[name])

    def new_enums(self, header):
        missing = set(self.missing("enumerator"))
        for enum in self.facts.enums:
            members = {name: value for name, value in enum.members.items() if name in missing}
            if members and self.kernel.header(enum.path) == header:
                tag = {"tag": enum.tag} if enum.tag else {}
                macros = {"macros": True} if set(members) & self.kernel.macros.keys() else {}
                more = "" if len(members) == len(enum.members) else "_more"
                name = enum.tag or common(list(enum.members)).lower()
                yield enum.line, name + more, {"since": self.level, "summary": TODO, **tag, **macros, "enumerators": members}

    def new_constants(self, header):
        enumerators = {name for enum in self.facts.enums for name in enum.members}
        missing = [self.kernel.macros[name] for name in self.missing("constant") if name not in enumerators]
        for name, macros in groups([macro for macro in missing if macro.header == header]):
            members = constants(self.kernel, macros)
            if more := self.continues(macros[0]):
                self.more[more] = {**self.more.get(more, {}), **members}
            else:
                entry = group_entry(self.level, members)
                yield macros[0].line, self.free(name, "flags" if "flags" in entry else "values"), entry

    def free(self, name, kind):
        """A name for a group that no struct and no other group has."""
        while name in self.taken:
            name = f"{name}_{kind}"
        self.taken.add(name)
        return name

    def continues(self, macro):
        """The spec's group that a constant belongs to: the one of what stands right before it; or None."""
        before = [other for other in self.kernel.macros.values()
                  if other.header == macro.header and macro.line - LINES <= other.line < macro.line
                  and words_in_common(other.name, macro.name) >= WORDS]
        found = [self.spec.macros[other.name].group for other in before if other.name in self.spec.macros]
        return found[-1] if found else None

    # --- what the shared header numbers ----------------------------------------------------------------

    def capabilities(self):
        names = self.missing("capability")
        return [*(["# --- caps.yaml ---", ""] if names else []), *(line for name in names for line in self.entry(name, {
            "nr": int(self.kernel.macros[name].body, 0), "since": self.level, "summary": TODO, "reported": TODO}))]

    def ioctls(self):
        names = self.missing("ioctl")
        title = ["# --- ioctls, by fd class: system.yaml, vm.yaml, vcpu.yaml or their topic's file ---", ""]
        return [*(title if names else []), *(line for name in names for line in self.entry(name, self.ioctl(name)))]

    def ioctl(self, name):
        """What the text of an ioctl's macro says."""
        macro, nr, type_ = IOCTL.match(self.kernel.macros[name].body).groups()
        encoded = re.sub(r"^(struct|union|__(?=[us]\d))\s*", "", type_ or "")
        argument = Flow(value=TODO) if macro == "_IO" else Flow(pointer=encoded, **ACCESS[macro])
        return {"nr": Written(f"{int(nr, 0):#04x}"), "encodes": f"{macro}({encoded})" if encoded else macro,
                "fd": Flow({TODO: {"lock": TODO}}), "archs": [TODO], "argument": argument, "capability": TODO,
                "since": self.level, "returns": TODO, "summary": TODO}

    # --- what has changed ------------------------------------------------------------------------------

    def changed(self):
        """What a group or a struct of the spec lacks, and values that are not the same."""
        parts = {}
        for finding in self.found:
            if finding.verdict == "missing" and finding.kind == "member":
                name, _, path = finding.name.partition(".")
                parts.setdefault((name, finding.place), []).append(path)
        texts = [f"# {finding}" for finding in self.found if finding.verdict == "different"]
        for group, members in self.more.items():
            texts += [f"# {group} has more constants:"]
            texts += [line for name, entry in members.items() for line in lines(name, Flow(
                entry if isinstance(entry, dict) else {"value": entry}, since=self.level), "#   ")]
        for (name, place), paths in parts.items():
            texts += [f"# {name} ({place}) has more members:"]
            added = self.structs.added(self.facts.records[name], paths, self.pads(name))
            texts += [line for path, entry in added.items() for line in lines(path, entry, "#   ")]
        return ["# --- what is not as the spec has it ---", "", *texts, ""] if texts else []

    def pads(self, name):
        """Where the spec's struct has pads: what is new may have been carved from them."""
        layout = self.spec.view.layouts[self.machine.name].of(name)
        theirs = {path: (member.offset, member.size) for path, member in self.facts.records[name].flat()}
        return {member.path: (member.offset, member.offset + member.size) for member in layout.members
                if member.field.kind == "pad" and theirs.get(member.path) != (member.offset, member.size)}

    def gone(self):
        """What the headers no longer have."""
        texts = [f'#   until: "{self.level}"    {finding.place}: {finding.kind} {finding.name}'
                 for finding in self.found if finding.verdict == "extra"]
        title = ["# --- what is gone, or was never there: if it was, the first release without it ---", ""]
        return [*title, *texts] if texts else []


def common(names):
    """The words that names begin with in common."""
    prefix = commonprefix(names)
    return prefix if prefix in names else prefix.rpartition("_")[0]
