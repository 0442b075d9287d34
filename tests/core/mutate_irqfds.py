# SPDX-License-Identifier: MIT
"""Signals of irqfds that get lost, and every statement that has to do with irqfds taken out, one by one: does a named test notice?

usage: mutate_irqfds.py [--out FILE]

A statement is a line of driver/core/irqfd.c, or of the functions of irqchip.c that have to do with the ends of interrupts, that is
nothing but a call or an assignment.  What only another processor could notice is known as such below, with its reason.
"""

import argparse
import re
import sys
import tempfile
from pathlib import Path

import mutate_flushes
import mutate_handlers
from mutate_handlers import TOP, revision

CORE = TOP / "driver/core"
TOPICS = ["resample", "devices", "eventfd", "irqchip", "irqchip-calls", "pit", "pit-irq"]
STATEMENT = re.compile(r"^\t+(?!return|goto|break|continue|struct|int|unsigned|const|__u)[\w*(][^;{}]*(?:\)| = [^;{}]*|\+\+|--);$", re.MULTILINE)
# The functions that are looked at; of irqfd.c all.
FUNCTIONS = {"irqchip.c": ["kva_irqchip_await", "note_vectors", "lower", "ended", "tell", "kva_irqchip_end", "take_ended", "ask_again",
                           "kva_irqchip_ioapic_write"]}
# Statements that nobody who is alone can miss.
ELSE = {
    r"kva_(?:irq_spin|mutex|srcu)_": "keeps others out",
    r"kva_memory_barrier\(": "others would find it half made",
}

# Faults by hand: the file, what is wrong, what stands there, and what shall.
FAULTS = [
    ("irqfd.c", "one edge of a hundred is lost", "kva_gsi_set(irqfd->vm, KVA_SOURCE_EVENTFD, irqfd->gsi, 1);",
     "static int n; if (++n % 100) kva_gsi_set(irqfd->vm, KVA_SOURCE_EVENTFD, irqfd->gsi, 1);"),
    ("irqfd.c", "one level of a hundred is lost", "kva_gsi_set(irqfd->vm, KVA_SOURCE_RESAMPLE, irqfd->gsi, 1);",
     "static int n; if (++n % 100) kva_gsi_set(irqfd->vm, KVA_SOURCE_RESAMPLE, irqfd->gsi, 1);"),
    ("irqfd.c", "one word to an owner of a hundred is lost", "kva_eventfd_signal(irqfd->resample);",
     "{ static int n; if (++n % 100) kva_eventfd_signal(irqfd->resample); }"),
    ("irqfd.c", "one that is closed is told", "&& !is_closed(irqfd))\n\t\t\tkva_eventfd_signal", ")\n\t\t\tkva_eventfd_signal"),
    ("irqfd.c", "owners are told before all lines fell", "if (is_among(routing, irqfd->gsi, ended))\n",
     "if (is_among(routing, irqfd->gsi, ended) && (kva_eventfd_signal(irqfd->resample), 1))\n"),
    ("irqfd.c", "whoever's line it is", "return (inputs.pic & ended.pic) || (inputs.ioapic & ended.ioapic);", "return 1;"),
    ("irqfd.c", "a line falls with the first one", "if (irqfd->gsi == gsi && !irqfd->closed)", "if (0)"),
    ("irqfd.c", "one that is closed holds a line", "if (irqfd->gsi == gsi && !irqfd->closed)", "if (irqfd->gsi == gsi)"),
    ("irqfd.c", "those of other lines hold a line", "if (irqfd->gsi == gsi && !irqfd->closed)", "if (!irqfd->closed)"),
    ("irqfd.c", "one eventfd serves two", "is_used(vm, eventfd) ? -EBUSY", "0 ? -EBUSY"),
    ("irqfd.c", "a GSI is not looked at", "irqfd->gsi == choice->gsi && ", ""),
    ("irqchip.c", "a line falls after it was looked at", "\tends = ended(irqchip, 0, kva_ioapic_end(&irqchip->ioapic, vector, &again));\n"
     "\tsend_again(irqchip, again);\n",
     "\t__u32 pins = kva_ioapic_end(&irqchip->ioapic, vector, &again);\n\tsend_again(irqchip, again);\n"
     "\tends = ended(irqchip, 0, pins);\n"),
    ("irqchip.c", "owners are asked of what others hold", "irqchip->ioapic_sources[pin] != 1u << KVA_SOURCE_RESAMPLE", "0"),
    ("irqchip.c", "edges are not waited for", "pins |= irqchip->awaited[i].ioapic;", "pins |= i ? 0 : irqchip->awaited[i].ioapic;"),
    ("ioapic.c", "a masked entry has no end", "if ((*entry & VECTOR) != vector)",
     "if ((*entry & VECTOR) != vector || (*entry & MASKED && !(*entry & REMOTE_IRR)))"),
    ("pic.c", "an edge that is forgotten has no end", "pic->ended |= (chip->irr & ~chip->elcr) << 8 * which;", ";"),
]


def bodies(path):
    """Where the functions that are looked at begin and end."""
    text = path.read_text(encoding="utf-8")
    names = FUNCTIONS.get(path.name)
    if not names:
        return [(0, len(text))]
    return [re.search(rf"^[^\n\t;]*\b{name}\([^;{{]*\)\n{{\n.*?^}}\n", text, re.MULTILINE | re.DOTALL).span() for name in names]


def statements(path):
    """Statements to take out: place, text, and why it is not, if so."""
    text = path.read_text(encoding="utf-8")
    for begin, end in bodies(path):
        for found in STATEMENT.finditer(text, begin, end):
            why = [reason for known, reason in ELSE.items() if re.search(known, found[0])]
            yield text.count("\n", 0, found.start()) + 1, found, why


def faults():
    """File, what is told of it, match, and what stands there instead."""
    for name, what, old, new in FAULTS:
        path = CORE / name
        yield path, what, re.search(re.escape(old), path.read_text(encoding="utf-8")), new
    for path in (CORE / "irqfd.c", CORE / "irqchip.c"):
        for line, found, why in statements(path):
            if not why:
                yield path, f"{path.name}:{line}: {' '.join(found[0].split())}", found, ";"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    rows, missed = [], 0
    mutate_handlers.topics = mutate_flushes.topics = lambda: TOPICS
    mutate_flushes.TOPICS = TOPICS
    with tempfile.TemporaryDirectory(prefix="kvmabi-irqfds-") as directory:
        tree = mutate_handlers.Tree(directory)
        failure = mutate_flushes.noticed(tree)
        if failure:
            sys.exit(f"without any change {failure} fails\n0 passed, 1 failed, 0 skipped")
        for path, what, found, instead in faults():
            test = "" if not found else mutate_flushes.noticed(tree, mutate_flushes.without(tree, path, found, instead))
            missed += not test
            rows.append(f"{what[:90]:90} {test or ('NOBODY NOTICED' if found else 'IS NOT THERE')}")
            print(rows[-1], flush=True)
    total = f"{len(rows) - missed} passed, {missed} failed, 0 skipped"
    print(total)
    if options.out:
        head = f"# tests/core/mutate_irqfds.py on {revision()}: what was wrong, topic and test that noticed"
        options.out.parent.mkdir(parents=True, exist_ok=True)
        options.out.write_text("\n".join([head, *rows, total]) + "\n", encoding="utf-8")
    return 1 if missed or not rows else 0


if __name__ == "__main__":
    sys.exit(main())
