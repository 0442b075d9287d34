# SPDX-License-Identifier: MIT
"""The headers of later levels have every fact of the kernel's own: 6.1's and 6.12's, on x86_64 and i386.

test_kernel_headers.py [--level LEVEL] [TREE]: the headers of TREE/LEVEL/include and those of Debian's packages are
given to the same compilers. What each of them says is a fact (facts_kernel.py), and all facts are the same, but for
those of EXCUSED. Nothing here knows the spec, and no number is written down: the kernel's headers are read when the
test runs.
"""

import sys
from collections import Counter

from common import Report, arguments, folder, usable
from facts_kernel import Side
from facts_kernel_headers import NoHeaders, headers
from probe import HeaderError

LEVELS = ("6.1", "6.12")
LEVEL_MACRO = "KVMABI_LEVEL"     # what our headers have more, on purpose: it says for which level a program is compiled
NUMBER = "a number here, so that #if knows it; the kernel's is made of enumerators, or a cast"
# What differs on purpose: (kind, name) -> what we have, what the kernel has, why.
EXCUSED = {
    ("condition", "KVM_IOEVENTFD_FLAG_PIO"): ("true", "false", NUMBER),
    ("condition", "KVM_IOEVENTFD_FLAG_DEASSIGN"): ("true", "false", NUMBER),
    ("condition", "KVM_IOEVENTFD_FLAG_VIRTIO_CCW_NOTIFY"): ("true", "false", NUMBER),
    ("condition", "KVM_IOEVENTFD_VALID_FLAG_MASK"): ("true", "false", NUMBER),
    ("condition", "KVM_IRQ_ROUTING_XEN_EVTCHN_PRIO_2LEVEL"): ("true", "error", NUMBER),
    ("member", "kvm_xen_hvm_attr.u.shared_info"): (
        "union", "struct", "6.1's struct of one member is 6.12's union: here it is one already, with the same member"),
}
# A level has at least so many facts of each kind on a machine: a comparison of nothing is no success.
AT_LEAST = {"macro": 700, "constant": 700, "type": 700, "condition": 700, "function": 4, "record": 100, "size": 100,
            "alignment": 100, "order": 100, "offset": 700, "member": 700, "enumerator": 40}


def compare(report, name, ours, theirs, excuses=EXCUSED):
    """Every fact of either side; returns how many there are of each kind, and the excuses that were needed."""
    counts, used = Counter(), []
    for key in [*theirs, *(key for key in ours if key not in theirs and key[1] != LEVEL_MACRO)]:
        got, wanted = shown(ours.get(key, "absent")), shown(theirs.get(key, "absent"))
        counts[key[0]] += 1
        if (got, wanted) == excuses.get(key, ())[:2]:
            used.append(key)
        else:
            report.claim(f"{name}: {key[0]} {key[1]}", got, wanted)
    return counts, used


def shown(value):
    """A large number in hexadecimal."""
    return hex(value) if isinstance(value, int) and value > 0xffff else value


def judge(report, level, model, include, kernel):
    """One level on one machine."""
    name, sides = f"{level} {model.name}", []
    for whose, directory in (("our", include), ("the kernel's", kernel)):
        try:
            sides.append(Side(model, directory).read())
        except HeaderError as error:
            report.claim(f"{name}: {whose} <linux/kvm.h>", str(error), "a header that compiles")
            return []
    ours, theirs = sides
    counts, used = compare(report, name, ours.facts, theirs.facts)
    for kind, least in AT_LEAST.items():
        report.claim(f"{name}: {least} facts or more of kind {kind}", counts[kind] >= least, True)
    unanswered = [what for (kind, what), value in theirs.facts.items() if kind == "constant" and isinstance(value, str)]
    report.claim(f"{name}: constants that have no value", unanswered, [])
    print(f"{name}: {sum(counts.values())} facts: {', '.join(f'{count} {kind}' for kind, count in counts.items())}; "
          f"{len(used)} excused; {theirs.fillers} members without a size, before flexible arrays, left out")
    return used


def test(report, tree, levels):
    """Every level on every machine whose compiler is there."""
    models, used = [model for model in usable(report, "the headers for") if model.arch == "x86"], set()
    for level in levels:
        include = tree / level / "include"
        with folder() as kernel:
            try:
                source = headers(level, kernel)
            except NoHeaders as error:
                report.skip(f"level {level}", str(error))
                continue
            print(f"{level}: against {source}")
            if report.claim(f"{level}: headers generated", (include / "linux/kvm.h").is_file(), True):
                for model in models:
                    used.update(judge(report, level, model, include, kernel))
    if levels == LEVELS and not report.skipped:
        report.claim("excuses that nothing needs", sorted(EXCUSED.keys() - used), [])
    for key in sorted(used):
        print(f"excused: {' '.join(key)}: got {EXCUSED[key][0]}, the kernel has {EXCUSED[key][1]}: {EXCUSED[key][2]}")


def main():
    given = arguments(__doc__.splitlines()[0], ("--level", "LEVEL", "only this level"))
    report = Report()
    test(report, given.tree, [str(given.level)] if given.level else LEVELS)
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
