# SPDX-License-Identifier: MIT
"""A comparison told: as text, a line a fact, the worst first; or as JSON for programs."""

import json
from collections import Counter

import render
from diff_facts import VERDICTS, BROKEN, worst
from machine import machines_of
from markdown import machine_label

TITLES = {"breaking": "Breaking", "source": "Breaking for who compiles anew",
          "acknowledged": "Breaking, and acknowledged", "padding": "Padding consumed", "additive": "Additive"}
WORDS = {"padding": "padding consumed", "source": "breaking for who compiles anew",
         "acknowledged": "breaking, and acknowledged"}


def verdict(one):
    """Under which heading a fact stands."""
    return "acknowledged" if one.reason else one.fact.verdict


class Report:
    """Everything that is said about one comparison."""

    def __init__(self, old, new, pairs, found):
        self.old, self.new, self.pairs, self.found = old, new, pairs, found
        self.levels = [pair.new.level for pair in pairs]
        self.verdict = worst(found)

    def everywhere(self, level):
        pair = next((pair for pair in self.pairs if pair.new.level == level), None)
        return [machine.name for arch in pair.archs for machine in machines_of(arch)] if pair else []

    def scope(self, one):
        """ex) "i386 at 6.1"; empty where a fact holds on every machine and level that was compared."""
        machines = dict.fromkeys(name for names in one.where.values() for name in names)
        all_of = dict.fromkeys(name for level in self.levels for name in self.everywhere(level))
        parts = [machine_label(machines, tuple(all_of))] if machines and set(machines) != set(all_of) else []
        if len(self.levels) > 1 and machines and set(one.where) != set(self.levels):
            parts.append(f"at {', '.join(one.where)}")
        return " ".join(parts)

    def line(self, one):
        """ex) "structs.yaml:40: kvm_run size: 288 bytes -> 2352 bytes"."""
        fact, where = one.fact, self.scope(one)
        side = f"{self.old.name}: " if fact.gone and self.old.spec is not self.new.spec else ""
        change = f"{fact.was} -> {fact.now}" if fact.was and fact.now else fact.was or fact.now
        told = "; ".join(part for part in (change, fact.note, one.reason and f"acknowledged: {one.reason}") if part)
        head = f"{fact.place.file}:{fact.place.line}: {side}{fact.item} {fact.aspect}"
        return f"{head}{f' ({where})' if where else ''}{f': {told}' if told else ''}"

    def groups(self):
        """(heading, lines), the worst first."""
        found = {name: [self.line(one) for one in self.found if verdict(one) == name] for name in TITLES}
        return [(TITLES[name], lines) for name, lines in found.items() if lines]

    def text(self):
        return render.environment().get_template("diff.txt.j2").render(
            old=self.old.name, new=self.new.name, verdict=WORDS.get(self.verdict, self.verdict),
            compared=[(pair.old.level, pair.new.level, self.everywhere(pair.new.level), pair.left_out)
                      for pair in self.pairs],
            groups=self.groups())

    def json(self):
        counts = Counter(verdict(one) for one in self.found)
        return json.dumps({
            "from": self.old.name, "to": self.new.name, "verdict": self.verdict,
            "breaks": any(verdict(one) in BROKEN for one in self.found),
            "compared": [{"from": pair.old.level, "to": pair.new.level, "machines": self.everywhere(pair.new.level)}
                         for pair in self.pairs],
            "counts": {name: counts[name] for name in (*VERDICTS, "acknowledged")},
            "facts": [self.record(one) for one in self.found]}, indent=1, ensure_ascii=False) + "\n"

    @staticmethod
    def record(one):
        fact = one.fact
        return {"verdict": fact.verdict, "kind": fact.kind, "item": fact.item, "aspect": fact.aspect, "was": fact.was,
                "now": fact.now, "note": fact.note, "acknowledged": one.reason, "file": fact.place.file,
                "line": fact.place.line, "place_of": "from" if fact.gone else "to",
                "where": {level: list(names) for level, names in one.where.items()}}
