# SPDX-License-Identifier: MIT
"""What libkvmabi knows of the API as data: tables by which numbers become names and structs become text."""

import re
from dataclasses import dataclass

import calls
import checks
import lint_names
import phrases
from decodestructs import Structs
from machine import ARCHS
from prototypes import c_type

CAPABILITIES = {("KVM_CHECK_EXTENSION", "extension")}       # arguments that are a capability's number


@dataclass(frozen=True)
class Values:
    """A group of constants."""
    name: str
    summary: str
    kind: str           # enum, flags
    guard: str
    members: tuple      # Constants; none where a field names a group that the arch or the level lacks


@dataclass(frozen=True)
class RuleRow:
    """A rule's row."""
    number: str         # C, ex) "KVMABI_RULE_SET_CLOCK__FLAGS"
    rule: object
    owner: object       # an ioctl, or an fd class whose every call must keep it
    field: str          # what it is about
    section: str
    errno: str
    phrase: str
    lasting: bool


@dataclass(frozen=True)
class Info:
    """An ioctl's row."""
    ioctl: object
    summary: str
    guard: str
    classes: str
    argument: str       # C type, ex) "struct kvm_regs *"
    size: str           # C, of what it points to, or ""
    shape: str          # C, ex) ".call = KVMABI_CALL_GET_REGS, .kind = ARGUMENT_POINTER, .fields = &kvm_regs_table"
    reads: bool
    writes: bool
    returns: str
    archs: str
    errors: tuple       # (errno, when)


def values(view, used):
    """Every enum and set of flags, and an empty one for each that a field names where nothing defines it."""
    found, there = [], {}
    for group in view.groups:
        if group.kind in ("enum", "flags"):
            archs = view.archs_of(group)
            there.setdefault(group.name, set()).update(archs)
            members = tuple(member for member in group.members if member.life.covers(view.level))
            found.append(Values(group.name, group.summary, group.kind, checks.guard(view, archs), members))
    for name, archs in used.items():
        missing = [arch for arch in view.archs if arch in archs - there.get(name, set())]
        if missing:
            found.append(Values(name, "", "enum", checks.guard(view, missing), ()))
    return found


# --- ioctls -----------------------------------------------------------------------------------------------

class Infos:
    """Makes the rows of a view's ioctls."""

    def __init__(self, view, unions):
        self.view, self.unions = view, unions
        self.checks = checks.Checks(view)

    def all(self):
        return [self.info(ioctl) for ioctl in self.view.ioctls if self.checks.archs(ioctl)]

    def info(self, ioctl):
        archs = [arch for arch in self.checks.archs(ioctl) if self.view.shown(ioctl.ifdef, arch)]
        arg = ioctl.argument
        classes = [f"ON({fd.name.upper()})" for fd in ioctl.classes if fd.life.covers(self.view.level)]
        c = c_type(arg.type.base, self.unions) if arg.type else ""
        points = arg.kind == "pointer"
        return Info(
            ioctl=ioctl, summary=f"{ioctl.section + ': ' if ioctl.section else ''}{ioctl.summary}",
            guard=checks.guard(self.view, archs), classes=" | ".join(classes), argument=f"{c} *" if points else c,
            size=f"sizeof({c})" if points else "", shape=self.shape(ioctl), reads=bool(arg.reads),
            writes=bool(arg.writes), returns=returns(ioctl), archs=", ".join(served(ioctl)),
            errors=tuple(ioctl.errors.items()))

    def shape(self, ioctl):
        """How the argument is shown: by fields, by names, or as a number; and what is particular about the call."""
        arg = ioctl.argument
        fields = arg.type and not self.view.is_scalar(arg.type.base)
        more = [f".fields = &{arg.type.base}_table"] if fields else []
        more += [".values = &capability_values"] * ((ioctl.name, arg.name) in CAPABILITIES)
        more += [".reads_array = 1"] * bool(arg.array and {"all", arg.array.field} & set(arg.reads))
        more += [".stops = 1"] * (ioctl.eintr == "stop") + [".counts = 1"] * (ioctl.returns.kind == "count")
        if arg.array and arg.array.small_errno:
            more.append(f".too_small = {arg.array.small_errno}")
        if ioctl.returns.kind == "fd" and ioctl.returns.of in self.view.spec.classes:
            more.append(f".makes = KVMABI_FD_{ioctl.returns.of.upper()}")
        return ", ".join([f".call = KVMABI_CALL_{ioctl.verb.upper()}", f".kind = ARGUMENT_{arg.kind.upper()}", *more])


def served(ioctl):
    """The arches that implement an ioctl, in one variant at least."""
    return [arch for arch in ARCHS if ioctl.implemented(arch) == "full"
            or isinstance(ioctl.implemented(arch), dict) and "full" in ioctl.implemented(arch).values()]


def returns(ioctl):
    """What success returns, in words."""
    kind, of = ioctl.returns.kind, ioctl.returns.of
    return {"zero": "0", "error": "never", "fd": f"a {of} fd", "constant": of, "count": f"how many of {of} were done",
            "number": of}[kind]


# --- rules -----------------------------------------------------------------------------------------------

def rules(view):
    """Every rule that is in force at the level."""
    owners = [*view.classes.values(), *view.ioctls]
    return [RuleRow(checks.rule_number(rule), rule, owner, subject(view, rule), getattr(owner, "section", None) or "",
                    view.vary(rule.errno), phrase(view, rule), calls.lasting(view, rule))
            for owner in owners for rule in phrases.rules_at(view, owner.rules)]


def subject(view, rule):
    """The fields a rule is about; for a question about state without any, what it asks for."""
    if rule.kind != "state":
        return ", ".join(rule.subject)
    name, _, arguments = rule.data["state"].partition("(")
    predicate = view.spec.predicates[name]
    return arguments.rstrip(")") or str(predicate.data[predicate.form])


def phrase(view, rule):
    """What must hold; a limit without the number it had at the level, since the kernel at hand has its own."""
    return re.sub(r"(limit\.\w+) \([^)]*\)", r"\1", phrases.phrase(rule, view))


def c_string(text):
    """Prose as a C string."""
    return '"' + " ".join(str(text).split()).replace("\\", "\\\\").replace('"', '\\"') + '"'


def outputs(view):
    structs = Structs(view)
    context = {
        "tables": structs.all(), "infos": Infos(view, structs.unions).all(), "values": values(view, structs.used),
        "classes": list(view.classes.values()), "capabilities": view.capabilities, "rules": rules(view),
        "errnos": sorted(lint_names.ERRNOS), "arch_macros": checks.ARCH_MACRO, "c_string": c_string, "runs": calls.runs,
    }
    yield "libkvmabi/decode.h", "decode.h.j2", context
    yield "libkvmabi/decode.c", "decode.c.j2", context
    yield "libkvmabi/follow.c", "follow.c.j2", {"calls": [call for call in calls.Calls(view).all() if call.effects],
                                                "runs": calls.runs}
