# SPDX-License-Identifier: MIT
"""The uapi headers: <linux/kvm.h> and each arch's <asm/kvm.h>."""

import re
from dataclasses import dataclass
from itertools import groupby

from layout import Layouts
from load import CLASSES
from machine import ARCHS, SCALARS, machines_of
from model import Capability, Group, Ioctl, Struct, release
from view import driver_view

GUARDS = {"linux": "__LINUX_KVM_H", "x86": "_ASM_X86_KVM_H", "ia64": "__ASM_IA64_KVM_H",
          "powerpc": "__LINUX_KVM_POWERPC_H", "s390": "__LINUX_KVM_S390_H"}
SECTIONS = {"system": "Ioctls of the system fd", "vm": "Ioctls of a VM fd", "vcpu": "Ioctls of a vcpu fd",
            "device": "Ioctls of a device fd"}
DRIVER_ARCH = "x86"
# When the kernel's headers gave up arrays of length zero, in a struct and in a union.
FLEX = {"struct": release("6.0"), "union": release("6.3")}


@dataclass(frozen=True)
class Decl:
    """A member as C declares it."""
    text: str           # ex) "__u8 data[8]"; "" for an inline struct or union
    kind: str           # plain, struct, union
    name: str           # an inline one's name and array lengths, ex) " slb[64]"
    fields: tuple       # an inline one's Decls
    doc: str
    ifdef: str


@dataclass(frozen=True)
class Define:
    """A macro as C defines it."""
    name: str           # ex) "KVM_SEV_INIT", "KVM_VM_TYPE_ARM_IPA_SIZE(x)"
    text: str
    doc: str
    ifdef: str
    fallback: bool = False
    macro: bool = False     # an enumerator that is a macro for itself too


@dataclass(frozen=True)
class Entry:
    """One item of a header."""
    kind: str           # struct, group, ioctl, capability
    item: object
    ifdef: str
    fields: tuple = ()  # Decls
    defines: tuple = ()


class Header:
    """What one header holds, item by item."""

    def __init__(self, view, header):
        self.view, self.header = view, header
        # Where a shared header's pads are measured: no machine changes them.
        arch = ARCHS[0] if header == "linux" else header
        self.layouts = Layouts(view, machines_of(arch)[0])

    def c_name(self, base):
        return SCALARS[base][0] if base in SCALARS else self.view.keyword(base)

    def declare(self, type_, name):
        base = self.c_name(type_.base)
        dims = "".join(f"[{dim}]" for dim in type_.dims)
        return f"{base}{'' if base.endswith('*') else ' '}{name}{dims}"

    def decls(self, fields, union=False):
        found = []
        for field in fields:
            if not field.life.covers(self.view.level):
                continue
            if field.kind == "bits" and field.anonymous and not union:
                found += self.bits(field)       # bit-fields stand among a struct's members
                continue
            decl = self.decl(field, fields, union)
            if decl:
                found.append(decl)
        return tuple(found)

    def bits(self, field):
        return [Decl(f"{self.declare(part.type, part.name)} : {part.width}", "plain", "", (), part.doc, field.ifdef)
                for part in field.fields]

    def decl(self, field, siblings, union):
        name = "" if field.anonymous else field.name
        if field.kind == "bits":
            return Decl("", "struct", f" {name}" if name else "", tuple(self.bits(field)), field.doc, field.ifdef)
        if field.inline:
            dims = "".join(f"[{dim}]" for dim in field.dims)
            return Decl("", field.kind, f" {name}{dims}" if name else "", self.decls(field.fields, field.kind == "union"),
                        self.note(field), field.ifdef)
        if field.kind == "flex" and release(self.view.level) >= FLEX["union" if union else "struct"]:
            text = f"__KVMABI_FLEX({self.c_name(field.type.base)}, {name})"
            return Decl(text, "plain", "", (), self.note(field), field.ifdef)
        type_ = self.layouts.type_of(field, siblings)
        return type_ and Decl(self.declare(type_, name), "plain", "", (), self.note(field), field.ifdef)

    def note(self, field):
        """A member's comment; an arm of a union begins with what selects it."""
        tags = ", ".join(self.view.tags(field))
        return f"{tags}: {field.doc}" if tags and field.doc else tags or field.doc

    def entries(self):
        for item in sorted(self.view.order, key=section_of):
            if getattr(item, "header", "linux") != self.header:
                continue
            if isinstance(item, Struct):
                yield Entry("struct", item, item.ifdef, fields=self.decls(item.fields, item.union))
            elif isinstance(item, Group):
                yield Entry("group", item, item.ifdef, defines=self.constants(item))
            elif isinstance(item, Ioctl):
                yield Entry("ioctl", item, item.ifdef, defines=self.commands(item))
            elif isinstance(item, Capability):
                yield Entry("capability", item, item.ifdef, defines=(Define(item.name, str(item.nr), item.summary, None),))

    def constants(self, group):
        return tuple(Define(self.head(constant), self.value(constant), constant.doc, constant.ifdef, constant.fallback,
                            group.macros and constant.macro)
                     for constant in group.members if constant.life.covers(self.view.level))

    @staticmethod
    def head(constant):
        return f"{constant.name}({', '.join(constant.parameters)})" if constant.parameters else constant.name

    def value(self, constant):
        """A constant's value as C has it: in parentheses where it is more than one word."""
        text = constant.text if not hasattr(constant.value, "at") else str(
            self.view.vary(constant.value, self.header)) + constant.suffix
        if text in constant.parameters:
            return text                 # as it is given, even where an expression could not stand
        for name in constant.parameters:
            text = re.sub(rf"\({name}\)|\b{name}\b", f"({name})", text)
        plain = text.rstrip("UL").removeprefix("0x")
        if not plain.isalnum():
            text = f"({text})"
        return re.sub(r"sizeof\((\w+)\)", lambda match: f"sizeof({self.c_name(match[1])})", text)

    def commands(self, ioctl):
        encoded = f", {self.c_name(ioctl.encoded.base)}" if ioctl.encoded else ""
        text = f"{ioctl.macro}(KVMIO, {ioctl.nr:#04x}{encoded})"
        if not ioctl.also:
            return (Define(ioctl.name, text, "", None),)
        return (Define(ioctl.also, text, "", None), Define(ioctl.name, ioctl.also, "", None))


def section_of(item):
    """Where a header's item goes: what is defined stands in the files' order, then ioctls by fd class.

    An ioctl of a topic's file goes behind those of its class's own.
    """
    file = item.place.file
    if file in CLASSES:
        return 1 + CLASSES.index(file)
    if not isinstance(item, Ioctl) or file == "trace.yaml":
        return 0
    return 1 + list(SECTIONS).index(item.classes[0].name)


def runs(items):
    """Neighbours with the same #ifdef, so that one pair of lines serves them all."""
    return [(ifdef, list(group)) for ifdef, group in groupby(items, key=lambda item: item.ifdef)]


def sections(entries):
    """Neighbours of one kind, for a heading each: (kind, runs)."""
    def kind(entry):
        return entry.item.classes[0].name if entry.kind == "ioctl" else \
            "capability" if entry.kind == "capability" else ""
    return [(name, runs(group)) for name, group in groupby(entries, key=kind)]


def outputs(view):
    for header in ("linux", *view.archs):
        path = "include/linux/kvm.h" if header == "linux" else f"include/arch/{header}/asm/kvm.h"
        yield output(view, header, GUARDS[header], path)
    for header in ("linux", DRIVER_ARCH):
        yield output(driver_view(view.spec), header, GUARDS[header], f"driver/include/{'linux' if header == 'linux' else 'asm'}/kvm.h")


def output(view, header, guard, path):
    linux = header == "linux"
    content = list(Header(view, header).entries())
    return path, "kvm.h.j2", {
        "guard": guard, "linux": linux, "header": header, "runs": runs, "titles": SECTIONS,
        "features": view.features[header], "flex": any(map(has_flex, content)), "sections": sections(content),
    }


def has_flex(entry):
    def within(decls):
        return any(decl.text.startswith("__KVMABI_FLEX") or within(decl.fields) for decl in decls)
    return within(entry.fields)
