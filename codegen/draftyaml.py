# SPDX-License-Identifier: MIT
"""A draft as YAML in the style of spec/: an entry is a list of lines, a short mapping stands on one."""

import re
import textwrap

PLAIN = re.compile(r"[A-Za-z_][\w.() /*+-]*$|-?\d+$|0x[0-9a-fA-F]+$")
WIDTH = 116
TODO = "TODO"


class Written(str):
    """A number with its own spelling."""


class Flow(dict):
    """A mapping that stands on one line, if it fits."""


def scalar(value):
    """A scalar, quoted where YAML would read something else."""
    text = str(value)
    if isinstance(value, int) or PLAIN.match(text) and text not in ("true", "false", "null", "yes", "no", "on", "off"):
        return text.strip()
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def inline(value):
    """A value on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {inline(item)}" for key, item in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(inline(item) for item in value) + "]"
    text = scalar(value)
    return f'"{text}"' if re.search(r"[\[\]{},]", text) and not text.startswith('"') else text


def lines(key, value, indent=""):
    """The lines of one key."""
    flat = f"{indent}{key}: {inline(value)}"
    if not isinstance(value, dict):
        folded = textwrap.wrap(str(value), WIDTH - len(indent) - 2)
        return [flat] if len(flat) <= WIDTH else [f"{indent}{key}: >-", *(f"{indent}  {line}" for line in folded)]
    if isinstance(value, Flow) and len(flat) <= WIDTH:
        return [flat]
    return [f"{indent}{key}:", *(line for name, item in value.items() for line in lines(name, item, indent + "  "))]
