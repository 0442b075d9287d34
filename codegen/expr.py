# SPDX-License-Identifier: MIT
"""Small integer expressions over names, as they stand in constants and array lengths; sizeof(kvm_x) is a name too."""

import ast
import operator
import re
from functools import lru_cache

OPERATORS = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.FloorDiv: operator.floordiv,
    ast.Div: operator.floordiv, ast.LShift: operator.lshift, ast.RShift: operator.rshift,
    ast.BitOr: operator.or_, ast.BitAnd: operator.and_,
}


def names(text):
    """The names that an expression mentions."""
    return [node.id for node in ast.walk(parse(text)) if isinstance(node, ast.Name) and node.id != "sizeof"]


SUFFIX = re.compile(r"\b(0x[0-9a-fA-F]+|[0-9]+)[uUlL]+\b")


@lru_cache(maxsize=None)
def parse(text):
    try:
        return ast.parse(SUFFIX.sub(r"\1", str(text).strip()), mode="eval").body
    except SyntaxError:
        raise ValueError(f"'{text}' is not an integer expression") from None


def evaluate(text, lookup):
    """The value of an expression; lookup(name) gives a name's value or raises KeyError."""
    return walk(parse(text), lookup)


def walk(node, lookup):
    if isinstance(node, ast.Constant) and type(node.value) is int:
        return node.value
    if isinstance(node, ast.Name):
        return lookup(node.id)
    if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "sizeof" and len(node.args) == 1:
        return lookup(f"sizeof({ast.unparse(node.args[0])})")
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.USub, ast.Invert)):
        value = walk(node.operand, lookup)
        return -value if isinstance(node.op, ast.USub) else ~value
    if isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
        return OPERATORS[type(node.op)](walk(node.left, lookup), walk(node.right, lookup))
    raise ValueError(f"'{ast.unparse(node)}' is not allowed in an integer expression")
