# SPDX-License-Identifier: MIT
"""The lines of the page of changes: one function a kind of item, each giving Markdown."""

from docioctls import CLASSES
from machine import ARCHS
from model import Vary
from phrases import errno, phrase, series

SHORT = {"device": "a device fd"}


def fd(name):
    """ex) "vm" -> "a VM fd"."""
    return CLASSES.get(name) or SHORT.get(name, f"the {name} fd")


def served(how):
    """What an arch does with a call, in words."""
    if isinstance(how, dict):
        return ", ".join(f"{variant}: {what}" for variant, what in how.items())
    return {"full": "served"}.get(how, f"refused with `{how}`")


def type_name(type_):
    return type_.base + "".join(f"[{dim}]" for dim in type_.dims)


def clause(text):
    """Prose that follows a colon."""
    return f": {text}" if text else ""


class Teller:
    """Tells of items; a name links to the document where that has it."""

    def __init__(self, view, names, document):
        self.view, self.names, self.document = view, names, document

    def elsewhere(self, text):
        return text.replace("](#", f"]({self.document}#")

    def code(self, name, shown=None):
        self.names.here = ""
        return self.elsewhere(self.names.code(name, shown))

    def prose(self, text):
        return self.elsewhere(self.names.line(text)).removesuffix(".") if text else ""

    def first(self, text):
        """The first sentence of a longer text."""
        return self.prose(" ".join(text.split()).partition(". ")[0])

    @staticmethod
    def where(item):
        """ex) " (s390)", for what only some arches have."""
        header = getattr(item, "header", "linux")
        return f" ({header})" if isinstance(header, str) and header != "linux" else ""

    @staticmethod
    def header(name):
        return "`<linux/kvm.h>`" if name == "linux" else f"{name}'s `<asm/kvm.h>`"

    def ioctl(self, item):
        fds = series((fd(one.name) for one in item.classes), "or")
        archs = [arch for arch in item.archs]
        only = f", on {series(archs)}" if 0 < len(archs) and not set(archs) >= set(ARCHS) else ""
        needs = f", with {self.code(item.capability)}" if item.capability else ""
        return f"{self.code(item.name)} (on {fds}{only}{needs}){clause(self.prose(item.summary))}"

    def capability(self, item):
        return f"{self.code(item.name)} ({item.nr}){clause(self.prose(item.summary))}"

    def struct(self, item):
        return f"{self.code(item.name)}{self.where(item)}{clause(self.prose(item.summary))}"

    def member(self, struct, path, field):
        return f"{self.code(struct.name, f'{struct.name}.{path}')}{self.where(struct)}{clause(self.first(field.doc))}"

    def carved(self, struct, path, field):
        """A member that came; one that left is told without the pad it was carved from."""
        told = self.member(struct, path, field)
        return f"{told} (from `{field.was}`)" if field.was else told

    def constants(self, group, members, whole):
        names = ", ".join(f"`{constant.name}`" for constant in members)
        of = "" if len(group.members) == 1 else f" of {self.code(group.name)}"
        doc = members[0].doc if len(members) == 1 else group.summary if whole else ""
        if len(members) == 1:
            return f"{names}{of}{self.where(group)}{clause(self.first(doc or group.summary * (not of)))}"
        return f"{names}{of}{self.where(group)}{clause(self.prose(doc))}"

    def exit(self, constant):
        number = "" if isinstance(constant.value, Vary) else f" ({constant.value})"
        here = constant.life.covers(self.view.level)        # else its anchor is that of the table of all exits
        name = self.code(constant.name) if here else f"`{constant.name}`"
        return f"{name}{number}{clause(self.first(constant.doc))}"

    def feature(self, feature, header):
        return f"{self.code(feature.name)} ({self.header(header)}){clause(self.prose(feature.doc))}"

    def rule(self, rule, view):
        """What must hold; names are code, none is a link: the rule stands with its call."""
        def quote(name):
            return f"`{name}`"
        return f"`{rule.id}`: {phrase(rule, view, quote)}, else {errno(rule, view, quote)}"
