# SPDX-License-Identifier: MIT
"""Lint: names that lead nowhere, and names that lead to two things."""

from lint_context import listed, types, walk
from load import CLASSES, ENTRIES
from machine import SCALARS
from model import Vary

ERRNOS = set("""EPERM ENOENT ESRCH EINTR EIO ENXIO E2BIG EBADF EAGAIN ENOMEM EACCES EFAULT EBUSY EEXIST EXDEV ENODEV EINVAL
    ENFILE EMFILE ENOTTY EFBIG ENOSPC ENOBUFS EROFS EDOM ERANGE EDEADLK ENOSYS EOPNOTSUPP EOVERFLOW ENOTSUPP
    ENOEXEC EHWPOISON""".split())

TOPICS = [name for name in ENTRIES if name not in CLASSES]

# What an erratum may be on although the entry does not say it: then its default holds.
UNSAID = {"archs", "capability", "doc", "errors", "rules"}


def dangling(lint):
    for struct in lint.spec.structs.values():
        for field, what in dangling_fields(lint, struct, struct.fields):
            item = f"{struct.name}.{field.name}"
            yield item, field.place, f"{item} {what}"
    for ioctl in lint.spec.ioctls.values():
        for what in (*dangling_types(lint, ioctl), *dangling_classes(lint, ioctl), *dangling_words(lint, ioctl)):
            yield ioctl.name, ioctl.place, f"{ioctl.name} {what}"
    for erratum in lint.spec.errata():
        for what in dangling_erratum(lint, erratum):
            yield erratum.id, erratum.place, f"erratum {erratum.id} {what}"


def dangling_fields(lint, struct, fields):
    """(field, what is wrong) for a struct's fields, and those inside them."""
    names = {field.name for field in struct.fields} | {field.name for field in fields}
    for field in fields:
        for type_ in types(field):
            if type_.base not in SCALARS and type_.base not in lint.structs:
                yield field, f"is of type {type_.base}, which is nowhere; expected a scalar or a struct"
        for kind in ("enum", "flags"):
            name = getattr(field, kind)
            if name and name not in lint.groups:
                yield field, f"names {kind} {name}, which is nowhere; expected a group of constants"
        for kind in ("was", "count", "tag"):
            name = getattr(field, kind)
            if name and name not in names:
                yield field, f"names {kind} {name}, no such field; expected one of {listed(names)}"
        for name in field.tags:
            if name not in lint.constants:
                yield field, f"is selected by {name}, which is nowhere; expected a constant"
        yield from ((field, what) for what in dangling_validity(lint, field, names))
        yield from dangling_fields(lint, struct, field.fields)


def dangling_validity(lint, field, names):
    """What says when a field counts, or who looks at a pad."""
    if field.valid_if:
        flags, _, flag = field.valid_if.partition(".")
        if flags not in names:
            yield f"is valid if {field.valid_if}, no such field; expected one of {listed(names)}"
        if flag not in lint.constants:
            yield f"is valid if {flag}, which is nowhere; expected a constant"
    for name in (*filter(None, [field.valid_in]), *(field.kernel if isinstance(field.kernel, dict) else ())):
        if name not in lint.spec.ioctls:
            yield f"speaks of {name}, which is nowhere; expected an ioctl"


def dangling_types(lint, ioctl):
    for type_ in filter(None, (ioctl.encoded, ioctl.argument.type)):
        if type_.base not in SCALARS and type_.base not in lint.structs and lint.described(ioctl):
            yield f"takes {type_.base}, which is nowhere; expected a scalar or a struct"


def dangling_classes(lint, ioctl):
    for fd in ioctl.classes:
        if fd.name not in lint.spec.classes:
            yield f"is of fd class {fd.name}, which state.yaml lacks; expected one of {', '.join(lint.spec.classes)}"
        elif fd.lock and fd.lock not in lint.spec.classes[fd.name].locks:
            yield (f"is served under lock {fd.lock}, which class {fd.name} lacks; "
                   f"expected one of {listed(lint.spec.classes[fd.name].locks)}")


def dangling_words(lint, ioctl):
    for name in filter(None, (ioctl.capability, *ioctl.extended_by)):
        if name not in lint.spec.capabilities:
            yield f"needs {name}, which is nowhere; expected a capability"
    for effect in ioctl.effects:
        verb, what = effect.split()[:2]
        if verb != "creates" and what.partition("(")[0] not in lint.spec.variables:
            yield f"{effect}: no such state; expected one of {', '.join(lint.spec.variables)}"
    if ioctl.returns.kind == "constant" and ioctl.returns.of not in lint.names:
        yield f"returns {ioctl.returns.of}, which is nowhere; expected a constant"


def dangling_erratum(lint, erratum):
    """What an erratum is on, and which entries it concerns."""
    for name in erratum.also:
        if name not in lint.names:
            yield f"names {name}, which is nowhere; expected an entry"
    node = lint.spec.documents[erratum.place.file].data[erratum.item]
    fields = {field.name for struct in lint.structs.get(erratum.item, ()) for field in walk(struct.fields)}
    for part in () if erratum.subject in UNSAID | fields else erratum.subject.split("."):
        if not isinstance(node, dict) or part not in node:
            yield f"is on {erratum.subject}, which {erratum.item} lacks; expected a key, a rule or a field of it"
            return
        node = node[part]


def features(lint):
    """Feature macros that no <asm/kvm.h> defines."""
    defined = {name for features in lint.spec.features.values() for name in features}
    for item in lint.spec.order:
        for part in (item, *walk(getattr(item, "fields", ())), *getattr(item, "members", ())):
            for macro in each(getattr(part, "ifdef", None)):
                if macro and macro not in defined:
                    name = item.name if part is item else f"{item.name}.{part.name}"
                    yield name, part.place, f"{name} needs {macro}, which no arch defines; expected a feature macro"


def errnos(lint):
    """Words that look like an errno and are none."""
    for ioctl in lint.spec.ioctls.values():
        array = ioctl.argument.array
        words = [*ioctl.errors, *ioctl.argument.writes_on, *((array.over, array.small_errno) if array else ())]
        for served in (one for told in ioctl.archs.values() for one in each(told)):
            words += served.values() if isinstance(served, dict) else [served]
        for word in words:
            if isinstance(word, str) and word not in ERRNOS | {"full", "clamp"}:
                yield ioctl.name, ioctl.place, f"{ioctl.name} answers {word}, which is no errno; expected one such as EINVAL"
    for name, cls in lint.spec.classes.items():
        if cls.unknown not in ERRNOS:
            yield name, cls.place, f"class {name} answers {cls.unknown}, which is no errno; expected one such as EINVAL"
    for owner in (*lint.spec.ioctls.values(), *lint.spec.classes.values()):
        for rule in owner.rules:
            for word in rule.errno.cases.values() if isinstance(rule.errno, Vary) else [rule.errno]:
                if word not in ERRNOS:
                    yield rule.id, rule.place, f"rule {rule.id} answers {word}, which is no errno; expected one such as EINVAL"


def each(value):
    """A scalar in all its forms."""
    return value.cases.values() if isinstance(value, Vary) else [value]


def files(lint):
    """An ioctl stands in a topic's file, or in the one of its first fd class and so under its heading in the header."""
    for ioctl in lint.spec.ioctls.values():
        wanted = f"{ioctl.classes[0].name}.yaml"
        if ioctl.place.file != wanted and ioctl.place.file not in TOPICS:
            yield ioctl.name, ioctl.place, f"{ioctl.name} is of fd class {ioctl.classes[0].name} first; expected it in {wanted}"


def defined_once(lint):
    """A macro that two entries define for one arch; a struct that <asm/kvm.h> and <linux/kvm.h> both define."""
    for view in lint.views.values():
        for name, found in view.constants.items():
            for number, (group, constant) in enumerate(found):
                for other, first in found[:number]:
                    if (meet(group, other) and constant.ifdef == first.ifdef
                            and getattr(constant, "fallback", False) == getattr(first, "fallback", False)):
                        yield name, constant.place, f"{name} is defined twice (also {at(first.place)}); expected once"
        for (header, name), struct in view.by_name.items():
            other = view.by_name.get(("linux", name))
            if header != "linux" and other:
                yield name, struct.place, f"{name} is defined twice (also {at(other.place)}); expected once"


def meet(group, other):
    """True when some arch sees both groups; a capability has none and is everywhere."""
    headers = {getattr(part, "header", "linux") for part in (group, other)}
    return len(headers) == 1 or "linux" in headers


def at(place):
    return f"{place.file}:{place.line}"


def state(lint):
    """What predicates and limits speak of."""
    variables = lint.spec.variables
    for name, predicate in lint.spec.predicates.items():
        variable = predicate.data.get(predicate.form)
        if predicate.form == "opaque":
            continue
        if variable not in variables:
            yield (name, predicate.place,
                   f"predicate {name} asks {variable}, no such variable; expected one of {', '.join(variables)}")
            continue
        for key in ("column", "start", "length"):
            if predicate.data.get(key, "") not in ("", *variables[variable].row):
                yield (name, predicate.place,
                       f"predicate {name} uses {key} {predicate.data[key]}; expected one of {listed(variables[variable].row)}")
        if predicate.data.get("flag", "") not in ("", *lint.constants):
            yield name, predicate.place, f"predicate {name} tests {predicate.data['flag']}, which is nowhere; expected a constant"
        if predicate.data.get("limit", "") not in ("", *lint.spec.limits):
            yield (name, predicate.place, f"predicate {name} compares with {predicate.data['limit']}, which is nowhere; "
                                          f"expected one of {listed(lint.spec.limits)}")
    for name, limit in lint.spec.limits.items():
        if limit.probe and limit.probe not in lint.spec.capabilities:
            yield name, limit.place, f"{name} is probed by {limit.probe}, which is nowhere; expected a capability"


def driver(lint):
    """What the driver's level lists must exist."""
    driver = lint.spec.driver
    for name in driver.offers:
        if name not in lint.spec.ioctls:
            yield name, driver.place, f"the driver offers {name}, which is nowhere; expected an ioctl"
    for name in driver.extras:
        item, _, part = name.partition(".")
        parts = {field.name for struct in lint.structs.get(item, ()) for field in struct.fields}
        if item in lint.spec.ioctls:
            parts |= {fd.name for fd in lint.spec.ioctls[item].classes}
            parts |= {rule.id.partition(".")[2] for rule in lint.spec.ioctls[item].rules}
        if name not in lint.names and part not in parts:
            yield (name, driver.place, f"the driver has {name}, which is nowhere; expected an item of the spec, a field of one, "
                                       "a class of fds that an ioctl is for, or a rule of it")
