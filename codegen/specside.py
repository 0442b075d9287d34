# SPDX-License-Identifier: MIT
"""A level of the spec by the names that a C program uses, to be compared with a kernel's headers."""

from dataclasses import dataclass

from headers import GUARDS
from machine import SCALARS

# How C spells a scalar -> the spec's name for it.
SPELLED = {c.replace("__user ", ""): name for name, (c, *_) in SCALARS.items() if name != "void *"}


@dataclass(frozen=True)
class Named:
    """A name that the spec gives to a program."""

    kind: str
    header: str
    place: str
    item: object
    group: str = ""     # a constant's: the entry that it stands in


def place(item):
    return f"{item.place.file}:{item.place.line}" if item.place else "spec"


def short(header):
    """Which of the two headers: an arch's is asm's."""
    return "linux" if header == "linux" else "asm"


class SpecSide:
    """What a view has for one arch, by the names that a C program uses."""

    def __init__(self, view, arch):
        self.view, self.arch = view, arch
        self.macros, self.enumerators, self.tags = {}, {}, {}
        for header in ("linux", arch):
            self.macros[GUARDS[header]] = Named("macro", short(header), "the generator", None)
            for name, feature in view.spec.features[header].items():
                if name in view.features[header]:
                    self.macros[name] = Named("macro", short(header), place(feature), None)
        for group in view.groups:
            if self.seen(group):
                self.group(group)
        for item in view.capabilities:
            if view.shown(item.ifdef, arch):
                self.macros[item.name] = Named("capability", "linux", place(item), item)
        for item in view.ioctls:
            if view.shown(item.ifdef, arch):
                self.ioctl(item)
        self.structs = {item.name: item for item in view.structs_of(arch)}

    def seen(self, item):
        return item.header in ("linux", self.arch) and self.view.shown(item.ifdef, self.arch)

    def group(self, group):
        enumerators = group.kind == "enumerators"
        for constant in self.view.present(group.members, self.arch):
            kind, where = "enumerator" if enumerators else "constant", f"{group.name} ({place(group)})"
            named = Named(kind, short(group.header), place(constant), constant, where)
            if enumerators:
                self.enumerators[constant.name] = named
            macro = not enumerators or group.macros and constant.macro
            if macro and not (constant.fallback and constant.name in self.macros):
                self.macros[constant.name] = named
        if group.tag:
            self.tags[group.tag] = place(group)

    def ioctl(self, item):
        self.macros[item.name] = Named("ioctl", "linux", place(item), item)
        if item.also:
            self.macros[item.also] = Named("ioctl", "linux", place(item), item)

    def number(self, name, machine):
        """The value that the spec gives a macro, or None where it cannot tell."""
        try:
            return self.view.constant(name, machine)
        except (KeyError, ValueError):
            return None

    def c_type(self, type_):
        """A type as C has it without its array lengths."""
        if self.view.is_scalar(type_.base):
            return SCALARS[type_.base][0].replace("__user ", "")
        return self.view.keyword(type_.base)

    def encoded(self, ioctl):
        """ex) "_IOW(KVMIO, 0x46, struct kvm_userspace_memory_region)"."""
        type_ = f", {self.c_type(ioctl.encoded)}" if ioctl.encoded else ""
        return f"{ioctl.macro}(KVMIO, {ioctl.nr:#04x}{type_})"
