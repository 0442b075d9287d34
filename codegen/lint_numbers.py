# SPDX-License-Identifier: MIT
"""Lint: numbers that two things have."""

import expr
from machine import ARCHS
from model import Vary, release

ELSEWHERE = {"PAGE_SIZE"}       # what constants may name although no entry defines it


def collisions(lint):
    """Two ioctls with the same full number in one fd class."""
    for view in lint.complete.values():
        for machine in view.machines.values():
            seen = {}
            for ioctl in view.ioctls:
                command = command_of(view, ioctl, machine)
                for fd in ioctl.classes if command is not None else ():
                    other = seen.setdefault((fd.name, command), ioctl)
                    if other is not ioctl:
                        yield (f"{other.name}/{ioctl.name}", ioctl.place,
                               f"{ioctl.name} has {command:#x} on {machine.name}, as {other.name} has in class {fd.name}; "
                               "expected a number of its own")


def command_of(view, ioctl, machine):
    """An ioctl's full number, or None where its type does not exist."""
    try:
        return view.command(ioctl, machine)
    except (KeyError, ValueError, ArithmeticError, RecursionError):
        return None


def capability_numbers(lint):
    seen = {}
    for capability in lint.spec.capabilities.values():
        other = seen.setdefault(capability.nr, capability)
        if other is not capability and together(other.life, capability.life):
            yield (capability.name, capability.place,
                   f"{capability.name} has number {capability.nr}, as {other.name} has; expected a number of its own")


def together(one, two):
    """True when some release has both."""
    return (not (one.until and two.since and release(one.until) <= release(two.since))
            and not (two.until and one.since and release(two.until) <= release(one.since)))


def capability_zero(lint):
    """Capability 0 is a real one; `none` is said by leaving the key out."""
    for ioctl in lint.spec.ioctls.values():
        capability = lint.spec.capabilities.get(ioctl.capability)
        if capability and capability.nr == 0 and ioctl.section not in ("4.24", "4.25", "4.26", "4.27"):
            yield (ioctl.name, ioctl.place,
                   f"{ioctl.name} needs {ioctl.capability}, which is number 0; expected no capability if it is basic")


def enum_values(lint):
    for group in lint.spec.groups.values():
        seen = {}
        for constant in group.members if group.kind != "constants" else ():
            if isinstance(constant.value, Vary):
                continue
            other = seen.setdefault(str(constant.value), constant)
            if other is not constant and together(other.life, constant.life):
                yield (constant.name, constant.place,
                       f"{constant.name} has the value of {other.name}; expected its own in {group.name}")


def values(lint):
    """Constants whose value is an expression that cannot be read, or that names nothing."""
    for group in lint.spec.groups.values():
        for constant in group.members:
            for value in constant.value.cases.values() if isinstance(constant.value, Vary) else [constant.value]:
                for what in unreadable(lint, value) if isinstance(value, str) and not constant.parameters else ():
                    yield constant.name, constant.place, f"{constant.name}: {what}"


def unreadable(lint, value):
    try:
        expr.evaluate(value, lambda name: 1)
    except (ValueError, ArithmeticError) as error:
        yield f"{error}; expected an expression such as 1 << 4"
        return
    for name in expr.names(value):
        if name not in lint.names | ELSEWHERE:
            yield f"its value names {name}, which is nowhere; expected a constant"


def levels(lint):
    """Something must be there to generate."""
    if not any(set(level.complete) == set(ARCHS) for level in lint.spec.levels.values()):
        first = next(iter(lint.spec.levels.values()))
        yield "levels", first.place, f"no level is complete; expected one that is complete for {', '.join(ARCHS)}"
