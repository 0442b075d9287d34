# SPDX-License-Identifier: MIT
"""Capabilities: a table by number, and an entry for each that has to be enabled."""

import re
from dataclasses import dataclass

from docerrata import seed
from markdown import cell
from phrases import came, sentence

# caps.yaml: what KVM_ENABLE_CAP can switch on says so in its doc, and on which fd
ENABLED = re.compile(r"\b[Ee]nabled (?:on (?:a|the fd of the new) (VM|vcpu)|as (KVM_CAP_\w+))")
KINDS = {"VM": "Enabled on a VM fd", "vcpu": "Enabled on a vcpu fd"}


@dataclass(frozen=True)
class Entry:
    """One capability that has an entry of its own."""
    name: str
    summary: str
    facts: tuple        # (what, text): the table at its head
    doc: str


def reported(capability, names):
    """ex) "x86, ia64", "never", "s390 (if ...)"."""
    known = names.archs
    told = {arch: when for arch, when in capability.reported.items() if arch in known}
    yes = [arch for arch in known if told.get(arch) == "yes"]
    parts = [", ".join(yes) if len(yes) < len(known) else "all"] if yes else []
    rest = {}
    for arch, when in told.items():
        if when not in ("yes", "never"):
            rest.setdefault(when, []).append(arch)
    parts += [f"{', '.join(archs)}: {names.cell(when)}" for when, archs in rest.items()]
    return "; ".join(parts) or "never"


class Capabilities:
    """The capabilities of a view, in the order of their numbers."""

    def __init__(self, view, names):
        self.view, self.names = view, names
        self.all = sorted(view.capabilities, key=lambda item: item.nr)
        self.by_name = {item.name: item for item in self.all}
        self.brings = {}
        for ioctl in view.ioctls:
            for name in (ioctl.capability, *ioctl.extended_by):
                self.brings.setdefault(name, []).append(ioctl.name)

    def enabled(self, item):
        """On which kind of fd KVM_ENABLE_CAP takes it: "VM", "vcpu", or None."""
        found = ENABLED.search(item.doc)
        if not found:
            return None
        return found[1] or self.enabled(self.by_name[found[2]])

    def kinds(self):
        """What can be enabled, by the fd that takes it: [(heading, capabilities)]."""
        found = {heading: [item for item in self.all if self.enabled(item) == kind] for kind, heading in KINDS.items()}
        return [(heading, items) for heading, items in found.items() if items]

    def groups(self):
        return [(heading, [self.entry(item) for item in items]) for heading, items in self.kinds()]

    def enablers(self):
        """Those of the arches that are described, as links, for the call that enables: [(heading, text)]."""
        def here(item):
            return any(item.reported.get(arch, "never") != "never" for arch in self.view.archs)
        return tuple((heading, ", ".join(self.names.code(item.name) for item in items if here(item)))
                     for heading, items in self.kinds())

    def entry(self, item):
        self.names.here = item.name.lower()
        facts = {"Number": item.nr, "Since": f"Linux {item.life.since}" * bool(item.life.since),
                 "Reported on": reported(item, self.names),
                 "Answers": "" if item.answers == "boolean" else self.names.cell(item.answers)}
        return Entry(item.name, sentence(self.names.line(item.summary)),
                     tuple((what, text) for what, text in facts.items() if text != ""), self.names.prose(item.doc))

    # --- the table -----------------------------------------------------------------------------------------

    def heads(self):
        return ["capability", "number", *["since"] * self.dated, "reported on", "", "brings"]

    @property
    def dated(self):
        return any(item.life.since for item in self.all)

    def rows(self):
        self.names.here = ""
        return [(self.named(item), item.nr, *[item.life.since or ""] * self.dated, reported(item, self.names),
                 self.meaning(item), ", ".join(map(self.names.code, self.brings.get(item.name, ()))))
                for item in self.all]

    def named(self, item):
        """A row is what links lead to, unless there is an entry."""
        return self.names.code(item.name) if self.enabled(item) else f'<a id="{item.name.lower()}"></a>`{item.name}`'

    def meaning(self, item):
        if self.enabled(item):
            return cell(sentence(self.names.line(item.summary)))
        gone = came(item.life.__class__(until=item.life.until))
        answers = "" if item.answers == "boolean" else f"It answers {item.answers}"
        told = [cell(sentence(self.names.line(part))) for part in (item.summary, item.doc, answers, gone) if part]
        return " ".join([*told, *self.errata(item)])

    def errata(self, item):
        return [f"Erratum [{erratum.id}](#erratum-{erratum.id.lower()})." for erratum in item.errata
                if self.view.level == seed(self.view)]
