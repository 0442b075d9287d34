# SPDX-License-Identifier: MIT
"""The facts of 2.6.39 as questions to a compiler."""

import re

from probe import Question

ELEMENT = 3     # the element of a flexible array that is asked for
PAGE = 4096


def figures(facts):
    """Constants, sizes, alignments and offsets of one data model."""
    for name, value in facts["constants"].items():
        yield Question("constant", name, name, value)
    for name, fact in facts["structs"].items():
        yield Question("size", name, f"sizeof(struct {name})", fact["size"])
        yield Question("alignment", name, f"_Alignof(struct {name})", fact["align"])
        for path, offset in fact["members"]:
            yield Question("offset", f"{name}.{path}",
                           f"__builtin_offsetof(struct {name}, {path})", offset)


def element_size(kind, structs):
    """The size of an element of a flexible array."""
    element = kind.removesuffix("[]")
    return structs[element.split()[1]]["size"] if " " in element else int(element[1:]) // 8


def flexible(name, path, kind, structs):
    """A flexible array indexes like an array, adds nothing, and lets storage follow its struct."""
    fact, size = structs[name], element_size(kind, structs)
    start = dict(map(tuple, fact["members"]))[path]
    where = f"{name}.{path}"
    yield Question("use", f"sizeof {where}[0]", f"sizeof(((struct {name} *)0)->{path}[0])", size)
    yield Question("use", f"offset of {where}[{ELEMENT}]",
                   f"__builtin_offsetof(struct {name}, {path}[{ELEMENT}])", start + ELEMENT * size)
    yield Question("use", f"storage behind {where}",
                   f"__builtin_offsetof(struct {{ struct {name} head; char next; }}, next)",
                   fact["size"])


def empty(name):
    """A struct without members takes no room, alone, among others or in an array."""
    yield Question("use", f"empty {name} as a member",
                   f"__builtin_offsetof(struct {{ char a; struct {name} none; char b; }}, b)", 1)
    yield Question("use", f"empty {name} as an array", f"sizeof(struct {name}[{ELEMENT}])", 0)


def uses(facts, types):
    """What programs do with flexible arrays and empty structs; `types` is {record: {path: type}}."""
    structs = facts["structs"]
    for name, fact in structs.items():
        for path, kind in types[f"struct {name}"].items():
            if kind.endswith("[]"):
                yield from flexible(name, path, kind, structs)
        if fact["size"] == 0:
            yield from empty(name)


def encoded(value, arch):
    """An ioctl number of x86 as another architecture encodes it."""
    direction, size, low = value >> 30, value >> 16 & 0x3fff, value & 0xffff
    if arch != "powerpc":
        return value
    # asm/ioctl.h: 13 bits of size; none, read and write are bits of their own, also for none
    swapped = {0: 1, 1: 4, 2: 2, 3: 6}[direction]
    return swapped << 29 | size << 16 | low


def lacking(model, known, facts, wanted):
    """(questions, declarations) for macros that need what the headers lack: a struct, a PAGE_SIZE."""
    reference, declared = facts["x86_64"], {}
    questions = [Question("use", f"{name} with a PAGE_SIZE of {PAGE}", name, value)
                 for name, value in wanted["page_size"].items()]
    for name in wanted["without_struct"].get(model.arch, ()):
        struct = re.search(r"struct (\w+)", known[name].body) if name in known else None
        if struct and struct[1] in reference["structs"]:
            size = reference["structs"][struct[1]]["size"]
            declared[struct[1]] = f"struct {struct[1]} {{ char byte[{size}]; }};\n"
        questions.append(Question("use", f"{name} with its struct", name,
                                  encoded(reference["constants"][name], model.arch)))
    return questions, f"#define PAGE_SIZE {PAGE}\n", declared
