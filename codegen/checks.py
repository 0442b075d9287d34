# SPDX-License-Identifier: MIT
"""The rule checks: freestanding C, one function an ioctl, compiled into the driver and the library alike."""

from dataclasses import dataclass

import lock
from machine import ARCH_TESTS, ARCHS, SCALARS, machines_of
from model import Vary
from prototypes import c_type

ARCH_MACRO = {arch: f"KVMABI_{arch.upper()}" for arch in ARCHS}


@dataclass(frozen=True)
class Step:
    """One rule as C tests it."""
    rule: object        # model.Rule
    number: str         # ex) "KVMABI_RULE_SET_TSS_ADDR__BELOW_4G"
    broken: str         # C: true when the rule is broken
    unknown: str        # C: true when it cannot be judged ("" when it always can)
    got: str            # C: the value found
    which: str          # C: the place among the rule's fields of the one that has it
    allowed: str        # C: the bound, the flags, the alignment
    errno: str
    guard: str          # preprocessor condition, or ""
    loop: str           # C: the count of a flexible array that is walked, or ""
    asks: str           # C: the question about state, or ""


@dataclass(frozen=True)
class Check:
    """The check of one ioctl."""
    ioctl: object
    name: str           # ex) "kvmabi_check_set_regs"
    parameter: str      # ex) "const struct kvm_regs *arg"
    pass_on: str        # how the generic entry calls it
    steps: tuple
    guard: str
    optional: bool      # null skips the rules about fields

    @property
    def unsure(self):
        """True when a rule may have to be left unjudged."""
        return any(step.unknown or step.asks for step in self.steps)

    @property
    def unused(self):
        """Parameters that no rule looks at."""
        steps = [step for step in self.steps if not step.guard]     # what an #if hides may be the only use
        text = " ".join(f"{step.broken} {step.unknown} {step.asks} {step.got} {step.allowed}" for step in steps)
        used = {"env": "env", "state": "(state", self.ioctl.argument.name: self.ioctl.argument.name}
        names = [self.ioctl.argument.name, "env", "state"] + ([] if steps else ["why"])
        return [name for name in names if name not in used or used[name] not in text]


def guard(view, archs):
    """The preprocessor condition for a set of arches ("" for all that the level has)."""
    if set(archs) >= set(view.archs):
        return ""
    return " || ".join(f"defined({ARCH_MACRO[arch]})" for arch in ARCHS if arch in archs) or "0"


def rule_number(rule):
    owner, _, name = rule.id.rpartition(".")
    return f"KVMABI_RULE_{owner.removeprefix('KVM_').upper()}__{name.upper()}"


class Checks:
    """All checks of a view."""

    def __init__(self, view):
        self.view = view
        self.flag_groups, self.limits = {}, {}

    def all(self):
        return [self.check(ioctl) for ioctl in self.view.ioctls if self.archs(ioctl)]

    def check(self, ioctl):
        arg, archs = ioctl.argument, self.archs(ioctl)
        name = f"kvmabi_check_{ioctl.verb}"
        steps = tuple(self.step(ioctl, rule) for rule in ioctl.rules
                      if rule.life.covers(self.view.level) and set(rule.archs) & set(self.view.archs))
        if arg.kind == "pointer":
            c = c_type(arg.type.base, {struct.name for struct in self.view.structs if struct.union})
            star = f"const {c} *{arg.name}" if not c.endswith("*") else f"{c}const *{arg.name}"
            may_be_null = arg.optional is not None or bool(ioctl.unmodelled)
            return Check(ioctl, name, star, "data", steps, guard(self.view, archs), may_be_null)
        return Check(ioctl, name, f"unsigned long {arg.name}", "value", steps, guard(self.view, archs), False)

    def archs(self, ioctl):
        """Where the argument's type exists."""
        arg = ioctl.argument
        if arg.kind != "pointer" or arg.type.base in SCALARS:
            return self.view.archs
        return [arch for arch in self.view.archs if self.view.has_struct(arg.type.base, arch)]

    # --- one rule --------------------------------------------------------------------------------------

    def step(self, ioctl, rule):
        form = getattr(self, f"form_{rule.kind}")
        broken, unknown, got, allowed = form(ioctl, rule)
        asks, which = "", "0"
        if isinstance(got, tuple):
            got, which = got
        if rule.kind == "state":
            asks, broken = broken, "answer == KVMABI_BROKEN"
        if rule.when:
            condition = self.condition(ioctl, rule.when)
            asks = asks and f"{condition} ? {asks} : KVMABI_HOLDS"
            broken = broken if asks else f"({condition}) && ({broken})"
            unknown = unknown and f"({condition}) && {unknown}"
        loop = next((self.count(ioctl) for subject in rule.subject if "[]." in subject), "")
        return Step(rule, rule_number(rule), broken, unknown, got, which, allowed,
                    self.view.vary(rule.errno), guard(self.view, rule.archs), loop, asks)

    def count(self, ioctl):
        return self.value(ioctl, ioctl.argument.array.count)

    def value(self, ioctl, path):
        """A field of the argument as a C expression."""
        arg = ioctl.argument
        if arg.kind != "pointer":
            return arg.name
        if arg.type.base in SCALARS:
            return f"*{arg.name}"
        return f"{arg.name}->{path.replace('[].', '[i].')}"

    def member(self, ioctl, path):
        """The layout of a field, to know whether it is an array (None for values)."""
        arg = ioctl.argument
        if arg.kind != "pointer" or arg.type.base in SCALARS or "[]" in path:
            return None
        for arch in self.archs(ioctl):
            layout = self.view.layouts[machines_of(arch)[0].name].of(arg.type.base)
            return next((member for member in layout.members if member.path == path), None)
        return None

    @staticmethod
    def first(tests, values):
        """Of several fields the first that breaks the rule, and its place among them."""
        if len(tests) == 1:
            return values[0]
        got, which = values[-1], str(len(values) - 1)
        for place in reversed(range(len(tests) - 1)):
            got, which = f"{tests[place]} ? {values[place]} : {got}", f"{tests[place]} ? {place} : {which}"
        return got, which

    def form_zero(self, ioctl, rule):
        tests, values = [], []
        for path in rule.subject:
            value, member = self.value(ioctl, path), self.member(ioctl, path)
            array = member is not None and (member.dims or member.type is None)
            tests.append(f"any_set(&{value}, sizeof({value}))" if array else f"{value} != 0")
            values.append("1" if array else value)
        return " || ".join(tests), "", self.first(tests, values), "0"

    def form_flags(self, ioctl, rule):
        group = rule.data["of"]
        self.flag_groups[group] = self.flags(group)
        value = self.value(ioctl, rule.data["flags"])
        return f"{value} & ~env->{group}", "", value, f"env->{group}"

    def flags(self, name):
        """A group's flags at this level in C, and where they exist."""
        group = next(item for item in self.view.groups if item.name == name)
        flags = [member.name for member in group.members if member.life.covers(self.view.level)]
        return " | ".join(flags), guard(self.view, self.view.archs_of(group))

    def form_aligned(self, ioctl, rule):
        to, page = rule.data["to"], rule.data["to"] == "page"
        bound = "env->page_size" if page else str(to)
        values = [self.value(ioctl, path) for path in rule.subject]
        tests = [f"{value} & ({bound} - 1)" for value in values]
        joined = tests[0] if len(tests) == 1 else "(" + " | ".join(f"({test})" for test in tests) + ")"
        return joined, "!env->page_size" if page else "", self.first(tests, values), bound

    def form_no_overflow(self, ioctl, rule):
        one, two = (self.value(ioctl, path) for path in rule.subject)
        return f"{one} + {two} < {one}", "", one, two

    def form_one_bit(self, ioctl, rule):
        value = f"({self.value(ioctl, rule.data['one_bit'])} & {rule.data['among']})"
        return f"{value} & ({value} - 1)", "", value, rule.data["among"]

    def form_field(self, ioctl, rule):
        value = self.value(ioctl, rule.data["field"])
        if "one_of" in rule.data:
            allowed = self.choices(rule.data["one_of"])
            # A value beyond 32 bits must not fold onto a small one.
            return " && ".join(f"{value} != {choice}" for choice in allowed), "", value, allowed[-1]
        for key, operator in (("below", ">="), ("at_most", ">"), ("at_least", "<"), ("equals", "!=")):
            if key in rule.data:
                bound, unknown = self.bound(rule.data[key])
                return f"{value} {operator} {bound}", unknown, value, bound
        raise ValueError(f"rule {rule.id} bounds nothing")

    def choices(self, value):
        if isinstance(value, list):
            return [str(choice) for choice in value]
        group = next(item for item in self.view.groups if item.name == value)
        return [member.name for member in group.members if member.life.covers(self.view.level)]

    def bound(self, value):
        """A bound as C, and when it is not known."""
        value = self.view.vary(Vary(value) if isinstance(value, dict) else value)
        if isinstance(value, str) and value.startswith("limit."):
            name = value.replace(".", "_")
            self.limits[name] = self.view.spec.limits[value]
            return f"env->{name}", f"!env->{name}"
        return (f"{value:#x}UL" if value > 9999 else str(value), "") if isinstance(value, int) else (value, "")

    def form_state(self, ioctl, rule):
        name, _, rest = rule.data["state"].partition("(")
        arguments = [self.value(ioctl, part.strip()) for part in rest.rstrip(")").split(",") if part.strip()]
        predicate = self.view.spec.predicates[name]
        limit = predicate.data.get("limit")
        if limit:
            self.limits[limit.replace(".", "_")] = self.view.spec.limits[limit]
        call = f"{name}({', '.join(['state', *(['env'] if limit else []), *arguments, '&decided'])})"
        return call, "", arguments[0] if arguments else "0", "0"

    def condition(self, ioctl, when):
        value = self.value(ioctl, when["field"])
        if "is" in when:
            return f"{value} == {when['is']}"
        if "not" in when:
            return f"{value} != {when['not']}"
        if "has" in when:
            return f"{value} & {when['has']}"
        return f"!({value} & {when['lacks']})"


def rule_table(view):
    """Every rule id there ever was, in the lock's order: rule numbers never change."""
    rules = {rule.id: rule for rule in view.spec.rules()}
    ids, _ = lock.read(view.spec.directory)
    return [(number, name, rules.get(name)) for number, name in enumerate(ids, 1)]


def variables(view):
    return [(name.replace(".", "_"), variable) for name, variable in view.spec.variables.items()]


def class_steps(checks, view):
    """The rules that hold for a whole fd class; they speak of state alone."""
    return [(name, [checks.step(None, rule) for rule in cls.rules]) for name, cls in view.classes.items() if cls.rules]


def outputs(view):
    checks = Checks(view)
    found = checks.all()
    context = {
        "checks": found, "flag_groups": checks.flag_groups, "limits": checks.limits, "rules": rule_table(view),
        "rule_number": rule_number, "variables": variables(view), "predicates": view.spec.predicates.values(),
        "classes": class_steps(checks, view), "archs": ARCH_MACRO, "arch_tests": ARCH_TESTS, "view": view,
    }
    yield "checks/checks.h", "checks.h.j2", context
    yield "checks/checks.c", "checks.c.j2", context
