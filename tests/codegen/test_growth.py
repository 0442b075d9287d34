# SPDX-License-Identifier: MIT
"""The spec's since, until and was give the structs of later kernels, also on arches that they are not complete for.

test_growth.py [--spec DIR] [TREE]: later levels are laid out, compiled, and compared with the tables here and, where
Debian's <linux/kvm.h> is installed, with that. TREE must have nothing of it.
"""

import re
import shutil
import sys
from pathlib import Path

import compare
import compilers
import dispatch
import headers
import pahole
import proof
import render
import tree
from common import LEVEL, TOP, Report, arguments, complaint, folder, present, read_spec, run, side_by_side, usable
from growth import CLASSES, GROWING, LEVELS, OF_ARCH, PLACES
from machine import ARCHS, MACHINES
from model import release
from view import View

VERSION = '#include <linux/version.h>\nLINUX_VERSION_CODE\n'


def offset_on(machine, struct, offset):
    """s390's program status word, 16 bytes, stands before the union of kvm_run."""
    return offset + 16 if struct == "kvm_run" and machine == "s390x" and offset >= 32 else offset


def at(cases, level):
    """What a table says for a level: its newest entry that is not later."""
    fits = [case for case in cases if release(case) <= release(level)]
    return cases[max(fits, key=release)] if fits else None


def expected(machine, struct, path, cases, level):
    """The place that a table says, on a machine."""
    place = at(cases, level)
    if place is None or path:
        return place and (offset_on(machine, struct, place[0]), place[1])
    return place[0], offset_on(machine, struct, place[1])


def places_of(arch):
    """The tables for an arch."""
    return {**PLACES, **OF_ARCH.get(arch, {})}


def found(layouts, struct):
    """The places of a struct's members, nested ones too; the whole is "" at 0. A struct that is not there has none."""
    try:
        layout = layouts.of(struct)
    except KeyError:
        return {}
    return {"": (0, layout.size), **{member.path: (member.offset, member.size) for member in layout.members}}


# --- layouts ------------------------------------------------------------------------------------------------------------

def tables(report, views):
    """Every member of the tables is there from its release on, and nowhere else."""
    for name, machine in MACHINES.items():
        for struct, paths in places_of(machine.arch).items():
            if not views[LEVELS[-1]].has_struct(struct, machine.arch):
                continue
            for level, view in views.items():
                # Before 3.10 an arch saw the routing of interrupts only if it had some; x86 always had.
                if machine.arch != "x86" and not view.has_struct(struct, machine.arch):
                    continue
                places = found(view.layouts[name], struct)
                for path, cases in paths.items():
                    report.claim(f"{level} {name}: {struct}.{path or '(size)'}", places.get(path),
                                 expected(name, struct, path, cases, level))


def unmoved(report, views):
    """What 2.6.39 has stays where it is, but for pads; of its structs only kvm_run has got another size."""
    for level, view in views.items():
        for name, layouts in view.layouts.items():
            moved, grown = changes(views[LEVEL], view, layouts)
            report.claim(f"{level} {name}: members of 2.6.39 that moved", moved, [])
            report.claim(f"{level} {name}: structs of another size", sorted(grown - {"kvm_run"}), [])


def changes(before, after, layouts):
    """Members that do not stand where they did, and structs that have another size."""
    moved, grown, machine = [], set(), layouts.machine
    for struct in before.structs_of(machine.arch):
        places, old = found(layouts, struct.name), before.layouts[machine.name].of(struct.name)
        moved += [f"{struct.name}.{member.path}" for member in old.members if member.field.kind != "pad"
                  and places.get(member.path, (member.offset,))[0] != member.offset]
        if after.has_struct(struct.name, machine.arch) and places[""][1] != old.size:
            grown.add(struct.name)
    return moved, grown


def classes(report, spec):
    """An ioctl's fd classes, just before and from the release that added one; the dispatch tables follow."""
    for ioctl, table in CLASSES.items():
        for level, wanted in table.items():
            view = View(spec, level, archs=ARCHS)
            item = spec.ioctls[ioctl]
            got = [fd.name for fd in item.classes if fd.life.covers(level)]
            report.claim(f"{level}: fd classes of {ioctl}", got, wanted)
            if item.implemented(dispatch.ARCH) == "full":
                rows = [name for name, table in dispatch.rows(view).items() if any(row.ioctl.name == ioctl for row in table)]
                report.claim(f"{level}: dispatch tables with {ioctl}", sorted(rows), sorted(wanted))


# --- compilers ----------------------------------------------------------------------------------------------------------

def tree_of(view):
    """The headers of a level, path by path; the rest of a tree wants a level that is complete."""
    env = render.environment()
    env.globals.update(level=view.level)
    return {path: env.get_template(template).render(**context)
            for generator in (headers, proof) for path, template, context in generator.outputs(view)}


def compiled(report, views):
    """The headers of every level prove themselves to a compiler for each data model."""
    found = compilers.usable(report, "headers of later levels with",
                             lambda compiler: (compiler.language, compiler.family) == ("c", "gcc"))

    def judge(case):
        level, place, compiler = case
        return (f"{level} {compiler.name}: the headers",
                complaint(compiler.compile(place / level, "#include <kvmabi/layout.h>\n", "gnu17")))
    with folder() as place:
        for level, view in views.items():
            tree.write(place / level, tree_of(view), exactly=True)
        cases = [(level, place, compiler) for level in views for compiler in found]
        for claim, fault in side_by_side(judge, cases):
            report.claim(claim, fault, "")


# --- Debian's headers ---------------------------------------------------------------------------------------------------

def installed(model, spec):
    """The view at the level of a data model's installed kernel headers, and pahole's records of them."""
    code = model.run("-E", "-P", "-xc", "-", text=VERSION).stdout.split()
    number = int(code[-1]) if code else 0
    view = View(spec, f"{number >> 16}.{number >> 8 & 0xff}", archs=ARCHS)
    unions = {struct.name for struct in view.structs if struct.union}
    # A struct that they lack is only declared.
    text = "#include <linux/kvm.h>\n" + "".join(
        f"{'union' if name in unions else 'struct'} {name} *probe_{name};\n" for name in compare.names(view, model.name))
    with folder() as place:
        process = model.run("-g", "-gdwarf-4", "-fno-eliminate-unused-debug-types", "-c", "-o", str(place / "probe.o"),
                            "-xc", "-", text=text)
        if process.returncode:
            return view, {}, complaint(process)
        return view, *pahole.ask(place / "probe.o", compare.names(view, model.name), "-F", "dwarf")


def debian(report, spec):
    """Debian's own headers, at their level, have what the spec has: the structs of the tables member by member."""
    if not present("pahole"):
        report.skip("Debian's headers", "pahole is not installed (Debian: pahole)")
        return
    models = [model for model in usable(report, "the installed headers for") if model.name != "ia64"]  # Debian has no ia64
    results = side_by_side(lambda model: installed(model, spec), models)
    for model, (view, records, fault) in zip(models, results):
        name = f"<linux/kvm.h> of {view.level} for {model.name}"
        if report.claim(f"{name} read", fault, ""):
            records = {struct: compare.as_uapi(record) for struct, record in records.items()}
            judged = compare.Comparison(report, name, view, model.name, records).judge("lacks", grows=True)
            judged.tell()
            only_listed = sorted(judged.listed.keys() & places_of(model.arch).keys() - GROWING[model.arch])
            report.claim(f"{name}: structs of the tables that were not compared", only_listed, [])
            growing(report, name, view.layouts[model.name], records)


def growing(report, name, layouts, records):
    """kvm_run has more in later kernels than the spec: what both have has one place."""
    theirs = records["kvm_run"].members
    for path in PLACES["kvm_run"]:
        place = found(layouts, "kvm_run").get(path)
        if path and place:
            report.claim(f"{name}: kvm_run.{path}", theirs.get(path), place)
    report.claim(f"{name}: size of kvm_run", records["kvm_run"].size, layouts.of("kvm_run").size)


# --- the generator ------------------------------------------------------------------------------------------------------

def refusals(report, directory):
    """A level that is not complete, or not known, is refused before anything is written."""
    for level, wanted in (("9.8", r"^levels\.yaml:\d+: level 9\.8 is complete for no arch; expected a level that is "),
                          ("9.9", r"^levels\.yaml:\d+: there is no level 9\.9; expected one of 2\.6\.39, ")):
        with folder() as place:
            copy = Path(shutil.copytree(directory, place / "spec"))
            with (copy / "levels.yaml").open("a", encoding="utf-8") as file:
                file.write('"9.8":\n  complete: []\n')
            process = run([TOP / "codegen/kvmabi-gen", "--spec", copy, "--level", level, "--out", place / "out"])
            report.claim(f"--level {level}: exit status", process.returncode, 1)
            report.claim(f"--level {level}: message", process.stderr.strip()
                         if not re.match(wanted, process.stderr) else "as wanted", "as wanted")
            report.claim(f"--level {level}: files written", (place / "out").exists(), False)


def nothing_later(report, generated):
    """The tree of 2.6.39 proves no member that came later."""
    for name in MACHINES:
        text = (generated / f"include/kvmabi/layout/{name}.h").read_text(encoding="utf-8")
        tables_of = places_of(MACHINES[name].arch)
        later = [f"{struct}.{path}" for struct, paths in tables_of.items() for path, cases in paths.items()
                 if at(cases, LEVEL) is None and f"KVMABI_AT(struct {struct}, {path}," in text]
        report.claim(f"members of later levels in layout/{name}.h", later, [])


def main():
    report = Report()
    given = arguments(__doc__.splitlines()[0], ("--spec", "DIR", "the spec (default: the repository's)"))
    directory = given.spec or TOP / "spec"
    spec = read_spec(directory)
    views = {level: View(spec, level, archs=ARCHS) for level in LEVELS}
    tables(report, views)
    unmoved(report, views)
    classes(report, spec)
    compiled(report, views)
    debian(report, spec)
    refusals(report, directory)
    nothing_later(report, given.tree)
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
