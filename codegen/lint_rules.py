# SPDX-License-Identifier: MIT
"""Lint: what an argument and its rules speak of is there, and a rule has all that its kind needs and nothing else."""

from lint_context import listed
from machine import SCALARS
from model import Vary

BOUNDS = ("below", "at_most", "at_least", "equals", "one_of")
NEEDS = {"flags": "of", "aligned": "to", "one_bit": "among"}
COMMON = {"errno", "when", "archs", "since", "until", "doc"}


def arguments(lint):
    """Fields that an argument's description names."""
    for ioctl in lint.spec.ioctls.values():
        fields, argument = fields_of(lint, ioctl), ioctl.argument
        named = [name for name in (*argument.reads, *argument.writes, *argument.buffers) if name != "all"]
        if argument.array:
            named += [argument.array.field, argument.array.count]
        if ioctl.returns.kind == "count":
            named.append(ioctl.returns.of)
        for name in named:
            if name not in fields:
                yield (ioctl.name, ioctl.place,
                       f"{ioctl.name} speaks of field {name}, which its argument lacks; expected one of {listed(fields)}")
        copies = argument.reads or argument.writes or ioctl.unmodelled
        if argument.kind == "pointer" and not copies and ioctl.returns.kind != "error":
            yield (ioctl.name, ioctl.place,
                   f"{ioctl.name} takes a pointer and neither reads nor writes it; expected reads or writes")


def fields_of(lint, ioctl):
    """The names that a rule of an ioctl may use."""
    if ioctl.argument.kind == "none":
        return {"arg"}
    if ioctl.argument.kind == "value" or ioctl.argument.type.base in SCALARS:
        return {ioctl.argument.name}
    return paths_of(lint, ioctl.argument.type.base, "", ())


def paths_of(lint, name, prefix, around):
    """The paths of a named struct's fields; `around` stops structs that hold themselves."""
    if name in around:
        return set()
    return set().union(*(paths(lint, struct.fields, prefix, (*around, name)) for struct in lint.structs.get(name, ())))


def paths(lint, fields, prefix, around):
    found = set()
    for field in fields:
        path = prefix if field.anonymous else prefix + field.name
        if not field.anonymous:
            found.add(path)
        found |= paths(lint, field.fields, path if field.anonymous else path + ".", around)
        if field.type is not None and not isinstance(field.type, Vary):
            found |= paths_of(lint, field.type.base, path + ("[]." if field.kind == "flex" else "."), around)
    return found


def rules(lint):
    for owner in (*lint.spec.ioctls.values(), *lint.spec.classes.values()):
        fields = fields_of(lint, owner) if hasattr(owner, "argument") else set()
        for rule in owner.rules:
            for what in (*keys(rule), *names(lint, rule, fields), *bounds(lint, rule)):
                yield rule.id, rule.place, f"rule {rule.id} {what}"


def keys(rule):
    """What belongs to a rule's kind."""
    allowed = {rule.kind, *BOUNDS} if rule.kind == "field" else {rule.kind, NEEDS.get(rule.kind, rule.kind)}
    for key in rule.data:
        if key not in allowed | COMMON:
            yield f"has {key}, which kind {rule.kind} does not take; expected {listed(allowed)}"
    if rule.kind in NEEDS and NEEDS[rule.kind] not in rule.data:
        yield f"has no {NEEDS[rule.kind]}; expected one, as it is of kind {rule.kind}"
    given = [key for key in BOUNDS if key in rule.data]
    if rule.kind == "field" and len(given) != 1:
        yield f"has {' and '.join(given) or 'no bound'}; expected exactly one of {', '.join(BOUNDS)}"


def names(lint, rule, fields):
    """Fields and predicates."""
    subjects = rule.subject
    if rule.kind == "state":
        name, subjects = predicate(rule.data["state"])
        found = lint.spec.predicates.get(name)
        if found is None:
            yield f"asks {name}, which state.yaml lacks; expected one of {', '.join(lint.spec.predicates)}"
        elif len(found.parameters) != len(subjects):
            yield f"gives {name} {len(subjects)} arguments; expected {len(found.parameters)}"
    when = rule.when or {}
    for name in (*subjects, *filter(None, [when.get("field")])):
        if name not in fields:
            yield f"is about {name}, no such field; expected one of {listed(fields)}"
    if when and ("field" not in when or len(when) != 2):
        yield "has a `when` that asks nothing; expected a field and one of is, not, has, lacks"


def predicate(text):
    name, _, rest = text.partition("(")
    return name, [part.strip() for part in rest.rstrip(")").split(",") if part.strip()]


def bounds(lint, rule):
    """Limits, constants and groups."""
    one_of = rule.data.get("one_of")
    for key, name in (("of", rule.data.get("of")), ("one_of", None if isinstance(one_of, list) else one_of)):
        if name and name not in lint.groups:
            yield f"has {key}: {name}, which is nowhere; expected a group of constants"
    for key in ("below", "at_most", "at_least", "equals", "among"):
        bound = rule.data.get(key)
        for name in bound.values() if isinstance(bound, dict) else [bound]:
            yield from nowhere(lint, key, name)
    for name in one_of if isinstance(one_of, list) else ():
        yield from nowhere(lint, "one_of", name)
    for key, name in (rule.when or {}).items():
        if key != "field":
            yield from nowhere(lint, key, name)


def nowhere(lint, key, name):
    if isinstance(name, str) and name not in lint.spec.limits and name not in lint.names:
        yield f"has {key}: {name}, which is nowhere; expected a limit of state.yaml or a constant"
