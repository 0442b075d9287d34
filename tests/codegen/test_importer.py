# SPDX-License-Identifier: MIT
"""kvmabi-import sees what a kernel's headers and the spec do not agree on, and its draft makes them agree.

test_importer.py: Debian's headers of 6.1 and 6.12 against the spec; then a release that never was: a copy of 6.12's
headers with something new of each kind, whose draft, with each TODO filled in, goes into a copy of the spec.
"""

import json
import re
import shutil
import sys

import yaml

from common import TOP, Report, folder, read_spec, run
from facts_kernel_headers import ASM, NoHeaders, headers
from view import View

IMPORT = TOP / "codegen/kvmabi-import"
LEVELS = ("6.1", "6.12")
LINUX_NEW = """
#define KVM_CAP_NEWER 900
#define KVM_NEWER_ONE (1ULL << 0)
#define KVM_NEWER_TWO (1ULL << 1)
#define KVM_NEWER_MASK (KVM_NEWER_ONE | KVM_NEWER_TWO)

#define KVM_NEWER_LENGTH 3

#define KVM_NEWER_CODE(x) ((x) << KVM_NEWER_LENGTH)
enum kvm_newer_order { KVM_NEWER_FIRST = 7, KVM_NEWER_SECOND };
struct kvm_newer {
	__u32 flags;
	__u32 pad;
	__u8 bytes[KVM_NEWER_LENGTH][2];
	__u16 low : 4, high : 12;
	union {
		__u64 address;
		struct {
			__s32 fd;
			__u32 reserved[1];
		} file;
	} u;
	union {
		__u32 one;
		__s32 other;
	};
	__u32 count;
	struct kvm_newer_entry { __u64 value; } entries[];
};
#define KVM_NEWER_CALL _IOWR(KVMIO, 0xf0, struct kvm_newer)
#define KVM_NEWER_VALUE _IO(KVMIO, 0xf1)
"""
ASM_NEW = "#define __KVM_HAVE_NEWER\n#define KVM_ASM_NEWER 0x12u\n"
# 6.1 has a struct of one member where 6.12 has a union; the spec has one keyword for both.
EXCUSED = re.compile(r"^different: member kvm_xen_hvm_attr\.u\.shared_info .*: kernel struct at 8; spec union at 8$", re.M)
# What the list has to say of that release.
FOUND = """\
missing: capability KVM_CAP_NEWER (linux/kvm.h): 900
missing: constant KVM_NEWER_MASK (linux/kvm.h): (KVM_NEWER_ONE | KVM_NEWER_TWO)
missing: constant KVM_NEWER_CODE (linux/kvm.h): (x) ((x) << KVM_NEWER_LENGTH)
missing: ioctl KVM_NEWER_CALL (linux/kvm.h): _IOWR(KVMIO, 0xf0, struct kvm_newer)
missing: macro __KVM_HAVE_NEWER (asm/kvm.h)
missing: enumerator KVM_NEWER_SECOND (enum kvm_newer_order): 8
missing: enum kvm_newer_order (its tag)
missing: struct kvm_newer_entry (linux/kvm.h): struct, 8 bytes
different: value KVM_MAX_XCRS"""
CHANGED = re.compile(r"XCRS|kvm_xcrs|kvm_pre_fault_memory")     # what a draft cannot mend: it tells of it
# What a person writes where the draft says TODO; a line that needs nothing goes.
FILL = (("fd: {TODO: {lock: TODO}}", "fd: {vm: {lock: slots}}"), ("archs: [TODO]", "archs: [x86]"),
        ("returns: TODO", "returns: zero"), ("argument: {value: TODO}", "argument: none"),
        ("reported: TODO", "reported: [x86]"), ("kernel: TODO", "kernel: ignores"), ("count: TODO", "count: count"))
DROP = re.compile(r"^ *(?:capability|tag): TODO\n", re.M)


def importer(*arguments):
    return run([IMPORT, *arguments])


def last(process):
    """What a run ended with."""
    return (process.returncode, *(process.stdout + process.stderr).splitlines()[-1:])


# --- Debian's headers ---------------------------------------------------------------------------------------------------

def agree(report, level, kernel):
    """The spec has what the headers of its level have."""
    done = importer("--level", level, kernel)
    said = [line for line in done.stdout.splitlines()[:-1] if not EXCUSED.match(line)]
    report.claim(f"{level}: what the headers and the spec do not agree on", said or done.stderr.splitlines()[:1], [])
    report.claim(f"{level}: exit status", done.returncode, 1 if EXCUSED.search(done.stdout) else 0)
    print(f"{level}: {done.stdout.splitlines()[-1]}")


def next_release(report, spec, old, new, kernel):
    """Against the headers of the next level, what is missing is what came since; what is extra is what went."""
    found = json.loads(importer("--level", old, "--json", kernel).stdout)
    before, after = View(spec, old), View(spec, new)
    for kind, names in (("ioctl", lambda view: {item.name for item in view.ioctls}),
                        ("capability", lambda view: {item.name for item in view.capabilities}),
                        ("struct", lambda view: {item.name for item in view.structs_of("x86")})):
        for verdict, wanted in (("missing", names(after) - names(before)), ("extra", names(before) - names(after))):
            got = {finding["name"] for finding in found if finding["verdict"] == verdict and finding["kind"] == kind}
            aliases = {item.also for item in before.ioctls if item.also}
            report.claim(f"{old} to {new}: {verdict} {kind}s", sorted(got - aliases), sorted(wanted))


# --- a release that never was -------------------------------------------------------------------------------------------

def newer(kernel, out):
    """A copy of headers with something new of each kind."""
    shutil.copytree(kernel, out)
    for name, more in (("linux/kvm.h", LINUX_NEW), (ASM, ASM_NEW)):
        before, end, after = (out / name).read_text(encoding="utf-8").rpartition("#endif")
        (out / name).write_text(before + more + end + after, encoding="utf-8")
    change(out / ASM, "KVM_MAX_XCRS\t16", "KVM_MAX_XCRS\t17")
    change(out / "linux/kvm.h", "__u64 padding[5];", "__u64 grown;\n\t__u64 padding[4];")
    return out


def change(path, old, new):
    """Replaces a text that has to be there."""
    text = path.read_text(encoding="utf-8")
    if old not in text:
        raise ValueError(f"{path.name} has no {old}")
    path.write_text(text.replace(old, new), encoding="utf-8")


def filled(draft, spec):
    """The draft in a copy of the spec, with each TODO filled in."""
    text = DROP.sub("", draft)
    for todo, written in FILL:
        text = text.replace(todo, written)
    parts = re.split(r"^# --- (.*) ---$", text, flags=re.M)
    files = {"<linux/kvm.h>": "structs.yaml", "<asm/kvm.h>": "arch/x86.yaml", "caps.yaml": "caps.yaml"}
    for title, part in zip(parts[1::2], parts[2::2]):
        name = files.get(title) or ("vm.yaml" if title.startswith("ioctls") else None)
        if name is None:
            continue
        features = re.search(r"^features:\n((?: .*\n)+)", part, re.M)
        path = spec / name
        old = path.read_text(encoding="utf-8")
        if features:
            part, old = part.replace(features[0], ""), old.replace("features:\n", f"features:\n{features[1]}", 1)
        path.write_text(f"{old}\n{part}", encoding="utf-8")


def draft(report, kernel, place):
    """The list and the draft of the new release; with the draft in the spec, only what changed is left."""
    release = newer(kernel, place / "newer")
    done = importer("--level", "6.12", release)
    said = done.stdout.splitlines()
    for line in FOUND.splitlines():
        report.claim(f"the list has: {line}", any(one.startswith(line) for one in said), True)
    report.claim("exit status of a comparison that finds something", done.returncode, 1)
    text = importer("--level", "6.12", "--draft", release).stdout
    report.claim("the draft of a struct", yaml.safe_load(text).get("kvm_newer"), STRUCT)
    report.claim("a new member of a struct, and the pad that it was",
                 '#   grown: {type: u64, since: "6.12", was: padding}' in text.splitlines(), True)
    spec = shutil.copytree(TOP / "spec", place / "spec")
    filled(text, spec)
    again = importer("--level", "6.12", "--spec", spec, release)
    left = [line for line in again.stdout.splitlines()[:-1] if not CHANGED.search(line)]
    report.claim("what is left when the draft is in the spec", left or again.stderr.splitlines()[:3], [])


STRUCT = {
    "since": "6.12", "summary": "TODO",
    "fields": {
        "flags": "u32", "pad": {"pad": "u32", "kernel": "TODO"}, "bytes": "u8[KVM_NEWER_LENGTH][2]",
        "_": {"of": "u16", "bits": {"low": 4, "high": 12}},
        "u": {"tag": "TODO", "union": {
            "address": "u64", "file": {"struct": {"fd": "s32", "reserved": {"pad": "u32[1]", "kernel": "TODO"}}}}},
        "_1": {"union": {"one": "u32", "other": "s32"}}, "count": "u32",
        "entries": {"flex": "kvm_newer_entry", "count": "TODO"}},
}


# --- what is wrong ------------------------------------------------------------------------------------------------------

def refusals(report, kernel, place):
    """What cannot be read is said in a sentence, with status 2."""
    report.claim("no such directory", last(importer(place / "none")), (2, f"{place}/none: no such directory"))
    got = last(importer(place))
    report.claim("no headers in a directory", (got[0], f"{place}: no linux/kvm.h for x86;" in got[1]), (2, True))
    got = last(importer("--level", "5.99", kernel))
    report.claim("no such level", (got[0], got[1].startswith("levels.yaml:1: there is no level 5.99")), (2, True))
    broken = shutil.copytree(kernel, place / "broken")
    text = (broken / "linux/kvm.h").read_text(encoding="utf-8")
    line = text[:text.index("struct kvm_enc_region {")].count("\n") + 1
    change(broken / "linux/kvm.h", "struct kvm_enc_region {", "struct kvm_enc_region [")
    got = last(importer(broken))
    report.claim("a header that does not compile", (got[0], f"linux/kvm.h:{line}: " in got[1]), (2, True))


def main():
    report, spec = Report(), read_spec()
    with folder() as place:
        found = {}
        for level in LEVELS:
            found[level] = place / level
            try:
                headers(level, found[level])
            except NoHeaders as error:
                report.skip(f"Debian's {level}", str(error))
                return report.end()
            agree(report, level, found[level])
        next_release(report, spec, *LEVELS, found["6.12"])
        draft(report, found["6.12"], place)
        refusals(report, found["6.12"], place)
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
