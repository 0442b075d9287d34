# SPDX-License-Identifier: MIT
"""YAML read through libyaml, with the line of everything.

A file becomes plain dicts, lists, strings and ints; beside it a table says on
which line each key path stands, and how each integer was written.  Whatever is
wrong is a SpecError that prints as `file:line: what is wrong, what was expected`.
"""

from dataclasses import dataclass, field

import yaml

if not getattr(yaml, "__with_libyaml__", False):
    raise ImportError("PyYAML was built without libyaml (Debian: python3-yaml)")


class SpecError(Exception):
    """One mistake in the spec, at a place."""

    def __init__(self, file, line, what):
        super().__init__(f"{file}:{line}: {what}")
        self.file, self.line, self.what = file, line, what


class SpecErrors(Exception):
    """Several mistakes, found in one pass."""

    def __init__(self, errors):
        super().__init__("\n".join(str(error) for error in errors))
        self.errors = errors


@dataclass
class Document:
    """One YAML file: its data, and where each path of it stands."""
    file: str
    data: dict
    lines: dict = field(default_factory=dict)    # path (tuple) -> line
    texts: dict = field(default_factory=dict)    # path (tuple) -> an int as written

    def line(self, path):
        """The line of a path, or of the nearest enclosing one that has a line."""
        path = tuple(path)
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def error(self, path, what):
        return SpecError(self.file, self.line(path), what)


class Reader:
    """Turns libyaml's nodes into data, and notes lines on the way."""

    def __init__(self, name):
        self.doc = Document(name, {})

    def fail(self, node, what):
        raise SpecError(self.doc.file, node.start_mark.line + 1, what)

    def value(self, node, path):
        self.doc.lines.setdefault(path, node.start_mark.line + 1)
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, path + (i,)) for i, item in enumerate(node.value)]
        return self.scalar(node, path)

    def mapping(self, node, path):
        found = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self.fail(key, "a key is not a plain word; expected a name")
            name = key.value
            if name in found:
                first = self.doc.lines[path + (name,)]
                self.fail(key, f"'{name}' stands twice (first on line {first}); expected once")
            if " " in name and value.tag.endswith(":null"):
                self.fail(key, f"'{name}' stands alone; expected quotes around prose that has a comma")
            self.doc.lines[path + (name,)] = key.start_mark.line + 1
            found[name] = self.value(value, path + (name,))
        return found

    def scalar(self, node, path):
        kind = node.tag.rpartition(":")[2]
        if kind == "int":
            self.doc.texts[path] = node.value
            try:
                return int(node.value, 0)
            except ValueError:
                self.fail(node, f"number '{node.value}' is malformed; expected decimal or 0x hexadecimal")
        if kind == "float":
            self.fail(node, f"'{node.value}' is a fraction; expected a quoted release such as \"{node.value}\"")
        if kind == "null":
            if "ifdef" in path[-2:-1]:          # from this release on it depends on none
                return None
            self.fail(node, "nothing stands here; expected a value")
        if kind == "bool":
            if node.value not in ("true", "false"):
                self.fail(node, f"'{node.value}' reads as a boolean; expected true, false or quotes")
            return node.value == "true"
        return node.value


def parse(text, name):
    """Parse one file's text; `name` is how errors call it."""
    reader = Reader(name)
    try:
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise SpecError(name, mark.line + 1 if mark else 1,
                        f"not YAML: {error.problem or error.context}; expected a mapping of names to entries") from None
    except yaml.YAMLError as error:
        raise SpecError(name, 1, f"not YAML: {error}; expected UTF-8 text") from None
    if node is None:
        raise SpecError(name, 1, "the file is empty; expected a mapping of names to entries")
    if not isinstance(node, yaml.MappingNode):
        raise SpecError(name, node.start_mark.line + 1, "not a mapping; expected names and their entries")
    reader.doc.data = reader.value(node, ())
    return reader.doc
