# SPDX-License-Identifier: MIT
"""The tables of the appendices: features, fd classes, state, limits, rules, numbers."""

import phrases
from docioctls import CLASSES
from markdown import by_value, cell, machine_label
from model import Vary
from phrases import series

FORMS = {"is": "{is} holds", "not": "{not} is false or zero", "row_exists": "a row of {row_exists} has this key",
         "row_absent": "no row of {row_absent} has this key",
         "row_flag": "the row of {row_flag} has {flag} in `{column}`",
         "row_keeps": "{row_keeps} has no such row, `{column}` is 0, or the row has the same `{column}`",
         "rows_disjoint": "no other row of {rows_disjoint} touches `{start}` to `{start}` + `{length}`",
         "below": "{below} is below {limit}",
         "opaque": "only the kernel knows: {opaque}"}


class State:
    """What the rules and effects of a level speak of; what only others do is left out."""

    def __init__(self, view):
        spec, owners = view.spec, (*view.classes.values(), *view.ioctls)
        rules = [rule for owner in owners for rule in phrases.rules_at(view, owner.rules)]
        asked = {rule.subject[0] for rule in rules if rule.kind == "state"}
        self.predicates = {name: item for name, item in spec.predicates.items() if name in asked}
        words = {str(value) for item in self.predicates.values() for value in item.data.values()}
        words |= {text.partition(" ")[2].partition("(")[0] for ioctl in view.ioctls for text in ioctl.effects}
        self.variables = {name: item for name, item in spec.variables.items() if name in words}
        self.limits = spec.limits


def tables(view, names):
    state = State(view)
    return {"features": features(view, names), "classes": classes(view, names),
            "variables": variables(state.variables, names), "predicates": predicates(state.predicates, names),
            "limits": limits(view, names), "rules": rules(view, names), "numbers": numbers(view, names)}


def row_anchor(names, name, shown=None):
    return f'<a id="{names.anchors[name]}"></a>`{shown or name}`'


def features(view, names):
    """(macro, arches that define it, meaning); the shared header's own are defined everywhere."""
    found = {}
    for header in ("linux", *view.archs):
        for name, doc in view.features[header].items():
            found.setdefault(name, (doc, []))[1].append("`<linux/kvm.h>`" if header == "linux" else header)
    return [(row_anchor(names, name), series(archs), names.cell(doc)) for name, (doc, archs) in found.items()]


# --- state -------------------------------------------------------------------------------------------------

def classes(view, names):
    """(fd, summary, locks, errno of what it does not know, rules before every call's own)."""
    def told(rule):
        held = names.cell(phrases.phrase(rule, view))
        return f"`{rule.id}`: {held}, else {phrases.errno(rule, view, names.code)}"

    used = {item.name for ioctl in view.ioctls for item in ioctl.classes}
    return [(f'<a id="class-{item.name}"></a>{CLASSES[item.name]}', names.cell(item.summary),
             ", ".join(f"`{lock}`" for lock in item.locks) or "none", f"`{item.unknown}`",
             "<br>".join(map(told, phrases.rules_at(view, item.rules))) or "none")
            for item in view.spec.classes.values() if item.name in used]


def variables(found, names):
    def kind(item):
        key = f" by `{item.key}`" if item.key else ""
        return f"{item.type}{key}: " + ", ".join(f"`{column}`" for column in item.row) if item.row else item.type

    return [(row_anchor(names, item.name), kind(item), "" if item.starts is None else str(item.starts).lower(),
             names.cell(item.summary)) for item in found.values()]


def predicates(asked, names):
    found = []
    for item in asked.values():
        shown = f"{item.name}({', '.join(item.parameters)})" if item.parameters else item.name
        words = {key: names.code(value) if key not in ("column", "start", "length") else value
                 for key, value in item.data.items()}
        if item.form == "opaque":
            words["opaque"] = names.line(item.data["opaque"])
        found.append((row_anchor(names, item.name, shown), names.cell(item.summary),
                      cell(FORMS[item.form].format_map(words))))
    return found


def limits(view, names):
    def seen(item):
        if not isinstance(item.seen, Vary):
            return str(item.seen)
        return ", ".join(f"{value} ({where})" for where, value in item.seen.cases.items())

    return [(row_anchor(names, item.name), names.cell(item.summary), phrases.seen(view, item), seen(item),
             names.code(item.probe) if item.probe else "nothing") for item in view.spec.limits.values()]


# --- indexes -----------------------------------------------------------------------------------------------

def rules(view, names):
    """(id, owner, errno) of the rules of this level."""
    found = []
    for owner in (*view.classes.values(), *view.ioctls):
        link = f"[{CLASSES[owner.name]}](#class-{owner.name})" if owner.name in CLASSES else names.code(owner.name)
        found += [(f"`{rule.id}`", link, phrases.errno(rule, view, names.code))
                  for rule in phrases.rules_at(view, owner.rules)]
    return found


def numbers(view, names):
    """(low byte, ioctl, fd classes, numbers) sorted by the low byte."""
    found = []
    for ioctl in sorted(view.ioctls, key=lambda item: (item.nr, item.name)):
        commands = {}
        for name, machine in view.machines.items():
            try:
                commands[name] = f"`{view.command(ioctl, machine):#x}`"
            except KeyError:
                continue
        told = by_value(commands)
        text = "; ".join(f"{number} {machine_label(group, tuple(commands))}" if len(told) > 1 else number
                         for number, group in told)
        fds = ", ".join(item.name for item in ioctl.classes)
        found.append((f"`{ioctl.nr:#04x}`", names.code(ioctl.name), fds, text))
    return found
