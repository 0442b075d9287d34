# SPDX-License-Identifier: MIT
"""Writes types-2.6.39.json: the type of each member, from sources that are not our headers.

For each data model two things are compiled and their DWARF read: oracle/, which holds what no header has any more,
and the kernel headers Debian ships for the target (6.1). A member of 2.6.39 gets its type where name and offset agree.
What results must account for every byte of every struct (fits.py), and reach every offset of the facts.
"""

import sys
import tempfile
from pathlib import Path

import dwarf
import factfiles
import fits
from models import MODELS

ORACLE = factfiles.HERE / "oracle"
ABOUT = {
    "notation": "see dwarf.py; what has no mark is read from Debian's 6.1 headers",
    "document": "6.1 renamed or split the member; the API document of 2.6.39 shows the type",
    "derived": "what sizes and offsets of 2.6.39 leave",
    "ia64": "no header is left: offsets of 2.6.39, the architecture's words; redirtbl as on x86",
    "recalled": "in no fact of 2.6.39 and no header left: compared where a header has it, not demanded",
}
# Records of their own that the facts give only as part of a struct.
WITHIN = {"ia64": {"context": ("kvm_regs", "saved_guest")}}


def records_of(model, text, folder, include=()):
    """The records a source text declares, by DWARF."""
    binary = Path(folder) / model.name
    run = model.run(*include, *dwarf.FLAGS, "-xc", "-", "-nostdlib", "-static", "-no-pie",
                    "-Wl,-e,end", "-o", str(binary), text=text + "const int end = 1;\n")
    if run.returncode:
        sys.exit(f"{model.name}: {run.stderr}")
    return dwarf.read(binary)[0]


def oracles(model, folder):
    """(mark, records) of each source, the one to be asked first in front."""
    for mark in ("document", "derived"):
        yield mark, records_of(model, f'#include "{ORACLE / mark}.h"\n', folder)
    include = ["-I", str(ORACLE / "ia64")] if model.name == "ia64" else []
    records = records_of(model, "#include <linux/kvm.h>\n", folder, include)
    ours = {name for name, record in records.items() if ORACLE in Path(record.path).parents}
    yield "ia64", {name: records[name] for name in ours}
    yield "", {name: records[name] for name in records.keys() - ours}


def structs_of(model, facts):
    """2.6.39's records by name, those the facts give as part of another included."""
    structs = dict(facts[model]["structs"])
    for name, (outer, member) in WITHIN.get(model, {}).items():
        inside = dict(structs[outer]["members"])
        base = inside[member]
        after = min(offset for path, offset in inside.items()
                    if "." not in path and offset > base)
        structs[name] = {"size": after - base, "align": structs[outer]["align"], "members": [
            [path.removeprefix(member + "."), offset - base]
            for path, offset in inside.items() if path.startswith(member + ".")]}
    return structs


def marked(mark, path, member, offsets):
    """The mark of a member that 2.6.39 has, or None for one that it lacks."""
    if offsets.get(path) == member.offset or path.partition("[].")[0] in offsets.keys() - {path}:
        return mark
    return "recalled" if mark == "ia64" and ":" in member.type else None


def table_of(name, offsets, sources):
    """One record's members in the facts' order, elements after their array: {path: (Member, mark)}."""
    table = {}
    for source, records in sources:
        members = records[name].members if name in records else {}
        for path, member in members.items():
            mark = marked(source, path, member, offsets)
            if mark is not None:
                table.setdefault(path, (member, mark))
    order = {path: place for place, path in enumerate(offsets)}
    return dict(sorted(table.items(), key=lambda item: order.get(
        item[0].partition("[].")[0], len(order))))


def reach(tables, record, path):
    """The offset at which the types have a dotted path, or None; named records are entered."""
    table, parts = tables.get(record, {}), path.split(".")
    if path in table:
        return table[path][0].offset
    for count in range(len(parts) - 1, 0, -1):
        head, tail = ".".join(parts[:count]), ".".join(parts[count:])
        if head in table and " " in table[head][0].type:
            inner = reach(tables, table[head][0].type.split()[1], tail)
            return None if inner is None else table[head][0].offset + inner
    return None


def unreached(model, structs, tables):
    """Every fact that no type leads to."""
    for record, fact in structs.items():
        for path, offset in fact["members"]:
            if reach(tables, record, path) != offset:
                yield f"{model}: {record}.{path}: no type at {offset}"


def extract(model, facts, folder):
    """(types by record, complaints) of one data model."""
    sources = list(oracles(model, folder))
    structs = structs_of(model.name, facts)
    tables = {name: table_of(name, dict(fact["members"]), sources)
              for name, fact in sorted(structs.items())}
    problems = [*unreached(model.name, structs, tables),
                *fits.complaints(model.name, structs, tables)]
    kinds = {name: next(records[name].kind for _, records in reversed(sources)
                        if name in records) for name in tables}
    return {f"{kinds[name]} {name}": {
        path: member.type + (f" ({mark})" if mark else "")
        for path, (member, mark) in table.items()} for name, table in tables.items()}, problems


def merge(extracted):
    """{record: {"model model": members}}: models of one mind share an entry."""
    merged = {}
    for record in sorted({name for types in extracted.values() for name in types}):
        groups = []
        for model, types in extracted.items():
            if record in types:
                same = next((group for group in groups if group[1] == types[record]), None)
                groups.append(group := [[], types[record]]) if same is None else None
                (same or group)[0].append(model)
        merged[record] = {" ".join(models): members for models, members in groups}
    return merged


def main():
    """Extracts all models; writes nothing when a fact is not accounted for."""
    facts, extracted, problems = factfiles.load(factfiles.FACTS), {}, []
    with tempfile.TemporaryDirectory() as folder:
        for model in MODELS:
            extracted[model.name], found = extract(model, facts, folder)
            problems += found
    if problems:
        sys.exit("\n".join(problems))
    factfiles.save(factfiles.TYPES, {"about": ABOUT, "types": merge(extracted)})


if __name__ == "__main__":
    main()
