# SPDX-License-Identifier: MIT
"""Ioctls as entries of the document: what the number says, what is copied, what must hold, what comes back."""

from dataclasses import dataclass

import phrases
from machine import ARCHS, SCALARS
from markdown import by_value, cell, machine_label
from phrases import arches, came, rules_at, sentence, series
from prototypes import prototypes

CLASSES = {"system": "the system fd", "vm": "a VM fd", "vcpu": "a vcpu fd", "device": "a device fd"}
DIRECTIONS = {"_IO": (False, False), "_IOW": (True, False), "_IOR": (False, True), "_IOWR": (True, True)}
VERBS = {(True, False): "reads it", (False, True): "writes it", (True, True): "reads and writes it",
         (False, False): "neither reads nor writes it"}
FDS = {"stats": "a file descriptor to read statistics from", "guest_memfd": "a file descriptor of memory for guests"}
FITS = {"count >= actual": "room for just as many suffices", "count > actual": "there must be room for one more"}
COUNTS = {"actual": "the count is then set to how many are needed", "kept": "the count is left as it was"}


@dataclass(frozen=True)
class RuleRow:
    id: str
    phrase: str
    errno: str


@dataclass(frozen=True)
class Entry:
    """One ioctl of the document."""
    ioctl: object
    heading: str
    summary: str
    facts: tuple        # (what, text): the table at its head
    numbers: tuple      # (machines, number, bytes that the number encodes)
    notes: tuple        # where number and truth disagree
    rules: tuple        # RuleRows
    errors: tuple       # (errno, when)
    effects: tuple
    doc: str
    calls: tuple        # prototypes of the library
    unmodelled: str     # what the spec does not say of it

    @property
    def tabled(self):
        """Sizes that differ between machines deserve a table; a different packing alone does not."""
        return len({size for _, _, size in self.numbers}) > 1


class Ioctls:
    """Makes the entries of a view's ioctls."""

    def __init__(self, view, names):
        self.view, self.names = view, names
        self.calls, self.found = {}, {}
        for call in prototypes(view):
            self.calls.setdefault(call.ioctl.name, []).append(call.text() + ";")

    def entry(self, ioctl, heading):
        code = self.names.code
        rules = tuple(RuleRow(rule.id, self.names_in(phrases.phrase(rule, self.view, code), rule, ioctl.life),
                              phrases.errno(rule, self.view, code)) for rule in rules_at(self.view, ioctl.rules))
        return Entry(ioctl, heading, sentence(self.names.line(ioctl.summary)), tuple(self.facts(ioctl)),
                     self.numbers(ioctl), tuple(self.notes(ioctl)), rules,
                     tuple((f"`{name}`", self.names.cell(when)) for name, when in ioctl.errors.items()),
                     tuple(self.effect(text) for text in ioctl.effects), self.names.prose(ioctl.doc),
                     tuple(self.calls.get(ioctl.name, ())), self.names.line(ioctl.unmodelled))

    def names_in(self, phrase, rule, around):
        """A predicate's summary is prose; other phrases are marked already."""
        told = self.names.line(phrase) if rule.kind == "state" and "`" not in phrase else phrase
        more = [part for part in (self.names.line(rule.doc), came(rule.life, around, "before")) if part]
        return cell(told + (f" ({'; '.join(more)})" if more else ""))

    # --- the table at the head -------------------------------------------------------------------------

    def facts(self, ioctl):
        yield "Capability", self.capability(ioctl)
        if ioctl.life.since:
            yield "Since", f"Linux {ioctl.life.since}"
        if ioctl.life.until:
            yield "Gone in", f"Linux {ioctl.life.until}"
        yield "Architectures", self.archs(ioctl)
        yield "Called on", self.classes(ioctl)
        yield "Number", self.encoding(ioctl)
        yield "Parameter", self.parameter(ioctl.argument)
        yield from self.details(ioctl.argument)
        yield "Returns", self.returns(ioctl)
        if ioctl.eintr == "stop":
            yield "On `EINTR`", "stop and look: the call is not to be repeated blindly"

    def capability(self, ioctl):
        here = {item.name: item for item in self.view.capabilities}
        none = "none to ask for" if ioctl.life.since else "basic"
        text = self.names.code(ioctl.capability) if ioctl.capability else none
        if ioctl.capability in here and here[ioctl.capability].never_reported():
            text += ", which is never reported"
        extended = [name for name in ioctl.extended_by if name in here]
        return text + (f"; extended by {self.names.codes(extended)}" if extended else "")

    def archs(self, ioctl):
        known = arches(self.view)
        refusals = list(dict.fromkeys(self.view.spec.classes[item.name].unknown for item in self.here(ioctl)))
        how = {arch: ioctl.implemented(arch) for arch in known}
        absent = [arch for arch in known if how[arch] is None or [how[arch]] == refusals]
        full = [arch for arch in known if how[arch] == "full"]
        others = {arch: self.served(how[arch]) for arch in known if arch not in (*full, *absent)}
        parts = ["all" if full == list(known) else series(full)] if full or not others else []
        parts += [f"{', '.join(archs)}: {told}" for told, archs in by_value(others)]
        if absent:
            told = series((f"`{errno}`" for errno in refusals), "or")
            parts.append(f"{'others' if len(absent) < len(known) else 'all'} refuse it with {told}")
        return "; ".join(part for part in parts if part)

    def here(self, ioctl):
        """The fd classes that take it at this level."""
        return [item for item in ioctl.classes if item.life.covers(self.view.level)]

    @staticmethod
    def served(how):
        """ex) {"stub": 0} -> "does nothing and returns 0"; {"book3s": "full", "booke": "ENOTSUPP"}."""
        if isinstance(how, str):
            return f"refused with `{how}`"
        parts = []
        for variant, value in how.items():
            told = "has it" if value == "full" else f"refuses it with `{value}`" if isinstance(value, str) else \
                f"does nothing and returns {value}"
            parts.append(told if variant == "stub" else f"{variant} {told}")
        return ", ".join(parts)

    def classes(self, ioctl):
        parts = []
        for item in self.here(ioctl):
            archs = [arch for arch in item.archs if arch in arches(self.view)]
            more = [f"on {series(archs)}"] * (tuple(item.archs) != ARCHS)
            more += [f"lock `{item.lock}`"] * bool(item.lock) + [came(item.life, ioctl.life)]
            told = "; ".join(part for part in more if part)
            link = f"[{CLASSES[item.name]}](#{self.names.anchors['class ' + item.name]})"
            parts.append(f"{link} ({told})" if told else link)
        return series(parts, "or")

    def parameter(self, arg):
        if arg.kind == "none":
            return "none"
        if arg.kind == "value":
            name = "" if arg.name == "arg" else f" {arg.name}"
            return f"`{self.c_name(arg.type.base)}{name}`, by value"
        null = f", or null: {self.names.cell(arg.optional)}" if arg.optional else ""
        return f"pointer to {self.names.code(arg.type.base, self.c_name(arg.type.base))}{null}"

    def details(self, arg):
        """What is copied, and how far arrays and buffers reach."""
        if arg.kind == "pointer":
            told = {"Copied": self.copied(arg), "Array": self.array(arg.array), "Buffer": self.buffers(arg)}
            for what, parts in told.items():
                text = "; ".join(parts)
                if text:
                    yield what, text

    def c_name(self, base):
        return SCALARS[base][0].replace(" __user", "") if base in SCALARS else self.view.keyword(base)

    def copied(self, arg):
        """What the kernel reads and writes of the argument."""
        if arg.reads and arg.reads == arg.writes == ("all",):
            yield "all of it is read and written"
            return
        for verb, fields in (("read", arg.reads), ("written", arg.writes)):
            if fields:
                what = "all of it" if fields == ("all",) else series(f"`{name}`" for name in fields)
                yield f"{what} {'is' if len(fields) == 1 else 'are'} {verb}"
        if arg.writes_on:
            yield f"written also when the call fails with {self.names.codes(arg.writes_on, 'or')}"

    def array(self, array):
        if array is None:
            return
        code = self.names.code
        yield f"`{array.field}` has `{array.count}` elements"
        if array.limit is not None:
            over = {None: "", "clamp": ", a higher count is lowered to that"}
            yield (f"at most {phrases.bound(self.view, array.limit, code)}"
                   + over.get(array.over, f", more: {code(array.over)}"))
        if array.exact is not None:
            yield f"`{array.count}` must be {phrases.bound(self.view, array.exact, code)}"
        if array.small_errno:
            fits = self.view.vary(array.fits)
            yield f"too few: {code(array.small_errno)}, and {COUNTS.get(array.small_count, array.small_count)}"
            if fits:
                yield FITS.get(fits) or f"they suffice if `{cell(fits)}`"

    def buffers(self, arg):
        for field, how in arg.buffers.items():
            for verb, size in how.items():
                reach = phrases.buffer_size(size, self.names.code)
                yield f"`{field}` points to a buffer that the kernel {verb}: {reach}"

    def returns(self, ioctl):
        how, code = ioctl.returns, self.names.code
        return {
            "zero": lambda: "0",
            "error": lambda: "always an error",
            "fd": lambda: FDS.get(how.of) or CLASSES[how.of].replace(" fd", " file descriptor"),
            "constant": lambda: code(how.of),
            "count": lambda: f"how many of `{how.of}` were done" + (
                f"; fewer: {self.names.line(how.partial)}" if how.partial else ""),
            "number": lambda: self.names.line(how.of),
        }[how.kind]()

    # --- the number ------------------------------------------------------------------------------------

    def commands(self, ioctl):
        """The full number and the encoded size on every machine that has the type."""
        found = {}
        for name, machine in self.view.machines.items():
            try:
                size = self.view.layouts[name].extent(ioctl.encoded)[0] if ioctl.encoded else 0
                found[name] = (self.view.command(ioctl, machine), size)
            except KeyError:
                continue
        return found

    def numbers(self, ioctl):
        if ioctl.name not in self.found:
            found = self.commands(ioctl)
            self.found[ioctl.name] = tuple((machine_label(names, tuple(found)), f"`{number:#x}`", str(size))
                                           for (number, size), names in by_value(found))
        return self.found[ioctl.name]

    def encoding(self, ioctl):
        encoded = f", {self.c_name(ioctl.encoded.base)}" if ioctl.encoded else ""
        text = f"`{ioctl.macro}(KVMIO, {ioctl.nr:#04x}{encoded})`"
        text += f", also called `{ioctl.also}`" if ioctl.also else ""
        found = self.numbers(ioctl)
        if not found:
            return f"{text}, which depends on another architecture's struct"
        if len({size for _, _, size in found}) > 1:
            return text
        everywhere = ioctl.encoded is None or ioctl.encoded.base in SCALARS or all(
            self.view.has_struct(ioctl.encoded.base, arch) for arch in self.view.archs)
        told = [number if not index and everywhere else f"{number} on {where}"
                for index, (where, number, _) in enumerate(found)]
        return f"{text}: {'; '.join(told)}"

    def notes(self, ioctl):
        """Where the number tells something else than what the kernel does."""
        arg, says = ioctl.argument, DIRECTIONS[ioctl.macro]
        does = (bool(arg.reads), bool(arg.writes))
        if arg.kind == "pointer" and ioctl.macro == "_IO":
            yield "The number says that there is no argument; the call takes a pointer all the same."
        elif arg.kind == "pointer" and any(does) and says != does:
            yield (f"The number says that the kernel {VERBS[says]}, as `{ioctl.macro}` does of an argument; "
                   f"in truth the kernel {VERBS[does]}.")
        elif arg.kind != "pointer" and ioctl.encoded:
            yield (f"The number says `{self.c_name(ioctl.encoded.base)}`; "
                   "the kernel does not follow the argument as a pointer.")
        if arg.kind == "pointer" and ioctl.encoded and ioctl.encoded != arg.type:
            yield (f"The number says `{self.c_name(ioctl.encoded.base)}`; "
                   f"the argument is `{self.c_name(arg.type.base)}`.")

    # --- effects ---------------------------------------------------------------------------------------

    def effect(self, text):
        """ex) "sets vm.irqchip" -> "sets `vm.irqchip`: an interrupt controller was made in the kernel"."""
        verb, _, target = text.partition(" ")
        name = target.partition("(")[0]
        variable = self.view.spec.variables.get(name)
        told = f": {self.names.line(variable.summary)}" if variable else ""
        return f"{verb} {self.names.code(name, target)}{told}"
