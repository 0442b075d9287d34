# SPDX-License-Identifier: MIT
"""rules.lock: every rule id there ever was, a line each; it only grows, and a line's number is the rule's number."""

from source import SpecError

HEAD = """\
# SPDX-License-Identifier: GPL-2.0-only OR MIT
# Every rule id there ever was. Lines are never removed or moved: the n-th is rule n in code and logs.
# A rule that left the spec is marked `retired`. Append with: codegen/kvmabi-gen --lock
"""
NAME = "rules.lock"


def lines(directory):
    """The lines of the lock; none when it is not there yet."""
    path = directory / NAME
    try:
        return path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    except UnicodeDecodeError:
        raise SpecError(NAME, 1, "not UTF-8 text; expected a rule id a line") from None


def read(directory):
    """The ids in order, each with its line, and the set of retired ones."""
    ids, retired = {}, set()
    for number, line in enumerate(lines(directory), 1):
        words = line.split()
        if not words or words[0].startswith("#"):
            continue
        if words[0] in ids:
            raise SpecError(NAME, number, f"{words[0]} stands twice; expected once")
        if words[1:] not in ([], ["retired"]):
            raise SpecError(NAME, number, f"'{line}' is malformed; expected a rule id, and `retired` or nothing")
        ids[words[0]] = number
        if words[1:]:
            retired.add(words[0])
    return ids, retired


def extend(spec, directory):
    """Append the ids that are new; returns how many."""
    ids, _ = read(directory)
    path = directory / NAME
    text = path.read_text(encoding="utf-8") if ids else HEAD
    new = [rule.id for rule in spec.rules() if rule.id not in ids]
    path.write_text(text + "".join(f"{name}\n" for name in new), encoding="utf-8")
    return len(new)


def problems(spec, directory):
    """What the spec and the lock do not agree on."""
    ids, retired = read(directory)
    known = {rule.id for rule in spec.rules()}
    for rule in spec.rules():
        doc = spec.documents[rule.place.file]
        if rule.id not in ids:
            yield doc.error(rule.place.path, f"rule {rule.id} is not in {NAME}; expected it appended (kvmabi-gen --lock)")
        elif rule.id in retired:
            yield doc.error(rule.place.path, f"rule {rule.id} was retired; expected a new name, ids are never used again")
    for name, line in ids.items():
        if name not in known and name not in retired:
            yield SpecError(NAME, line, f"rule {name} is gone from the spec; expected it, or the word `retired` here")
