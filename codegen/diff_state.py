# SPDX-License-Identifier: MIT
"""What stands in state.yaml compared: fd classes, and the kernel's own limits."""

from diff_facts import Differ


class State(Differ):
    """Two views' fd classes and limits on one machine."""

    kind = "state"

    def facts(self):
        yield from self.classes()
        yield from self.limits()

    def classes(self):
        for name, old in self.old.classes.items():
            new = self.new.classes.get(name)
            if new is None:
                yield self.fact("breaking", f"fd.{name}", "gone", old.place)
            else:
                yield from self.changed("breaking", f"fd.{name}", "unknown", new.place, old.unknown, new.unknown,
                                        "the errno of a command it does not know")

    def limits(self):
        """More may be had than before, or less."""
        for name, old in self.old.spec.limits.items():
            new = self.new.spec.limits.get(name)
            if new is None:
                continue        # a rule that named it is told as changed
            was, now = self.old.vary(old.seen, self.arch), self.new.vary(new.seen, self.arch)
            if was != now and isinstance(was, int) and isinstance(now, int):
                yield self.fact("additive" if now > was else "breaking", name, "seen", new.place, was, now)
