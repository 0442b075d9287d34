# SPDX-License-Identifier: MIT
"""Rules compared: what a call must keep now and did not have to, what it no longer has to, errnos, and their order.

A rule that is new refuses calls that were served, and so breaks callers, unless it follows from the rules before (a
reserved field that becomes flags) or speaks only of what is new itself.
"""

from dataclasses import dataclass

from diff_atoms import Atoms, follows
from diff_facts import Differ
from diff_ioctls import Ioctls, serves, unmodelled
from machine import SCALARS
from phrases import members, phrase


@dataclass(frozen=True)
class Held:
    """One rule as it stands on one side."""
    rule: object        # model.Rule
    errno: str
    atoms: tuple
    phrase: str


class Rules(Differ):
    """Two views' rules on one machine."""

    kind = "rule"

    def __init__(self, old, new, machine):
        super().__init__(old, new, machine)
        self.atoms = {old: Atoms(old, machine), new: Atoms(new, machine)}
        self.ioctls = Ioctls(old, new, machine)

    def facts(self):
        for name, owner in self.old.classes.items():
            if name in self.new.classes:
                yield from self.owner(owner, self.new.classes[name])
        new = {ioctl.name: ioctl for ioctl in self.new.ioctls}
        for ioctl in self.old.ioctls:
            if ioctl.name in new and self.callable(self.old, ioctl) and self.callable(self.new, new[ioctl.name]):
                yield from self.owner(ioctl, new[ioctl.name])

    def callable(self, view, ioctl):
        return view.shown(ioctl.ifdef, self.arch) and serves(self.ioctls.served(view, ioctl))

    def held(self, view, rules):
        """rule id -> Held, of the rules that hold here, in their order."""
        atoms = self.atoms[view]
        return {rule.id: Held(rule, view.vary(rule.errno, self.arch), tuple(atoms.of(rule)), phrase(rule, view))
                for rule in rules if rule.life.covers(view.level) and self.arch in rule.archs}

    def owner(self, one, two):
        old, new = self.held(self.old, one.rules), self.held(self.new, two.rules)
        before, after = ([atom for held in rules.values() for atom in held.atoms] for rules in (old, new))
        for name, held in new.items():
            if name in old:
                yield from self.both(one, old[name], held, before, after)
            else:
                yield from self.fresh(one, held, old, before)
        for name, held in old.items():
            if name not in new and not all(follows(atom, after) for atom in held.atoms):
                yield self.fact("additive", name, "gone", held.rule.place, held.phrase, note="no longer checked")
        yield from self.order(old, new)

    def both(self, ioctl, one, two, before, after):
        name, place = two.rule.id, two.rule.place
        stricter = [atom for atom in two.atoms if not follows(atom, before)]
        looser = [atom for atom in one.atoms if not follows(atom, after)]
        if stricter:
            yield self.stricter(ioctl, two, stricter, "stricter", one.phrase)
        elif looser:
            more = self.allowed(two, looser)
            yield self.fact("additive", name, "loosened", place, *(("", more) if more else (one.phrase, two.phrase)))
        yield from self.changed("breaking", name, "errno", place, one.errno, two.errno)

    def allowed(self, held, looser):
        """ex) "KVM_MEM_READONLY is allowed too", for flags; "" for other rules."""
        if [atom.kind for atom in held.atoms] != ["flags"] or [atom.kind for atom in looser] != ["flags"]:
            return ""
        atoms, more = self.atoms[self.new], held.atoms[0].value & ~looser[0].value
        names = [name for name in members(self.new, held.rule.data.get("of", ""))
                 if isinstance(atoms.number(name), int) and atoms.number(name) & more]
        return f"allows {', '.join(names)} too" if names else ""

    def fresh(self, ioctl, held, old, before):
        """A rule that is new, or has taken the place of others."""
        sources = [follows(atom, before) for atom in held.atoms]
        if None in sources:
            missing = [atom for atom, source in zip(held.atoms, sources) if source is None]
            yield self.stricter(ioctl, held, missing, "new")
            return
        for other in old.values():
            if other.errno != held.errno and any(source in other.atoms for source in sources):
                yield self.fact("breaking", held.rule.id, "errno", held.rule.place, other.errno, held.errno,
                                f"in place of {other.rule.id}")

    def stricter(self, ioctl, held, atoms, aspect, was=""):
        """More is asked for: of something that was there, or only of what came with it."""
        if all(self.speaks_of_new(ioctl, atom) for atom in atoms):
            verdict, why = "additive", "only of what is new"
        elif unmodelled(ioctl):
            verdict, why = "additive", "the rules of this call were not described"
        else:
            verdict, why = "breaking", f"else {held.errno}"
        return self.fact(verdict, held.rule.id, aspect, held.rule.place, was, held.phrase, why)

    def order(self, old, new):
        """Where a call breaks two rules, the first decides the errno."""
        both = [name for name in new if name in old]
        rank = {name: number for number, name in enumerate(old)}
        for index, name in enumerate(both):
            for later in both[index + 1:]:
                if rank[later] < rank[name] and old[later].errno != old[name].errno:
                    yield self.fact("breaking", name, "order", new[name].rule.place, f"after {later}",
                                    f"before {later}", f"a call that breaks both gets {new[name].errno}")

    # --- what could not be said before --------------------------------------------------------------------

    def speaks_of_new(self, ioctl, atom):
        if atom.when and (isinstance(self.atoms[self.old].number(atom.when[2]), str)
                          or not self.had(ioctl, atom.when[0]) or not self.was_said(ioctl, atom.when)):
            return True
        return bool(atom.subject) and atom.kind != "state" and not any(self.had(ioctl, path) for path in atom.subject)

    def was_said(self, ioctl, when):
        """False for a flag that the rules before did not allow."""
        field, key, value = when
        masks = [atom.value for rule in self.held(self.old, ioctl.rules).values() for atom in rule.atoms
                 if atom.kind in ("flags", "zero") and atom.subject == (field,)]
        return key != "has" or not isinstance(value, int) or all((mask or 0) & value for mask in masks)

    def had(self, owner, path):
        """True when the argument had this member before."""
        argument = getattr(owner, "argument", None)
        if argument is None or argument.kind != "pointer" or argument.type.base in SCALARS:
            return True
        base = argument.type.base
        for part in path.split("[]."):
            found = self.member(base, part)
            if found is None:
                return False
            base = found.type.base if found.type is not None else base
        return True

    def member(self, base, path):
        """A member of a struct before; itself if it is an array of what holds it."""
        try:
            layout = self.old.layouts[self.machine.name].of(base)
        except KeyError:
            return None
        return next((member for member in layout.members if member.path == path and member.field.kind != "pad"), None)
