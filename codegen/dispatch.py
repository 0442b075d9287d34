# SPDX-License-Identifier: MIT
"""The driver's dispatch: a table of rows for each fd class, keyed by the full command, and the typed handlers it calls."""

from dataclasses import dataclass

import checks
from build import call
from machine import SCALARS
from prototypes import argument_name, c_type, pointer_to
from view import driver_view

ARCH = "x86"        # what the driver is built for


@dataclass(frozen=True)
class Row:
    """One ioctl of one fd class, as the driver serves it."""
    ioctl: object       # model.Ioctl
    fd_class: str
    lock: str           # ex) "KVA_LOCK_SLOTS"
    handler: str        # ex) "kva_vm_set_tss_addr"
    params: tuple       # C text of the handler's parameters
    passed: tuple       # what the thunk passes on
    kind: str           # KVA_ARG_NONE, KVA_ARG_VALUE, KVA_ARG_POINTER, KVA_ARG_OPTIONAL
    size: str           # C: sizeof what the pointer points to, or "0"
    copies: str         # C: KVA_COPY_IN | KVA_COPY_OUT, of the fixed part
    array: object       # model.Array or None
    element: str        # C: the type of the array's elements
    moves: str          # C: KVA_COPY_IN | KVA_COPY_OUT, of the array's elements
    buffer: object      # Buffer or None
    type: str           # C: the type behind the pointer
    limit: str          # C: how many elements at most, or "0"
    clamp: bool         # more is cut off rather than refused
    out_errno: str      # C: the errno on which it is copied out all the same, or "0"
    makes: str          # the fd class it makes, or ""


@dataclass(frozen=True)
class Buffer:
    """A buffer that a field of the argument points to."""
    field: str          # ex) "dirty_bitmap"
    length: str         # ex) "KVA_LENGTH_BITMAP_BYTES"
    of: str             # the field that the length is found by, ex) "slot"


def rows(view):
    """Every ioctl the driver's arch implements, by class, in the order of the spec."""
    unions = {struct.name for struct in view.structs if struct.union}
    return {name: [row(view, ioctl, fd, unions) for ioctl in view.ioctls for fd in ioctl.classes
                   if fd.name == name and served(view, ioctl, fd)]
            for name in view.classes}


def served(view, ioctl, fd):
    return ioctl.name in view.spec.driver.offers and ioctl.implemented(ARCH) == "full" and fd.life.covers(view.level) and ARCH in fd.archs


def row(view, ioctl, fd, unions):
    arg, cls = ioctl.argument, fd.name
    params, passed = [f"struct kva_{cls} *{cls}"], ["object"]
    type_, size, kind = "", "0", f"KVA_ARG_{arg.kind.upper()}"
    if arg.kind == "value":
        params.append(f"{c_type(arg.type.base, unions)} {argument_name(arg, cls)}")
        passed.append("value")
    elif arg.kind == "pointer":
        type_ = c_type(arg.type.base, unions)
        params.append(f"{pointer_to(type_, const=not arg.writes)}{argument_name(arg, cls)}")
        passed.append("data")
        size, kind = f"sizeof({type_})", "KVA_ARG_OPTIONAL" if arg.optional else kind
    for name in arg.buffers:
        params.append(f"struct kva_buffer *{name}")
        passed.append("buffer")
    if ioctl.returns.kind == "fd":
        params.append(f"struct kva_{ioctl.returns.of} **made")
        passed.append("made")
    elements = {arg.array.field} if arg.array else set()
    return Row(ioctl, cls, f"KVA_LOCK_{(fd.lock or 'none').upper()}", f"kva_{cls}_{ioctl.verb}", tuple(params), tuple(passed),
               kind, size, copies(arg.reads, set(arg.writes) - elements), arg.array, element(view, arg),
               copies({"all", *elements} & set(arg.reads), {"all", *elements} & set(arg.writes)), buffer(arg), type_, *limit(view, arg),
               " | ".join(arg.writes_on) or (arg.array.small_errno if arg.array and arg.array.small_count == "actual" else "0"),
               ioctl.returns.of if ioctl.returns.kind == "fd" else "")


def copies(reads, writes):
    """Which ways something goes, as C, by the fields that are read and written."""
    return " | ".join(flag for flag, names in (("KVA_COPY_IN", reads), ("KVA_COPY_OUT", writes)) if names) or "0"


def buffer(arg):
    """The buffer an argument points to; no call has more than one."""
    for name, how in arg.buffers.items():
        length, (of,) = call(next(iter(how.values())))
        return Buffer(name, f"KVA_LENGTH_{length.upper()}", of)
    return None


def element(view, arg):
    if not arg.array:
        return ""
    struct = view.struct(arg.type.base, ARCH)
    base = next(field for field in struct.fields if field.name == arg.array.field).type.base
    return SCALARS[base][0] if base in SCALARS else f"struct {base}"


def limit(view, arg):
    """How many elements at most as C, and whether more is cut off."""
    if not arg.array or arg.array.limit is None:
        return "0", False
    value = view.vary(arg.array.limit)
    if isinstance(value, str) and value in view.spec.limits:
        value = view.vary(view.spec.limits[value].seen, ARCH)
    return str(value), arg.array.over == "clamp"


def locks(view):
    names = ["none"]
    for cls in view.classes.values():
        names += [name for name in cls.locks if name not in names]
    return [f"KVA_LOCK_{name.upper()}" for name in names]


def lengths(tables):
    return sorted({row.buffer.length for table in tables.values() for row in table if row.buffer})


def outputs(view):
    """The driver has a level of its own, whatever else is generated."""
    view = driver_view(view.spec)
    tables = rows(view)
    made = {row.ioctl.argument.type.base for table in tables.values() for row in table if row.ioctl.argument.kind == "pointer"}
    context = {
        "tables": tables, "classes": view.classes, "locks": locks(view), "lengths": lengths(tables),
        "structs": sorted(base for base in made if base not in SCALARS),
    }
    yield "driver/dispatch.h", "dispatch.h.j2", context
    yield "driver/dispatch.c", "dispatch.c.j2", context
    yield from checks.outputs(view, "driver/checks", view.spec.driver.extras)
