# SPDX-License-Identifier: MIT
"""Constants of a kernel's headers in the language of the spec: their texts read back, and groups made of them."""

import ast
import re

from draftyaml import TODO, Flow, Written

NUMBER = re.compile(r"(-?(?:0[xX][0-9a-fA-F]+|\d+))([uUlL]*)$")
BIT = re.compile(r"1([uUlL]*) ?<< ?(\d+)$|(?:_BITUL|_BITULL|BIT|BIT_ULL|BIT_UL) ?\((\d+)\)$")
SUFFIXES = {"": "", "U": "U", "L": "L", "UL": "UL", "LU": "UL", "ULL": "ULL", "LLU": "ULL"}
LINES = 3       # constants of one group are no farther apart
WORDS = 2       # and have as many words of their names in common


def bare(text):
    """A text without parentheses around all of it."""
    while text.startswith("(") and text.endswith(")") and balanced(text[1:-1]):
        text = text[1:-1].strip()
    return text


def balanced(text):
    depth = 0
    for letter in text:
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if depth < 0:
            return False
    return depth == 0


def constant(macro, value):
    """One constant as the spec writes it; `value` is what the compiler says, or None."""
    text = bare(macro.body)
    if number := NUMBER.match(text):
        return with_suffix(int_text(number[1]), number[2])
    if bit := BIT.match(text):
        suffix = bit[1] if bit[1] is not None else "ULL" if "ULL" in text else "UL" if "UL" in text else "U"
        return with_suffix(None, suffix, int(bit[2] or bit[3]))
    if expression(text):
        return text
    if value is None:
        return Flow(value=TODO)
    return with_suffix(int_text(hex(value.number)), suffix_of(value))


def int_text(text):
    """A number that prints as it was written."""
    return Written(text.lower()) if text.lower().startswith("0x") else int(text, 0)


def with_suffix(value, suffix, bit=None):
    suffix = SUFFIXES.get(suffix.upper(), TODO)
    if bit is None and not suffix:
        return value
    return Flow({"value": value} if bit is None else {"bit": bit}, **({"suffix": suffix} if suffix else {}))


def suffix_of(value):
    if value.signed:
        return ""
    return "U" if value.size == 4 else "ULL"


def expression(text):
    """True when a text is an expression of the spec's: names and plain numbers."""
    try:
        tree = ast.parse(text, mode="eval")
    except SyntaxError:
        return False
    allowed = (ast.Expression, ast.BinOp, ast.UnaryOp, ast.Name, ast.Constant, ast.operator, ast.unaryop, ast.Load)
    return all(isinstance(node, allowed) for node in ast.walk(tree))


def constants(kernel, macros):
    """The members of a group."""
    values = kernel.machines[next(iter(kernel.machines))].values
    found = {}
    for macro in macros:
        if macro.parameters is None:
            found[macro.name] = constant(macro, values.get(macro.name))
        else:
            found[macro.name] = Flow(parameters=list(macro.parameters), value=bare(macro.body))
    return found


def group_entry(level, members):
    """A group: flags when each is a bit, an enum when they count up, else constants."""
    kind = "constants"
    if len(members) > 1 and all(isinstance(value, dict) and "bit" in value for value in members.values()):
        kind = "flags"
    elif len(members) > 1 and [*members.values()] == [*range(first := first_of(members), first + len(members))]:
        kind = "enum"
    return {"since": level, "summary": TODO, kind: members}


def first_of(members):
    value = next(iter(members.values()))
    return value if type(value) is int else 0


def words_in_common(first, second):
    count = 0
    for a, b in zip(first.split("_"), second.split("_")):
        if a != b:
            break
        count += 1
    return count


def groups(macros):
    """(name, macros) for neighbours that belong together."""
    runs = []
    for macro in sorted(macros, key=lambda macro: macro.line):
        last = runs[-1][-1] if runs else None
        if last and macro.line - last.line <= LINES and words_in_common(runs[-1][0].name, macro.name) >= WORDS \
                and words_in_common(last.name, macro.name) > WORDS:
            runs[-1].append(macro)
        elif last and macro.line - last.line == 1 and words_in_common(last.name, macro.name) >= WORDS:
            runs[-1].append(macro)
        else:
            runs.append([macro])
    for run in runs:
        words = run[0].name.split("_")
        count = min([words_in_common(run[0].name, macro.name) for macro in run[1:]], default=len(words))
        yield "_".join(words[:count]).strip("_").lower() or run[0].name.lower(), run
