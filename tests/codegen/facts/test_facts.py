# SPDX-License-Identifier: MIT
"""Generated headers have the facts of the kernel's, in all six data models.

test_facts.py INCLUDE_DIR: INCLUDE_DIR has linux/kvm.h and arch/<arch>/asm/kvm.h. For each data model a probe is
compiled, never run; its constants, layout, types and macro names are compared with the fact files beside this script.
Exits 0 if every fact was compared and is equal, else 1.
"""

import sys
from collections import Counter
from dataclasses import dataclass, field

try:
    import elftools  # noqa: F401 (dwarf.py and probe.py need it)
except ImportError:
    sys.exit("no pyelftools: install the Debian package python3-pyelftools")

import factfiles
import macros
import questions
from models import MODELS
from probe import HeaderError, ask

# How many there are of each: a fact that falls out of the files or the comparison is a failure.
TOTALS = {"constant": 1415, "size": 281, "alignment": 281, "offset": 1892,
          "type": 1879, "macro": 1562, "enumerator": 24, "use": 194}


@dataclass
class Result:
    """What one data model's comparison found."""

    model: str
    compared: Counter = field(default_factory=Counter)
    differences: list = field(default_factory=list)
    absent: list = field(default_factory=list)

    def compare(self, kind, name, got, wanted, column=None):
        """Counts one fact, and keeps it if it differs."""
        self.compared[column or kind] += 1
        if got != wanted:
            self.refuse(kind, name, shown(got), wanted)

    def refuse(self, kind, name, got, wanted):
        """Keeps a difference that is not counted as a fact compared."""
        self.differences.append(f"{self.model}: {kind} {name}: got {got}, wanted {shown(wanted)}")


def shown(value):
    """A value as it is printed: large numbers in hex."""
    return hex(value) if isinstance(value, int) and value > 0xffff else str(value)


def answered(result, asked, answers):
    """Compares a probe's answers."""
    for question, answer in zip(asked, answers, strict=True):
        judge = result.compare if isinstance(answer, int) else result.refuse
        judge(question.kind, question.name, answer, question.wanted)


def compare_members(result, record, got, wanted):
    """Compares the types of a record's members."""
    for path, mark in wanted.items():
        kind, _, source = mark.partition(" (")
        recalled = "recalled" if source == "recalled)" else None
        if path in got:
            result.compare("type", f"{record}.{path}", got[path].type, kind, recalled)
        elif recalled:
            result.absent.append(f"{record}.{path}")
        else:
            result.refuse("type", f"{record}.{path}", "absent", kind)
    for path in sorted(got.keys() - wanted.keys()):
        result.refuse("type", f"{record}.{path}", got[path].type, "absent")


def compare_records(result, records, types):
    """Compares the records: which there are, struct or union, and their members."""
    found = {f"{record.kind} {name}": record for name, record in records.items()}
    for name, members in types.items():
        result.compare("type", name, "defined" if name in found else "absent", "defined")
        if name in found:
            compare_members(result, name.split()[1], found[name].members, members)
    for name in sorted(found.keys() - types.keys()):
        result.refuse("type", name, "defined", "absent")


def compare_macros(result, known, arch, wanted):
    """Compares the set of macro names; none takes arguments."""
    names, recalled = {*wanted["common"], *wanted[arch]}, wanted["recalled"].get(arch, {})
    for name in sorted(names):
        got = "absent" if name not in known else \
            "defined, with arguments" if known[name].function else "defined"
        result.compare("macro", name, got, "defined")
    for name in sorted(known.keys() - names - recalled.keys() - {*wanted["ours"]}):
        result.refuse("macro", name, "defined", "absent")
    result.absent += sorted(recalled.keys() - known.keys())


def compare_enumerators(result, found, wanted):
    """Compares the enumerators' names and values."""
    for name, value in wanted.items():
        result.compare("enumerator", name, found.get(name, "absent"), value)
    for name in sorted(found.keys() - wanted.keys()):
        result.refuse("enumerator", name, found[name], "absent")


def types_of(model, types):
    """{record: {path: type}} of one data model."""
    return {name: members for name, groups in types["types"].items()
            for models, members in groups.items() if model in models.split()}


def macros_of(result, model, include):
    """The macros that INCLUDE_DIR defines; None if a header comes from elsewhere, or from nowhere."""
    known, files, complaint = macros.read(model, include)
    names = ("linux/kvm.h", f"arch/{model.arch}/asm/kvm.h")
    absent = [name for name in names
              if not any(path.endswith("/" + name) and macros.below(path, include) for path in files)]
    for name in absent:
        result.refuse("header", name, complaint.strip() or "another one", "INCLUDE_DIR's")
    return None if absent else {
        name: macro for name, macro in known.items() if macros.below(macro.path, include)}


def recalled_values(model, known, wanted):
    """Questions about recalled macros that the headers have."""
    return [questions.Question("recalled", name, name, value)
            for name, value in wanted["recalled"].get(model.arch, {}).items()
            if value is not None and name in known]


def ours(found, include, path_of):
    """The declarations that INCLUDE_DIR makes."""
    return {name: item for name, item in found.items() if macros.below(path_of(item), include)}


def examine(result, model, include, facts, types, wanted):
    """Compares one data model."""
    known = macros_of(result, model, include)
    if known is None:
        return
    compare_macros(result, known, model.arch, wanted)
    asked = [*questions.figures(facts[model.name]), *questions.uses(facts[model.name], types),
             *recalled_values(model, known, wanted)]
    reply = ask(model, include, asked)
    answered(result, asked, reply.answers)
    compare_records(result, ours(reply.records, include, lambda item: item.path), types)
    enumerators = ours(reply.enumerators, include, lambda item: item.path)
    compare_enumerators(result, {name: item.value for name, item in enumerators.items()},
                        wanted["enumerators"])
    asked, page, declared = questions.lacking(model, known, facts, wanted)
    structs = "".join(text for name, text in declared.items() if name not in reply.records)
    answered(result, asked, ask(model, include, asked, page + structs).answers)


def check(include):
    """One Result for each data model."""
    facts, types, wanted = (factfiles.load(name) for name in
                            (factfiles.FACTS, factfiles.TYPES, factfiles.MACROS))
    for model in MODELS:
        result = Result(model.name)
        try:
            examine(result, model, include, facts, types_of(model.name, types), wanted)
        except HeaderError as error:
            result.refuse("header", "<linux/kvm.h>", error, "one that compiles")
        yield result


def table(results):
    """Prints the number of facts compared, for each model and kind; returns the sums."""
    total = sum((result.compared for result in results), Counter())
    rows = [(result.model, result.compared, len(result.differences)) for result in results]
    rows.append(("total", total, sum(count for _, _, count in rows)))
    heads = [*(kind + "s" for kind in TOTALS), "recalled", "differences"]
    print("model   " + "".join(f"{head:>12}" for head in heads))
    for name, compared, differences in rows:
        cells = [*(compared[kind] for kind in TOTALS), compared["recalled"], differences]
        print(f"{name:<8}" + "".join(f"{cell:>12}" for cell in cells))
    return total


def verdict(results, total):
    """Prints what was found; returns the exit code."""
    for result in results:
        if result.absent:
            print(f"{result.model}: not demanded, and absent: {', '.join(result.absent)}")
    wrong = [line for result in results for line in result.differences]
    wrong += [f"all: {kind} facts: got {total[kind]} compared, wanted {count}"
              for kind, count in TOTALS.items() if total[kind] != count]
    for line in wrong:
        print(line)
    main_kinds = ("constant", "size", "offset")
    named = {kind: f"{total[kind]} {kind}s" for kind in TOTALS}
    figures = sum(total[kind] for kind in main_kinds)
    print(f"{figures} facts {f'compared, {len(wrong)} wrong' if wrong else 'equal'} "
          f"({', '.join(named.pop(kind) for kind in main_kinds)}); {', '.join(named.values())}")
    print(f"{sum(total[kind] for kind in TOTALS)} passed, {len(wrong)} failed, 0 skipped")
    return 1 if wrong else 0


def main(arguments):
    """The command line."""
    if len(arguments) != 1:
        print("usage: test_facts.py INCLUDE_DIR", file=sys.stderr)
        return 1
    absent = sorted({package for model in MODELS if (package := model.missing())})
    if absent:
        print(f"install the Debian packages {' '.join(absent)}", file=sys.stderr)
        return 1
    results = list(check(arguments[0]))
    return verdict(results, table(results))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
