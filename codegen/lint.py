# SPDX-License-Identifier: MIT
"""What a schema cannot see: names that dangle, commands that collide, gaps nobody named, prose that repeats numbers.

Each check yields (item, place, message); an item that spec/acknowledged.yaml lists under the check's name, with its
reason, is passed over. An acknowledgement that nothing needs is a mistake itself.
"""

import re

import lock
from machine import ARCHS, MACHINES, SCALARS, machines_of
from model import Vary, release
from source import SpecErrors
from view import View

ERRNOS = set("""EPERM ENOENT EINTR EIO ENXIO E2BIG EBADF EAGAIN ENOMEM EACCES EFAULT EBUSY EEXIST EXDEV ENODEV EINVAL
    EMFILE ENOTTY ENOSPC ERANGE ENOSYS EOPNOTSUPP EOVERFLOW ENOTSUPP""".split())


class Lint:
    """All checks, over every level at which something changes."""

    def __init__(self, spec):
        self.spec = spec
        self.levels = sorted({*spec.levels, *self.releases()}, key=release)
        self.views = {level: View(spec, level) for level in self.levels}
        self.complete = [self.views[name] for name, level in spec.levels.items() if level.complete]

    def releases(self):
        """Every release at which an item or a field begins or ends."""
        def walk(fields):
            for field in fields:
                yield from filter(None, (field.life.since, field.life.until))
                yield from walk(field.fields)
        for item in self.spec.order:
            life = getattr(item, "life", None)
            if life:
                yield from filter(None, (life.since, life.until))
            yield from walk(getattr(item, "fields", ()))

    # --- names that dangle -----------------------------------------------------------------------------

    def dangling(self):
        for struct in self.spec.structs.values():
            yield from self.dangling_fields(struct, struct.fields)
        for ioctl in self.spec.ioctls.values():
            yield from self.dangling_ioctl(ioctl)
        for erratum in self.spec.errata():
            for name in erratum.also:
                if not self.known(name):
                    yield erratum.id, erratum.place, f"erratum {erratum.id} names {name}, which is nowhere; expected an entry"

    def known(self, name):
        return (name in self.spec.ioctls or name in self.spec.capabilities
                or any(key[1] == name for key in (*self.spec.structs, *self.spec.groups))
                or any(section.name == name for section in self.spec.sections)
                or any(constant.name == name for group in self.spec.groups.values() for constant in group.members))

    def group(self, name):
        return any(key[1] == name for key in self.spec.groups)

    def dangling_fields(self, struct, fields):
        names = {field.name for field in struct.fields} | {field.name for field in fields}
        for field in fields:
            item = f"{struct.name}.{field.name}"
            for type_ in self.types(field):
                if type_.base not in SCALARS and not any(key[1] == type_.base for key in self.spec.structs):
                    yield item, field.place, f"{item} is of type {type_.base}, which is nowhere; expected a scalar or a struct"
            for kind in ("enum", "flags"):
                name = getattr(field, kind)
                if name and not self.group(name):
                    yield item, field.place, f"{item} names {kind} {name}, which is nowhere; expected a group of constants"
            for kind in ("was", "count", "tag"):
                name = getattr(field, kind)
                if name and name not in names:
                    yield item, field.place, f"{item} names {kind} {name}, no such field; expected one of {', '.join(sorted(names))}"
            for name in field.tags:
                if not any(constant.name == name for group in self.spec.groups.values() for constant in group.members):
                    yield item, field.place, f"{item} is selected by {name}, which is nowhere; expected a constant"
            if field.ifdef and not any(field.ifdef in features for features in self.spec.features.values()):
                yield item, field.place, f"{item} needs {field.ifdef}, which no arch defines; expected a feature macro"
            yield from self.dangling_fields(struct, field.fields)

    @staticmethod
    def types(field):
        if field.type is None:
            return []
        return list(field.type.cases.values()) if isinstance(field.type, Vary) else [field.type]

    def dangling_ioctl(self, ioctl):
        place = ioctl.place
        for name in filter(None, (ioctl.capability, *ioctl.extended_by)):
            if name not in self.spec.capabilities:
                yield ioctl.name, place, f"{ioctl.name} needs {name}, which is nowhere; expected a capability"
        for type_ in filter(None, (ioctl.encoded, ioctl.argument.type)):
            if type_.base not in SCALARS and not any(key[1] == type_.base for key in self.spec.structs):
                yield ioctl.name, place, f"{ioctl.name} takes {type_.base}, which is nowhere; expected a scalar or a struct"
        for fd in ioctl.classes:
            if fd.name not in self.spec.classes:
                yield ioctl.name, place, f"{ioctl.name} is of fd class {fd.name}, which state.yaml lacks; expected one of {', '.join(self.spec.classes)}"
            elif fd.lock and fd.lock not in self.spec.classes[fd.name].locks:
                yield ioctl.name, place, (f"{ioctl.name} is served under lock {fd.lock}, which class {fd.name} lacks; "
                                          f"expected one of {', '.join(self.spec.classes[fd.name].locks) or 'none'}")
        for effect in ioctl.effects:
            name = effect.split()[1].partition("(")[0]
            if effect.split()[0] != "creates" and name not in self.spec.variables:
                yield ioctl.name, place, f"{ioctl.name} {effect}: no such state; expected one of {', '.join(self.spec.variables)}"
        if ioctl.returns.kind == "constant" and not self.known(ioctl.returns.of):
            yield ioctl.name, place, f"{ioctl.name} returns {ioctl.returns.of}, which is nowhere; expected a constant"

    # --- fields that an argument or a rule speaks of ------------------------------------------------------

    def fields_of(self, ioctl):
        """Names a rule of an ioctl may use, or None when they cannot be told."""
        if ioctl.argument.kind == "none":
            return {"arg"}
        if ioctl.argument.kind == "value" or ioctl.argument.type.base in SCALARS:
            return {ioctl.argument.name}
        found = set()
        for key, struct in self.spec.structs.items():
            if key[1] == ioctl.argument.type.base:
                found |= self.paths(struct.fields, "")
        return found

    def paths(self, fields, prefix):
        found = set()
        for field in fields:
            path = prefix if field.anonymous else prefix + field.name
            if not field.anonymous:
                found.add(path)
            found |= self.paths(field.fields, path + "." if path and not field.anonymous else path)
            if field.type is not None and not isinstance(field.type, Vary):
                for key, struct in self.spec.structs.items():
                    if key[1] == field.type.base:
                        inner = path + ("[]." if field.kind == "flex" else ".")
                        found |= self.paths(struct.fields, inner)
        return found

    def arguments(self):
        for ioctl in self.spec.ioctls.values():
            fields, argument = self.fields_of(ioctl), ioctl.argument
            named = [name for name in (*argument.reads, *argument.writes, *argument.buffers) if name != "all"]
            if argument.array:
                named += [argument.array.field, argument.array.count]
            if ioctl.returns.kind == "count":
                named.append(ioctl.returns.of)
            for name in named:
                if name not in fields:
                    yield ioctl.name, ioctl.place, f"{ioctl.name} speaks of field {name}, which its argument lacks; expected one of {', '.join(sorted(fields))}"
            if argument.kind == "pointer" and not (argument.reads or argument.writes) and ioctl.returns.kind != "error":
                yield ioctl.name, ioctl.place, f"{ioctl.name} takes a pointer and neither reads nor writes it; expected reads or writes"

    def rules(self):
        for owner in (*self.spec.ioctls.values(), *self.spec.classes.values()):
            fields = self.fields_of(owner) if hasattr(owner, "argument") else set()
            for rule in owner.rules:
                yield from ((rule.id, rule.place, f"rule {rule.id} {what}") for what in self.rule(rule, fields))

    def rule(self, rule, fields):
        subjects = rule.subject
        if rule.kind == "state":
            name, arguments = self.predicate(rule.data["state"])
            subjects = arguments
            predicate = self.spec.predicates.get(name)
            if predicate is None:
                yield f"asks {name}, which state.yaml lacks; expected one of {', '.join(self.spec.predicates)}"
            elif len(predicate.parameters) != len(arguments):
                yield f"gives {name} {len(arguments)} arguments; expected {len(predicate.parameters)}"
        for name in (*subjects, *([rule.when["field"]] if rule.when and "field" in rule.when else [])):
            if name not in fields:
                yield f"is about {name}, no such field; expected one of {', '.join(sorted(fields))}"
        for key in ("below", "at_most", "at_least", "equals", "among", "of", "one_of"):
            yield from self.bound(key, rule.data.get(key))
        errnos = rule.errno.cases.values() if isinstance(rule.errno, Vary) else [rule.errno]
        for name in errnos:
            if name not in ERRNOS:
                yield f"answers {name}, which is no errno; expected one such as EINVAL"

    def bound(self, key, value):
        for name in value if isinstance(value, list) else [value]:
            if not isinstance(name, str):
                continue
            if key in ("of",) or key == "one_of" and isinstance(value, str):
                if not self.group(name):
                    yield f"has {key}: {name}, which is nowhere; expected a group of constants"
            elif name not in self.spec.limits and not self.known(name):
                yield f"has {key}: {name}, which is nowhere; expected a limit of state.yaml or a constant"

    @staticmethod
    def predicate(text):
        name, _, rest = text.partition("(")
        return name, [part.strip() for part in rest.rstrip(")").split(",") if part.strip()]

    # --- state -------------------------------------------------------------------------------------------

    def state(self):
        for name, predicate in self.spec.predicates.items():
            variable = predicate.data.get(predicate.form)
            if predicate.form != "opaque" and variable not in self.spec.variables:
                yield name, predicate.place, f"predicate {name} asks {variable}, no such variable; expected one of {', '.join(self.spec.variables)}"
            elif predicate.form != "opaque":
                row = self.spec.variables[variable].row
                for key in ("column", "start", "length"):
                    if key in predicate.data and predicate.data[key] not in row:
                        yield name, predicate.place, f"predicate {name} uses {key} {predicate.data[key]}; expected one of {', '.join(row)}"
        for name, limit in self.spec.limits.items():
            if limit.probe and limit.probe not in self.spec.capabilities:
                yield name, limit.place, f"{name} is probed by {limit.probe}, which is nowhere; expected a capability"

    # --- numbers -----------------------------------------------------------------------------------------

    def collisions(self):
        """Two ioctls with the same full number in one fd class, where both are implemented or visible."""
        for view in self.complete:
            for machine in MACHINES.values():
                seen = {}
                for ioctl in view.ioctls:
                    try:
                        command = view.command(ioctl, machine)
                    except (KeyError, ValueError):
                        continue
                    for fd in ioctl.classes:
                        other = seen.setdefault((fd.name, command), ioctl)
                        if other is not ioctl:
                            yield (f"{other.name}/{ioctl.name}", ioctl.place,
                                   f"{ioctl.name} has {command:#x} on {machine.name}, as {other.name} has in class {fd.name}; expected a number of its own")

    def capability_numbers(self):
        seen = {}
        for capability in self.spec.capabilities.values():
            other = seen.setdefault(capability.nr, capability)
            if other is not capability:
                yield capability.name, capability.place, f"{capability.name} has number {capability.nr}, as {other.name} has; expected a number of its own"

    def capability_zero(self):
        """Capability 0 is a real one; `none` is said by leaving the key out."""
        for ioctl in self.spec.ioctls.values():
            capability = self.spec.capabilities.get(ioctl.capability)
            if capability and capability.nr == 0 and ioctl.section not in ("4.24", "4.25", "4.26", "4.27"):
                yield ioctl.name, ioctl.place, f"{ioctl.name} needs {ioctl.capability}, which is number 0; expected no capability if it is basic"

    def enum_values(self):
        for group in self.spec.groups.values():
            if group.kind == "constants":
                continue
            seen = {}
            for constant in group.members:
                if isinstance(constant.value, Vary):
                    continue
                other = seen.setdefault(str(constant.value), constant)
                if other is not constant and not (other.life.until or constant.life.until):
                    yield constant.name, constant.place, f"{constant.name} has the value of {other.name}; expected its own in {group.name}"

    # --- layouts -----------------------------------------------------------------------------------------

    def expressions(self):
        """Array lengths and values that cannot be computed."""
        for struct in self.spec.structs.values():
            arch = ARCHS[0] if struct.header == "linux" else struct.header
            for name, view in self.views.items():
                for arch in view.archs_of(struct)[:1] if struct.life.covers(name) else ():
                    try:
                        view.layouts[machines_of(arch)[0].name].of(struct.name)
                    except KeyError as missing:
                        yield struct.name, struct.place, f"{struct.name} at {name}: {missing.args[0]} is not known on {arch}; expected a constant or struct visible there"
                    except (ValueError, RecursionError) as error:
                        yield struct.name, struct.place, f"{struct.name} at {name}: {error}; expected a layout"

    def order(self):
        """C needs a struct before another embeds it."""
        rank = {}
        for number, item in enumerate(self.spec.order):
            rank.setdefault(item.name, number)

        def walk(struct, fields):
            for field in fields:
                for type_ in self.types(field):
                    if type_.base not in SCALARS and rank.get(type_.base, -1) > rank[struct.name]:
                        yield struct.name, field.place, f"{struct.name}.{field.name} embeds {type_.base}, which stands later; expected it before"
                yield from walk(struct, field.fields)
        for struct in self.spec.structs.values():
            yield from walk(struct, struct.fields)

    def implicit_padding(self):
        for view, arch, machine, layout in self.layouts():
            end, union = 0, layout.struct.union
            for member in layout.members:
                if member.depth or union:
                    continue
                if member.bit <= 0 and member.offset > end:
                    yield (f"{layout.struct.name}.{member.path}", member.field.place,
                           f"{member.offset - end} bytes before {layout.struct.name}.{member.path} on {machine.name} have no name; expected a pad")
                end = max(end, member.offset + member.size)
            if layout.size > end and not union:
                yield (layout.struct.name, layout.struct.place,
                       f"{layout.size - end} bytes at the end of {layout.struct.name} on {machine.name} have no name; expected a pad")

    def layouts(self):
        for view in self.complete:
            for machine in MACHINES.values():
                for struct in view.structs_of(machine.arch):
                    try:
                        yield view, machine.arch, machine, view.layouts[machine.name].of(struct.name)
                    except (KeyError, ValueError):
                        pass        # told by `expressions`

    def word_size(self):
        """A struct whose layout differs between 32 and 64 bit of one arch needs a compat path."""
        for view in self.complete:
            for wide, narrow in (("x86_64", "i386"), ("ppc64", "ppc32")):
                for struct in view.structs_of(MACHINES[wide].arch):
                    try:
                        one, two = view.layouts[wide].of(struct.name), view.layouts[narrow].of(struct.name)
                    except (KeyError, ValueError):
                        continue
                    if one.size != two.size or [m.offset for m in one.members] != [m.offset for m in two.members]:
                        yield struct.name, struct.place, f"{struct.name} is laid out differently on {wide} and {narrow}; expected the same"

    def pointers(self):
        """A pointer in a struct is another size for 32-bit callers."""
        for struct in self.spec.structs.values():
            for field in struct.fields:
                for part in (field, *field.fields):
                    if any(type_.base in ("user_pointer", "void *", "unsigned long") for type_ in self.types(part)):
                        yield f"{struct.name}.{part.name}", part.place, f"{struct.name}.{part.name} is as wide as the machine's word; expected a fixed width"

    def growth(self):
        """What must not change between levels: a struct's size and alignment, a field's offset, an ioctl's number."""
        for before, after in zip(self.levels, self.levels[1:]):
            old, new = self.views[before], self.views[after]
            for struct in old.structs:
                for arch in old.archs_of(struct)[:1]:
                    yield from self.grown(struct, old, new, machines_of(arch)[0])

    def grown(self, struct, old, new, machine):
        try:
            one, two = old.layouts[machine.name].of(struct.name), new.layouts[machine.name].of(struct.name)
        except (KeyError, ValueError):
            return
        if (one.size, one.align) != (two.size, two.align):
            yield (struct.name, struct.place, f"{struct.name} is {one.size} bytes aligned {one.align} at {old.level} and {two.size} aligned "
                                              f"{two.align} at {new.level}; expected no change (carve new fields from a pad with `was`)")
        places = {member.path: member.offset for member in two.members if member.field.kind != "pad"}
        for member in one.members:
            if member.field.kind != "pad" and places.get(member.path, member.offset) != member.offset:
                yield (f"{struct.name}.{member.path}", member.field.place,
                       f"{struct.name}.{member.path} moves from {member.offset} at {old.level} to {places[member.path]} at {new.level}; expected it to stay")

    def empty_structs(self):
        for view, arch, machine, layout in self.layouts():
            if layout.struct.cxx and not layout.members and not layout.struct.union:
                yield layout.struct.name, layout.struct.place, f"{layout.struct.name} is empty on {arch}, and C++ gives it a size; expected cxx: false"

    # --- prose -------------------------------------------------------------------------------------------

    def prose(self):
        """Prose that repeats a number which a field holds would have to be changed twice."""
        for item in self.spec.order:
            numbers = self.numbers_of(item)
            for key in ("summary", "doc"):
                for word in re.findall(r"(?<![\w.-])(?:0x[0-9a-fA-F]+|\d+)(?![\w.-]*\w)", getattr(item, key, "")):
                    if int(word, 0) in numbers:
                        yield f"{item.name}.{key}", item.place, f"{item.name}: its {key} repeats {word}, which a field holds; expected the field's or constant's name"

    def numbers_of(self, item):
        found = set()
        if hasattr(item, "argument"):
            found.add(item.nr)
            for rule in item.rules:
                found |= {value for key, value in rule.data.items() if isinstance(value, int)}
            if item.argument.array and isinstance(item.argument.array.limit, int):
                found.add(item.argument.array.limit)
        if hasattr(item, "members"):
            found |= {constant.value for constant in item.members if isinstance(constant.value, int)}
        if hasattr(item, "reported"):
            found.add(item.nr)
        for field in getattr(item, "fields", ()):
            for type_ in self.types(field):
                found |= {int(dim) for dim in type_.dims if dim.isdigit()}
        return {number for number in found if number > 2}

    def sections(self):
        """All 54 sections of the document's chapter on ioctls, each once."""
        seen = {}
        for ioctl in self.spec.ioctls.values():
            if ioctl.section:
                other = seen.setdefault(ioctl.section, ioctl)
                if other is not ioctl:
                    yield ioctl.name, ioctl.place, f"section {ioctl.section} is {other.name}'s; expected one ioctl a section"

    def errata(self):
        seen = {}
        for erratum in self.spec.errata():
            other = seen.setdefault(erratum.id, erratum)
            if other is not erratum:
                yield erratum.id, erratum.place, f"erratum {erratum.id} stands in {other.item} too; expected once"


CHECKS = ("expressions", "dangling", "arguments", "rules", "state", "collisions", "capability_numbers", "capability_zero",
          "enum_values", "order", "implicit_padding", "word_size", "pointers", "growth", "empty_structs", "prose",
          "sections", "errata")


def problems(spec):
    """Everything that is wrong and not acknowledged; acknowledgements that nothing needs."""
    lint, acknowledged = Lint(spec), spec.documents["acknowledged.yaml"]
    for name in CHECKS:
        excused, used, said = acknowledged.data.get(name, {}), set(), set()
        for item, place, message in getattr(lint, name)():
            if item in excused:
                used.add(item)
            elif (item, message) not in said:
                said.add((item, message))
                yield spec.documents[place.file].error(place.path, f"{message} [{name}]")
        for item in excused:
            if item not in used:
                yield acknowledged.error((name, item), f"{item} is excused from {name} and does not need it; expected no such line")
    for name in acknowledged.data:
        if name not in CHECKS:
            yield acknowledged.error((name,), f"there is no check {name}; expected one of {', '.join(CHECKS)}")


def check(spec, directory):
    """Raise SpecErrors with all that lint and the lock find."""
    found = [*problems(spec), *lock.problems(spec, directory)]
    if found:
        raise SpecErrors(sorted(found, key=lambda error: (error.file, error.line)))
