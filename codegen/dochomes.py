# SPDX-License-Identifier: MIT
"""Where in the document a struct or a group of constants stands: in its section, else with the first that needs it."""

from model import Group, Struct

RUN = "kvm_run"
SHOWN = ("linux", "x86")    # what other arches' structs hold stands in an appendix


class Homes:
    """The home of every struct and group of a view: a section's number, an ioctl's name, or None."""

    def __init__(self, view, sections):
        self.view, self.home = view, {}
        self.items = [item for item in view.order if isinstance(item, (Struct, Group))]
        self.named = {}
        for item in self.items:
            self.named.setdefault(item.name, []).append(item)
        told = [item for item in self.items if item.section in sections]
        self.home.update((item.place, item.section) for item in told)
        last = [item for item in told if item.name == RUN]      # it has something of everything
        for item in [item for item in told if item not in last]:
            self.inside(item, item.section)
        for ioctl in sorted(view.ioctls, key=lambda ioctl: not ioctl.section):
            self.ioctl(ioctl)
        for item in last:
            self.inside(item, item.section)

    def ioctl(self, ioctl):
        """What an ioctl takes, and what its rules name."""
        rules = [rule for rule in ioctl.rules if rule.life.covers(self.view.level)]
        names = [rule.data.get(key) for rule in rules for key in ("of", "one_of")]
        for name in [ioctl.argument.type and ioctl.argument.type.base, *names]:
            if isinstance(name, str):
                self.settle(name, ioctl.name)

    def settle(self, name, home, headers=None):
        """A place for what has none yet, and for all that it holds."""
        for item in self.named.get(name, ()):
            if item.place not in self.home and (headers is None or item.header in headers):
                self.home[item.place] = home
                self.inside(item, home)

    def inside(self, item, home):
        """Places for what the fields of a struct name."""
        for field in getattr(item, "fields", ()):
            if field.life.covers(self.view.level):
                types = getattr(field.type, "cases", {0: field.type}).values()
                for name in (*(type_.base for type_ in types if type_), field.enum, field.flags):
                    self.settle(name, home, SHOWN)
                self.inside(field, home)

    def at(self, *homes):
        """What stands in one of some places, in the order of the spec."""
        return [item for item in self.items if self.home.get(item.place) in homes]

    def rest(self, kind):
        """What stands nowhere else."""
        return [item for item in self.items if isinstance(item, kind) and item.place not in self.home]
