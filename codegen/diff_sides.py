# SPDX-License-Identifier: MIT
"""The two sides of a comparison: a level of this spec, or a spec that stands in a directory or a revision of git."""

import io
import re
import subprocess
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

import load
from model import release
from source import SpecError, SpecErrors
from view import View

RELEASE = re.compile(r"\d+\.\d+(\.\d+)?")


class UsageError(Exception):
    """A side that is neither level nor spec."""


@dataclass(frozen=True)
class Side:
    """A spec, and the level of it that was asked for."""
    name: str           # as it was asked for
    spec: object        # model.Spec
    level: str          # None: every level


@dataclass(frozen=True)
class Pair:
    """One comparison: two views, and the arches that are complete in both."""
    old: View
    new: View
    archs: tuple
    left_out: tuple     # arches that are complete on one side alone


class Sides:
    """Makes sides of what stands on the command line; every spec is read once."""

    def __init__(self, directory):
        self.directory, self.specs = Path(directory), {}

    def side(self, text):
        """LEVEL, or DIR, REV, REV:PATH with @LEVEL or without."""
        if RELEASE.fullmatch(text):
            return Side(text, self.at_level(self.spec(self.directory), text), text)
        where, at, level = text.rpartition("@")
        if not (at and where and RELEASE.fullmatch(level)):
            where, level = text, None
        try:
            spec = self.spec(Path(where)) if Path(where).is_dir() else self.revision(where)
        except (SpecError, SpecErrors) as error:
            raise UsageError(f"the spec of '{where}' does not load:\n{error}") from error
        return Side(text, self.at_level(spec, level), level)

    @staticmethod
    def at_level(spec, level):
        if level is not None and level not in spec.levels:
            raise UsageError(f"there is no level {level}; expected one of {', '.join(spec.levels)}")
        return spec

    def spec(self, directory):
        key = directory.resolve()
        if key not in self.specs:
            self.specs[key] = load.load(directory)
        return self.specs[key]

    # --- git -----------------------------------------------------------------------------------------------

    def git(self, *words, where=None):
        """What git prints, as bytes; None when it refuses, and why."""
        try:
            done = subprocess.run(["git", "-C", where or self.directory, *words], capture_output=True, check=False)
        except FileNotFoundError:
            return None, "git is not installed"
        return (None, done.stderr.decode(errors="replace").strip()) if done.returncode else (done.stdout, "")

    def answer(self, *words):
        out, _ = self.git(*words)
        return out.decode().strip() if out is not None else None

    def revision(self, text):
        """The spec as it stood in a revision; without a path, where this spec stands."""
        rev, _, path = text.partition(":")
        top = self.answer("rev-parse", "--show-toplevel")
        commit = top and self.answer("rev-parse", "--verify", "--quiet", "--end-of-options", f"{rev}^{{commit}}")
        if not commit:
            why = "no revision of git" if top else f"no revision ({self.git('status')[1].splitlines()[0]})"
            known = ", ".join(self.spec(self.directory).levels)
            raise UsageError(f"'{text}' is no level, no directory and {why}; "
                             f"expected one of {known}, DIR, REV or REV:spec")
        path = path or self.answer("rev-parse", "--show-prefix").rstrip("/")
        tree = f"{commit}:{path}"
        if tree not in self.specs:
            archive, why = self.git("archive", "--format=tar", tree, where=top)
            if archive is None:
                raise UsageError(f"revision {rev} has no directory '{path}': {why}")
            self.specs[tree] = self.extracted(archive, text)
        return self.specs[tree]

    @staticmethod
    def extracted(archive, name):
        """A spec from a tar file. A file of entries that it does not have yet (or no more) has none."""
        with tempfile.TemporaryDirectory(prefix="kvmabi-diff-") as place:
            place = Path(place)
            with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
                files = {member.name: tar.extractfile(member).read() for member in tar if member.isfile()}
            if not {"levels.yaml", "schema.json"} <= files.keys():
                raise UsageError(f"'{name}' is no spec: it lacks levels.yaml or schema.json; expected one like spec/")
            for file, content in ({file: b"{}\n" for file in load.ENTRIES} | files).items():
                (place / file).parent.mkdir(parents=True, exist_ok=True)
                (place / file).write_bytes(content)
            try:
                return load.load(place)
            except (KeyError, TypeError, AttributeError) as error:
                raise UsageError(f"the spec of '{name}' is written in an older language ({error}); "
                                 "expected one that this program reads") from error


def pairs(old, new):
    """The comparisons that two sides ask for: of one level each, or of every level that both have."""
    if old.level or new.level:
        return [pair(old, new, old.level or new.level, new.level or old.level)]
    both = [level for level in sorted(old.spec.levels, key=release) if level in new.spec.levels]
    found = [one for one in (pair(old, new, level, level, needed=False) for level in both) if one.archs]
    if not found:
        raise UsageError(f"{old.name} and {new.name} have no level that is complete in both for the same architecture")
    return found


def pair(old, new, first, second, needed=True):
    for side, level in ((old, first), (new, second)):
        Sides.at_level(side.spec, level)
    one, two = (set(side.spec.levels[level].complete) for side, level in ((old, first), (new, second)))
    archs = tuple(arch for arch in old.spec.levels[first].complete if arch in two)
    if needed and not archs:
        place = new.spec.levels[second].place
        raise SpecError(place.file, place.line,
                        f"no architecture is complete at both {old.name} ({', '.join(sorted(one)) or 'none'}) and "
                        f"{new.name} ({', '.join(sorted(two)) or 'none'}); expected one in common")
    views = (View(side.spec, level, archs=archs) for side, level in ((old, first), (new, second)))
    return Pair(*views, archs, tuple(sorted(one ^ two)))
