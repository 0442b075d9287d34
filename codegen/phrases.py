# SPDX-License-Identifier: MIT
"""Rules in English: what must hold, from a rule's kind and data. The document, the man pages and faults say it alike.

Every name goes through `quote`, so that each medium marks it in its own way; the default leaves it plain.
"""

from machine import ARCHS, KNOWN, LIVES
from model import Lifetime, Vary

MANY = 6            # more values than this are told by the name of their group
BUFFERS = {"bitmap_bytes": "one bit for each page of the slot, rounded up to whole longs"}


def plain(name):
    return str(name)


def series(parts, last="and"):
    """ex) ["a", "b", "c"] -> "a, b and c"."""
    parts = list(parts)
    return f"{', '.join(parts[:-1])} {last} {parts[-1]}" if len(parts) > 1 else "".join(parts)


def sentence(text):
    """A summary as a sentence: capital and full stop; a name keeps its first letter."""
    text = text.strip()
    first = text.split()[0].rstrip(",;:.") if text else ""
    head = text[:1].upper() if first.isalpha() and first not in KNOWN else text[:1]
    return head + text[1:] + ("" if text.endswith((".", ":", "?", "!")) else ".")


def arches(view):
    """The arches that KVM runs on at a view's level."""
    return tuple(arch for arch in KNOWN if Lifetime(*LIVES.get(arch, ())).covers(view.level))


def came(life, around=Lifetime(), gone="gone in"):
    """ex) "since Linux 3.7, gone in Linux 6.9": from when to when, as far as what is around does not say it."""
    parts = [f"since Linux {life.since}"] * (life.since not in (None, around.since))
    return ", ".join(parts + [f"{gone} Linux {life.until}"] * (life.until not in (None, around.until)))


def are(subject):
    return "are" if len(subject) > 1 else "is"


def number(value):
    """Small numbers in decimal, addresses and masks as C programmers read them."""
    return str(value) if not isinstance(value, int) or abs(value) < 4096 else f"{value:#x}"


def quoted(value, quote):
    """A number needs no mark."""
    return number(value) if isinstance(value, int) else quote(value)


def varied(view, value, quote=plain):
    """A value that may differ by arch: ex) "EINVAL", "24 (x86) or 48 (ia64)"."""
    if not isinstance(value, Vary):
        return quoted(value, quote)
    by_arch = {}
    for arch in (arch for arch in arches(view) if arch in ARCHS):
        found = view.vary(value, arch)
        if found is not None:
            by_arch.setdefault(found, []).append(arch)
    if len(by_arch) == 1:
        return quoted(next(iter(by_arch)), quote)
    return series((f"{quoted(found, quote)} ({', '.join(archs)})" for found, archs in by_arch.items()), "or")


def bound(view, value, quote):
    """A bound: a number, a constant, or a limit with what it is at this level."""
    value = view.vary(value)
    limit = view.spec.limits.get(value) if isinstance(value, str) else None
    if limit is None:
        return varied(view, value, quote)
    return f"{quote(limit.name)} ({seen(view, limit)})"


def seen(view, limit):
    """What a limit is at a level: a count, so never as a mask."""
    value = view.vary(limit.seen)
    return str(value) if isinstance(value, int) else varied(view, limit.seen)


def members(view, name):
    """What a group of values holds at this level, over all its headers."""
    groups = [group for group in view.groups if group.name == name]
    return list(dict.fromkeys(constant.name for group in groups for constant in group.members
                              if constant.life.covers(view.level)))


def choice(view, values, quote):
    """ex) "KVM_MP_STATE_RUNNABLE or KVM_MP_STATE_HALTED", "a value of kvm_mp_states"."""
    if not isinstance(values, str):
        return series((quoted(value, quote) for value in values), "or")
    names = members(view, values)
    if not names or len(names) > MANY:
        return f"a value of {quote(values)}"
    return series(map(quote, names), "or")


# --- one function a kind of rule: (rule, view, quote) -> what must hold ------------------------------------

def zero(rule, view, quote):
    if rule.subject == ("arg",):
        return "the argument is 0"
    return f"{each(rule)}{series(map(quote, rule.subject))} {are(rule.subject)} 0"


def flags(rule, view, quote):
    group = rule.data.get("of", "")
    names = members(view, group)
    allowed = quote(group) if len(names) > MANY else series(map(quote, names), "and")
    subject = each(rule) + quote(rule.subject[0])
    return f"{subject} has no bits but {allowed}" if names else f"{subject} is 0"


def aligned(rule, view, quote):
    to = rule.data.get("to")
    unit = "the page size" if to == "page" else number(to)
    multiples = "are multiples" if len(rule.subject) > 1 else "is a multiple"
    return f"{each(rule)}{series(map(quote, rule.subject))} {multiples} of {unit}"


def field(rule, view, quote):
    words = {"below": "below ", "at_most": "at most ", "at_least": "at least ", "equals": ""}
    parts = [f"{word}{bound(view, rule_value(rule, key), quote)}" for key, word in words.items() if key in rule.data]
    if "one_of" in rule.data:
        parts.append(choice(view, rule.data["one_of"], quote))
    return f"{each(rule)}{quote(rule.subject[0])} is {series(parts)}"


def each(rule):
    """A rule about the elements of an array is about every one of them."""
    return "every " if "[]" in rule.subject[0] else ""


def rule_value(rule, key):
    value = rule.data[key]
    return Vary(value) if isinstance(value, dict) else value


def no_overflow(rule, view, quote):
    return f"{' + '.join(map(quote, rule.subject))} does not wrap around"


def one_bit(rule, view, quote):
    return f"{each(rule)}{quote(rule.subject[0])} has at most one bit of {quote(rule.data.get('among', ''))}"


def state(rule, view, quote):
    return view.spec.predicates[rule.subject[0]].summary


def condition(when, quote):
    """ex) "if flags has KVM_X"; empty without a condition."""
    words = {"is": "is", "not": "is not", "has": "has", "lacks": "lacks"}
    return "".join(f"if {quote(when['field'])} {word} {quoted(when[key], quote)}" if key in when else ""
                   for key, word in words.items()) if when else ""


KINDS = {"zero": zero, "flags": flags, "aligned": aligned, "field": field, "no_overflow": no_overflow,
         "one_bit": one_bit, "state": state}


def phrase(rule, view, quote=plain):
    """What must hold: ex) "on x86, if type is KVM_IRQ_ROUTING_MSI: flags is 0"."""
    archs = [arch for arch in rule.archs if arch in arches(view)]
    scope = [f"on {series(archs)}" if tuple(rule.archs) != ARCHS else "", condition(rule.when, quote)]
    scope = ", ".join(part for part in scope if part)
    held = KINDS[rule.kind](rule, view, quote)
    return f"{scope}: {held}" if scope else held


def errno(rule, view, quote=plain):
    """The errno of a broken rule, by arch where it differs."""
    return varied(view, rule.errno, quote)


def buffer_size(text, quote=plain):
    """ex) "bitmap_bytes(slot)" -> "one bit for each page of the slot, ..."."""
    return BUFFERS.get(text.partition("(")[0], f"{quote(text)} bytes")


def rules_at(view, rules):
    """The rules that a level has; one for arches that are gone is gone with them."""
    here = set(arches(view))
    return [rule for rule in rules if rule.life.covers(view.level) and here & set(rule.archs)]
