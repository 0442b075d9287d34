# SPDX-License-Identifier: MIT
"""The spec as typed, frozen objects: what the YAML says, before a level or an arch is chosen.

Templates and generators read only these (through view.View); nothing else looks at YAML.
"""

from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any, Optional

from machine import ARCHS, KNOWN


@lru_cache(maxsize=None)
def release(text):
    """A release as something that can be compared: "6.12" > "6.1" > "2.6.39"."""
    return tuple(int(part) for part in text.split("."))


@dataclass(frozen=True)
class Place:
    """Where an item stands in spec/, for errors and for the document."""
    file: str           # ex) "vm.yaml"
    line: int
    path: tuple         # ex) ("KVM_IRQ_LINE", "rules", "irqchip")


@dataclass(frozen=True)
class Vary:
    """A scalar that differs by release or by arch: {"2.6.39": EPERM, "6.1": EINVAL}, {x86: 24, ia64: 48}."""
    cases: dict

    def at(self, level, arch=None):
        if arch in self.cases:
            return self.cases[arch]
        fits = [key for key in self.cases if key[0].isdigit() and release(key) <= release(level)]
        return self.cases[max(fits, key=release)] if fits else None


def varies(value):
    """True when a mapping's keys are releases or arches."""
    return isinstance(value, dict) and bool(value) and all(key[0].isdigit() or key in KNOWN for key in value)


def vary(value):
    return Vary(dict(value)) if varies(value) else value


def oldest(value):
    """A scalar as it was first."""
    if not isinstance(value, Vary):
        return value
    releases = [key for key in value.cases if key[0].isdigit()]
    return value.cases[min(releases, key=release)]


@dataclass(frozen=True)
class Lifetime:
    """In which levels an item or field exists."""
    since: Optional[str] = None
    until: Optional[str] = None         # the first release without it

    def covers(self, level):
        return ((self.since is None or release(self.since) <= release(level))
                and (self.until is None or release(level) < release(self.until)))


@dataclass(frozen=True)
class Type:
    """A C type as the spec writes it: `u32`, `kvm_segment`, `u8[16][16]`."""
    base: str           # ex) "u8", "kvm_segment"
    dims: tuple = ()    # ex) ("16", "KVM_MAX_XCRS")

    @classmethod
    def parse(cls, text):
        base, bracket, rest = text.partition("[")
        return cls(base.strip(), tuple(rest[:-1].split("][")) if bracket else ())


@dataclass(frozen=True)
class Field:
    """One member of a struct or union."""
    name: str                           # ex) "data_offset"; "_" or "_1" for an anonymous member
    type: Any = None                    # Type, or a Vary of Types
    kind: str = "plain"                 # plain, pad, flex, struct, union, bits
    fields: tuple = ()                  # members of an inline struct, union or bits
    dims: tuple = ()                    # an inline struct's array lengths
    life: Lifetime = Lifetime()
    ifdef: Any = None                   # ex) "__KVM_S390": the feature macro it depends on; or a Vary
    was: Optional[str] = None           # the pad it was carved from
    kernel: Any = None                  # a pad: ignores, checks, zeroes, leaks (or by ioctl)
    doc: str = ""
    enum: Optional[str] = None
    flags: Optional[str] = None
    count: Optional[str] = None         # a flexible array: the field that counts it
    tag: Optional[str] = None           # a union: the field that selects the arm
    tags: tuple = ()                    # an arm: the values that select it
    valid_if: Optional[str] = None      # ex) "flags.KVM_VCPUEVENT_VALID_SHADOW"
    valid_in: Optional[str] = None      # ... only for this ioctl
    when: Optional[str] = None          # kvm_run: in, out, inout
    align: Optional[int] = None
    width: int = 0                      # a bit-field's bits
    place: Optional[Place] = None

    @property
    def anonymous(self):
        return self.name.startswith("_") and self.name.strip("_0123456789") == ""

    @property
    def inline(self):
        return self.kind in ("struct", "union", "bits")


@dataclass(frozen=True)
class Struct:
    """A named struct or union of the uapi."""
    name: str
    fields: tuple
    union: bool = False
    header: Any = "linux"               # "linux", or the arch whose asm/kvm.h holds it; or a Vary
    life: Lifetime = Lifetime()
    ifdef: Any = None
    summary: str = ""
    doc: str = ""
    section: Optional[str] = None
    cxx: bool = True                    # False: C++ gives it another size (empty structs)
    packed: bool = False
    unmodelled: str = ""
    errata: tuple = ()
    place: Optional[Place] = None


@dataclass(frozen=True)
class Constant:
    """One #define."""
    name: str
    value: Any                          # int, expression text, or Vary of them
    text: str = ""                      # as written: keeps hexadecimal
    suffix: str = ""                    # ex) "UL"
    life: Lifetime = Lifetime()
    ifdef: Any = None
    doc: str = ""
    parameters: tuple = ()              # a macro with arguments: its value is C, and no number
    fallback: bool = False              # only where <asm/kvm.h> does not define it
    macro: bool = True                  # an enumerator: False when it has no macro although its group's have
    place: Optional[Place] = None


@dataclass(frozen=True)
class Group:
    """Constants that belong together: an enum of values, a set of flags, or plain constants."""
    name: str
    kind: str                           # enum, flags, constants; enumerators: a C enum rather than macros
    members: tuple
    header: Any = "linux"
    life: Lifetime = Lifetime()
    ifdef: Any = None
    summary: str = ""
    section: Optional[str] = None
    tag: str = ""                       # enumerators: the enum's tag in C
    macros: bool = False                # enumerators: each is a macro for itself too
    unmodelled: str = ""
    errata: tuple = ()
    place: Optional[Place] = None


@dataclass(frozen=True)
class Capability:
    """What KVM_CHECK_EXTENSION can be asked for."""
    name: str
    nr: int
    summary: str
    reported: dict = field(default_factory=dict)    # arch -> what CHECK_EXTENSION answers (or a Vary)
    answers: str = "boolean"            # else what the number means
    life: Lifetime = Lifetime()
    ifdef: Any = None
    section: Optional[str] = None
    doc: str = ""
    errata: tuple = ()
    place: Optional[Place] = None

    def never_reported(self):
        return all(value == "never" for value in self.reported.values())


@dataclass(frozen=True)
class FdClass:
    """One kind of file descriptor that takes an ioctl, and the lock it is served under."""
    name: str                           # system, vm, vcpu, device
    lock: Optional[str] = None
    life: Lifetime = Lifetime()
    archs: tuple = ARCHS


@dataclass(frozen=True)
class Array:
    """A flexible array in an argument: who counts it, its limit, and what happens beyond."""
    field: str
    count: str
    limit: Any = None                   # int, name of a limit, or Vary
    over: Optional[str] = None          # errno, or "clamp"
    exact: Optional[str] = None         # the count must be exactly this
    small_errno: Optional[str] = None   # too small to hold the answer
    small_count: Optional[str] = None   # then the count is: actual, kept
    fits: Any = None


@dataclass(frozen=True)
class Argument:
    """What an ioctl's third parameter is, and what is really copied."""
    kind: str                           # none, value, pointer
    type: Optional[Type] = None
    name: str = "arg"
    optional: Optional[str] = None      # a null pointer is allowed, and means this
    reads: tuple = ()                   # ("all",) or field names
    writes: tuple = ()
    writes_on: tuple = ()               # errnos on which `writes` is copied out all the same
    array: Optional[Array] = None
    buffers: dict = field(default_factory=dict)     # field -> {"reads"|"writes": size rule}


@dataclass(frozen=True)
class Returns:
    """What success returns."""
    kind: str                           # zero, fd, constant, count, number, error
    of: str = ""                        # the class of the fd, the constant, the counting field, what the number is
    partial: str = ""                   # a count: what a smaller one means


@dataclass(frozen=True)
class Rule:
    """One thing a call must keep; rules run in order and the first broken one decides the errno."""
    id: str                             # ex) "KVM_SET_USER_MEMORY_REGION.overlap": permanent
    kind: str                           # zero, flags, aligned, field, no_overflow, state, distinct
    subject: tuple                      # the fields (or the predicate) it is about
    data: dict                          # the kind's parameters, as in the YAML
    errno: Any                          # errno or Vary
    when: Optional[dict] = None         # it applies only then
    archs: tuple = ARCHS
    life: Lifetime = Lifetime()
    doc: str = ""
    place: Optional[Place] = None


@dataclass(frozen=True)
class Erratum:
    """Something the API document says wrongly, or not at all."""
    id: str                             # ex) "B13"
    severity: str                       # A wrong ABI, B wrong contract, C missing, D editorial
    subject: str                        # ex) "returns"
    says: str
    truth: str
    proof: str                          # ex) "header 2.6.39", "handler 2.6.39", "live 6.18"
    sections: tuple
    also: tuple = ()                    # other entries it concerns
    item: str = ""                      # the entry it stands in
    place: Optional[Place] = None


@dataclass(frozen=True)
class Ioctl:
    """One ioctl."""
    name: str
    nr: int
    macro: str                          # _IO, _IOR, _IOW, _IOWR
    encoded: Optional[Type]             # what the number's size is taken from
    classes: tuple                      # FdClass...
    argument: Argument
    returns: Returns
    summary: str
    doc: str = ""
    section: Optional[str] = None       # None: the document does not have it
    archs: dict = field(default_factory=dict)       # arch -> full, {stub: 0}, errno, {variant: ...} (or a Vary)
    capability: Optional[str] = None    # None: basic
    extended_by: tuple = ()
    also: Optional[str] = None          # an older macro that gives the number
    eintr: str = "retry"                # what a caller does on EINTR: retry, stop
    errors: dict = field(default_factory=dict)      # errno -> when, beyond the rules
    rules: tuple = ()
    effects: tuple = ()
    unmodelled: str = ""                # what of it the spec does not say
    errata: tuple = ()
    life: Lifetime = Lifetime()
    ifdef: Any = None
    place: Optional[Place] = None

    @property
    def verb(self):
        """ex) KVM_GET_REGS -> "get_regs"."""
        return self.name.removeprefix("KVM_").lower()

    def implemented(self, arch):
        """How an arch serves it: "full", a stub or variant mapping, or the errno of its refusal (None: its class's)."""
        return self.archs.get(arch)


@dataclass(frozen=True)
class Section:
    """Prose of the document that belongs to no entry: sections 1 to 3, the head of 4 and 5."""
    name: str
    section: str
    title: str
    doc: str
    errata: tuple = ()
    place: Optional[Place] = None


@dataclass(frozen=True)
class Class:
    """What holds for every ioctl of an fd class."""
    name: str                           # system, vm, vcpu, device
    unknown: str                        # the errno of a command it does not know
    summary: str
    locks: tuple = ()                   # the locks an entry's `fd` may name
    rules: tuple = ()                   # kept before the ioctl's own
    place: Optional[Place] = None


@dataclass(frozen=True)
class Variable:
    """A piece of state that rules and effects speak of."""
    name: str                           # ex) "vm.irqchip"
    type: str                           # bool, count, number, table
    summary: str
    starts: Any = None
    row: tuple = ()                     # a table's columns
    key: Optional[str] = None
    place: Optional[Place] = None


@dataclass(frozen=True)
class Predicate:
    """A question about state that a rule can ask; `form` is one of a closed set."""
    name: str
    summary: str
    parameters: tuple
    form: str                           # is, not, row_exists, row_flag, row_keeps, rows_disjoint, below
    data: dict
    place: Optional[Place] = None


@dataclass(frozen=True)
class Limit:
    """A bound that is the kernel's own: what was seen at which release, and how to learn it."""
    name: str                           # ex) "limit.memslots"
    summary: str
    seen: Any                           # Vary or int
    probe: Optional[str] = None         # the capability that reports it
    place: Optional[Place] = None


@dataclass(frozen=True)
class Feature:
    """A macro without a value, by which a header says that something is there."""
    name: str                           # ex) "__KVM_HAVE_PIT"
    doc: str
    life: Lifetime = Lifetime()
    place: Optional[Place] = None


@dataclass(frozen=True)
class Level:
    """A release of the API that can be generated."""
    name: str                           # ex) "2.6.39"
    complete: tuple                     # the arches of which everything is in the spec
    document: str = ""
    place: Optional[Place] = None


@dataclass(frozen=True)
class Driver:
    """The level of the driver: a release, later items that it has all the same, and the ioctls it offers."""
    base: str
    extras: tuple       # ex) "kvm_run.immediate_exit", "KVM_CAP_IMMEDIATE_EXIT"
    offers: tuple
    place: Optional[Place] = None


@dataclass(frozen=True)
class Spec:
    """Everything."""
    levels: dict
    features: dict                      # header -> name -> Feature
    sections: tuple
    ioctls: dict                        # name -> Ioctl
    structs: dict                       # (header, name) -> Struct
    groups: dict                        # (header, name) -> Group
    capabilities: dict
    variables: dict
    predicates: dict
    limits: dict
    classes: dict                       # fd class -> Class
    order: tuple                        # every item, in the order of files and entries
    documents: dict                     # file -> source.Document
    directory: Any                      # where spec/ is
    driver: Driver
    varying: dict = field(default_factory=dict)         # place -> the releases at which a view has to settle the item
    moving: frozenset = frozenset()     # constants that not every level has, or has alike
    settled: dict = field(default_factory=dict)         # settle.py's notes: items as levels have them
    unchanging: dict = field(default_factory=dict)      # ... and whose layout is the same at every level

    @cached_property
    def named(self):
        """name -> the structs of that name, one or one for each arch."""
        found = {}
        for (_, name), struct in self.structs.items():
            found.setdefault(name, []).append(struct)
        return found

    def errata(self):
        return [erratum for item in self.order for erratum in getattr(item, "errata", ())]

    def rules(self):
        return [rule for owner in (*self.classes.values(), *self.ioctls.values()) for rule in owner.rules]
