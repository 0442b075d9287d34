# SPDX-License-Identifier: MIT
"""Capabilities compared: numbers, and what KVM_CHECK_EXTENSION answers on an arch."""

from diff_facts import Differ


class Capabilities(Differ):
    """Two views' capabilities on one machine."""

    kind = "capability"

    def facts(self):
        old, new = ({item.name: item for item in view.capabilities if view.shown(item.ifdef, self.arch)}
                    for view in (self.old, self.new))
        for name, item in old.items():
            if name in new:
                yield from self.both(item, new[name])
            else:
                yield self.fact("source", name, "gone", item.place, was=item.nr)
                if self.answer(self.old, item) != "never":
                    yield self.fact("breaking", name, "reported", item.place, self.answer(self.old, item), "never")
        for name, item in new.items():
            if name not in old:
                yield self.added(name, item.place, item.summary, str(item.nr))

    def both(self, one, two):
        yield from self.changed("breaking", two.name, "number", two.place, str(one.nr), str(two.nr))
        was, now = self.answer(self.old, one), self.answer(self.new, two)
        if was != now and rank(was) != rank(now):
            verdict = "additive" if rank(now) > rank(was) else "breaking"
            yield self.fact(verdict, two.name, "reported", two.place, was, now)
        if (one.answers == "boolean") != (two.answers == "boolean"):
            yield self.fact("breaking" if two.answers == "boolean" else "additive", two.name, "answers", two.place,
                            one.answers, two.answers)

    def answer(self, view, item):
        return view.vary(item.reported.get(self.arch), self.arch) or "never"


def rank(answer):
    """How often a program hears yes: never, when some condition holds, always."""
    return {"never": 0, "yes": 2}.get(answer, 1)
