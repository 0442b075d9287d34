# SPDX-License-Identifier: MIT
"""The structs, unions and enums that headers declare, out of the DWARF of a file that was compiled from them.

They come as trees, as C declares them: a draft needs what is nested and what is nameless. A comparison flattens them.
"""

from dataclasses import dataclass, replace

from elftools.elf.elffile import ELFFile

RECORDS = {"DW_TAG_structure_type": "struct", "DW_TAG_union_type": "union"}
QUALIFIERS = ("DW_TAG_const_type", "DW_TAG_volatile_type")
FILLER = "__empty_"     # what the kernel's macro for flexible arrays puts before one


@dataclass(frozen=True)
class Type:
    """A member's type."""

    spelled: str            # ex) "__u32", "struct kvm_segment", "void *"; "struct" for a nameless one
    dims: tuple = ()        # None: a flexible array
    base: str = ""          # behind typedefs, ex) "unsigned int"
    record: object = None   # a nameless struct or union

    @property
    def text(self):
        return self.spelled + "".join(f"[{'' if dim is None else dim}]" for dim in self.dims)


@dataclass(frozen=True)
class Member:
    """A member of a record; a nameless one has an empty name."""

    name: str
    type: Type
    offset: int
    size: int           # of all of it
    bit: int = -1       # a bit-field: its first bit, counted from the record's beginning
    width: int = 0
    line: int = 0       # where it is declared


@dataclass(frozen=True)
class Record:
    """A struct or union."""

    name: str
    kind: str
    size: int
    path: str           # of the file that declares it
    line: int
    members: tuple

    @property
    def spelled(self):
        return f"{self.kind} {self.name}"

    def flat(self, prefix="", base=0):
        """Every member as (path, Member) at its offset from the outermost; named records are not entered."""
        for member in self.members:
            at = replace(member, offset=base + member.offset, bit=member.bit + 8 * base if member.bit >= 0 else -1)
            if member.name:
                yield prefix + member.name, at
            if member.type.record:
                inner = f"{prefix}{member.name}." if member.name else prefix
                yield from member.type.record.flat(inner, at.offset)


@dataclass(frozen=True)
class Enum:
    """An enum: its tag, or "", and its enumerators."""

    tag: str
    path: str
    line: int
    members: dict


class Reader:
    """Reads the DWARF of one file."""

    def __init__(self, stream):
        self.dwarf = ELFFile(stream).get_dwarf_info()
        self.records, self.enums, self.files = {}, [], []

    def read(self):
        for unit in self.dwarf.iter_CUs():
            self.files = self.paths(unit)
            for die in unit.get_top_DIE().iter_children():
                self.declaration(die)
        return self

    def paths(self, unit):
        """The unit's files by number; before DWARF 5, which some assemblers do not write, its own has none."""
        header, top = self.dwarf.line_program_for_CU(unit).header, unit.get_top_DIE()
        folders = [folder.decode() for folder in header.include_directory]
        files = [(entry.dir_index, entry.name.decode()) for entry in header.file_entry]
        if header.version < 5:
            folders.insert(0, value(top, "DW_AT_comp_dir", b"").decode())
            files.insert(0, (0, text(top)))
        return [name if name.startswith("/") else f"{folders[folder]}/{name}" for folder, name in files]

    def declaration(self, die):
        if die.tag in RECORDS and text(die) and "DW_AT_byte_size" in die.attributes:
            self.records[text(die)] = self.record(die)
        elif die.tag == "DW_TAG_enumeration_type":
            members = {text(item): value(item, "DW_AT_const_value") for item in die.iter_children()}
            self.enums.append(Enum(text(die), self.file(die), value(die, "DW_AT_decl_line", 0), members))

    def file(self, die):
        return self.files[value(die, "DW_AT_decl_file", 0)]

    def record(self, die):
        members = [self.member(child) for child in die.iter_children() if child.tag == "DW_TAG_member"]
        return Record(text(die), RECORDS[die.tag], value(die, "DW_AT_byte_size"), self.file(die),
                      value(die, "DW_AT_decl_line", 0), tuple(without_filler(members)))

    def member(self, die):
        target = die.get_DIE_from_attribute("DW_AT_type")
        offset, width = value(die, "DW_AT_data_member_location", 0), value(die, "DW_AT_bit_size", 0)
        bit = value(die, "DW_AT_data_bit_offset", 8 * offset) if width else -1
        type_ = self.type(target)
        size = 0 if None in type_.dims else extent(target)
        line = value(die, "DW_AT_decl_line", 0)
        return Member(text(die), type_, bit // 8 if width else offset, size, bit, width, line)

    def type(self, die):
        """A type as its declaration has it."""
        if die.tag == "DW_TAG_array_type":
            element = self.type(die.get_DIE_from_attribute("DW_AT_type"))
            return Type(element.spelled, (*dimensions(die), *element.dims), element.base, element.record)
        if die.tag in RECORDS and not text(die):
            return Type(RECORDS[die.tag], record=self.record(die))
        return Type(spelled(die), base=spelled(behind(die)))


def without_filler(members):
    """Members as the kernel's source means them: a flexible array that a macro wrapped stands for itself."""
    for member in members:
        inner = member.type.record.members if member.type.record and not member.name else ()
        if len(inner) == 1 and inner[0].type.dims[:1] == (None,) and member.type.spelled == "struct":
            yield replace(inner[0], offset=member.offset)
        elif not member.name.startswith(FILLER):
            yield member


def value(die, name, default=None):
    attribute = die.attributes.get(name)
    return default if attribute is None else attribute.value


def text(die):
    """A DIE's name; "" when it has none."""
    return value(die, "DW_AT_name", b"").decode()


def target_of(die):
    return die.get_DIE_from_attribute("DW_AT_type") if "DW_AT_type" in die.attributes else None


def behind(die):
    """A type without its typedefs and qualifiers."""
    while die is not None and die.tag in ("DW_TAG_typedef", *QUALIFIERS):
        die = target_of(die)
    return die


def spelled(die):
    """A type's name in C."""
    if die is None:
        return "void"
    if die.tag in RECORDS:
        return f"{RECORDS[die.tag]} {text(die)}"
    if die.tag == "DW_TAG_enumeration_type":
        return f"enum {text(die)}"
    if die.tag == "DW_TAG_pointer_type":
        return f"{spelled(target_of(die))} *"
    if die.tag in QUALIFIERS:
        return spelled(target_of(die))
    return text(die)


def dimensions(die):
    """An array's lengths; a flexible one has None, and so has one of length zero, which C++ knows alone."""
    found = []
    for child in die.iter_children():
        if child.tag == "DW_TAG_subrange_type":
            count = value(child, "DW_AT_count")
            if count is None:
                count = value(child, "DW_AT_upper_bound", -1) + 1
            found.append(count or None)
    return tuple(found)


def extent(die):
    """How many bytes a type takes."""
    die = behind(die)
    if die.tag != "DW_TAG_array_type":
        return value(die, "DW_AT_byte_size", 0)
    total = extent(target_of(die))
    for dim in dimensions(die):
        total *= dim or 0
    return total


def read(path):
    """(records by name, enums) of a file."""
    with open(path, "rb") as stream:
        reader = Reader(stream).read()
    return reader.records, reader.enums
