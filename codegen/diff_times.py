# SPDX-License-Identifier: MIT
"""Two whole specs compared between their levels: since when a thing is there, until when, and when it changed.

Levels are compared as they stand; a `since` that moves from one release to another between them shows nowhere but here.
"""

from dataclasses import dataclass

from diff_facts import Fact
from model import Group, Struct, Vary, release


@dataclass(frozen=True)
class Timed:
    """Something with a time."""
    life: object        # model.Lifetime
    place: object
    strict: bool        # a rule: the longer it holds, the less may be done
    scalars: dict       # aspect -> what may vary by release


def timed(spec):
    """name -> Timed, of everything that a release can bring or take."""
    found = {}
    for item in spec.order:
        if getattr(item, "life", None) is not None:
            head = found[of_arch(item, item.name)] = Timed(item.life, item.place, False, by_arch(item))
            for name, part, scalars in parts(item):
                place = getattr(part, "place", None) or head.place
                found[of_arch(item, name)] = Timed(part.life, place, False, scalars)
    for owner in (*spec.classes.values(), *spec.ioctls.values()):
        for rule in owner.rules:
            found[rule.id] = Timed(rule.life, rule.place, True, {"errno": rule.errno})
    return found


def of_arch(item, name):
    """Several arches may have a thing of the same name."""
    top, _, arch = item.place.file.removesuffix(".yaml").partition("/")
    return f"{name} ({arch})" if top == "arch" else name


def parts(item):
    """(name, part, scalars) of a struct's fields, a group's constants and an ioctl's fd classes."""
    if isinstance(item, Struct):
        yield from ((f"{item.name}.{path}", field, {"type": field.type}) for path, field in walk(item.fields, ""))
    elif isinstance(item, Group):
        yield from ((constant.name, constant, {"value": constant.value}) for constant in item.members)
    for fd in getattr(item, "classes", ()):
        yield f"{item.name}.fd.{fd.name}", fd, {}


def by_arch(item):
    return {f"{word} on {arch}": value for word, name in (("served", "archs"), ("reported", "reported"))
            for arch, value in getattr(item, name, {}).items()}


def walk(fields, prefix):
    for field in fields:
        path = prefix + ("" if field.anonymous else field.name)
        if not field.anonymous:
            yield path, field
        yield from walk(field.fields, path if field.anonymous else f"{path}.")


def facts(old, new, levels):
    """What differs in time and at none of the levels. What is beyond the newest of them does not count yet."""
    before, after, newest = timed(old), timed(new), max(map(release, levels))
    for name, one in before.items():
        two = after.get(name)
        if two and all(one.life.covers(level) == two.life.covers(level) for level in levels):
            yield from moved(name, one, two, newest)
            yield from varied(name, one, two, levels, newest)


def moved(name, one, two, newest):
    """A time that grew or shrank; of a rule it is the other way round."""
    for aspect, later_is_less in (("since", True), ("until", False)):
        was, now = (known(getattr(item.life, aspect), newest) for item in (one, two))
        if was != now:
            less = (when(now, aspect) > when(was, aspect)) == later_is_less
            verdict = "breaking" if less != two.strict else "additive"
            yield Fact(verdict, "time", name, aspect, two.place, was or "ever", now or "ever")


def known(text, newest):
    """A release that the levels reach, or None."""
    return text if text and release(text) <= newest else None


def when(text, aspect):
    """A release as a number; without one it is from ever or for ever."""
    return release(text) if text else (0,) if aspect == "since" else (99,)


def varied(name, one, two, levels, newest):
    """A scalar that is another at releases between the levels."""
    for aspect, was in one.scalars.items():
        now = two.scalars.get(aspect)
        turns = {key for value in (was, now) for key in getattr(value, "cases", ()) if known_release(key, newest)}
        if differ(was, now, turns) and not differ(was, now, levels):
            yield Fact("breaking", "time", name, "when", two.place, cases(was), cases(now), aspect)


def known_release(key, newest):
    return key[0].isdigit() and release(key) <= newest


def differ(was, now, releases):
    return any(at(was, name) != at(now, name) for name in releases)


def cases(value):
    """ex) "EPERM, from 6.1 EINVAL"."""
    if not isinstance(value, Vary):
        return str(value)
    first, *later = value.cases.items()
    return ", ".join([str(first[1]), *(f"from {name} {then}" for name, then in later)])


def at(value, level):
    return value.at(level) if isinstance(value, Vary) else value
