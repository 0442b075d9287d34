# SPDX-License-Identifier: MIT
"""Ioctls compared: number, fd classes, who serves them, what is read and written, returns, errnos beside the rules."""

import re

from diff_facts import Differ, told
from machine import SCALARS

class Ioctls(Differ):
    """Two views' ioctls on one machine."""

    kind = "ioctl"

    def facts(self):
        old, new = ({item.name: item for item in view.ioctls if view.shown(item.ifdef, self.arch)}
                    for view in (self.old, self.new))
        for name, ioctl in old.items():
            if name in new:
                yield from self.both(ioctl, new[name])
            else:
                yield self.lost(ioctl)
        for name, ioctl in new.items():
            if name not in old:
                yield self.added(name, ioctl.place, ioctl.summary)

    def lost(self, ioctl):
        """Where the call was refused anyway, only its macro is missed."""
        was = self.served(self.old, ioctl)
        return self.fact("breaking" if serves(was) else "source", ioctl.name, "gone", ioctl.place,
                         note="" if serves(was) else f"{was} was all it answered")

    def both(self, one, two):
        yield from self.number(one, two)
        yield from self.classes(one, two)
        was, now = self.served(self.old, one), self.served(self.new, two)
        if was != now:
            verdict = "additive" if serves(now) and not serves(was) else "breaking"
            yield self.fact(verdict, two.name, "served", two.place, was, now)
        if serves(was) and serves(now):
            yield from self.contract(one, two)

    # --- the number --------------------------------------------------------------------------------------

    def number(self, one, two):
        was, now = self.command(self.old, one), self.command(self.new, two)
        served = serves(self.served(self.old, one))
        yield from self.changed("breaking" if served else "source", two.name, "number", two.place, was, now,
                                "" if served else "it was not served")
        if one.also and one.also != two.also:
            yield self.fact("source", two.name, "also", two.place, one.also, two.also or "nothing", "the older macro")

    def command(self, view, ioctl):
        try:
            return f"{view.command(ioctl, self.machine):#x}"
        except KeyError as missing:
            name = missing.args[0]
            return f"none, as {name} is {self.missed(view.spec.structs, name)}"

    # --- who serves it -----------------------------------------------------------------------------------

    def classes(self, one, two):
        was, now = ({item.name for item in ioctl.classes if item.life.covers(view.level) and self.arch in item.archs}
                    for view, ioctl in ((self.old, one), (self.new, two)))
        if was != now:
            yield self.fact("additive" if was < now else "breaking", two.name, "fd", two.place, told(was), told(now))

    def served(self, view, ioctl):
        """What the arch does with the call: full, a stub, or an errno."""
        how = view.vary(ioctl.archs.get(self.arch), self.arch)
        if isinstance(how, dict):
            return ", ".join(f"{variant}: {view.vary(what)}" for variant, what in how.items())
        return how or refusal(view, ioctl)

    # --- the contract ------------------------------------------------------------------------------------

    def contract(self, one, two):
        yield from self.argument(one, two)
        yield from self.changed("breaking", two.name, "returns", two.place, returns(one), returns(two))
        if two.capability and one.capability != two.capability:
            yield self.fact("breaking", two.name, "capability", two.place, one.capability or "basic", two.capability)
        elif one.capability != two.capability:
            yield self.fact("additive", two.name, "capability", two.place, one.capability, "basic")
        yield from self.changed("breaking", two.name, "eintr", two.place, one.eintr, two.eintr)
        yield from self.errors(one, two)
        for effect in sorted({*one.effects} ^ {*two.effects}):
            change = ("", effect) if effect in two.effects else (effect, "nothing")
            yield self.fact("breaking", two.name, "effects", two.place, *change)

    def errors(self, one, two):
        """Errnos that no rule foretells: one with the reason of another that is gone has taken its place.

        They are told for all levels at once, so one more is a better description and no new refusal.
        """
        fresh, gone = ([name for name in a.errors if name not in b.errors] for a, b in ((two, one), (one, two)))
        for name in fresh:
            was = next((other for other in gone if one.errors[other].split() == two.errors[name].split()), None)
            yield self.fact("breaking" if was else "additive", two.name, "errors", two.place, was or "", name,
                            two.errors[name])
            gone = [other for other in gone if other != was]
        for name in gone:
            yield self.fact("additive", two.name, "errors", two.place, name, "nothing", "no longer answered")

    # --- the argument ------------------------------------------------------------------------------------

    def argument(self, one, two):
        was, now = one.argument, two.argument
        yield from self.changed("breaking", two.name, "argument", two.place, form(was), form(now))
        if form(was) != form(now):
            return
        if (was.optional is None) != (now.optional is None):
            yield self.fact("additive" if now.optional else "breaking", two.name, "optional", two.place,
                            *("may be null" if arg.optional else "must not be null" for arg in (was, now)))
        if not unmodelled(one) and not unmodelled(two):
            yield from self.copied(one, two)
        yield from self.widened(two.name, "writes_on", two.place, frozenset(was.writes_on), frozenset(now.writes_on))
        yield from self.array(two, was.array, now.array)
        yield from self.changed("breaking", two.name, "buffer", two.place, buffers(was), buffers(now))

    def copied(self, one, two):
        """What the kernel reads and writes of the members that both sides have; others are told with the struct."""
        members = self.members(self.old, one.argument) & self.members(self.new, two.argument)
        for verb in ("reads", "writes"):
            was, now = (members if "all" in names else members & {outermost(name) for name in names}
                        for names in (getattr(one.argument, verb), getattr(two.argument, verb)))
            yield from self.changed("breaking", two.name, verb, two.place, frozenset(was), frozenset(now))

    def members(self, view, argument):
        """The names by which an argument's members are called; pads have no say."""
        type_ = argument.type
        if type_ is None or type_.base in SCALARS or not view.has_struct(type_.base, self.arch):
            return {"all"}
        layout = view.layouts[self.machine.name].of(type_.base)
        return {outermost(member.path) for member in layout.members if member.field.kind != "pad"}

    def array(self, two, was, now):
        """A flexible array's count; a limit that refuses is a rule, and is told as one."""
        if was is None or now is None:
            return
        clamps = [(self.old.vary(was.limit), was.over), (self.new.vary(now.limit), now.over)]
        if clamps[0] != clamps[1] and not all((over or "").startswith("E") for _, over in clamps):
            more = numbers(clamps) and clamps[0][1] == clamps[1][1] and clamps[0][0] < clamps[1][0]
            yield self.fact("additive" if more else "breaking", two.name, "limit", two.place,
                            *(f"{limit} ({over or 'not checked'})" for limit, over in clamps))
        counts = ((one.field, one.count) for one in (was, now))
        yield from self.changed("breaking", two.name, "count", two.place, *counts)
        yield from self.changed("breaking", two.name, "too_small", two.place, small(was), small(now))


def serves(how):
    return how is not None and not re.fullmatch(r"E[A-Z0-9]+", how)


def refusal(view, ioctl):
    """The errno of an fd that does not know the call."""
    owner = view.spec.classes.get(ioctl.classes[0].name)
    return owner.unknown if owner else "ENOTTY"


def unmodelled(ioctl):
    return bool(getattr(ioctl, "unmodelled", ""))


def form(argument):
    """ex) "pointer to kvm_regs", "value u32"."""
    if argument.kind == "none":
        return "none"
    type_ = argument.type
    dims = "".join(f"[{dim}]" for dim in type_.dims)
    return f"{'pointer to' if argument.kind == 'pointer' else 'value'} {type_.base}{dims}"


def returns(ioctl):
    return f"{ioctl.returns.kind} {ioctl.returns.of}".strip()


def outermost(path):
    return path.partition(".")[0].partition("[")[0]


def buffers(argument):
    return frozenset(f"{name} {verb} {size}" for name, how in argument.buffers.items() for verb, size in how.items())


def numbers(clamps):
    return all(isinstance(limit, int) for limit, _ in clamps)


def small(array):
    return (array.small_errno or "no errno", array.small_count or "no count")
