# SPDX-License-Identifier: MIT
"""The spec as it stands at one level: what exists, and every varying scalar resolved."""

from dataclasses import replace

import expr
from layout import Layouts
from machine import ARCHS, MACHINES, SCALARS
from model import Capability, Group, Ioctl, Lifetime, Section, Struct, Vary
from settle import of_level


class View:
    """One level of the spec. Items keep the order of files and entries."""

    def __init__(self, spec, level, shared=None, archs=()):
        """`shared`: machine -> layouts, kept by whoever looks at many levels (lint)."""
        self.spec, self.level = spec, level
        # What is generated: the arches whose every item the spec has. At levels between, lint looks at all of them.
        wanted = archs or (spec.levels[level].complete if level in spec.levels else ())
        self.archs = tuple(arch for arch in ARCHS if arch in wanted) or ARCHS
        self.machines = {name: machine for name, machine in MACHINES.items() if machine.arch in self.archs}
        there = (of_level(spec, item, level) for item in spec.order
                 if isinstance(item, Section) or item.life.covers(level))
        self.order = [item for item in there if getattr(item, "header", "linux") in ("linux", *self.archs)]
        self.ioctls, self.structs, self.groups, self.capabilities = (
            [item for item in self.order if isinstance(item, kind)] for kind in (Ioctl, Struct, Group, Capability))
        self.features = {header: {name: item.doc for name, item in features.items() if item.life.covers(level)}
                         for header, features in spec.features.items()}
        used = {fd.name for ioctl in self.ioctls for fd in ioctl.classes if fd.life.covers(level)}
        self.classes = {name: item for name, item in spec.classes.items() if name in used}
        self.by_name = {(item.header, item.name): item for item in self.structs}
        self.layouts = {name: Layouts(self, machine, shared and shared[name]) for name, machine in MACHINES.items()}
        self.constants, self.unions = self.index(), None

    def index(self):
        """name -> who defines it, (group, constant); what <asm/kvm.h> has goes before what stands in for it."""
        found = {}
        for group in self.groups:
            for constant in group.members:
                if constant.life.covers(self.level):
                    found.setdefault(constant.name, []).append((group, constant))
        for capability in self.capabilities:
            found.setdefault(capability.name, []).append((None, capability))
        for many in found.values():
            if len(many) > 1:
                many.sort(key=lambda pair: getattr(pair[1], "fallback", False))
        return found

    # --- what exists -----------------------------------------------------------------------------------

    def shown(self, ifdef, arch):
        """True when a feature macro (or none) is defined on an arch."""
        return ifdef is None or ifdef in self.features[arch] or ifdef in self.features["linux"]

    def tags(self, field):
        """The values that select a union's arm at this level."""
        return tuple(name for name in field.tags if name in self.constants)

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

    def structs_of(self, arch):
        """All structs that a program on an arch sees."""
        return [item for item in self.structs if item.header in ("linux", arch) and self.shown(item.ifdef, arch)]

    def archs_of(self, item):
        """The arches where an item of a header is visible."""
        item = of_level(self.spec, item, self.level)
        header = getattr(item, "header", "linux")
        return [arch for arch in self.archs if header in ("linux", arch) and self.shown(item.ifdef, arch)]

    @staticmethod
    def is_scalar(name):
        return name in SCALARS

    # --- scalars that vary -----------------------------------------------------------------------------

    def vary(self, value, arch=None):
        return value.at(self.level, arch) if isinstance(value, Vary) else value

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
            if group and constant.parameters:
                continue                        # C, and no number
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

    def keyword(self, base):
        """How C names a struct or union: ex) "struct kvm_regs"; what the spec does not describe is a struct."""
        if self.unions is None:
            self.unions = {item.name for item in self.structs if item.union}
        return f"{'union' if base in self.unions else 'struct'} {base}"

    @staticmethod
    def wrap(value, constant, machine):
        """A negative number with an unsigned suffix wraps as C has it."""
        if value >= 0:
            return value
        bits = 64 if "LL" in constant.suffix else 8 * machine.long if "L" in constant.suffix else 32
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


def of_today(ioctl):
    """An ioctl as the newest release has it: where an arch, or a class of fds, took it up later."""
    newest = {arch: list(served.cases.values())[-1] if isinstance(served, Vary) else served for arch, served in ioctl.archs.items()}
    return replace(ioctl, archs=newest, classes=tuple(replace(fd, life=Lifetime()) for fd in ioctl.classes))


def driver_view(spec):
    """The level of the driver: its base, where the items it has besides count as if they had always been there."""
    extras = set(spec.driver.extras)

    def always(item, owner=""):
        return replace(item, life=Lifetime()) if owner + item.name in extras else item

    def of_all(items):
        return {key: always(item) for key, item in items.items()}

    structs = {key: replace(item, fields=tuple(always(field, f"{item.name}.") for field in item.fields))
               for key, item in of_all(spec.structs).items()}
    groups = {key: replace(item, members=tuple(map(always, item.members))) for key, item in of_all(spec.groups).items()}
    ioctls = {key: replace(item, classes=tuple(always(fd, f"{item.name}.") for fd in item.classes),
                           rules=tuple(replace(rule, life=Lifetime()) if rule.id in extras else rule for rule in item.rules))
              for key, item in of_all(spec.ioctls).items()}
    ioctls |= {name: of_today(item) for name, item in ioctls.items() if name in extras}
    capabilities = of_all(spec.capabilities)
    changed = {item.place: item for part in (structs, groups, ioctls, capabilities) for item in part.values()}
    order = tuple(changed.get(item.place, item) for item in spec.order)
    spec = replace(spec, structs=structs, groups=groups, ioctls=ioctls, capabilities=capabilities, order=order,
                   settled={}, unchanging={})
    return View(spec, spec.driver.base)
