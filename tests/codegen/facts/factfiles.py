# SPDX-License-Identifier: MIT
"""The fact files: loading them, and writing them so that a person can read a diff of them."""

import json
from pathlib import Path

LEVEL = "2.6.39"
HERE = Path(__file__).resolve().parent
FACTS = f"{LEVEL}.json"
TYPES = f"types-{LEVEL}.json"
MACROS = f"macros-{LEVEL}.json"
WIDTH = 110


def load(name):
    """The content of a fact file beside this script."""
    return json.loads((HERE / name).read_text())


def items(value):
    """The items of a container as (text before, value) pairs."""
    if isinstance(value, dict):
        return [(json.dumps(key) + ": ", inner) for key, inner in value.items()]
    return [("", inner) for inner in value]


def fill(cells, indent):
    """Cells packed into lines no wider than WIDTH; one of many lines, or "alone", has its own."""
    lines, line = [], ""
    for cell, alone in cells:
        if line and (alone or len(indent) + len(line) + len(cell) > WIDTH):
            lines.append(indent + line.rstrip())
            line = ""
        line += cell + " "
        if alone:
            lines.append(indent + line.rstrip())
            line = ""
    return lines + [indent + line.rstrip()] if line else lines


def layout(value, indent=""):
    """JSON text: a short list stands on one line, scalars are packed, a dict's dicts have lines of their own."""
    flat = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, (dict, list)) or not value:
        return flat
    inner = items(value)
    if len(flat) < 50 and not any(isinstance(item, dict) for _, item in inner):
        return flat
    deeper = indent + "  "
    texts = [before + layout(item, deeper) for before, item in inner]
    texts = [text + "," for text in texts[:-1]] + texts[-1:]
    cells = [(text, "\n" in text or isinstance(item, dict))
             for text, (_, item) in zip(texts, inner)]
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    return "\n".join([opening, *fill(cells, deeper), indent + closing])


def save(name, value):
    """Writes a fact file; the order is the one of `value`."""
    (HERE / name).write_text(layout(value) + "\n")
