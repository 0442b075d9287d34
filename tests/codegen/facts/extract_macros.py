# SPDX-License-Identifier: MIT
"""Writes macros-2.6.39.json: the names that linux/kvm.h and asm/kvm.h of 2.6.39 define on each architecture.

They are the facts' constants; the ioctls of linux/kvm.h, which every architecture gets although some name a struct
that it lacks; guards and feature macros. Each is looked up in Debian's 6.1 headers; what those lack needs a reason.
"""

import sys

import factfiles
import macros
from models import MODELS

ABOUT = {
    "common": "defined on every architecture; the other lists add to it",
    "without_struct": "defined like any ioctl, but the architecture lacks the struct it names",
    "page_size": "its value needs a PAGE_SIZE: here with one of 4096",
    "enumerators": "of linux/kvm.h; 6.1 has them, nr_max is what KVM_IOEVENTFD_VALID_FLAG_MASK says",
    "recalled": "in no fact and no header left: with this value where a header has it, not demanded",
    "ours": "what our headers define beyond the kernel's, on purpose; not demanded",
    "not_in_6.1": "names that Debian's headers no longer have",
}
X86_FEATURES = ("PIT IOAPIC DEVICE_ASSIGNMENT MSI USER_NMI GUEST_DEBUG MSIX MCE PIT_STATE2 "
                "XEN_HVM VCPU_EVENTS DEBUGREGS XSAVE XCRS")
OTHERS = {
    "x86": ["_ASM_X86_KVM_H", *(f"__KVM_HAVE_{name}" for name in X86_FEATURES.split())],
    "ia64": ["__KVM_HAVE_IOAPIC", "__KVM_HAVE_DEVICE_ASSIGNMENT"],
    "powerpc": ["__LINUX_KVM_POWERPC_H"],
    "s390": ["__LINUX_KVM_S390_H", "__KVM_S390"],
}
PAGE_SIZE = {"KVM_COALESCED_MMIO_MAX": 170}
EVERYWHERE = ["__LINUX_KVM_H", *PAGE_SIZE]
ENUMERATORS = {f"kvm_ioeventfd_flag_nr_{name}": number for number, name in
               enumerate(("datamatch", "pio", "deassign", "max"))}
RECALLED = {"ia64": {"__ASM_IA64_KVM_H": None, "NITRS": 8, "NDTRS": 8}}
OURS = ["KVMABI_LEVEL"]
IA64 = "KVM for ia64 was removed, and its asm/kvm.h with it"
ASSIGNMENT = "said at compile time that device assignment was there, and was never reported; removed since"
MMIO_REG = "went inside the kernel as KVM_MMIO_REG_*; the prefix is now KVM_GET_ONE_REG's"
REASONS = {
    "KVM_CAP_DEVICE_ASSIGNMENT": ASSIGNMENT, "KVM_CAP_DEVICE_DEASSIGNMENT": ASSIGNMENT,
    "KVM_CAP_DEVICE_MSI": ASSIGNMENT, "KVM_CAP_DEVICE_MSIX": ASSIGNMENT,
    "__KVM_HAVE_DEVICE_ASSIGNMENT": "device assignment was removed",
    "KVM_IA64_VCPU_GET_STACK": IA64, "KVM_IA64_VCPU_SET_STACK": IA64,
    "KVM_CONTEXT_SIZE": IA64, "KVM_IA64_VCPU_STACK_SHIFT": IA64, "KVM_IA64_VCPU_STACK_SIZE": IA64,
    "KVM_MEMSLOT_INVALID": "a flag of the kernel's own, which the header leaked; moved out of it",
    "KVM_REG_MASK": MMIO_REG, "KVM_REG_EXT_MASK": MMIO_REG, "KVM_REG_GPR": MMIO_REG,
    "KVM_REG_FPR": MMIO_REG, "KVM_REG_QPR": MMIO_REG, "KVM_REG_FQPR": MMIO_REG,
}


def ioctls(facts):
    """The ioctls of linux/kvm.h: x86 can evaluate all of them."""
    constants = facts["x86_64"]["constants"]
    return {name for name, value in constants.items() if value >> 8 & 0xff == constants["KVMIO"]}


def names_of(facts):
    """({arch: names}, {arch: names whose struct it lacks})."""
    names, without = {}, {}
    for model in MODELS:
        constants = facts[model.name]["constants"].keys()
        demanded = constants | ioctls(facts) | {*EVERYWHERE, *OTHERS[model.arch]}
        if names.setdefault(model.arch, demanded) != demanded:
            sys.exit(f"{model.name}: other names than its architecture's other model")
        without[model.arch] = sorted(ioctls(facts) - constants)
    return names, without


def gone(names):
    """{name: reason} of what 6.1 lacks; a name without a reason, or a reason without a name, ends it."""
    lost = set()
    for model in MODELS:
        oracle = ["-I", str(factfiles.HERE / "oracle" / "ia64")] if model.arch == "ia64" else []
        known = macros.read(model, extra=oracle)[0].keys()
        # oracle/ia64 has structs alone: for its asm/kvm.h, x86's stands in where both have a name
        known |= macros.read(MODELS[0])[0].keys() if oracle else set()
        lost |= names[model.arch] - known
    if lost != REASONS.keys():
        sys.exit(f"without a reason, or needing none: {sorted(lost ^ REASONS.keys())}")
    return {name: REASONS[name] for name in sorted(lost)}


def main():
    """Writes the file."""
    names, without = names_of(factfiles.load(factfiles.FACTS))
    common = set.intersection(*names.values())
    factfiles.save(factfiles.MACROS, {
        "about": ABOUT,
        "common": sorted(common),
        **{arch: sorted(own - common) for arch, own in names.items()},
        "without_struct": {arch: own for arch, own in without.items() if own},
        "page_size": PAGE_SIZE,
        "enumerators": ENUMERATORS,
        "recalled": RECALLED,
        "ours": OURS,
        "not_in_6.1": gone(names),
    })


if __name__ == "__main__":
    main()
