# SPDX-License-Identifier: MIT
"""rules.lock only grows: the committed one begins the present one, but for `retired` marks, so no rule's number changes.

Compared are the version of HEAD and, where the history has more, that of every commit that touched the file.
"""

import subprocess
import sys

from mutate import SPEC, TOP, Claims, copied

import lint                                     # noqa: E402
import load                                     # noqa: E402
import lock                                     # noqa: E402

FILE = "spec/rules.lock"


def git(*arguments):
    """What git prints, or None."""
    try:
        done = subprocess.run(["git", "-C", str(TOP), *arguments], capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return None
    return done.stdout if done.returncode == 0 else None


def ids(text):
    """(id, retired) for each line that holds one."""
    words = [line.split() for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return [(line[0], line[1:] == ["retired"]) for line in words]


def grows(claims, version, before, now):
    """The claims of append-only for one earlier version."""
    for number, (name, _) in enumerate(before, 1):
        claims.same(f"rule {number} of {version}", now[number - 1][0] if number <= len(now) else "none", name)
    revived = [name for (name, was), (_, still) in zip(before, now) if was and not still]
    claims.same(f"rules of {version} that are retired no more", revived, [])


def history(claims, now):
    """Every earlier version of the lock; HEAD's is the one that matters."""
    if git("rev-parse", "--git-dir") is None:
        return claims.skip("the committed rules.lock", "this is no git checkout, or there is no git")
    if git("cat-file", "-e", f"HEAD:{FILE}") is None:
        return claims.skip("the committed rules.lock", f"HEAD has no {FILE}")
    for version in ("HEAD", *(git("log", "--format=%h", "--", FILE) or "").split()):
        text = git("show", f"{version}:{FILE}")
        if text is not None:
            grows(claims, version, ids(text), now)
    return None


def numbering(claims, now):
    """The n-th line is rule n, and every rule of the spec has one."""
    names, retired = lock.read(SPEC)
    claims.same("ids as the generators read them", list(zip(names, (name in retired for name in names))), now)
    spec = load.load(SPEC)
    known = {rule.id for rule in spec.rules()}
    claims.same("rules without a number", sorted(known - set(names)), [])
    claims.same("numbers without a rule", sorted(set(names) - known - retired), [])
    claims.same("retired rules that are in the spec", sorted(known & retired), [])


def appending(claims):
    """`--lock` appends, and changes no line that is there."""
    with copied() as copy:
        path = copy / "rules.lock"
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        path.write_text("".join(lines[:-2]), encoding="utf-8")
        added = lock.extend(load.load(copy), copy)
        text = path.read_text(encoding="utf-8").splitlines(keepends=True)
        claims.same("rules that --lock appends after two lines were cut off", added, 2)
        claims.same("lines before those that --lock appends", text[:len(lines) - 2], lines[:-2])
        claims.same("the lines that --lock appends", sorted(text[-2:]), sorted(lines[-2:]))
        claims.same("rules that --lock appends to a complete lock", lock.extend(load.load(copy), copy), 0)
        claims.same("lint of the lock afterwards", [str(error) for error in lint.lock.problems(load.load(copy), copy)], [])


def main():
    claims = Claims()
    if not (SPEC / "rules.lock").is_file():
        claims.true("rules.lock", False, "no such file", "one line for each rule")
        return claims.exit_code()
    now = ids((SPEC / "rules.lock").read_text(encoding="utf-8"))
    claims.true("rules.lock", now, "no rule", "a line for each rule")
    history(claims, now)
    numbering(claims, now)
    appending(claims)
    return claims.exit_code()


if __name__ == "__main__":
    sys.exit(main())
