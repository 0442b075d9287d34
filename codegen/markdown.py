# SPDX-License-Identifier: MIT
"""Names and prose as Markdown: every name the spec knows becomes code that links to where it is told."""

import errno
import re

import phrases
from machine import ARCHS, KNOWN, MACHINES, machines_of

ERRNOS = {*errno.errorcode.values(), "ENOTSUPP", "EHWPOISON"}
# a span of code | a header or device | a name, perhaps dotted, called, indexed or ending in _* | what would be markup
TOKENS = re.compile(r"""(`[^`]*`)|(<[a-z]+/[a-z.-]+>|(?<!")/dev/\w+)|"""
                    r"([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*(?:\(\)|\[\d*\]|(?<=_)\*)?)|([<*\[\]])")
DOTTED = re.compile(r"[a-z_]{2,}(\.[a-z_]{2,})+")


def slug(heading):
    """The anchor that Markdown readers give a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")


def cell(text):
    """Text that stands in a table: one line, no bar."""
    return " ".join(str(text).split()).replace("|", "\\|")


def title(struct):
    return f"{'union' if struct.union else 'struct'} {struct.name}"


class Names:
    """What each name links to; `archs`: those that the document tells of."""

    def __init__(self, archs=KNOWN):
        self.anchors, self.here, self.seen, self.archs = {}, "", set(), archs

    def add(self, name, anchor):
        """The first who tells of a name is linked to."""
        self.anchors.setdefault(name, anchor)

    def code(self, name, shown=None):
        """A name as code, and as a link unless it is told right here."""
        text = f"`{shown or name}`"
        anchor = self.anchors.get(name)
        return f"[{text}](#{anchor})" if anchor and anchor != self.here else text

    def codes(self, names, last="and"):
        return phrases.series((self.code(name) for name in names), last)

    def prose(self, text):
        """Paragraphs; indented lines stay as they are, and only the first mention of a name is a link."""
        self.seen = set()
        return "\n".join(line if line.startswith("    ") else TOKENS.sub(self.token, line)
                         for line in text.strip().splitlines())

    def line(self, text):
        return self.prose(" ".join(text.split()))

    def cell(self, text):
        return cell(self.line(text))

    def token(self, match):
        span, header, name, markup = match.groups()
        if span:
            return self.mention(span[1:-1]) if span[1:-1] in self.anchors else span
        if header:
            return f"`{header}`"
        return f"\\{markup}" if markup else self.mention(name) if self.is_code(name) else name

    def mention(self, name):
        if name in self.seen:
            return f"`{name}`"
        self.seen.add(name)
        return self.code(name)

    def is_code(self, name):
        return "_" in name and name not in MACHINES or name.endswith((")", "]")) or name in ERRNOS or (
            name in self.anchors and not name.islower()) or bool(DOTTED.fullmatch(name))


# --- what differs between machines -------------------------------------------------------------------------

def machine_label(names, among=tuple(MACHINES)):
    """ex) ["x86_64", "i386", "ppc64"] -> "x86, ppc64": an arch's name where all of its machines are meant."""
    found = []
    for arch in ARCHS:
        all_of = [machine.name for machine in machines_of(arch) if machine.name in among]
        here = [name for name in all_of if name in names]
        found += [arch] if here and here == all_of else here
    return ", ".join(found)


def by_value(values):
    """Machines with the same value together, the first first: [(value, machine names)]."""
    groups = {}
    for name, value in values.items():
        groups.setdefault(value, []).append(name)
    return list(groups.items())


def told(values, unit=""):
    """ex) {"x86_64": 288, ..., "s390x": 304} -> "288 bytes (304 on s390)"."""
    (first, _), *others = by_value(values)
    rest = ", ".join(f"{value} on {machine_label(names, tuple(values))}" for value, names in others)
    return f"{first}{unit}" + (f" ({rest})" if rest else "")
