# SPDX-License-Identifier: MIT
"""The API document in Markdown: the sections of the one it replaces, then in appendices what that leaves out."""

from dataclasses import dataclass

import docappendix
import doccaps
import docerrata
from docerrata import Errata
from docgroups import Groups
from dochomes import Homes
from docioctls import CLASSES, Ioctls
from docstructs import Structs
from machine import ARCHS
from markdown import Names, slug, title
from model import Group, Ioctl, Struct, release
from phrases import arches, series

APPENDICES = ("A. Ioctls without a section", "B. Other structures", "C. Other constants", "D. Capabilities",
              "E. File descriptors, state and limits", "F. Errata", "G. Rules", "H. Ioctls by number")
ENABLES = "KVM_ENABLE_CAP"
# What files of the spec are about, for ioctls without a section; the others are told by the fd that takes them.
SUBJECTS = {"arch/x86.yaml": "x86", "arch/x86/nested.yaml": "Nested guests", "arch/x86/filters.yaml": "Filters",
            "arch/x86/sev.yaml": "Encrypted guests", "arch/x86/xen.yaml": "Xen", "arch/x86/hyperv.yaml": "Hyper-V",
            "one_reg.yaml": "Registers by number", "devices.yaml": "Devices", "stats.yaml": "Statistics",
            "dirty.yaml": "Dirty pages", "guest_memory.yaml": "Private memory",
            "other_archs.yaml": "Other architectures"}


@dataclass(frozen=True)
class Shown:
    """A struct or a group of constants, in the section where it belongs."""
    kind: str           # struct, group
    what: object        # docstructs.Table or docgroups.GroupTable
    prose: str
    errata: object      # docerrata.Marks


@dataclass(frozen=True)
class Part:
    """An ioctl with everything that is shown in its section."""
    entry: object       # docioctls.Entry
    shown: tuple        # Shown
    errata: object      # docerrata.Marks
    enables: tuple      # (heading, capabilities as links), for the call that enables them


@dataclass(frozen=True)
class Chapter:
    """One of the numbered chapters."""
    heading: str
    prose: tuple        # (title or "", text, Marks)
    shown: tuple
    entries: tuple      # Parts
    exits: tuple


def numbered(section):
    return tuple(int(part) for part in section.split("."))


class Document:
    """Everything the template shows, from a view."""

    def __init__(self, view):
        self.view, self.names = view, Names(arches(view))
        self.sections = {item.section for item in view.ioctls if item.section} | {
            item.section for item in view.spec.sections}
        self.homes, self.caps = Homes(view, self.sections), doccaps.Capabilities(view, self.names)
        self.name_everything()
        self.structs = Structs(view, self.names)
        self.groups = Groups(view, self.names, {constant.name for _, constant in self.exits()})
        self.ioctls, self.errata = Ioctls(view, self.names), Errata(view, self.names, self.section_anchors())
        self.made = {}

    # --- headings and what links to them -----------------------------------------------------------------

    def heading(self, item):
        """The heading an item has wherever it stands; an arch is named where several have it."""
        if isinstance(item, Ioctl):
            return f"{item.section} {item.name}" if item.section else item.name
        kind = title(item) if isinstance(item, Struct) else f"{item.kind.capitalize()} {item.name}"
        others = self.view.structs if isinstance(item, Struct) else self.view.groups
        same = [other for other in others if other.name == item.name]
        return f"{kind} ({item.header})" if len(same) > 1 else kind

    def section_anchors(self):
        """section -> anchor of its heading."""
        found = {ioctl.section: slug(self.heading(ioctl)) for ioctl in self.view.ioctls if ioctl.section}
        for item in self.view.spec.sections:
            found.setdefault(item.section, slug(f"{item.section}. {item.title}"))
        return found

    def name_everything(self):
        """Anchors for all that prose may name."""
        add = self.names.add
        for item in (*self.view.ioctls, *self.view.structs, *self.view.groups):
            add(item.name, slug(self.heading(item)))
        for ioctl in self.view.ioctls:
            if ioctl.also:
                add(ioctl.also, slug(self.heading(ioctl)))
        self.name_rows(add)
        for _, constant in self.exits():
            self.names.anchors[constant.name] = slug(constant.name)
        for group in self.view.groups:
            for constant in group.members:
                if constant.life.covers(self.view.level):
                    add(constant.name, slug(self.heading(group)))

    def name_rows(self, add):
        """Anchors of rows in the appendices."""
        state = docappendix.State(self.view)
        capabilities = (item.name for item in self.view.capabilities)
        for name in (*capabilities, *state.variables, *state.predicates, *state.limits):
            add(name, name.lower().replace(".", "-"))
        for header in ("linux", *self.view.archs):
            for name in self.view.features[header]:
                add(name, name.lower().strip("_"))
        for name in CLASSES:
            add(f"class {name}", f"class-{name}")

    # --- the numbered chapters -----------------------------------------------------------------------------

    def chapters(self):
        found = {}
        for item in self.view.spec.sections:
            found.setdefault(item.section, []).append(item)
        return [self.chapter(number, found[number]) for number in sorted(found, key=numbered)]

    def chapter(self, number, items):
        self.names.here = ""
        prose = tuple(("" if item is items[0] else item.title, self.names.prose(item.doc), self.errata.of(item, number))
                      for item in items)
        ioctls = sorted((item for item in self.view.ioctls if item.section and item.section.startswith(number + ".")),
                        key=lambda item: (numbered(item.section), release(item.life.since or "0")))
        exits = self.exit_parts() if any(struct.name == "kvm_run" and struct.section == number
                                         for struct in self.view.structs) else ()
        return Chapter(f"{number}. {items[0].title}", prose, self.shown(self.homes.at(number)),
                       tuple(map(self.part, ioctls)), exits)

    def parts(self):
        """Every ioctl's part, in the order of the spec."""
        return [self.part(ioctl) for ioctl in self.view.ioctls]

    def part(self, ioctl):
        if ioctl.name not in self.made:
            self.made[ioctl.name] = self.make_part(ioctl)
        return self.made[ioctl.name]

    def make_part(self, ioctl):
        shown = self.shown(self.homes.at(*self.homes_of(ioctl)), ioctl.argument.type)
        there = {block.id for one in shown for block in one.errata.blocks}
        self.names.here = self.names.anchors[ioctl.name]
        return Part(self.ioctls.entry(ioctl, self.heading(ioctl)), shown,
                    self.errata.of(ioctl, ioctl.section, there, tell=True),
                    self.caps.enablers() if ioctl.name == ENABLES else ())

    def homes_of(self, ioctl):
        """What a section has is shown once, with the first of its ioctls."""
        there = [other for other in self.view.ioctls if other.section == ioctl.section]
        first = min(there, key=lambda other: release(other.life.since or "0"))
        return [ioctl.name] + [ioctl.section] * (ioctl.section is not None and first is ioctl)

    def shown(self, items, first=None):
        """Structs and constants in the order of the spec; what the section is about stands first."""
        leads = (first.base if first else "", "kvm_run")
        return tuple(self.show(item) for item in sorted(items, key=lambda item: item.name not in leads))

    def show(self, item):
        self.names.here = slug(self.heading(item))
        what = (self.structs.table if isinstance(item, Struct) else self.groups.table)(item, self.heading(item))
        return Shown("struct" if isinstance(item, Struct) else "group", what,
                     self.names.prose(getattr(item, "doc", "")), self.errata.of(item))

    # --- the exits of kvm_run ----------------------------------------------------------------------------

    def exits(self):
        """(group, constant) of each value that kvm_run's exit_reason can have."""
        run = next((item for item in self.view.structs if item.name == "kvm_run"), None)
        reason = run and next((field for field in run.fields if field.name == "exit_reason"), None)
        return [(group, constant) for group in self.view.groups if reason and group.name == reason.enum
                for constant in group.members if constant.life.covers(self.view.level)]

    def exit_parts(self):
        run = next(item for item in self.view.structs if item.name == "kvm_run")
        union = self.structs.exits(run)
        arms = {tag: arm for arm in (union.fields if union else ()) for tag in arm.tags
                if arm.life.covers(self.view.level)}
        return tuple(self.structs.exit(run, constant, arms.get(constant.name)) for _, constant in self.exits())

    # --- the appendices ------------------------------------------------------------------------------------

    def unnumbered(self):
        """The ioctls without a section by subject: (title, Parts)."""
        found = {}
        for ioctl in self.view.ioctls:
            if not ioctl.section:
                subject = SUBJECTS.get(ioctl.place.file, f"Ioctls of {CLASSES[ioctl.classes[0].name]}")
                found.setdefault(subject, []).append(self.part(ioctl))
        return list(found.items())

    def scope(self):
        """(arches that are described, those that are only named), as prose."""
        archs = [arch for arch in ARCHS if arch in self.view.archs]
        return series(archs), series(arch for arch in arches(self.view) if arch not in archs)

    def context(self):
        level = self.view.spec.levels[self.view.level]
        chapters, unnumbered = self.chapters(), self.unnumbered()
        structs, groups = (self.shown(self.homes.rest(kind)) for kind in (Struct, Group))
        self.names.here = ""
        asks = self.names.anchors.get("KVM_CHECK_EXTENSION", slug(APPENDICES[3]))
        return {"document": level.document, "slug": slug, "check_extension": asks, "scope": self.scope(),
                "seed": docerrata.seed(self.view), "newest": newest(self.view), "chapters": chapters,
                "appendices": APPENDICES, "unnumbered": unnumbered, "structs": structs, "groups": groups,
                "errata": self.errata.all(), "caps": self.caps, **docappendix.tables(self.view, self.names)}


def newest(view):
    """The newest level that is complete for an arch; what came when (changes.py) stands beside its document."""
    return max((name for name, level in view.spec.levels.items() if level.complete), key=release)


def outputs(view):
    yield "doc/kvm-api.md", "document.md.j2", Document(view).context()

