# SPDX-License-Identifier: MIT
"""kvmabi-gen --diff: what breaks is refused by name, what does not passes, and a wrong question gets a clear answer.

test_diff.py [--spec DIR] [TREE]: each case of diff_cases.yaml is made in a copy of the spec and compared with it.
"""

import contextlib
import io
import json
import os
import re
import sys
from argparse import Namespace

from common import HERE, LEVEL, TOP, Report, arguments, folder, present, run

sys.path.append(str(TOP / "tests/spec"))
from mutate import NoSuchText, copied           # noqa: E402

import changes                                  # noqa: E402
import diff                                     # noqa: E402
import load                                     # noqa: E402
import render                                   # noqa: E402
import source                                   # noqa: E402
from machine import MACHINES                    # noqa: E402
from markdownfile import Markdown               # noqa: E402
from view import View                           # noqa: E402

GENERATOR = TOP / "codegen/kvmabi-gen"
LATER = ("6.1", "6.12")
VERDICTS = {"breaking": "breaking", "additive": "additive", "padding": "padding", "identical": "identical"}
GIT = {"GIT_AUTHOR_NAME": "a test", "GIT_AUTHOR_EMAIL": "test@example.org", "GIT_COMMITTER_NAME": "a test",
       "GIT_COMMITTER_EMAIL": "test@example.org", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"}


def ask(spec, old, new):
    """--diff in this process, so that files which did not change are read once: exit status, JSON, messages."""
    out, messages = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(messages):
        status = diff.run(Namespace(spec=spec, diff=[str(old), str(new)], json=True))
    return status, json.loads(out.getvalue() or "{}"), messages.getvalue().strip()


def facts(found, *verdicts):
    """The facts of some verdicts as acknowledged.yaml names them."""
    return [f"{fact['item']} {fact['aspect']}" for fact in found.get("facts", ())
            if fact["verdict"] in verdicts and not fact["acknowledged"]]


def change(copy, file, entry, old, new):
    """Replaces the one place in an entry where a text stands."""
    path = copy / file
    text = path.read_text(encoding="utf-8")
    start = re.search(rf"^{re.escape(entry)}:\n", text, re.MULTILINE)
    end = start and re.compile(r"^(?=[^\s#])", re.MULTILINE).search(text, start.end())
    block = text[start.start():end.start() if end else len(text)] if start else ""
    if block.count(old) != 1:
        raise NoSuchText(f"'{old}' stands {block.count(old)} times in {entry} of {file}")
    path.write_text(text.replace(block, block.replace(old, new), 1), encoding="utf-8")


# --- the prepared changes -----------------------------------------------------------------------------------

def cases(report, spec):
    """Every case: its fact and its exit status. Where nothing may break, nothing does."""
    text = (HERE / "diff_cases.yaml").read_text(encoding="utf-8")
    for section, listed in source.parse(text, "diff_cases.yaml").data.items():
        report.claim(f"{section}: at least ten cases", len(listed) >= 10 or section in ("padding", "identical"), True)
        for name, case in listed.items():
            try:
                with copied(spec) as copy:
                    change(copy, *(case[key] for key in ("file", "entry", "old", "new")))
                    judge(report, f"{section}: {name}", section, case, ask(copy, f"{spec}@{LEVEL}", f"{copy}@{LEVEL}"))
            except NoSuchText as error:
                report.claim(f"{section}: {name}", str(error), "a case that fits the spec")


def judge(report, name, section, case, answer):
    status, found, messages = answer
    verdict = case.get("verdict", VERDICTS[section])
    report.claim(f"{name}: messages", messages, "")
    report.claim(f"{name}: exit status", status, int(section == "breaking"))
    if section == "identical":
        report.claim(f"{name}: facts", found.get("facts"), [])
        report.claim(f"{name}: verdict", found.get("verdict"), "identical")
        return
    told = facts(found, verdict)
    report.claim(f"{name}: {case['fact']} among the facts that are {verdict}", case["fact"] in told or told, True)
    if section != "breaking":
        report.claim(f"{name}: what breaks", facts(found, "breaking", "source"), [])
        report.claim(f"{name}: verdict", found.get("verdict"), verdict)


def places(report, spec):
    """A fact says where it stands in the spec, and where it holds."""
    with copied(spec) as copy:
        change(copy, "arch/x86.yaml", "kvm_vcpuevent_flags", "  flags:\n",
               "  flags:\n    KVM_VCPUEVENT_EXAMPLE: {bit: 30}\n")
        lines = (copy / "arch/x86.yaml").read_text(encoding="utf-8").splitlines()
        _, found, _ = ask(copy, f"{spec}@{LEVEL}", f"{copy}@{LEVEL}")
        fact = next((fact for fact in found["facts"] if fact["item"] == "KVM_VCPUEVENT_EXAMPLE"), {})
        there = lines[fact.get("line", 1) - 1].partition(":")[0].strip()
        report.claim("a new flag of x86: its place", (fact.get("file"), there),
                     ("arch/x86.yaml", "KVM_VCPUEVENT_EXAMPLE"))
        report.claim("a new flag of x86: where it holds", fact.get("where"), {LEVEL: ["x86_64", "i386"]})
        text = run([GENERATOR, "--spec", copy, "--diff", f"{spec}@{LEVEL}", f"{copy}@{LEVEL}"]).stdout
        line = r"arch/x86\.yaml:\d+: KVM_VCPUEVENT_EXAMPLE new \(x86\): 0x40000000; flag of kvm_vcpuevent_flags"
        report.claim("a new flag of x86: its line", bool(re.search(f"^{line}$", text, re.MULTILINE)) or text, True)


# --- what may be asked --------------------------------------------------------------------------------------

def same(report, spec):
    """A spec and itself, a level and itself: identical, on every machine of what is complete."""
    for old, new in ((spec, spec), (LEVEL, LEVEL), (LEVEL, spec)):
        status, found, messages = ask(spec, old, new)
        report.claim(f"{old} and {new}", (status, found.get("verdict"), found.get("facts"), messages),
                     (0, "identical", [], ""))
    report.claim("the machines that are compared", found["compared"][0]["machines"], list(MACHINES))
    process = run([GENERATOR, "--spec", spec, "--diff", spec, spec])
    report.claim("in words", process.stdout.splitlines()[:1], [f"{spec} -> {spec}: identical"])


def refusals(report, spec):
    """What is no side of a comparison, and a spec that is wrong: exit status 2, and why."""
    with copied(spec) as copy:
        (copy / "trace.yaml").write_text("nonsense\n", encoding="utf-8")
        for old, new, wanted in (
                ("9.9", LEVEL, r"there is no level 9\.9; expected one of 2\.6\.39, 6\.1"),
                (LEVEL, f"{spec}@9.9", r"there is no level 9\.9; expected one of"),
                (LEVEL, "no-such", r"'no-such' is no level, no directory and no revision.*; expected one of 2\.6\.39"),
                (LEVEL, copy, r"does not load:\ntrace\.yaml:1: "),
                (LEVEL, TOP / "tests", r"does not load:")):
            process = run([GENERATOR, "--spec", spec, "--diff", old, new])
            report.claim(f"{old} and {new}: exit status", process.returncode, 2)
            report.claim(f"{old} and {new}: message", bool(re.search(wanted, process.stderr)) or process.stderr, True)
    for words in (["--json"], ["--diff", LEVEL]):
        report.claim(f"{words}: exit status", run([GENERATOR, *words]).returncode, 2)


def revisions(report, spec):
    """Revisions of git, with a path and without, older and newer; what is no revision or holds no spec."""
    if not present("git"):
        report.skip("revisions", "git is not installed (Debian: git)")
        return
    with folder() as place, copied(spec) as copy:
        repository = place / "repository"
        repository.mkdir()
        copy.rename(repository / "spec")

        def git(*words):
            return run(["env", *(f"{name}={value}" for name, value in GIT.items()), "git", "-C", repository, *words])

        def commit(message):
            git("add", ".")
            return git("commit", "-q", "-m", message).returncode
        report.claim("a repository", (git("init", "-q", ".").returncode, commit("one")), (0, 0))
        change(repository / "spec", "vm.yaml", "KVM_SET_TSS_ADDR", "nr: 0x47", "nr: 0x5f")
        report.claim("a second revision", commit("two"), 0)
        wanted = ["KVM_SET_TSS_ADDR number"]
        for old, new, told in (("HEAD~1", "HEAD", wanted), ("HEAD~1:spec", f"HEAD@{LEVEL}", wanted),
                               ("HEAD~1", repository / "spec", wanted), ("HEAD~1", LEVEL, wanted),
                               ("HEAD", "HEAD", [])):
            status, found, messages = ask(repository / "spec", old, new)
            report.claim(f"{old} and {new}", (status, facts(found, "breaking"), messages), (int(bool(told)), told, ""))
        report.claim("a revision that a tree of the past lacks a file of", lacking(repository, git, commit), (1, ""))
        for rev, why in (("HEAD~9", "no revision of git"), ("HEAD:nowhere", "has no directory 'nowhere'"),
                         ("HEAD:spec/arch", "is no spec"), ("--all", "no revision of git")):
            status, _, messages = ask(repository / "spec", rev, "HEAD")
            report.claim(f"{rev}: refused", (status, why in messages or messages), (2, True))


def lacking(repository, git, commit):
    """A file of entries that is gone from a revision: all of it is gone, and nothing else is wrong."""
    git("rm", "-q", "spec/trace.yaml")
    commit("three")
    status, _, messages = ask(repository / "spec", "HEAD~1", "HEAD")
    git("revert", "-n", "HEAD")
    commit("four")
    return status, messages


# --- levels -------------------------------------------------------------------------------------------------

def levels(report, spec):
    """2.6.39 to 6.12: history's breaks are known with their reasons, and the gate passes."""
    for old, new in ((LEVEL, "6.1"), ("6.1", "6.12"), (LEVEL, "6.12")):
        status, found, messages = ask(spec, old, new)
        report.claim(f"{old} to {new}: messages", messages, "")
        report.claim(f"{old} to {new}: breaks that nobody acknowledged", facts(found, "breaking", "source"), [])
        report.claim(f"{old} to {new}: exit status", status, 0)
    known = {f"{fact['item']} {fact['aspect']}": fact for fact in found.get("facts", ())}
    for key, verdict in (("kvm_run size", "breaking"), ("KVM_ASSIGN_PCI_DEVICE gone", "breaking"),
                         ("KVM_SET_TSS_ADDR.below_4g errno", "breaking"), ("kvm_assigned_pci_dev gone", "source"),
                         ("kvm_run.immediate_exit new", "padding"),
                         ("kvm_vcpu_events.exception_payload new", "padding"),
                         ("KVM_CAP_IMMEDIATE_EXIT new", "additive"), ("kvm_run.kvm_valid_regs new", "additive")):
        fact = known.get(key, {})
        report.claim(f"{LEVEL} to 6.12: {key}", (fact.get("verdict"), bool(fact.get("acknowledged"))),
                     (verdict, verdict in ("breaking", "source")))


def acknowledge(copy, span):
    """Adds a line about KVM_SET_TSS_ADDR's number under a range of levels."""
    text = (copy / "acknowledged.yaml").read_text(encoding="utf-8")
    head = f'  "{span}":\n' if f'  "{span}":\n' in text else "diff:\n"
    line = "    KVM_SET_TSS_ADDR number: the spec was wrong here\n"
    change(copy, "acknowledged.yaml", "diff", head, head + (line if head != "diff:\n" else f'  "{span}":\n{line}'))


def acknowledged(report, spec):
    """A known break counts for the levels it names; one that nobody needs, or of no level, is a mistake."""
    for span, wanted in ((LEVEL, 0), ("6.1", 1), (f"{LEVEL}..6.1", 1), (f"6.1..{LEVEL}", 2), ("9.9", 2)):
        with copied(spec) as copy:
            change(copy, "vm.yaml", "KVM_SET_TSS_ADDR", "nr: 0x47", "nr: 0x5f")
            acknowledge(copy, span)
            status, found, messages = ask(copy, f"{spec}@{LEVEL}", f"{copy}@{LEVEL}")
            report.claim(f"acknowledged for {span}", (status, bool(messages)), (wanted, wanted == 2))
            report.claim(f"acknowledged for {span}: verdict", found.get("verdict"),
                         {0: "acknowledged", 1: "breaking", 2: None}[wanted])
    with copied(spec) as copy:
        acknowledge(copy, f"{LEVEL}..6.1")
        status, _, messages = ask(copy, LEVEL, "6.1")
        report.claim("acknowledged and not needed", (status, "breaks nothing there" in messages or messages), (2, True))


def times(report, spec):
    """What changes between the levels alone is told where whole specs are compared."""
    for name, entry, old, new, verdict, fact in (
            ("a rule came later", "KVM_CREATE_IRQCHIP", 'since: "3.4"', 'since: "5.0"', "additive", "early since"),
            ("a rule came earlier", "KVM_CREATE_IRQCHIP", 'since: "3.4"', 'since: "3.0"', "breaking", "early since"),
            ("an errno came then", "KVM_SET_TSS_ADDR", '"6.1": EINVAL', '"6.0": EINVAL', "breaking", "below_4g when")):
        with copied(spec) as copy:
            change(copy, "vm.yaml", entry, old, new)
            status, found, messages = ask(copy, spec, copy)
            report.claim(f"{name}: facts", (facts(found, verdict), len(found.get("facts", ())), messages),
                         ([f"{entry}.{fact}"], 1, ""))
            report.claim(f"{name}: exit status", status, int(verdict == "breaking"))
    with copied(spec) as copy:
        change(copy, "vm.yaml", "KVM_SET_TSS_ADDR", "  nr: 0x47\n", "  nr: 0x47\n  until: \"9.9\"\n")
        report.claim("what comes after the levels", ask(copy, spec, copy)[1]["verdict"], "identical")


# --- the page of changes ------------------------------------------------------------------------------------

def page(report, spec, tree):
    """Every release of the spec has its section, every item that came or went stands there, links lead somewhere."""
    loaded = load.load(spec)
    _, template, context = next(changes.outputs(View(loaded, LEVEL)))
    text = Markdown.parse(render.environment().get_template(template).render(**context))
    for item in loaded.order:
        life = getattr(item, "life", None)
        for release in (life.since, life.until) if life else ():
            if release and not getattr(item, "members", ()):
                report.claim(f"{item.name} under {release}", f"`{item.name}`" in text.section(f"Linux {release}"), True)
    report.claim("headings, each once", len(set(text.anchors())), len(text.anchors()))
    report.claim("tables", text.bad_tables(), [])
    document = Markdown.parse((tree / "doc/kvm-api.md").read_text(encoding="utf-8"))
    anchors = {"": set(text.anchors()), changes.DOCUMENT: set(document.anchors())}
    dead = [target for _, target in text.links() if "#" in target
            and target.partition("#")[2] not in anchors.get(target.partition("#")[0], ())]
    report.claim("links that lead nowhere", dead, [])


def main():
    report = Report()
    given = arguments(__doc__.splitlines()[0], ("--spec", "DIR", "the spec (default: the repository's)"))
    spec = (given.spec or TOP / "spec").resolve()
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    same(report, spec)
    cases(report, spec)
    places(report, spec)
    refusals(report, spec)
    revisions(report, spec)
    levels(report, spec)
    acknowledged(report, spec)
    times(report, spec)
    page(report, spec, given.tree)
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
