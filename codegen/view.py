# SPDX-License-Identifier: MIT
"""The spec as it stands at one level: what exists, and every varying scalar resolved."""

from dataclasses import replace

import expr
from layout import Layouts
from machine import ARCHS, MACHINES, SCALARS
from model import Lifetime, Vary, release


class View:
    """One level of the spec. Items keep the order of files and entries."""

    def __init__(self, spec, level, shared=None):
        """`shared`: machine -> layouts, kept by whoever looks at many levels (lint)."""
        self.spec, self.level = spec, level
        self.ioctls = [item for item in spec.ioctls.values() if item.life.covers(level)]
        self.structs = [item for item in spec.structs.values() if item.life.covers(level)]
        self.groups = [item for item in spec.groups.values() if item.life.covers(level)]
        self.capabilities = [item for item in spec.capabilities.values() if item.life.covers(level)]
        self.by_name = {(item.header, item.name): item for item in self.structs}
        self.layouts = {name: Layouts(self, machine, shared and shared[name]) for name, machine in MACHINES.items()}
        self.constants = {}
        for group in self.groups:
            for constant in group.members:
                if constant.life.covers(level):
                    self.constants.setdefault(constant.name, []).append((group, constant))
        for capability in self.capabilities:
            self.constants.setdefault(capability.name, []).append((None, capability))

    # --- what exists -----------------------------------------------------------------------------------

    def shown(self, ifdef, arch):
        """True when a feature macro (or none) is defined on an arch."""
        return ifdef is None or ifdef in self.spec.features[arch]

    def present(self, items, arch):
        return [item for item in items if item.life.covers(self.level) and self.shown(item.ifdef, arch)]

    def struct(self, name, arch):
        """The struct that a name means on an arch; KeyError when there is none."""
        for header in (arch, "linux"):
            found = self.by_name.get((header, name))
            if found and self.shown(found.ifdef, arch):
                return found
        raise KeyError(name)

    def has_struct(self, name, arch):
        try:
            self.struct(name, arch)
        except KeyError:
            return False
        return True

    def unchanging(self, struct):
        """True when neither the struct nor what it embeds differs between levels."""
        for field in struct.fields:
            if isinstance(field.type, Vary) or field.life != Lifetime() or field.fields and not self.unchanging(field):
                return False
            base = field.type and field.type.base
            if base and not self.is_scalar(base) and not all(
                    self.unchanging(item) for (_, name), item in self.spec.structs.items() if name == base):
                return False
        return True

    def structs_of(self, arch):
        """All structs that a program on an arch sees."""
        return [item for item in self.structs if item.header in ("linux", arch) and self.shown(item.ifdef, arch)]

    def archs_of(self, item):
        """The arches where an item of a header is visible."""
        header = getattr(item, "header", "linux")
        return [arch for arch in ARCHS if header in ("linux", arch) and self.shown(item.ifdef, arch)]

    @staticmethod
    def is_scalar(name):
        return name in SCALARS

    # --- scalars that vary -----------------------------------------------------------------------------

    def vary(self, value, arch=None):
        return value.at(self.level, arch) if isinstance(value, Vary) else value

    @staticmethod
    def oldest(value):
        releases = [key for key in value.cases if key[0].isdigit()]
        return value.cases[min(releases, key=release)]

    # --- numbers ---------------------------------------------------------------------------------------

    def number(self, value, machine):
        """The value of a number, a constant's name or an expression on a machine."""
        if isinstance(value, int):
            return value
        return expr.evaluate(value, lambda name: self.constant(name, machine))

    def constant(self, name, machine):
        """The value of a #define; KeyError where the arch does not have it."""
        if name.startswith("sizeof("):
            return self.layouts[machine.name].of(name[7:-1]).size
        for group, constant in self.constants.get(name, ()):
            if group is None:
                if self.shown(constant.ifdef, machine.arch):
                    return constant.nr
            elif (group.header in ("linux", machine.arch) and self.shown(group.ifdef, machine.arch)
                  and self.shown(constant.ifdef, machine.arch)):
                return self.wrap(self.number(self.vary(constant.value, machine.arch), machine), constant, machine)
        ioctl = self.spec.ioctls.get(name)
        if ioctl and ioctl.life.covers(self.level):
            return self.command(ioctl, machine)
        raise KeyError(name)

    @staticmethod
    def wrap(value, constant, machine):
        """A negative number with an unsigned suffix wraps as C has it."""
        if value >= 0:
            return value
        bits = 8 * machine.long if "L" in constant.suffix else 32
        return value % (1 << bits) if "U" in constant.suffix else value

    def command(self, ioctl, machine):
        """An ioctl's full number; KeyError where its type does not exist."""
        size = self.layouts[machine.name].extent(ioctl.encoded)[0] if ioctl.encoded else 0
        return machine.ioctl(ioctl.macro, self.constant("KVMIO", machine), ioctl.nr, size)

    def all_constants(self, machine):
        """Every #define with a value on a machine, by name."""
        found = {}
        for name in self.constants:
            self.note(found, name, machine)
        for ioctl in self.ioctls:
            self.note(found, ioctl.name, machine)
            if ioctl.also and ioctl.name in found:
                found[ioctl.also] = found[ioctl.name]
        return found

    def note(self, found, name, machine):
        try:
            found[name] = self.constant(name, machine)
        except KeyError:
            pass


def driver_view(spec):
    """The level of the driver: its base, where the items it has besides count as if they had always been there."""
    extras = set(spec.driver.extras)

    def always(fields, owner):
        return tuple(replace(field, life=Lifetime()) if f"{owner}.{field.name}" in extras else field for field in fields)

    structs = {key: replace(item, fields=always(item.fields, item.name)) for key, item in spec.structs.items()}
    capabilities = {name: replace(item, life=Lifetime()) if name in extras else item
                    for name, item in spec.capabilities.items()}
    changed = {item.place: item for item in (*structs.values(), *capabilities.values())}
    order = tuple(changed.get(item.place, item) for item in spec.order)
    return View(replace(spec, structs=structs, capabilities=capabilities, order=order), spec.driver.base)
