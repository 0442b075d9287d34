# SPDX-License-Identifier: MIT
"""The document's Markdown as roff: the man pages say what the document says, in the same words."""

import re

WIDTH = 78
LINK = re.compile(r"\[([^\]]*)\]\(#[^)]*\)")
CODE = re.compile(r"`([^`]*)`")
ESCAPED = re.compile(r"\\([<*\[\]|])")
BULLET = "- "


def escape(text):
    """Text that roff takes as it is."""
    return text.replace("\\", "\\e").replace("–", "\\(en").replace("·", "\\(bu")


def bold(match):
    return f"\\fB{match[1].replace('-', chr(92) + '-')}\\fP" if match[1] else ""


def inline(text):
    """One paragraph's markup: links lose their target, code becomes bold."""
    return CODE.sub(bold, escape(ESCAPED.sub(r"\1", LINK.sub(r"\1", text))))


def protect(line):
    """A line of text must not look like a request."""
    return f"\\&{line}" if line.startswith((".", "'")) else line


def fill(text):
    """Words in lines of a fair length."""
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + len(word) + 1 > WIDTH:
            lines.append(protect(line))
            line = word
        else:
            line = f"{line} {word}" if line else word
    return "\n".join([*lines, protect(line)] if line else lines)


def line(text):
    """One paragraph."""
    return fill(inline(text))


def blocks(text):
    """Paragraphs, and the entries of lists, as (is it an entry, text); `text` is Markdown."""
    found = []
    for paragraph in text.strip().split("\n\n"):
        for index, part in enumerate(paragraph.split("\n")):
            if part.startswith(BULLET):
                found.append((True, part.removeprefix(BULLET)))
            elif index:
                found[-1] = (found[-1][0], f"{found[-1][1]} {part.strip()}")
            else:
                found.append((False, part))
    return found


def prose(text):
    """Markdown paragraphs and lists as man(7) has them."""
    return "\n".join(("." + ("IP \\(bu 2" if entry else "PP") + "\n" + line(part))
                     for entry, part in blocks(text)) if text.strip() else ""
