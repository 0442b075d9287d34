# SPDX-License-Identifier: MIT
"""pahole finds every struct laid out as the spec computes it: in what compilers made for each arch, in libkvmabi, in
the running kernel, and in Debian's kernels of later levels.

test_pahole.py [--object FILE] [--btf FILE] [TREE]: the probes of TREE are compiled for six data models; FILE defaults to
build/libkvmabi/libkvmabi.so and the kernel's own BTF. A struct is compared, or listed with its reason. A kernel of a
level of the spec is compared member by member; the running one may be newer, and then have more.
test_pahole.py --module FILE: the driver's kernel module alone, at the driver's own level.
"""

import os
import platform
import re
import sys
from pathlib import Path

import btf
import model
import pahole
from common import LEVEL, TOP, Report, arguments, complaint, folder, present, side_by_side, usable, view_at
from compare import Comparison, names
from machine import MACHINES

# What a machine calls itself -> the data model of what is compiled on it.
HOSTS = {"x86_64": "x86_64", "i686": "i386", "s390x": "s390x", "ppc64": "ppc64"}
KERNEL = Path("/sys/kernel/btf/vmlinux")
MODULE = Path("/sys/kernel/btf/kvm")
SERIES = ("6.1", "6.12")    # of Debian's kernels


# --- the probes ---------------------------------------------------------------------------------------------------------

def probes(report, tree, view):
    """Every probe as the compiler of its data model lays it out."""
    def judge(model):
        with folder() as place:
            built = place / "probe.o"
            process = model.run("-g", "-gdwarf-4", "-c", "-o", str(built), str(tree / f"probe/{model.arch}.c"),
                                include=tree / "include")
            if process.returncode:
                return model, {}, complaint(process)
            return model, *pahole.ask(built, names(view, model.name), "-F", "dwarf")
    for model, records, fault in side_by_side(judge, usable(report, "the probe for")):
        if report.claim(f"probe for {model.name} read", fault, ""):
            Comparison(report, f"probe for {model.name}", view, model.name, records).judge(None).tell()


# --- the library --------------------------------------------------------------------------------------------------------

def machine_of_host():
    """The data model of what is built here, or None."""
    return HOSTS.get(platform.machine())


def library(report, given, view):
    """libkvmabi, or what else is given, as it was built for the host."""
    built = [given] if given else sorted((TOP / "build/libkvmabi").glob("libkvmabi.so*"))
    if not given and not built:
        report.skip("libkvmabi", "build/libkvmabi/libkvmabi.so is not built")
        return
    records, fault = pahole.ask(built[0], names(view, machine_of_host()), "-F", "dwarf")
    if report.claim(f"{built[0].name} read", fault, ""):
        Comparison(report, built[0].name, view, machine_of_host(), records).judge("unused").tell()


# --- the running kernel -------------------------------------------------------------------------------------------------

def kernel(report, given):
    """The running kernel's BTF, at its own level; kvm may be a module with BTF of its own."""
    level, path = os.uname().release.split("-")[0], given or KERNEL
    release = re.match(r"\d+\.\d+", level)
    if not given and not (os.access(path, os.R_OK) and release):
        report.skip("the running kernel's BTF", f"{path} cannot be read")
        return
    view = view_at(LEVEL if given else release[0])
    wanted = names(view, machine_of_host())
    records, fault = pahole.ask(path, wanted, "-F", "btf")
    if not given and os.access(MODULE, os.R_OK):
        records.update(pahole.ask(MODULE, wanted, "-F", "btf", "--btf_base", path)[0])
    if not given and "kvm_run" not in records:
        report.skip("the running kernel's BTF", fault or "it has no kvm_run: kvm is not there, or pahole cannot decode it")
        return
    name = f"BTF of Linux {view.level}" if not given else path.name
    if not given or report.claim(f"{name} read", fault, ""):
        Comparison(report, name, view, machine_of_host(), records, inside=True).judge("lacks", grows=not given).tell()


# --- Debian's kernels -------------------------------------------------------------------------------------------------

def debian(report, series):
    """KVM's modules of a Debian kernel, at its own level."""
    with folder() as place:
        try:
            base, modules, release = btf.kernel_of(series, place)
        except btf.NoKernel as error:
            report.skip(f"Debian's {series}", str(error))
            return
        view, records = view_at(series), {}
        for module in modules:
            found, fault = pahole.ask(module, names(view, "x86_64"), "-F", "btf", "--btf_base", base)
            report.claim(f"{module.name} of {release} read", fault, "")
            records = {**found, **records}
    if records:
        Comparison(report, f"KVM of {release}", view, "x86_64", records, inside=True).judge("lacks").tell()


def newest(spec):
    """The level that the library has here: the newest that is complete for the machine."""
    arch = MACHINES[machine_of_host()].arch
    return max((name for name, level in spec.levels.items() if arch in level.complete), key=model.release)


def main():
    report = Report()
    given = arguments(__doc__.splitlines()[0], ("--object", "FILE", "an object with libkvmabi in it"),
                      ("--btf", "FILE", f"BTF of level {LEVEL} in the place of the kernel's"),
                      ("--module", "FILE", "the driver's kernel module, and nothing else"))
    if not present("pahole"):
        report.skip("everything", "pahole is not installed (Debian: pahole)")
        return report.end()
    view = view_at()
    if given.module:
        from view import driver_view
        library(report, given.module, driver_view(view.spec))
        return report.end()
    probes(report, given.tree, view)
    if machine_of_host():
        library(report, given.object, view_at(newest(view.spec)))
        kernel(report, given.btf)
        for series in SERIES:
            debian(report, series)
    else:
        report.skip("libkvmabi and the running kernel", f"{platform.machine()} has none of the data models")
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
