# SPDX-License-Identifier: MIT
"""Jinja2 set up once, the filters that templates use, and the list of everything that is generated."""

import os
import textwrap
from dataclasses import dataclass
from pathlib import Path

import jinja2

import calls
import changes
import checks
import decode
import dispatch
import document
import explain
import headers
import manpages
import proof

HERE = Path(__file__).resolve().parent
HEADERS = [headers, proof]
LIBRARY = [checks, calls, decode, document, explain]
PARTS = ("include/", "checks/", "libkvmabi/", "doc/", "cli/")
ONCE = [manpages, changes]      # of the newest level alone: it has what the others have
GENERATORS = [*HEADERS, *LIBRARY, dispatch, *ONCE]


@dataclass(frozen=True)
class Output:
    """One generated file: its path below the tree, the template, what the template is given."""
    path: str
    template: str
    context: dict


def tabs(text, column):
    """Text followed by tabs up to a column (at least one)."""
    width = len(text.expandtabs(8))
    return text + "\t" * max(1, (column - width + 7) // 8)


def comment(text, indent="", width=112):
    """Prose as a C comment: one line where it fits, else a block."""
    prose = " ".join(text.split()).replace("*/", "* /")
    single = f"{indent}/* {prose} */"
    if len(single.expandtabs(8)) <= width and "\n\n" not in text.strip():
        return single
    room = width - len(indent.expandtabs(8)) - 3
    lines = []
    for number, paragraph in enumerate(text.strip().replace("*/", "* /").split("\n\n")):
        lines += [""] * bool(number) + textwrap.wrap(" ".join(paragraph.split()), room, break_on_hyphens=False)
    return "\n".join([f"{indent}/*", *(f"{indent} * {line}".rstrip() for line in lines), f"{indent} */"])


def folded(text, width=140, room=100):
    """A macro on several lines where it is too long for one."""
    if len(text.expandtabs(8)) <= width:
        return text
    head, *parts = text.split(" | ")
    lines = [head]
    for part in parts:
        longer = f"{lines[-1]} | {part}"
        lines[-1:] = [longer] if len(longer.expandtabs(8)) < room else [f"{lines[-1]} |", f"\t{part}"]
    return " \\\n".join(lines)


def beside(text, note, column=32, width=112):
    """A declaration with its comment: on the same line where that fits, else above it."""
    if not note:
        return text
    line = f"{tabs(text, column)}/* {' '.join(note.split())} */"
    if len(line.expandtabs(8)) <= width:
        return line
    indent = text[:len(text) - len(text.lstrip())]
    return comment(note, indent) + "\n" + text


def level_number(parts):
    """A release as one number that the preprocessor can compare: 2.6.39 -> 0x020627."""
    major, minor, patch = (*parts, 0, 0)[:3]
    return f"{major << 16 | minor << 8 | patch:#08x}"


def bytecode_cache():
    """Compiled templates stay where Python keeps compiled modules; without a place for them it works too, slower."""
    place = HERE / "__pycache__"
    try:
        place.mkdir(exist_ok=True)
    except OSError:
        return None
    return jinja2.FileSystemBytecodeCache(str(place)) if os.access(place, os.W_OK) else None


def environment():
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(HERE / "templates"), trim_blocks=True, lstrip_blocks=True,
        keep_trailing_newline=True, undefined=jinja2.StrictUndefined, auto_reload=False,
        bytecode_cache=bytecode_cache())
    env.filters.update(tabs=tabs, comment=comment, folded=folded, beside=beside, level_number=level_number)
    return env


def outputs(view, generators):
    for generator in generators:
        for path, template, context in generator.outputs(view):
            yield Output(path, template, context)


def render(view, generators=GENERATORS):
    """What generators make of a view, all of it if none are named: path -> text, in a stable order."""
    return rendered(view.level, outputs(view, generators))


def newer(view, newest):
    """What a level newer than the main one has beside it: headers and proofs; the newest one all but the driver's."""
    found = render(view, [*HEADERS, *LIBRARY, *ONCE] if newest else HEADERS)
    return {path: text for path, text in found.items() if path.startswith(PARTS)}


def rendered(level, found):
    env = environment()
    env.globals.update(level=level)
    return {out.path: env.get_template(out.template).render(**out.context)
            for out in sorted(found, key=lambda out: out.path)}
