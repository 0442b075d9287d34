# SPDX-License-Identifier: MIT
"""Proofs of layout: assertions for the compiler of whoever includes the headers, and a probe per arch for pahole."""

from dataclasses import dataclass

from layout import Layouts
from machine import ARCHS, MACHINES
from prototypes import c_type

# How a compiler says which data model it makes code for.
MODELS = {
    "x86_64": "defined(__x86_64__) && !defined(__ILP32__)", "i386": "defined(__i386__)", "ia64": "defined(__ia64__)",
    "ppc64": "defined(__powerpc64__)", "ppc32": "defined(__powerpc__) && !defined(__powerpc64__)",
    "s390x": "defined(__s390x__)",
}


@dataclass(frozen=True)
class Fact:
    """One struct's size, alignment and member offsets on one machine."""
    c: str              # ex) "struct kvm_regs"
    size: int
    align: int
    members: tuple      # (path, offset)
    cxx: bool           # C++ sees the same


def facts(view, machine):
    """A Fact for every struct of a machine's arch, in the order of the headers."""
    unions = {struct.name for struct in view.structs if struct.union}
    cxx, found = Layouts(view, machine, cxx=True), []
    for struct in view.structs_of(machine.arch):
        layout = view.layouts[machine.name].of(struct.name)
        # Within an inline array every element repeats the first; a bit-field has no offset.
        members = tuple((member.path, member.offset) for member in layout.members
                        if member.bit < 0 and not inside_array(layout.members, member))
        found.append(Fact(c_type(struct.name, unions), layout.size, layout.align, members,
                          same(layout, cxx.of(struct.name))))
    return found


def same(one, two):
    """True when two layouts of a struct agree."""
    return one.size == two.size and [member.offset for member in one.members] == [member.offset for member in two.members]


def inside_array(members, member):
    return any(other.dims and other.type is None and member.path.startswith(other.path + ".") for other in members)


def numbers(view, machine):
    """Every constant with a value: (name, value), sorted by name."""
    return sorted(view.all_constants(machine).items())


def outputs(view):
    yield "include/kvmabi/layout.h", "layout.h.j2", {"models": MODELS}
    for name, machine in MACHINES.items():
        proofs = facts(view, machine)
        yield f"include/kvmabi/layout/{name}.h", "layout-machine.h.j2", {
            "machine": machine, "everywhere": [fact for fact in proofs if fact.cxx],
            "c_only": [fact for fact in proofs if not fact.cxx], "numbers": cxx_numbers(view, machine)}
    for arch in ARCHS:
        structs = view.structs_of(arch)
        unions = {struct.name for struct in view.structs if struct.union}
        yield f"probe/{arch}.c", "probe.c.j2", {
            "arch": arch, "structs": [(struct.name, c_type(struct.name, unions)) for struct in structs]}


def cxx_numbers(view, machine):
    """Constants, each with whether C++ computes the same value (not for ioctls that encode an empty struct)."""
    c, cxx = view.layouts[machine.name], Layouts(view, machine, cxx=True)
    other = {name for ioctl in view.ioctls if ioctl.encoded and view.has_struct(ioctl.encoded.base, machine.arch)
             and c.of(ioctl.encoded.base).size != cxx.of(ioctl.encoded.base).size
             for name in (ioctl.name, ioctl.also)}
    return [(name, value, name not in other) for name, value in numbers(view, machine)]
