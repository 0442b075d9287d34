# SPDX-License-Identifier: MIT
"""What later releases did to the structs of 2.6.39: expected figures, of kernel headers, not computed from the spec.

PLACES: struct -> member -> release -> (offset, bytes) from that release on; None: gone. The member "" is the whole.
Offsets in kvm_run are those without s390's program status word. OF_ARCH: what one arch has beside them.
"""

LEVELS = ("2.6.39", "3.4", "3.7", "3.15", "4.2", "4.11", "4.17", "4.20", "5.9", "5.16", "5.17", "6.0", "6.1", "6.12")

PLACES = {
    "kvm_run": {
        "": {"2.6.39": (0, 288), "3.4": (0, 1328), "4.1": (0, 2352)},
        "request_interrupt_window": {"2.6.39": (0, 1)},
        "immediate_exit": {"4.11": (1, 1)},
        "padding1": {"2.6.39": (1, 7), "4.11": (2, 6)},
        "exit_reason": {"2.6.39": (8, 4)},
        "flags": {"4.2": (14, 2)},
        "padding2": {"2.6.39": (14, 2), "4.2": None},
        "cr8": {"2.6.39": (16, 8)},
        "apic_base": {"2.6.39": (24, 8)},
        "io.data_offset": {"2.6.39": (40, 8)},
        "fail_entry.cpu": {"5.9": (40, 4)},
        "s390_ucontrol.trans_exc_code": {"3.4": (32, 8)},
        "s390_ucontrol.pgm_code": {"3.4": (40, 4)},
        "papr_hcall.ret": {"3.1": (40, 8)},
        "papr_hcall.args": {"3.1": (48, 72)},
        "s390_tsch.io_int_word": {"3.9": (40, 4)},
        "s390_tsch.dequeued": {"3.9": (48, 1)},
        "padding": {"2.6.39": (32, 256)},
        "kvm_valid_regs": {"3.4": (288, 8)},
        "kvm_dirty_regs": {"3.4": (296, 8)},
        "s.padding": {"3.4": (304, 1024), "4.1": (304, 2048)},
    },
    "kvm_vcpu_events": {
        "": {"2.6.39": (0, 64)},
        "exception.pad": {"2.6.39": (3, 1), "4.20": None},
        "exception.pending": {"4.20": (3, 1)},
        "exception.error_code": {"2.6.39": (4, 4)},
        "flags": {"2.6.39": (20, 4)},
        "smi": {"4.2": (24, 4)},
        "smi.smm": {"4.2": (24, 1)},
        "smi.pending": {"4.2": (25, 1)},
        "smi.smm_inside_nmi": {"4.2": (26, 1)},
        "smi.latched_init": {"4.2": (27, 1)},
        "triple_fault": {"6.0": (28, 1)},
        "triple_fault.pending": {"6.0": (28, 1)},
        "reserved": {"2.6.39": (24, 40), "4.2": (28, 36), "4.20": (28, 27), "6.0": (29, 26)},
        "exception_has_payload": {"4.20": (55, 1)},
        "exception_payload": {"4.20": (56, 8)},
    },
    "kvm_xsave": {
        "": {"2.6.39": (0, 4096)},
        "region": {"2.6.39": (0, 4096)},
        "extra": {"5.17": (4096, 0)},
    },
    "kvm_clock_data": {
        "": {"2.6.39": (0, 48)},
        "clock": {"2.6.39": (0, 8)},
        "flags": {"2.6.39": (8, 4)},
        "pad0": {"5.16": (12, 4)},
        "realtime": {"5.16": (16, 8)},
        "host_tsc": {"5.16": (24, 8)},
        "pad": {"2.6.39": (12, 36), "5.16": (32, 16)},
    },
    "kvm_irqfd": {
        "": {"2.6.39": (0, 32)},
        "resamplefd": {"3.7": (12, 4)},
        "pad": {"2.6.39": (12, 20), "3.7": (16, 16)},
    },
    "kvm_coalesced_mmio_zone": {
        "": {"2.6.39": (0, 16)},
        "pad": {"2.6.39": (12, 4)},
        "pio": {"4.20": (12, 4)},
    },
    "kvm_coalesced_mmio": {
        "": {"2.6.39": (0, 24)},
        "pad": {"2.6.39": (12, 4)},
        "pio": {"4.20": (12, 4)},
        "data": {"2.6.39": (16, 8)},
    },
    "kvm_irq_routing_msi": {
        "": {"2.6.39": (0, 16)},
        "pad": {"2.6.39": (12, 4)},
        "devid": {"4.8": (12, 4)},
    },
}

OF_ARCH = {
    "x86": {
        "kvm_sync_regs": {
            "": {"3.4": (0, 0), "4.17": (0, 520)},
            "regs": {"4.17": (0, 144)},
            "sregs": {"4.17": (144, 312)},
            "events": {"4.17": (456, 64)},
        },
    },
    "s390": {
        "kvm_sync_regs": {
            "": {"3.4": (0, 328)},
            "prefix": {"3.4": (0, 8)},
            "gprs": {"3.4": (8, 128)},
            "acrs": {"3.4": (136, 64)},
            "crs": {"3.4": (200, 128)},
        },
    },
}

# Structs of which later kernels have more than the spec, so that only what both have can be compared.
GROWING = {"x86": {"kvm_run"}, "powerpc": {"kvm_run"}, "s390": {"kvm_run", "kvm_sync_regs"}, "ia64": {"kvm_run"}}

# ioctl -> release -> its fd classes from then on; each is looked at there.
CLASSES = {
    "KVM_CHECK_EXTENSION": {"2.6.39": ["system"], "3.16": ["system"], "3.17": ["system", "vm"], "6.1": ["system", "vm"]},
    "KVM_ENABLE_CAP": {"2.6.39": ["vcpu"], "3.14": ["vcpu"], "3.15": ["vcpu", "vm"], "6.1": ["vcpu", "vm"]},
}
