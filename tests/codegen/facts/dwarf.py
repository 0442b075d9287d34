# SPDX-License-Identifier: MIT
"""Reads C types from DWARF and writes each as a short string.

u8 s32 u64       an integer: signedness and width      char     plain char
pointer f128     a pointer, a floating-point number    u8:3@17  a bit-field: width@first bit
pointer to u8    a pointer to something but void
struct kvm_msr   a named struct or union               struct   one without a name, its members follow
u8[64] u32[]     an array, a flexible array ([0] and [] are one)

Members have dotted paths; `redirtbl[].bits` is a member of each element.
"""

import os
from dataclasses import dataclass
from typing import NamedTuple

from elftools.dwarf import enums
from elftools.elf.elffile import ELFFile

FLAGS = ("-gdwarf-5", "-fno-eliminate-unused-debug-types")
RECORDS = {"DW_TAG_structure_type": "struct", "DW_TAG_union_type": "union"}
ALIASES = ("DW_TAG_typedef", "DW_TAG_const_type", "DW_TAG_volatile_type")
ENCODING = enums.ENUM_DW_ATE


@dataclass(frozen=True)
class Member:
    """A member of a record: where it lies, in bytes, and its type string."""

    offset: int
    type: str


@dataclass(frozen=True)
class Record:
    """A named struct or union: its kind, the file that defines it, its members by path."""

    kind: str
    path: str
    members: dict


class Enumerator(NamedTuple):
    """An enumerator: its value, the file that defines it, the tag of its enum or None."""

    value: int
    path: str
    tag: str


def value(die, name, default=None):
    """The value of an attribute, or the default."""
    attribute = die.attributes.get(name)
    return default if attribute is None else attribute.value


def text(die, name="DW_AT_name"):
    """A string attribute, or None."""
    raw = value(die, name)
    return None if raw is None else raw.decode()


def type_of(die):
    """The type a DIE refers to, without typedefs and qualifiers."""
    target = die.get_DIE_from_attribute("DW_AT_type")
    return type_of(target) if target.tag in ALIASES else target


def dimensions(die):
    """The lengths of an array type: [n] for each dimension."""
    lengths = ""
    for child in die.iter_children():
        if child.tag == "DW_TAG_subrange_type":
            count = value(child, "DW_AT_count")
            if count is None:
                count = value(child, "DW_AT_upper_bound", -1) + 1
            lengths += f"[{count}]" if count else "[]"
    return lengths


def scalar(die):
    """The string of a base type."""
    encoding = value(die, "DW_AT_encoding")
    bits = value(die, "DW_AT_byte_size") * 8
    if text(die) == "char":
        return "char"
    if encoding == ENCODING["DW_ATE_float"]:
        return f"f{bits}"
    if encoding == ENCODING["DW_ATE_boolean"]:
        return "bool"
    signed = (ENCODING["DW_ATE_signed"], ENCODING["DW_ATE_signed_char"])
    return f"{'s' if encoding in signed else 'u'}{bits}"


def spell(die):
    """The string of a type."""
    if die.tag in RECORDS:
        name = text(die)
        return f"{RECORDS[die.tag]} {name}" if name else RECORDS[die.tag]
    if die.tag == "DW_TAG_array_type":
        return spell(type_of(die)) + dimensions(die)
    if die.tag == "DW_TAG_pointer_type":
        return f"pointer to {spell(type_of(die))}" if "DW_AT_type" in die.attributes else "pointer"
    if die.tag == "DW_TAG_base_type":
        return scalar(die)
    return f"{die.tag} {text(die)}"


def nameless(die):
    """The nameless record that a type is, or an array of; or None."""
    element = type_of(die) if die.tag == "DW_TAG_array_type" else die
    return element if element.tag in RECORDS and not text(element) else None


def walk(record, prefix="", base=0):
    """Every member below a record, as (path, Member); named records are not entered."""
    for child in record.iter_children():
        if child.tag != "DW_TAG_member":
            continue
        target, name = type_of(child), text(child)
        offset = base + value(child, "DW_AT_data_member_location", 0)
        if name is None:
            yield from walk(target, prefix, offset)
            continue
        width = value(child, "DW_AT_bit_size")
        if width is not None:
            bit = base * 8 + value(child, "DW_AT_data_bit_offset")
            yield prefix + name, Member(bit // 8, f"{spell(target)}:{width}@{bit}")
            continue
        yield prefix + name, Member(offset, spell(target))
        inner = nameless(target)
        if inner:
            array = "[]" if inner is not target else ""
            yield from walk(inner, f"{prefix}{name}{array}.", offset)


def file_names(dwarf, unit):
    """The real paths of a unit's files by number; some assemblers write a table from before DWARF 5."""
    header = dwarf.line_program_for_CU(unit).header
    folders = [folder.decode() for folder in header.include_directory]
    files = [(entry.dir_index, entry.name.decode()) for entry in header.file_entry]
    if header.version < 5:
        folders.insert(0, text(unit.get_top_DIE(), "DW_AT_comp_dir"))
        files.insert(0, (0, text(unit.get_top_DIE())))
    return [os.path.realpath(os.path.join(folders[0], folders[folder], name))
            for folder, name in files]


def read(path):
    """(records by name, Enumerators by name) of an ELF file."""
    records, enumerators = {}, {}
    with open(path, "rb") as stream:
        dwarf = ELFFile(stream).get_dwarf_info()
        for unit in dwarf.iter_CUs():
            files = file_names(dwarf, unit)
            for die in unit.iter_DIEs():
                origin = files[value(die, "DW_AT_decl_file", 0)]
                if die.tag in RECORDS and text(die) and "DW_AT_byte_size" in die.attributes:
                    records[text(die)] = Record(RECORDS[die.tag], origin, dict(walk(die)))
                if die.tag == "DW_TAG_enumeration_type":
                    for item in die.iter_children():
                        enumerators[text(item)] = Enumerator(value(item, "DW_AT_const_value"), origin, text(die))
    return records, enumerators
