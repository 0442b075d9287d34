# SPDX-License-Identifier: MIT
"""libkvmabi's calls: one checked function for each ioctl and fd class, and what is known of the kernel behind it."""

from dataclasses import dataclass
from itertools import groupby

import checks
import phrases
from model import Vary
from prototypes import c_type, makes, prototypes

CLASSES = {"system": "the system fd", "vm": "a VM fd", "vcpu": "a vcpu fd"}
RETURNS = {"zero": "Returns 0.", "error": "Always fails: no kernel serves it any more."}


@dataclass(frozen=True)
class Effect:
    """What a call that succeeded changes in the state that the library follows."""
    function: str       # ex) "kvmabi_state_sets_vm_slots"
    owner: str          # C: the handle that holds the state, ex) "vcpu->vm"
    row: str            # C: the row's type, ex) "struct kvmabi_vm_slots"; "" without one
    columns: tuple      # (column, C expression)


@dataclass(frozen=True)
class Call:
    """One function."""
    proto: object       # prototypes.Prototype
    ioctl: object       # model.Ioctl
    section: str        # ex) " (4.35)"
    guard: str          # preprocessor condition, or ""
    argument: str       # the argument's name, or ""
    needed: bool        # a null argument is refused
    check: str          # the function that checks it
    pass_check: str     # what that is given
    pass_ioctl: str     # what the kernel is given
    flags: str          # further members of the attempt's initialiser
    makes: str          # the class of the handle it makes, or ""
    effects: tuple
    contract: str


class Calls:
    """All calls of a view."""

    def __init__(self, view):
        self.view, self.checks = view, checks.Checks(view)

    def all(self):
        checked = {check.ioctl.name: check for check in self.checks.all()}
        return [self.call(proto, checked[proto.ioctl.name]) for proto in prototypes(self.view) if proto.ioctl.name in checked]

    def call(self, proto, check):
        ioctl, argument = proto.ioctl, proto.argument()
        name = argument.name if argument else ""
        pointer = ioctl.argument.kind == "pointer"
        return Call(
            proto=proto, ioctl=ioctl, section=f" ({ioctl.section})" if ioctl.section else "", guard=self.guard(ioctl),
            argument=name, needed=pointer and not ioctl.argument.optional, check=check.name, pass_check=name or "0",
            pass_ioctl=f"(unsigned long){name}" if pointer else name or "0", flags=self.flags(check),
            makes=makes(ioctl.returns), effects=self.effects(proto, name),
            contract=self.contract(ioctl))

    def guard(self, ioctl):
        """Where the call can be compiled: its argument's type and its number exist there."""
        archs = [arch for arch in self.checks.archs(ioctl) if self.view.shown(ioctl.ifdef, arch)]
        return checks.guard(self.view, archs)

    @staticmethod
    def flags(check):
        stateful = any(step.rule.kind == "state" for step in check.steps)
        stops = check.ioctl.eintr == "stop"
        return ", ".join([".stateful = 1"] * stateful + [".stops = 1"] * stops)

    # --- what a call changes ---------------------------------------------------------------------------

    def effects(self, proto, argument):
        found = []
        for effect in proto.ioctl.effects:
            verb, _, variable = effect.partition(" ")
            variable, _, key = variable.partition("(")
            # Clearing a row's contents leaves the row as it is.
            if not (key and verb == "clears"):
                found.append(self.effect(proto, argument, verb, variable))
        return tuple(found)

    def effect(self, proto, argument, verb, variable):
        owner = proto.fd_class if variable.startswith(proto.fd_class + ".") else f"{proto.fd_class}->vm"
        name = variable.replace(".", "_")
        row = self.view.spec.variables[variable].row
        return Effect(f"kvmabi_state_{verb}_{name}", owner, f"struct kvmabi_{name}" if row else "",
                      tuple(self.columns(proto.ioctl, argument, row)))

    def columns(self, ioctl, argument, row):
        """A table's columns are named like the fields of the argument that they come from."""
        if row and ioctl.argument.kind == "value":
            yield row[0], argument
        elif row:
            fields = {field.name for struct in self.view.structs if struct.name == ioctl.argument.type.base
                      for field in struct.fields}
            yield from ((column, f"{argument}->{column}") for column in row if column in fields)

    # --- the contract in the header --------------------------------------------------------------------

    def contract(self, ioctl):
        section = f" (section {ioctl.section})" if ioctl.section else ""
        parts = [f"{ioctl.name}{section}: {ioctl.summary}.", self.returns(ioctl)]
        if ioctl.capability:
            parts.append(f"Capability {ioctl.capability}.")
        if ioctl.argument.optional:
            parts.append(f"A null pointer: {ioctl.argument.optional}.")
        rules = self.rule_errnos(ioctl)
        beyond = [errno for errno in ioctl.errors if errno not in rules and (errno != "EINTR" or ioctl.eintr == "stop")]
        if rules:
            parts.append(f"By rule: {', '.join(rules)}.")
        if beyond:
            parts.append(f"By the kernel: {', '.join(beyond)}.")
        return " ".join(parts)

    @staticmethod
    def returns(ioctl):
        kind, of = ioctl.returns.kind, ioctl.returns.of
        if kind == "fd" and not makes(ioctl.returns):
            return f"Returns a new fd ({of})."
        if kind == "fd":
            return f"Returns 0, and the new handle in {of}."
        if kind == "count":
            return f"Returns how many of {of} were done; fewer than {of}: {ioctl.returns.partial}."
        if kind in ("constant", "number"):
            return f"Returns {of}."
        return RETURNS[kind]

    def rule_errnos(self, ioctl):
        """The errnos of rules that a caller can break; an argument that does not exist is always passed as 0."""
        rules = [rule for rule in phrases.rules_at(self.view, ioctl.rules)
                 if ioctl.argument.kind != "none" or rule.kind == "state"]
        return list(dict.fromkeys(str(self.view.vary(rule.errno)) for rule in rules))


# --- the kernel at hand ---------------------------------------------------------------------------------------

def probes(view, limits):
    """Limits that a capability tells: (member of struct kvmabi_env, the capability)."""
    here = {item.name: item for item in view.capabilities}
    return [(name, here[limit.probe]) for name, limit in limits.items() if limit.probe in here]


def newest(view):
    """The capability with the highest number that every arch's header has."""
    return max((item for item in view.capabilities if item.ifdef is None), key=lambda item: item.nr).name


def lasting(view, rule):
    """True when no later release is known, or likely, to accept what breaks the rule."""
    changes = rule.life.until is not None or isinstance(rule.errno, Vary)
    bounds = [rule.data.get(key) for key in ("below", "at_most", "at_least", "equals")]
    if rule.kind == "state":
        bounds.append(view.spec.predicates[rule.subject[0]].data.get("limit"))
    grows = (rule.kind in ("zero", "flags") or isinstance(rule.data.get("one_of"), str)
             or any(isinstance(bound, dict) or str(bound).startswith("limit.") for bound in bounds))
    return not changes and not grows


def structs(view, calls):
    """The structs and unions that the prototypes name, each once, sorted."""
    unions = {struct.name for struct in view.structs if struct.union}
    bases = {call.ioctl.argument.type.base for call in calls if call.ioctl.argument.kind == "pointer"}
    return sorted(c_type(base, unions) for base in bases if not view.is_scalar(base))


def runs(items):
    """Neighbours with the same guard, so that one pair of lines serves them all."""
    return [(guard, list(group)) for guard, group in groupby(items, key=lambda item: item.guard)]


def fold(text, at=", ", width=110):
    """A line of C, broken behind `at` where it is too long; what follows is aligned to the open parenthesis."""
    if len(text.expandtabs(8)) <= width:
        return text
    cut = text.rfind(at, 0, width) + len(at)
    inside = text[:cut].expandtabs(8)
    open_, depth = len(inside), 0
    while depth <= 0:
        open_ -= 1
        depth += {"(": 1, ")": -1}.get(inside[open_], 0)
    indent = "\t" * ((open_ + 1) // 8) + " " * ((open_ + 1) % 8)
    return f"{text[:cut].rstrip()}\n{indent}{text[cut:]}"


def outputs(view):
    source = Calls(view)
    found = source.all()
    by_class = [(name, CLASSES.get(name, f"a {name} fd"), [call for call in found if call.proto.fd_class == name])
                for name in view.classes]
    context = {
        "classes": [group for group in by_class if group[2]], "runs": runs, "fold": fold, "structs": structs(view, found),
        "stops": [call.proto.name for call in found if call.ioctl.eintr == "stop"],
        "limits": source.checks.limits, "flag_groups": source.checks.flag_groups,
        "probes": probes(view, source.checks.limits), "newest": newest(view),
    }
    yield "libkvmabi/calls.h", "calls.h.j2", context
    yield "libkvmabi/calls.c", "calls.c.j2", context
