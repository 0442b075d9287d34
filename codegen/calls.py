# SPDX-License-Identifier: MIT
"""libkvmabi's calls: one checked function for each ioctl and fd class, and what is known of the kernel behind it."""

from dataclasses import dataclass
from itertools import groupby

import checks
import phrases
from model import Vary, release
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
    fine: str           # C: " && ..." that nothing of the argument breaks a rule
    passed: str         # C: what the kernel is given
    counted: str        # C: how many elements it may have been given, or ""
    plan: str           # further members of its plan's initialiser
    makes: str          # the class of the handle it makes, or ""
    effects: tuple
    contract: str
    growth: object      # Growth, of a flexible array that the kernel fills; or None

    @property
    def bare(self):
        """True when a program without checks may call the kernel by itself."""
        return not self.makes and self.ioctl.returns.kind != "error"


@dataclass(frozen=True)
class Growth:
    """The variant of a call that makes the array it fills."""
    proto: str          # ex) "int kvmabi_system_get_msr_index_list_alloc(struct kvmabi_system *system, ...)"
    parameter: str      # where the new array's address goes, ex) "msr_list"
    type: str           # ex) "struct kvm_msr_list"
    count: str          # the field that counts, ex) "nmsrs"
    array: str          # ex) "indices"
    told: bool          # the kernel says how many there are when there is no room
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
        counts = ioctl.returns.kind == "count" and ioctl.argument.array
        return Call(
            proto=proto, ioctl=ioctl, section=f" ({ioctl.section})" if ioctl.section else "", guard=self.guard(ioctl),
            argument=name, fine=self.fine(proto, check, name), passed=self.passed(ioctl, name),
            counted=f"{name}->{ioctl.argument.array.count}" if counts else "", plan=self.plan(proto, check, name),
            makes=makes(ioctl.returns), effects=self.effects(proto, name),
            contract=self.contract(ioctl), growth=self.growth(proto, name))

    def fine(self, proto, check, name):
        """What has to hold so that the kernel is asked without further ado, as C: " && ..."."""
        looks = name and any(step.rule.kind != "state" for step in check.steps)
        parts = [name] * self.needed(proto.ioctl) + [f"HOLDS({proto.fd_class}, {proto.ioctl.verb}, {name})"] * bool(looks)
        follows = self.follows(proto, check, name)
        if follows == "0":
            parts.insert(0, "level == CALL")
        elif follows != "1":
            parts.append(f"(level == CALL || {follows})")
        return "".join(f" && {part}" for part in parts)

    def follows(self, proto, check, name):
        """C: true when nothing of the state is against the call, and it changes nothing of it."""
        if self.effects(proto, name):
            variables = [effect.partition(" ")[2] for effect in proto.ioctl.effects]
            set_once = all(effect.startswith("sets vcpu.") for effect in proto.ioctl.effects) and not self.asks_state(check)
            return " && ".join(f"vcpu->{variable.partition('.')[2]}" for variable in variables) if set_once else "0"
        if not self.asks_state(check):
            return "1"
        return f"kvmabi_holds_on_{proto.fd_class}({proto.fd_class}, &{proto.ioctl.verb}_plan, {self.passed(proto.ioctl, name)})"

    @staticmethod
    def passed(ioctl, name):
        return f"(unsigned long){name}" if ioctl.argument.kind == "pointer" else name or "0"

    def asks_state(self, check):
        """True when a rule asks what the library follows."""
        return any(step.rule.kind == "state" and self.view.spec.predicates[step.rule.subject[0]].form != "opaque"
                   for step in check.steps)

    @staticmethod
    def needed(ioctl):
        """True when a null pointer is refused; what the spec does not say all of is left to the kernel."""
        return ioctl.argument.kind == "pointer" and not ioctl.argument.optional and not ioctl.unmodelled

    def guard(self, ioctl):
        """Where the call can be compiled: its argument's type and its number exist there."""
        archs = [arch for arch in self.checks.archs(ioctl) if self.view.shown(ioctl.ifdef, arch)]
        return checks.guard(self.view, archs)

    def plan(self, proto, check, name):
        """What the attempt has to know of the call, as members of its initialiser."""
        ioctl = check.ioctl
        parts = [f'.needs = "{name}"'] * self.needed(ioctl)
        parts += [".stateful = 1"] * self.asks_state(check)
        parts += [".changes = 1"] * bool(self.effects(proto, name)) + [".stops = 1"] * (ioctl.eintr == "stop")
        parts += [".counts = 1"] * bool(ioctl.returns.kind == "count" and ioctl.argument.array)
        return ", ".join(parts)

    def growth(self, proto, name):
        """How a list is fetched whose length only the kernel knows."""
        ioctl, array = proto.ioctl, proto.ioctl.argument.array
        if not (array and array.small_errno and {"all", array.field} & set(ioctl.argument.writes)):
            return None
        handle, kind = proto.params[0], c_type(ioctl.argument.type.base, ())
        text = f"int {proto.name}_alloc({handle.text()}, {kind} **{name})"
        contract = (f"{proto.name}() with as much room as the kernel wants: stores a new {kind} in {name}, to be given to "
                    f"free(); on failure, null.  Returns 0, and as that call; -ENOMEM: no memory for the array.")
        return Growth(text, name, kind, array.count, array.field, array.small_count == "actual", contract)

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


def milestones(view, arch):
    """Capabilities that every kernel of an arch reports from some release on: (name, release), the oldest first.

    A kernel that denies one is older; a kernel that has them all is at least of the level.
    """
    raw = view.spec.capabilities
    found = [(item.name, item.life.since) for item in view.capabilities
             if item.life.since and raw[item.name].reported.get(arch) == "yes" and item.ifdef is None]
    return sorted(found, key=lambda pair: release(pair[1]))


def release_number(text):
    """ex) "4.11" -> "0x040b00", as KVMABI_LEVEL counts."""
    major, minor, patch = (*release(text), 0, 0)[:3]
    return f"{major << 16 | minor << 8 | patch:#08x}"


def lasting(view, rule):
    """True when no other release is known, or likely, to accept what breaks the rule."""
    return rule.life.since is None and hardening(view, rule)


def hardening(view, rule):
    """True when no later release is known, or likely, to accept what breaks the rule."""
    changes = rule.life.until is not None or isinstance(rule.errno, Vary)
    bounds = [rule.data.get(key) for key in ("below", "at_most", "at_least", "equals")]
    if rule.kind == "state":
        bounds.append(view.spec.predicates[rule.subject[0]].data.get("limit"))
    grows = (rule.kind in ("zero", "flags") or isinstance(rule.data.get("one_of"), str)
             or any(isinstance(bound, dict) or str(bound).startswith("limit.") for bound in bounds))
    return not changes and not grows


def rule_words(view):
    """What the library has to know of each rule beyond its text: (number, since, hard, form, key, column)."""
    owners = [*view.classes.values(), *view.ioctls]
    for rule in (rule for owner in owners for rule in phrases.rules_at(view, owner.rules)):
        since = release_number(rule.life.since) if rule.life.since else "0"
        yield checks.rule_number(rule), since, int(hardening(view, rule)), *told_of(view, rule)


FORMS = {"row_absent": "TAKEN", "row_exists": "MISSING", "row_keeps": "KEEPS", "row_flag": "LACKS", "rows_disjoint": "OVERLAPS",
         "below": "FULL", "is": "STATE", "not": "STATE", "opaque": "STATE"}


def told_of(view, rule):
    """How a broken rule is told: its form, a table's key and what of its row matters."""
    if rule.kind != "state":
        return "FIELDS", "", ""
    predicate = view.spec.predicates[rule.subject[0]]
    key = predicate.parameters[0] if predicate.parameters else ""
    column = predicate.data.get("flag") or predicate.data.get("column") or ""
    return FORMS[predicate.form], key, column


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
        "classes": [group for group in by_class if group[2]], "plans": list({call.ioctl.name: call for call in found}.values()),
        "runs": runs, "fold": fold, "structs": structs(view, found),
        "stops": [call.proto.name for call in found if call.ioctl.eintr == "stop"],
        "limits": source.checks.limits, "flag_groups": source.checks.flag_groups,
        "probes": probes(view, source.checks.limits), "newest": newest(view), "words": list(rule_words(view)),
        "milestones": [(checks.ARCH_MACRO[arch], milestones(view, arch)) for arch in view.archs],
        "release_number": release_number, "ruled": [name for name, cls in view.classes.items() if cls.rules],
    }
    yield "libkvmabi/calls.h", "calls.h.j2", context
    yield "libkvmabi/calls.c", "calls.c.j2", context
    yield "libkvmabi/bare.h", "bare.h.j2", context
