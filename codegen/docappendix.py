# SPDX-License-Identifier: MIT
"""The tables of the appendices: capabilities, features, fd classes, state, limits, rules, numbers."""

import phrases
from docioctls import CLASSES
from machine import ARCHS, MACHINES
from markdown import by_value, cell, machine_label
from model import Vary
from phrases import sentence, series

FORMS = {"is": "{is} holds", "not": "{not} is false or zero", "row_exists": "a row of {row_exists} has this key",
         "row_absent": "no row of {row_absent} has this key",
         "row_flag": "the row of {row_flag} has {flag} in `{column}`",
         "row_keeps": "{row_keeps} has no such row, `{column}` is 0, or the row has the same `{column}`",
         "rows_disjoint": "no other row of {rows_disjoint} touches `{start}` to `{start}` + `{length}`",
         "below": "{below} is below {limit}",
         "opaque": "only the kernel knows: {opaque}"}


def tables(view, names):
    return {"capabilities": capabilities(view, names), "features": features(view, names),
            "classes": classes(view, names), "variables": variables(view, names),
            "predicates": predicates(view, names), "limits": limits(view, names), "rules": rules(view, names),
            "numbers": numbers(view, names)}


def row_anchor(names, name, shown=None):
    return f'<a id="{names.anchors[name]}"></a>`{shown or name}`'


# --- capabilities and features -----------------------------------------------------------------------------

def reported(capability, names):
    """ex) "x86, ia64", "never", "s390 (if ...)"."""
    if capability.never_reported():
        return "never"
    yes = [arch for arch in ARCHS if capability.reported.get(arch) == "yes"]
    parts = [", ".join(yes) if len(yes) < len(ARCHS) else "all"] if yes else []
    parts += [f"{arch}: {names.cell(when)}" for arch, when in capability.reported.items()
              if when not in ("yes", "never")]
    return "; ".join(parts)


def capabilities(view, names):
    brings = {}
    for ioctl in view.ioctls:
        for name in (ioctl.capability, *ioctl.extended_by):
            brings.setdefault(name, []).append(names.code(ioctl.name))
    return [(row_anchor(names, item.name), item.nr, reported(item, names), meaning(item, names),
             ", ".join(brings.get(item.name, ())))
            for item in sorted(view.capabilities, key=lambda item: item.nr)]


def meaning(item, names):
    parts = [item.summary, item.doc, "" if item.answers == "boolean" else f"It answers {item.answers}"]
    errata = [f"Erratum [{erratum.id}](#erratum-{erratum.id.lower()})." for erratum in item.errata]
    return " ".join([*(cell(sentence(names.line(part))) for part in parts if part), *errata])


def features(view, names):
    """(macro, arches that define it, meaning)."""
    found = {}
    for arch in view.archs:
        for name, doc in view.features[arch].items():
            found.setdefault(name, (doc, []))[1].append(arch)
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


def variables(view, names):
    def kind(item):
        key = f" by `{item.key}`" if item.key else ""
        return f"{item.type}{key}: " + ", ".join(f"`{column}`" for column in item.row) if item.row else item.type

    return [(row_anchor(names, item.name), kind(item), "" if item.starts is None else str(item.starts).lower(),
             names.cell(item.summary)) for item in view.spec.variables.values()]


def predicates(view, names):
    found = []
    for item in view.spec.predicates.values():
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

    return [(row_anchor(names, item.name), names.cell(item.summary), phrases.varied(view, item.seen), seen(item),
             names.code(item.probe) if item.probe else "nothing") for item in view.spec.limits.values()]


# --- indexes -----------------------------------------------------------------------------------------------

def rules(view, names):
    """(id, owner, errno) of every rule there is, also of those that other levels have."""
    here = {rule.id for owner in (*view.classes.values(), *view.ioctls)
            for rule in phrases.rules_at(view, owner.rules)}
    found = []
    for rule in view.spec.rules():
        owner = rule.id.rpartition(".")[0]
        link = names.code(owner) if owner not in CLASSES else f"[{CLASSES[owner]}](#class-{owner})"
        errno = phrases.errno(rule, view, names.code) if rule.id in here else "not at this level"
        found.append((f"`{rule.id}`", link, errno))
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
