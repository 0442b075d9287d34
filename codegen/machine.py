# SPDX-License-Identifier: MIT
"""What differs between machines: sizes and alignments of C's types, byte order, the encoding of ioctl numbers."""

from dataclasses import dataclass

# name in the spec -> C spelling, bytes (or "long": the machine's), signed
SCALARS = {
    "u8": ("__u8", 1, False), "u16": ("__u16", 2, False), "u32": ("__u32", 4, False), "u64": ("__u64", 8, False),
    "s8": ("__s8", 1, True), "s16": ("__s16", 2, True), "s32": ("__s32", 4, True), "s64": ("__s64", 8, True),
    "char": ("char", 1, None), "unsigned char": ("unsigned char", 1, False), "int": ("int", 4, True),
    "unsigned int": ("unsigned int", 4, False), "unsigned long": ("unsigned long", "long", False),
    "long double": ("long double", 16, True), "void *": ("void *", "long", False),
    "user_pointer": ("void __user *", "long", False), "u8 *": ("__u8 *", "long", False),
    "aligned_u64": ("__aligned_u64", 8, False),
}


@dataclass(frozen=True)
class Machine:
    """A data model for which layouts and numbers are computed and proved."""
    name: str           # ex) "ppc64"
    arch: str           # ex) "powerpc": the directory of its asm/kvm.h
    long: int           # bytes of long and of a pointer
    wide: int           # alignment of 64-bit integers inside a struct
    big: bool           # big endian
    size_bits: int = 14     # bits of _IOC's size
    none: int = 0           # _IOC_NONE, _IOC_WRITE, _IOC_READ
    write: int = 1
    read: int = 2

    def scalar(self, name):
        """Size and alignment of a scalar."""
        size = SCALARS[name][1]
        size = self.long if size == "long" else size
        return size, min(size, self.wide) if size == 8 and name != "aligned_u64" else size

    def ioctl(self, macro, type_, nr, size):
        """The number that _IO, _IOR, _IOW or _IOWR gives on this machine."""
        direction = {"_IO": self.none, "_IOW": self.write, "_IOR": self.read,
                     "_IOWR": self.read | self.write}[macro]
        return direction << (16 + self.size_bits) | size << 16 | type_ << 8 | nr


POWERPC = {"size_bits": 13, "none": 1, "read": 2, "write": 4}
MACHINES = {machine.name: machine for machine in (
    Machine("x86_64", "x86", 8, 8, False),
    Machine("i386", "x86", 4, 4, False),
    Machine("ia64", "ia64", 8, 8, False),
    Machine("ppc64", "powerpc", 8, 8, True, **POWERPC),
    Machine("ppc32", "powerpc", 4, 8, True, **POWERPC),
    Machine("s390x", "s390", 8, 8, True),
)}
# Directory of asm/kvm.h -> how a compiler says that it compiles for it.
ARCH_TESTS = {
    "x86": "defined(__x86_64__) || defined(__i386__)", "ia64": "defined(__ia64__)",
    "powerpc": "defined(__powerpc__)", "s390": "defined(__s390__)",
}
ARCHS = tuple(ARCH_TESTS)
# Arches whose part in an ioctl or capability is told, but whose <asm/kvm.h> the spec does not describe yet.
NAMED = ("arm64", "riscv", "mips", "loongarch")
KNOWN = ARCHS + NAMED
# From which release on KVM has run on an arch, and from which on no longer; on the others it always has.
LIVES = {"ia64": (None, "3.19"), "arm64": ("3.11", None), "riscv": ("5.16", None), "mips": ("3.10", None),
         "loongarch": ("6.7", None)}


def machines_of(arch):
    return [machine for machine in MACHINES.values() if machine.arch == arch]
