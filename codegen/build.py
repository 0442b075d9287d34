# SPDX-License-Identifier: MIT
"""Checked YAML into model objects: one short function a kind of entry."""

import settle
from machine import ARCHS, KNOWN
from model import (Argument, Array, Capability, Class, Constant, Driver, Erratum, FdClass, Feature, Field, Group, Ioctl, Level,
                   Lifetime, Limit, Place, Predicate, Returns, Rule, Section, Spec, Struct, Type, Variable, Vary, oldest, varies,
                   vary)
from source import SpecErrors

GROUP_KINDS = ("enum", "flags", "constants", "enumerators")
RULE_KINDS = ("zero", "flags", "aligned", "no_overflow", "one_bit", "state", "field")
FORMS = ("is", "not", "row_exists", "row_absent", "row_flag", "row_keeps", "rows_disjoint", "below", "opaque")


def words(value):
    return (value,) if isinstance(value, str) else tuple(value or ())


def life(entry):
    return Lifetime(entry.get("since"), entry.get("until"))


def call(text):
    """ex) "slot_logs_dirty(slot)" -> ("slot_logs_dirty", ("slot",))."""
    name, _, rest = text.partition("(")
    return name, tuple(part.strip() for part in rest.rstrip(")").split(",") if part.strip())


def ctype(value):
    return Vary({key: Type.parse(text) for key, text in value.items()}) if varies(value) else Type.parse(value)


class Builder:
    """Builds a Spec; collects errors that a schema cannot see."""

    def __init__(self, directory, documents, kinds):
        self.directory, self.documents, self.kinds, self.errors = directory, documents, kinds, []
        self.found = {"ioctl": {}, "struct": {}, "group": {}, "capability": {}}

    def fail(self, place, what):
        self.errors.append(self.documents[place.file].error(place.path, what))

    def spec(self, files):
        features, order = {header: {} for header in ("linux", *ARCHS)}, []
        for file in files:
            for name, entry in self.documents[file].data.items():
                if self.kinds[file, name] == "features":
                    place = Place(file, self.documents[file].line((name,)), (name,))
                    features[self.header(place)].update(self.features(entry, place))
                else:
                    order.append(self.item(file, name, entry))
        state = self.documents["state.yaml"].data
        spec = Spec(levels=self.levels(), features=features,
                    sections=tuple(item for item in order if isinstance(item, Section)),
                    ioctls=self.found["ioctl"], structs=self.found["struct"], groups=self.found["group"],
                    capabilities=self.found["capability"],
                    variables=self.variables(state["variables"]), predicates=self.predicates(state["predicates"]),
                    limits=self.limits(state["limits"]), classes=self.fd_classes(state["classes"]), order=tuple(order),
                    documents=self.documents, directory=self.directory, driver=self.driver(),
                    varying={item.place: turns for item in order if (turns := settle.turns(item))},
                    moving=frozenset(settle.moving(self.found["group"].values(), features)))
        if self.errors:
            raise SpecErrors(self.errors)
        return spec

    def item(self, file, name, entry):
        place = Place(file, self.documents[file].line((name,)), (name,))
        kind = self.kinds[file, name]
        built = getattr(self, kind)(name, entry, place)
        if kind in self.found:
            key = (oldest(built.header), name) if kind in ("struct", "group") else name
            if key in self.found[kind]:
                other = self.found[kind][key].place
                self.fail(place, f"{name} is defined twice (also {other.file}:{other.line}); expected once")
            self.found[kind][key] = built
        return built

    def place(self, base, *path):
        path = base.path + path
        return Place(base.file, self.documents[base.file].line(path), path)

    @staticmethod
    def header(place, entry=()):
        """Which header holds an entry: the one that its file stands for, unless it says so itself."""
        if "header" in entry:
            return vary(entry["header"])
        top, *rest = place.file.removesuffix(".yaml").split("/")
        return rest[0] if top == "arch" else "linux"

    # --- entries ---------------------------------------------------------------------------------------

    def features(self, entry, place):
        entries = {name: value if isinstance(value, dict) else {"doc": value} for name, value in entry.items()}
        return {name: Feature(name, value["doc"], life(value), self.place(place, name)) for name, value in entries.items()}

    def section_entry(self, name, entry, place):
        return Section(name, entry["section"], entry["title"], entry["doc"], self.errata(entry, place), place)

    def struct(self, name, entry, place):
        return Struct(name, self.fields(entry["fields"], self.place(place, "fields")), entry.get("union", False),
                      self.header(place, entry), life(entry), vary(entry.get("ifdef")), entry.get("summary", ""),
                      entry.get("doc", ""), entry.get("section"), entry.get("cxx", True), entry.get("packed", False),
                      entry.get("unmodelled", ""), self.errata(entry, place), place)

    def group(self, name, entry, place):
        kinds = [kind for kind in GROUP_KINDS if kind in entry]
        if len(kinds) != 1:
            self.fail(place, f"{name} has {', '.join(kinds)}; expected exactly one of {', '.join(GROUP_KINDS)}")
        members = tuple(self.constant(member, value, self.place(place, kinds[0], member))
                        for member, value in entry[kinds[0]].items())
        if kinds[0] != "enumerators" and ("tag" in entry or "macros" in entry):
            self.fail(place, f"{name} has a tag or macros; expected them with enumerators alone")
        return Group(name, kinds[0], members, self.header(place, entry), life(entry), vary(entry.get("ifdef")),
                     entry.get("summary", ""), entry.get("section"), entry.get("tag", ""), entry.get("macros", False),
                     entry.get("unmodelled", ""), self.errata(entry, place), place)

    def constant(self, name, entry, place):
        texts = self.documents[place.file].texts
        if not isinstance(entry, dict):
            return Constant(name, entry, texts.get(place.path, str(entry)), place=place)
        if ("bit" in entry) == ("value" in entry):
            self.fail(place, f"{name} has {'both value and bit' if 'bit' in entry else 'neither value nor bit'}; "
                             "expected exactly one of them")
        suffix = entry.get("suffix", "")
        if "bit" in entry:
            value, text = 1 << entry["bit"], f"1{suffix} << {entry['bit']}"
        else:
            value = vary(entry.get("value", 0))
            text = texts.get(place.path + ("value",), str(value)) + suffix
        return Constant(name, value, text, suffix, life(entry), vary(entry.get("ifdef")), entry.get("doc", ""),
                        tuple(entry.get("parameters", ())), entry.get("fallback", False), entry.get("macro", True), place)

    def capability(self, name, entry, place):
        return Capability(name, entry["nr"], entry["summary"], self.reported(entry["reported"]),
                          entry.get("answers", "boolean"), life(entry), vary(entry.get("ifdef")), entry.get("section"),
                          entry.get("doc", ""), self.errata(entry, place), place)

    @staticmethod
    def reported(value):
        if value in ("all", "never"):
            return {arch: "yes" if value == "all" else "never" for arch in KNOWN}
        if isinstance(value, list):
            return {arch: "yes" if arch in value else "never" for arch in KNOWN}
        return {arch: vary(value.get(arch, "never")) for arch in KNOWN}

    def ioctl(self, name, entry, place):
        macro, _, encoded = entry["encodes"].partition("(")
        return Ioctl(
            name, entry["nr"], macro, Type.parse(encoded[:-1]) if encoded else None, self.classes(entry["fd"]),
            self.argument(entry["argument"], self.place(place, "argument")), self.returns(entry["returns"]),
            entry["summary"], entry.get("doc", ""), vary(entry.get("section")), self.archs(entry.get("archs", "all")),
            entry.get("capability"), tuple(entry.get("extended_by", ())), entry.get("also"),
            entry.get("eintr", "retry"), entry.get("errors", {}),
            self.rules(name, entry, place), tuple(entry.get("effects", ())), entry.get("unmodelled", ""),
            self.errata(entry, place), life(entry), vary(entry.get("ifdef")), place)

    @staticmethod
    def archs(value):
        if isinstance(value, dict):
            return {arch: vary(served) for arch, served in value.items()}
        listed = KNOWN if value == "all" else () if value == "none" else value
        return {arch: "full" for arch in listed}

    @staticmethod
    def classes(entry):
        return tuple(FdClass(name, data.get("lock"), life(data), tuple(data.get("archs", ARCHS)))
                     for name, data in entry.items())

    # --- parts -----------------------------------------------------------------------------------------

    def fields(self, entry, place):
        return tuple(self.field(name, value, self.place(place, name)) for name, value in entry.items())

    def field(self, name, entry, place):
        if isinstance(entry, str):
            return Field(name, Type.parse(entry), place=place)
        kinds = [kind for kind in ("type", "pad", "flex", "struct", "union", "bits") if kind in entry]
        if len(kinds) != 1:
            self.fail(place, f"{name} is {' and '.join(kinds) or 'of no kind'}; expected exactly one of "
                             "type, pad, flex, struct, union, bits")
            return Field(name, Type("u8"), place=place)
        kind = kinds[0]
        value = entry[kind]
        type_, inner = None, ()
        if kind == "bits":
            type_ = Type.parse(entry.get("of", "u64"))
            inner = tuple(Field(bit, type_, width=width, place=self.place(place, "bits", bit))
                          for bit, width in value.items())
        elif kind in ("struct", "union"):
            inner = self.fields(value, self.place(place, kind))
        else:
            type_ = ctype(value)
        return Field(name, type_, "plain" if kind == "type" else kind, inner,
                     (str(entry["array"]),) if "array" in entry else (), life(entry), vary(entry.get("ifdef")),
                     entry.get("was"), entry.get("kernel"), entry.get("doc", ""), entry.get("enum"),
                     entry.get("flags"), entry.get("count"), entry.get("tag"), tuple(entry.get("tags", ())),
                     entry.get("valid_if"), entry.get("in"), entry.get("when"), entry.get("align"), place=place)

    def argument(self, entry, place):
        if entry == "none":
            return Argument("none")
        kinds = [kind for kind in ("value", "pointer") if kind in entry]
        if len(kinds) != 1:
            self.fail(place, f"the argument is {' and '.join(kinds) or 'neither'}; expected exactly one of value, pointer")
            return Argument("none")
        return Argument(kinds[0], Type.parse(entry[kinds[0]]), entry.get("names", "arg"), entry.get("optional"),
                        words(entry.get("reads")), words(entry.get("writes")), tuple(entry.get("writes_on", ())),
                        self.array(entry), entry.get("buffer", {}))

    @staticmethod
    def array(entry):
        if "array" not in entry:
            return None
        array, small = entry["array"], entry.get("too_small", {})
        return Array(array["field"], array["count"], vary(array.get("limit")), array.get("over"), array.get("exact"),
                     small.get("errno"), small.get("count"), vary(small.get("fits")))

    @staticmethod
    def returns(entry):
        if isinstance(entry, str):
            return Returns(entry)
        kind = next(key for key in ("fd", "constant", "count", "number") if key in entry)
        return Returns(kind, entry[kind], entry.get("partial", ""))

    def rules(self, ioctl, entry, place):
        """An ioctl's rules; a flexible array that has a limit and refuses what is over it is the first of them."""
        own = tuple(self.rule(ioctl, rule, data, self.place(place, "rules", rule))
                    for rule, data in entry.get("rules", {}).items())
        array = entry["argument"].get("array", {}) if isinstance(entry["argument"], dict) else {}
        if "exact" in array:
            data = {"field": array["count"], "equals": array["exact"], "errno": "EINVAL"}
        elif "limit" in array and array.get("over", "clamp").startswith("E"):
            data = {"field": array["count"], "at_most": array["limit"], "errno": array["over"]}
        else:
            return own
        return (self.rule(ioctl, "array", data, self.place(place, "argument", "array")), *own)

    def rule(self, ioctl, name, entry, place):
        kinds = [kind for kind in RULE_KINDS if kind in entry]
        if len(kinds) != 1:
            self.fail(place, f"rule {name} is {' and '.join(kinds) or 'of no kind'}; expected exactly one of "
                             f"{', '.join(RULE_KINDS)}")
            return Rule(f"{ioctl}.{name}", "zero", (), {}, "EINVAL", place=place)
        kind = kinds[0]
        subject = call(entry[kind])[:1] if kind == "state" else words(entry[kind])
        return Rule(f"{ioctl}.{name}", kind, subject, entry, vary(entry["errno"]), entry.get("when"),
                    tuple(entry.get("archs", ARCHS)), life(entry), entry.get("doc", ""), place)

    def errata(self, entry, place):
        return tuple(Erratum(name, name[0], data["on"], data["says"], data["truth"], data["proof"],
                             tuple(data.get("sections", ())) or words(oldest(vary(entry.get("section")))),
                             tuple(data.get("also", ())), place.path[0], self.place(place, "errata", name))
                     for name, data in entry.get("errata", {}).items())

    # --- the special files -----------------------------------------------------------------------------

    def special(self, file, path):
        return Place(file, self.documents[file].line(path), tuple(path))

    def levels(self):
        return {name: Level(name, tuple(entry["complete"]), entry.get("document", ""), self.special("levels.yaml", (name,)))
                for name, entry in self.documents["levels.yaml"].data.items() if name != "driver"}

    def driver(self):
        entry = self.documents["levels.yaml"].data["driver"]
        return Driver(entry["base"], tuple(entry["with"]), tuple(entry["offers"]), self.special("levels.yaml", ("driver",)))

    def fd_classes(self, entries):
        return {name: Class(name, entry["unknown"], entry["summary"], tuple(entry.get("locks", ())),
                            tuple(self.rule(name, rule, data, self.special("state.yaml", ("classes", name, "rules", rule)))
                                  for rule, data in entry.get("rules", {}).items()),
                            self.special("state.yaml", ("classes", name)))
                for name, entry in entries.items()}

    def variables(self, entries):
        return {name: Variable(name, entry["type"], entry["summary"], entry.get("starts"), tuple(entry.get("row", ())),
                               entry.get("key"), self.special("state.yaml", ("variables", name)))
                for name, entry in entries.items()}

    def predicates(self, entries):
        found = {}
        for text, entry in entries.items():
            name, parameters = call(text)
            place = self.special("state.yaml", ("predicates", text))
            forms = [form for form in FORMS if form in entry]
            if len(forms) != 1:
                self.fail(place, f"predicate {name} is {' and '.join(forms) or 'of no form'}; expected exactly one of "
                                 f"{', '.join(FORMS)}")
                continue
            found[name] = Predicate(name, entry["summary"], parameters, forms[0], entry, place)
        return found

    def limits(self, entries):
        return {name: Limit(name, entry["summary"], vary(entry["seen"]), entry.get("probe"),
                            self.special("state.yaml", ("limits", name)))
                for name, entry in entries.items()}
