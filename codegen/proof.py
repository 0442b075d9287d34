# SPDX-License-Identifier: MIT
"""Proofs of layout: assertions for the compiler of whoever includes the headers, and a probe per arch for pahole."""

from dataclasses import dataclass

from layout import Layouts

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


@dataclass(frozen=True)
class Number:
    """One constant's value on one machine."""
    name: str
    value: int
    cxx: bool           # C++ sees the same
    wide: bool          # more than a long holds


def facts(view, machine):
    """A Fact for every struct of a machine's arch, in the order of the headers."""
    cxx, found = Layouts(view, machine, cxx=True), []
    for struct in view.structs_of(machine.arch):
        layout = view.layouts[machine.name].of(struct.name)
        # Within an inline array every element repeats the first; a bit-field has no offset.
        members = tuple((member.path, member.offset) for member in layout.members
                        if member.bit < 0 and not inside_array(layout.members, member))
        found.append(Fact(view.keyword(struct.name), layout.size, layout.align, members,
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
    told = {name: cxx_numbers(view, machine) for name, machine in view.machines.items()}
    yield "include/kvmabi/layout.h", "layout.h.j2", {
        "models": {name: MODELS[name] for name in view.machines},
        "wide": any(number.wide for found in told.values() for number in found)}
    for name, machine in view.machines.items():
        proofs = facts(view, machine)
        yield f"include/kvmabi/layout/{name}.h", "layout-machine.h.j2", {
            "machine": machine, "everywhere": [fact for fact in proofs if fact.cxx],
            "c_only": [fact for fact in proofs if not fact.cxx], "numbers": told[name]}
    for arch in view.archs:
        yield f"probe/{arch}.c", "probe.c.j2", {
            "arch": arch, "structs": [(struct.name, view.keyword(struct.name)) for struct in view.structs_of(arch)]}


def cxx_numbers(view, machine):
    """Constants, and whether C++ computes the same value (not for ioctls that encode an empty struct)."""
    c, cxx = view.layouts[machine.name], Layouts(view, machine, cxx=True)
    other = {name for ioctl in view.ioctls if ioctl.encoded and view.has_struct(ioctl.encoded.base, machine.arch)
             and c.of(ioctl.encoded.base).size != cxx.of(ioctl.encoded.base).size
             for name in (ioctl.name, ioctl.also)}
    return [Number(name, value, name not in other, value >> 8 * machine.long != 0)
            for name, value in numbers(view, machine)]
