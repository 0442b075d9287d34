# SPDX-License-Identifier: MIT
"""A Markdown file taken apart: headings, anchors, links, tables and boxes, read without the generator's help."""

import re
from dataclasses import dataclass

HEADING = re.compile(r"^(#{1,6}) (.+)$")
LINK = re.compile(r"\]\(([^)]*)\)")
ANCHOR = re.compile(r'<a id="([^"]*)"></a>')
BAR = re.compile(r"(?<!\\)\|")
RULER = re.compile(r"^\|(:?-+:?\|)+$")


def anchor_of(heading):
    """The anchor that GitHub and GitLab make of a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")


@dataclass
class Markdown:
    """A document's lines, those outside of code apart."""
    lines: list
    prose: list         # (line number, text) outside of code
    code: list          # blocks of code, each a list of lines
    closed: bool        # every block of code ends

    @classmethod
    def parse(cls, text):
        prose, code, inside = [], [], False
        for number, line in enumerate(text.split("\n"), 1):
            if line.startswith("```"):
                inside = not inside
                if inside:
                    code.append([])
            elif inside:
                code[-1].append(line)
            else:
                prose.append((number, line))
        return cls(text.split("\n"), prose, code, not inside)

    def headings(self):
        """(depth, text) of each heading, in order."""
        return [(len(found[1]), found[2]) for _, line in self.prose if (found := HEADING.match(line))]

    def anchors(self):
        """All that a link can lead to; one that stands twice is there twice."""
        return [anchor_of(text) for _, text in self.headings()] + [
            name for _, line in self.prose for name in ANCHOR.findall(line)]

    def links(self):
        return [(number, target) for number, line in self.prose for target in LINK.findall(line)]

    def section(self, heading):
        """The text from a heading to the next one of its depth or above."""
        depth, found = 0, []
        for line in self.lines:
            here = HEADING.match(line)
            if here and here[2] == heading:
                depth = len(here[1])
            elif here and depth and len(here[1]) <= depth:
                break
            if depth:
                found.append(line)
        return "\n".join(found)

    def tables(self):
        """Runs of lines that begin with a bar, as (first line's number, lines)."""
        found, last = [], 0
        for number, line in self.prose:
            if line.startswith("|"):
                if found and number == last + 1:
                    found[-1][1].append(line)
                else:
                    found.append((number, [line]))
                last = number
        return found

    def bad_tables(self):
        """Numbers of the lines at which a table is not one."""
        return [number for number, lines in self.tables()
                if len(lines) < 3 or not RULER.match(lines[1]) or not lines[0].endswith("|")
                or len({len(BAR.findall(line)) for line in lines}) != 1]

    def bad_boxes(self):
        """First lines of boxes whose right border is not straight."""
        bad = []
        for block in self.code:
            rows = [line for line in block if re.match(r"^ *\d+ \|", line)]
            edges = [line for line in block if line.strip().startswith("+")]
            width = max((len(line) for line in edges), default=0)
            if rows and any(len(line) > width or not line.endswith("|") for line in rows):
                bad.append(rows[0])
        return bad
