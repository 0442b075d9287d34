# SPDX-License-Identifier: MIT
"""From the files of spec/ to a model.Spec: YAML, then the closed schema, then typed objects.

The shape of an entry is checked by spec/schema.json; which kind an entry is follows from the keys it has.
What needs more than one entry to be judged is lint's work.
"""

import json
from pathlib import Path

import jsonschema

import build
import source
from source import SpecError, SpecErrors

# Files in the order of header and document; within a file, entries keep their order.
ENTRIES = ("general.yaml", "arch/x86.yaml", "arch/x86/nested.yaml", "arch/x86/filters.yaml", "arch/x86/sev.yaml",
           "arch/x86/xen.yaml", "arch/x86/hyperv.yaml", "arch/ia64.yaml", "arch/powerpc.yaml", "arch/s390.yaml",
           "structs.yaml", "one_reg.yaml", "devices.yaml", "stats.yaml", "dirty.yaml", "guest_memory.yaml",
           "other_archs.yaml", "run.yaml", "caps.yaml", "trace.yaml", "system.yaml", "vm.yaml", "vcpu.yaml")
CLASSES = ("system.yaml", "vm.yaml", "vcpu.yaml")   # the ioctls of an fd class; those of a topic may stand in its file
SPECIAL = {"levels.yaml": "levels", "state.yaml": "state", "acknowledged.yaml": "acknowledged"}
KEYS = {"title": "section_entry", "nr": "ioctl", "encodes": "ioctl", "fields": "struct",
        "enum": "group", "flags": "group", "constants": "group", "enumerators": "group"}
EXPECTED = ("expected an ioctl (nr, encodes), a capability (KVM_CAP_*), a struct (fields), "
            "constants (enum, flags, constants, enumerators) or a section (title)")


class Checker:
    """The schema, with messages a person understands."""

    def __init__(self, schema):
        self.schema = schema
        self.validators = {}

    def validator(self, kind):
        if kind not in self.validators:
            schema = {"$defs": self.schema["$defs"], "$ref": f"#/$defs/{kind}"}
            self.validators[kind] = jsonschema.Draft202012Validator(schema)
        return self.validators[kind]

    def check(self, doc, path, value, kind):
        for error in self.validator(kind).iter_errors(value):
            where = path + tuple(error.absolute_path)
            yield doc.error(self.culprit(error, where), self.explain(error, where))

    @staticmethod
    def culprit(error, where):
        """An unknown key has a line of its own."""
        if error.validator == "additionalProperties" and isinstance(error.instance, dict):
            for key in unknown_keys(error):
                return where + (key,)
        return where

    @staticmethod
    def explain(error, where):
        name = ".".join(str(part) for part in where)
        schema, value = error.schema, error.instance
        if error.validator == "additionalProperties":
            allowed = sorted(schema.get("properties", {})) or sorted(schema.get("patternProperties", {}))
            return f"{name}: unknown key '{unknown_keys(error)[0]}'; expected one of {', '.join(allowed)}"
        if error.validator == "required":
            missing = [key for key in schema["required"] if key not in value]
            return f"{name}: no '{missing[0]}'; expected {', '.join(schema['required'])}"
        if error.validator in ("enum", "const"):
            wanted = schema.get("enum", [schema.get("const")])
            return f"{name}: {value!r}; expected one of {', '.join(map(str, wanted))}"
        if error.validator == "pattern":
            return f"{name}: '{value}' is malformed; expected it to match {schema['pattern']}"
        if error.validator == "type":
            wanted = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
            return f"{name}: {value!r} is of the wrong kind; expected {' or '.join(wanted)}"
        return f"{name}: {error.message}; expected {error.validator} {error.validator_value}"


def unknown_keys(error):
    import re
    patterns = error.schema.get("patternProperties", {})
    return [key for key in error.instance if key not in error.schema.get("properties", {})
            and not any(re.search(pattern, key) for pattern in patterns)]


def kind_of(doc, name, value):
    """Which kind of entry this is; tells apart by its keys."""
    if name == "features":
        return "features"
    if name.startswith("KVM_CAP_") and isinstance(value, dict):
        return "capability"
    if isinstance(value, dict):
        for key, kind in KEYS.items():
            if key in value:
                return kind
    raise doc.error((name,), f"{name}: not an entry of any kind; {EXPECTED}")


def read_documents(directory):
    documents, errors = {}, []
    known = set(ENTRIES) | set(SPECIAL)
    for path in sorted(directory.rglob("*.yaml")):
        name = path.relative_to(directory).as_posix()
        if name not in known:
            errors.append(SpecError(name, 1, f"no such file is known; expected one of {', '.join(sorted(known))}"))
            continue
        try:
            documents[name] = source.parse(path.read_text(encoding="utf-8"), name)
        except UnicodeDecodeError:
            errors.append(SpecError(name, 1, "not UTF-8 text; expected UTF-8"))
        except SpecError as error:
            errors.append(error)
    errors += [SpecError(name, 1, "missing; expected this file in the spec") for name in sorted(known - set(documents))
               if not any(error.file == name for error in errors)]
    if errors:
        raise SpecErrors(errors)
    return documents


def load(directory):
    """Read the spec in a directory; raises SpecErrors with all that is wrong."""
    directory = Path(directory)
    documents = read_documents(directory)
    checker = Checker(json.loads((directory / "schema.json").read_text(encoding="utf-8")))
    errors, kinds = [], {}
    for name, kind in SPECIAL.items():
        errors += checker.check(documents[name], (), documents[name].data, kind)
    for name in ENTRIES:
        doc = documents[name]
        for entry, value in doc.data.items():
            try:
                kinds[name, entry] = kind_of(doc, entry, value)
                errors += checker.check(doc, (entry,), value, kinds[name, entry])
            except SpecError as error:
                errors.append(error)
    if errors:
        raise SpecErrors(sorted(errors, key=lambda error: (error.file, error.line)))
    return build.Builder(directory, documents, kinds).spec(ENTRIES)
