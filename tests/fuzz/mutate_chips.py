# SPDX-License-Identifier: MIT
"""Faults put into the interrupt controllers and timers, one at a time: which fuzzer notices, and which unit test?

usage: mutate_chips.py [--seconds N] [--out FILE] [WORD...]	faults whose name has one of the words, else all

The core is built twice: for the fuzzers of chips, with clang's sanitizers, and as mutate_handlers.py builds it for the
unit tests.  A fuzzer begins with nothing, from one seed, and has so many seconds.  A fault passes when a fuzzer notices.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "core"))

import mutate_handlers  # pylint: disable=wrong-import-position
from mutate_handlers import TOP, first_failure, revision, run  # pylint: disable=wrong-import-position

FUZZERS = ["chip_registers", "chip_state"]
TOPICS = ["pic", "ioapic", "pit", "pit-irq", "lapic", "lapic-timer", "lapic-state", "apic-bus", "irqchip", "irqchip-calls", "smp", "start",
          "devices", "eventfd", "handlers"]
SANITIZE = ["-fsanitize=address,undefined,fuzzer-no-link", "-fno-sanitize-recover=undefined"]
FLAGS = ["-std=gnu11", "-g", "-O1", "-w", "-fno-omit-frame-pointer", "-pthread", "-U_FORTIFY_SOURCE", f"-I{TOP}/driver/user",
         f"-isystem{TOP}/generated/driver/include", f"-isystem{TOP}/generated/include/arch/x86",
         f"-isystem{TOP}/generated/include"]

# Name, file of driver/core, and what stands there with what instead, by pairs.
FAULTS = [
    # local APIC: what a guest writes
    ("LAPIC: vectors below 16 are taken", "lapic.c", "if (vector < 16) {", "if (0) {"),
    ("LAPIC: an equal priority gets through", "lapic.c",
     "return (vector & 0xf0) > (int)", "return (vector & 0xf0) >= (int)"),
    ("LAPIC: what is taken stays requested", "lapic.c", "\t\tput(lapic, KVA_LAPIC_IRR, (__u8)vector, 0);\n", ""),
    ("LAPIC: what is taken is not in service", "lapic.c", "\t\tput(lapic, KVA_LAPIC_ISR, (__u8)vector, 1);\n", ""),
    ("LAPIC: EOI ends what is requested", "lapic.c",
     "\tput(lapic, KVA_LAPIC_ISR, (__u8)vector, 0);", "\tput(lapic, KVA_LAPIC_IRR, (__u8)vector, 0);"),
    ("LAPIC: LVT entries have all bits", "lapic.c", "value &= kva_lapic_entry_bits(number);", ";"),
    ("LAPIC: TPR has all bits", "lapic.c",
     "kva_write_once(lapic->reg[number], value & 0xff);", "kva_write_once(lapic->reg[number], value);"),
    ("LAPIC: any divider", "lapic.c", "value & DIVIDE_BITS", "value"),
    ("LAPIC: the timer's interrupt is lost", "lapic_timer.c", "\tif (entry & ENTRY_MASKED)\n", "\tif (1)\n"),
    ("LAPIC: registers beyond the last are written", "bus.c",
     "number >= KVA_LAPIC_SELF_IPI || ", "",
     "kva_lapic_poke(vcpu, number, (__u32)value);", "vcpu->lapic->reg[number] = value;"),
    ("LAPIC: registers beyond the last are read", "bus.c",
     "number >= KVA_LAPIC_REGISTERS || ", "",
     "kva_lapic_read(vcpu->lapic, number)", "vcpu->lapic->reg[number]"),
    ("LAPIC: MSRs beyond the last", "lapic_state.c",
     " || number >= KVA_LAPIC_REGISTERS)", ")",
     "number = kva_index_clamp(number, KVA_LAPIC_REGISTERS);", ";"),
    ("LAPIC: a period of a nanosecond", "lapic_timer.c",
     "return asked > PERIOD_LEAST ? asked : PERIOD_LEAST;", "return asked ? asked : 1;"),
    ("LAPIC: a period of zero", "lapic_timer.c",
     "return asked > PERIOD_LEAST ? asked : PERIOD_LEAST;", "return asked;",
     "\tif (!count)\n\t\trun_until(lapic, 0);\n\telse\n", ""),
    ("LAPIC: the next period is in the past", "lapic_timer.c",
     "now + length - late % length", "now + length - late % length - length"),
    ("LAPIC: one shot is periodic", "lapic_timer.c",
     "mode(lapic) == PERIODIC ? next_period(lapic, now) : 0", "next_period(lapic, now)"),
    ("LAPIC: an id beyond the last vcpu", "apic_bus.c",
     "message->dest >= KVA_MAX_VCPUS || ", "",
     "kva_index_clamp(message->dest, KVA_MAX_VCPUS)", "message->dest"),
    # local APIC: state
    ("SET_LAPIC: TPR has all bits", "lapic_state.c", "{ KVA_LAPIC_TPR, 0xff }", "{ KVA_LAPIC_TPR, ~0u }"),
    ("SET_LAPIC: CR8 does not follow", "lapic_state.c", "\tvcpu->cpu.cr8 = lapic->reg[KVA_LAPIC_TPR] >> 4;\n", ""),
    ("SET_LAPIC: any divider, and no end of shifts", "lapic_state.c",
     "{ KVA_LAPIC_DIVIDE, 0xb }", "{ KVA_LAPIC_DIVIDE, ~0u }"),
    ("SET_LAPIC: vectors below 16 are in service", "lapic_state.c", "(number % 8 ? ~0u : 0xffff0000u)", "~0u"),
    ("SET_LAPIC: LVT entries have all bits", "lapic_state.c", " & kva_lapic_entry_bits(number)", ""),
    ("SET_LAPIC: a zero count runs", "lapic_state.c",
     "given(state, KVA_LAPIC_COUNT));", "given(state, KVA_LAPIC_COUNT));\n\tlapic->deadline = 1;"),
    ("SET_LAPIC: more is left than the whole", "lapic_timer.c", "count > initial || ", ""),
    ("SET_LAPIC: any id in x2APIC mode", "lapic_state.c",
     "\t\tchange_mode(lapic, 1);\n\t\treturn;\n", "\t\tlapic->reg[KVA_LAPIC_ID] = id;\n\t\treturn;\n",
     "|| !is_id_valid(vcpu, given(lapic_state, KVA_LAPIC_ID))", ""),
    # interval timer
    ("PIT: a count of zero is zero", "pit.c", "counter->count = count ? count : 0x10000;", "counter->count = count;"),
    ("PIT: the shortest period is the guest's", "pit_irq.c",
     "(ended || is_periodic(pit)) && next < least ? least : next", "next"),
    ("PIT: what cannot be given is tried all the time", "pit_irq.c", "(ended || is_periodic(pit))", "is_periodic(pit)"),
    ("PIT: ports 3 and up are counters", "pit.c",
     "if ((port & 3) == CONTROL)\n\t\treturn 0;", "if (0)\n\t\treturn 0;",
     "kva_index_clamp(port & 3, 3)", "port & 3"),
    ("SET_PIT2: a count of zero", "pit.c", "!state[i].count || ", ""),
    ("SET_PIT2: a count of more than there is", "pit.c", " || state[i].count > 0x10000", ""),
    ("SET_PIT2: any mode", "pit.c", "state[i].mode > 5 ? 0xff : state[i].mode", "state[i].mode"),
    ("SET_PIT2: any way of bytes", "pit.c", "\t\tcounter->rw_mode &= 3;\n", ""),
    # PICs
    ("PIC: what is taken is not in service", "pic.c", "\tchip->isr |= bit;\n", ""),
    ("PIC: an acknowledge leaves the output", "pic.c",
     "\tupdate(pic);\n\treturn pic->chip[which].irq_base + input;", "\treturn pic->chip[which].irq_base + input;"),
    ("PIC: any input by level", "pic.c", "chip->elcr = value & chip->elcr_mask;", "chip->elcr = value;"),
    ("SET_IRQCHIP: any priority", "pic.c", "\tchip->priority_add &= 7;\n", ""),
    ("SET_IRQCHIP: any step of the initialisation", "pic.c", "\tchip->init_state &= 3;\n", ""),
    ("SET_IRQCHIP: any input by level", "pic.c", "\tchip->elcr_mask = elcr_mask;\n\tchip->elcr &= elcr_mask;\n", ""),
    ("SET_IRQCHIP: the output does not follow", "pic.c",
     "\tchip->read_reg_select = !!chip->read_reg_select;\n\tupdate(pic);\n", ""),
    # I/O APIC and routes
    ("IOAPIC: entries beyond the last are written", "ioapic.c",
     "kva_index_clamp(index / 2, KVM_IOAPIC_NUM_PINS);\n\t__u64 entry;", "index / 2;\n\t__u64 entry;",
     "\tif (index / 2 >= KVM_IOAPIC_NUM_PINS)\n\t\treturn;\n", ""),
    ("IOAPIC: entries beyond the last are read", "ioapic.c",
     "redirtbl[kva_index_clamp(index / 2, KVM_IOAPIC_NUM_PINS)]", "redirtbl[index / 2]",
     "\tif (index / 2 >= KVM_IOAPIC_NUM_PINS)\n\t\treturn ~0u;\n", ""),
    ("IOAPIC: entries have all bits", "ioapic.c", "*entry = (value & WRITABLE) |", "*entry = value |"),
    ("SET_IRQCHIP: entries have all bits", "ioapic.c",
     "*entry_of(ioapic, pin) = (entry & WRITABLE) |", "*entry_of(ioapic, pin) = entry |"),
    ("SET_IRQCHIP: an edge waits for its end", "ioapic.c",
     "(entry & LEVEL ? entry & REMOTE_IRR : 0)", "(entry & REMOTE_IRR)"),
    ("SET_IRQCHIP: more inputs than there are", "ioapic.c",
     "state->irr & ((1u << KVM_IOAPIC_NUM_PINS) - 1)", "state->irr"),
    ("SET_GSI_ROUTING: any pin", "routing.c", "route->input.pin < pins_of(route->input.chip) ? 0 : -EINVAL", "0"),
    ("SET_GSI_ROUTING: any GSI", "routing.c", "entry->gsi >= KVA_MAX_ROUTES || ", ""),
    ("IRQ_LINE: any GSI", "routing.c",
     "\tif (gsi >= KVA_MAX_ROUTES)\n\t\treturn KVA_IRQ_IGNORED;\n\tgsi = kva_index_clamp(gsi, KVA_MAX_ROUTES);\n",
     ""),
    ("SET_MP_STATE: any state", "halt.c", "state > KVM_MP_STATE_SIPI_RECEIVED || ", ""),
]


def changed(fault, directory):
    """The file with the fault in it."""
    name, *pairs = fault[1:]
    path = TOP / "driver/core" / name
    text = path.read_text(encoding="utf-8")
    for old, new in zip(pairs[::2], pairs[1::2]):
        if text.count(old) != 1:
            sys.exit(f"{fault[0]}: got {text.count(old)} times in {name}, wanted once: {old!r}")
        text = text.replace(old, new)
    copy = directory / f"fault-{name}"
    copy.write_text(f'#line 1 "{path}"\n{text}', encoding="utf-8")
    return path, copy


class Fuzzers:
    """The fuzzers of chips and the core under them, compiled as they are."""

    def __init__(self, directory, seconds):
        self.directory, self.seconds = Path(directory), seconds
        sources = [path for variable in ("driver_core_sources", "driver_soft_sources", "driver_user_sources")
                   for path in mutate_handlers.listed(variable)]
        sources += [TOP / "generated/driver/dispatch.c", TOP / "generated/driver/checks/checks.c", HERE / "chips.c", HERE / "chips_claims.c"]
        self.object = {path: self.directory / f"fuzz-{path.parent.name}-{path.stem}.o" for path in sources}
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            list(pool.map(lambda pair: run("clang", *FLAGS, *SANITIZE, "-c", "-o", pair[1], pair[0]), self.object.items()))

    def noticed(self, name, instead=None):
        """By a fuzzer: in what time, and what it said; null if not."""
        path, copy = instead or (None, None)
        objects = [self.object[other] for other in self.object if other != path]
        if copy:
            objects.append(self.directory / "fault.o")
            run("clang", *FLAGS, *SANITIZE, f"-iquote{path.parent}", "-c", "-o", objects[-1], copy)
        program = self.directory / f"fuzz-{name}"
        run("clang", *FLAGS, *SANITIZE, "-fsanitize=fuzzer", "-Wl,--wrap=kva_timer_set", "-o", program, HERE / f"{name}.c", *objects)
        begin = time.monotonic()
        done = subprocess.run([program, "-seed=1", f"-max_total_time={self.seconds}", "-max_len=512", "-len_control=0", "-timeout=10",
                               f"-artifact_prefix={self.directory}/"], capture_output=True, check=False,
                              env=os.environ | {"ASAN_OPTIONS": "detect_leaks=0"})
        if not done.returncode:
            return None
        said = done.stderr.decode(errors="replace")
        why = re.search(r"wanted (.*)|runtime error: (.*)|(ERROR: \w+: .*)|(\S+ while \S+ is held.*)", said)
        why = next(filter(None, why.groups())) if why else f"exit {done.returncode}"
        return f"{time.monotonic() - begin:.0f} s", " ".join(why.split())[:70]


def by_unit_test(tree, path, copy):
    instead = tree.directory / "mutant.o"
    run("cc", *mutate_handlers.FLAGS, f"-iquote{path.parent}", "-c", "-o", instead, copy)
    archive = tree.archive("mutant.a", instead, *(tree.object(other) for other in tree.sources if other != path))
    return next(filter(None, (first_failure(tree.link(topic, archive), topic) for topic in tree.topics)), None)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=int, default=30)
    parser.add_argument("--out", type=Path)
    parser.add_argument("word", nargs="*")
    options = parser.parse_args()
    rows, missed = [], 0
    mutate_handlers.topics = lambda: TOPICS
    with tempfile.TemporaryDirectory(prefix="kvmabi-chips-") as directory:
        fuzzers, tree = Fuzzers(directory, options.seconds), mutate_handlers.Tree(directory)
        for name in FUZZERS:
            if fuzzers.noticed(name):
                sys.exit(f"without any fault fuzz-{name} fails\n0 passed, 1 failed, 0 skipped")
        for fault in FAULTS:
            if options.word and not any(word in fault[0] for word in options.word):
                continue
            path, copy = changed(fault, fuzzers.directory)
            found = {name: fuzzers.noticed(name, (path, copy)) for name in FUZZERS}
            missed += not any(found.values())
            rows.append(fault[0])
            rows += [f"    fuzz-{name + ':':16} {', '.join(result) if result else '-'}" for name, result in found.items()]
            rows.append(f"    {'unit tests:':21} {by_unit_test(tree, path, copy) or '-'}")
            print("\n".join(rows[-4:]), flush=True)
    total = f"{len(rows) // 4 - missed} passed, {missed} failed, 0 skipped"
    print(total)
    if options.out:
        head = f"# tests/fuzz/mutate_chips.py on {revision()}, {options.seconds} seconds a fuzzer: fault, and what noticed it"
        options.out.write_text("\n".join([head, *rows, total]) + "\n", encoding="utf-8")
    return 1 if missed or not rows else 0


if __name__ == "__main__":
    sys.exit(main())
