# SPDX-License-Identifier: MIT
"""What libkvmabi knows of the API as data: tables by which numbers become names and structs become text."""

import re
from dataclasses import dataclass, replace

import calls
import checks
import headers
import lint_names
import phrases
from machine import ARCHS, SCALARS, machines_of
from prototypes import c_type

MOST_TAGS = 2       # how many values select an arm of a union at most: see libkvmabi/tables.h
# Arguments and fields that are a capability's number.
CAPABILITIES = {("KVM_CHECK_EXTENSION", "extension"), ("kvm_enable_cap", "cap")}


@dataclass(frozen=True)
class Row:
    """A field as the table has it."""
    name: str
    place: str          # C: how it is found, ex) "AT(struct kvm_regs, rax)"
    more: tuple         # C: further initialisers, ex) (".kind = PAD",)
    ifdef: str = ""

    def long(self):
        """True when the row is better written on two lines."""
        return len(self.place + ", ".join(self.more)) > 78


@dataclass(frozen=True)
class Table:
    """The fields of a struct, or of a struct or union inside of one."""
    id: str             # ex) "kvm_sregs_u_s"
    c: str              # the struct it belongs to, ex) "struct kvm_sregs"
    name: str           # ex) "kvm_sregs"; "" for an inner one
    summary: str
    guard: str
    rows: tuple

    def runs(self):
        return headers.runs(self.rows)


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
    shape: str          # C, ex) "KVMABI_CALL_GET_REGS, ARGUMENT_POINTER, &kvm_regs_table, NULL"
    reads: bool
    writes: bool
    returns: str
    archs: str
    errors: tuple       # (errno, when)


class Tables:
    """Makes the tables of a view."""

    def __init__(self, view):
        self.view = view
        self.unions = {struct.name for struct in view.structs if struct.union}
        self.done, self.made, self.used = [], set(), {}
        self.groups = [group for group in view.groups if group.kind in ("enum", "flags")]

    # --- guards ----------------------------------------------------------------------------------------

    def guard(self, item):
        return checks.guard(self.view.archs_of(item))

    # --- structs ---------------------------------------------------------------------------------------

    def structs(self):
        """Every struct's tables, what is inside of one before it."""
        for struct in self.view.structs:
            self.add(struct)
        return self.done

    def add(self, struct):
        key = (struct.header, struct.name)
        if key in self.made:
            return
        self.made.add(key)
        archs = self.view.archs_of(struct)
        for base in bases(struct.fields, self.view):
            for arch in archs:
                if self.view.has_struct(base, arch):
                    self.add(self.view.struct(base, arch))
        walk = Walk(self, struct, archs)
        rows = walk.rows(struct.fields, "", struct.union)
        self.emit(Table(struct.name, walk.c, struct.name, struct.summary, "", tuple(rows)), archs)

    def emit(self, table, archs):
        """A table, and an empty one for the arches where nothing is in it."""
        filled = [arch for arch in archs if any(self.view.shown(row.ifdef or None, arch) for row in table.rows)]
        bare = [arch for arch in archs if arch not in filled]
        if filled:
            self.done.append(replace(table, guard=checks.guard(filled)))
        if bare:
            self.done.append(replace(table, guard=checks.guard(bare), rows=()))

    def group(self, name, archs):
        """The C name of a group that a field names, on these arches."""
        self.used.setdefault(name, set()).update(archs)
        return f"{name}_values"

    def values(self):
        found = []
        for group in self.groups:
            members = tuple(member for member in group.members if member.life.covers(self.view.level))
            found.append(Values(group.name, group.summary, group.kind, self.guard(group), members))
        for name, archs in self.used.items():
            there = {arch for group in self.groups if group.name == name for arch in self.view.archs_of(group)}
            missing = [arch for arch in ARCHS if arch in archs - there]
            if missing:
                found.append(Values(name, "", "enum", checks.guard(missing), ()))
        return found

    # --- ioctls ----------------------------------------------------------------------------------------

    def infos(self):
        source = checks.Checks(self.view)
        return [self.info(ioctl, source) for ioctl in self.view.ioctls]

    def info(self, ioctl, source):
        archs = [arch for arch in source.archs(ioctl) if self.view.shown(ioctl.ifdef, arch)]
        arg = ioctl.argument
        classes = [fd.name for fd in ioctl.classes if fd.life.covers(self.view.level)]
        base = arg.type.base if arg.type else ""
        c = c_type(base, self.unions) if base else ""
        table = f"&{base}_table" if base and not self.view.is_scalar(base) else "NULL"
        named = "&capability_values" if (ioctl.name, arg.name) in CAPABILITIES else "NULL"
        served = [arch for arch in ARCHS if ioctl.implemented(arch) == "full" or isinstance(ioctl.implemented(arch), dict)]
        return Info(
            ioctl, f"{ioctl.section + ': ' if ioctl.section else ''}{ioctl.summary}", checks.guard(archs),
            " | ".join(f"ON({name.upper()})" for name in classes), f"{c} *" if arg.kind == "pointer" else c,
            f"sizeof({c})" if arg.kind == "pointer" else "", f"KVMABI_CALL_{ioctl.verb.upper()}, ARGUMENT_{arg.kind.upper()}, {table}, {named}",
            bool(arg.reads), bool(arg.writes), returns(ioctl), ", ".join(served),
            tuple(ioctl.errors.items()))


class Walk:
    """One struct's fields as rows; structs and unions inside of it get tables of their own."""

    def __init__(self, tables, struct, archs):
        self.tables, self.view, self.struct, self.archs = tables, tables.view, struct, archs
        self.c = c_type(struct.name, tables.unions)
        # What a pad has left is the same on every machine of the struct's arches.
        self.layouts = [self.view.layouts[machine.name] for machine in machines_of(archs[0])] if archs else []

    def rows(self, fields, path, union, tag=""):
        """The rows of a list of fields; `path` leads to it: ex) "u.s.ppc64.slb[0]."."""
        found = []
        for field in fields:
            # Within a union a pad is only room, and an arm that nothing selects too.
            room = union and (field.kind == "pad" or tag and not field.tags)
            if field.life.covers(self.view.level) and not room:
                found += self.one(field, fields, path, tag)
        return found

    def one(self, field, siblings, path, tag):
        when = self.when(field, tag)
        here = path if field.anonymous else f"{path}{field.name}"
        if field.kind == "bits":
            return self.bits(field, here)
        if field.inline:
            inside = self.tag(field, siblings, path)
            if field.anonymous:
                return self.rows(field.fields, path, field.kind == "union", inside)
            return [self.embedded(field, here, inside, when)]
        return self.plain(field, siblings, here, when)

    def tag(self, field, siblings, path):
        """C: the path of what selects a union's arm."""
        if not field.tag:
            return ""
        return f"{path}{field.tag}" if any(other.name == field.tag for other in siblings) else field.tag

    def when(self, field, tag):
        """C: a condition on a union's arm."""
        if not (tag and field.tags):
            return ()
        if len(field.tags) > MOST_TAGS:
            raise ValueError(f"{self.struct.name}.{field.name}: more than {MOST_TAGS} tags; libkvmabi/tables.h has no room")
        return (f"WHEN({self.c}, {tag}, {', '.join(field.tags)})",)

    def embedded(self, field, here, tag, when):
        """A named struct or union inside of the struct: offsets stay those of the whole."""
        element = f"{here}[0]" if field.dims else here
        rows = self.rows(field.fields, f"{element}.", field.kind == "union", tag)
        id_ = f"{self.struct.name}_{here.replace('.', '_').replace('[0]', '')}"
        archs = [arch for arch in self.archs if self.view.shown(field.ifdef, arch)]
        self.tables.emit(Table(id_, self.c, "", field.doc, "", tuple(rows)), archs)
        place = f"{'ARRAY' if field.dims else 'AT'}({self.c}, {here})"
        return Row(field.name, place, (".kind = EMBEDDED", f".fields = &{id_}_table", *when), field.ifdef or "")

    def plain(self, field, siblings, here, when):
        type_ = self.layouts[0].type_of(field, siblings) if self.layouts else None
        if type_ is None:
            return []
        scalar = self.view.is_scalar(type_.base)
        if field.kind == "flex":
            counted = f"COUNT({self.c}, {field.count})" if field.count else ""
            place = f"FLEX({self.c}, {here})" + (f", {counted}" if counted else "")
        else:
            place = f"{('AT', 'ARRAY', 'GRID')[min(len(type_.dims), 2)]}({self.c}, {here})"
        more = [*self.kind(field, type_.base, scalar), *when]
        if field.enum or field.flags:
            more.append(f".values = &{self.tables.group(field.enum or field.flags, self.archs)}")
        elif (self.struct.name, field.name) in CAPABILITIES:
            more.append(".values = &capability_values")
        return [Row(field.name, place, tuple(more), field.ifdef or "")]

    @staticmethod
    def kind(field, base, scalar):
        if field.kind == "pad":
            return (".kind = PAD",)
        if not scalar:
            return (".kind = STRUCT", f".fields = &{base}_table")
        if base in ("user_pointer", "void *"):
            return (".kind = POINTER",)
        return (".kind = SIGNED",) if SCALARS[base][2] and base != "long double" else ()

    def bits(self, field, here):
        """Bit-fields have no offset that C would tell; every machine of the arch must have the same."""
        found = []
        for part in field.fields:
            path = (here if field.anonymous else f"{here}.").replace("[0]", "") + part.name
            members = [next(member for member in layouts.of(self.struct.name).members if member.path == path)
                       for layouts in self.layouts]
            if len({(member.offset, member.size) for member in members}) != 1:
                raise ValueError(f"{self.struct.name}.{path}: its place differs between machines")
            member = members[0]
            place = f"BITS({member.offset}, {member.size}, {member.bit}, {part.width})"
            found.append(Row(part.name, place, (), field.ifdef or ""))
        return found


def bases(fields, view):
    """The structs that fields are made of."""
    for field in fields:
        if field.type is not None:
            type_ = view.vary(field.type)
            if type_ is not None and not view.is_scalar(type_.base):
                yield type_.base
        yield from bases(field.fields, view)


def returns(ioctl):
    """What success returns, in words."""
    kind, of = ioctl.returns.kind, ioctl.returns.of
    return {"zero": "0", "error": "never", "fd": f"a {of} fd", "constant": of, "count": f"how many of {of} were done",
            "number": of}[kind]


def rules(view):
    """Every rule that is in force at the level."""
    owners = [*view.spec.classes.values(), *view.ioctls]
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
    tables = Tables(view)
    structs = tables.structs()
    context = {
        "tables": structs, "infos": tables.infos(), "values": tables.values(), "classes": list(view.spec.classes.values()),
        "capabilities": view.capabilities, "rules": rules(view), "errnos": sorted(lint_names.ERRNOS), "archs": ARCHS,
        "c_string": c_string, "runs": calls.runs,
    }
    yield "libkvmabi/decode.h", "decode.h.j2", context
    yield "libkvmabi/decode.c", "decode.c.j2", context
