# SPDX-License-Identifier: MIT
"""`kvmabi trace`: what programs ask of KVM is told in full, and they do not notice.

test_trace.py KVMABI SCENARIO SCENARIO_STATIC HELLO HELLO_STATIC: the scenarios are those of scenario.c.
"""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "codegen"))

from common import TOP, Report, folder  # noqa: E402
from tracer import LIMIT, Tracer  # noqa: E402

GREETING = "Hello from a guest in real mode\n"
# What is to be said of each wrong call of calls.c, in its order: call, errno (or result), rule (or words).
WRONG = [
    ("KVM_SET_USER_MEMORY_REGION", "EINVAL", "KVM_SET_USER_MEMORY_REGION.page"),
    ("KVM_SET_USER_MEMORY_REGION", "EEXIST", "KVM_SET_USER_MEMORY_REGION.overlap"),
    ("KVM_SET_USER_MEMORY_REGION", "EINVAL", "KVM_SET_USER_MEMORY_REGION.resize"),
    ("KVM_CREATE_VCPU", "EEXIST", "KVM_CREATE_VCPU.duplicate"),
    ("KVM_GET_VCPU_EVENTS", "ENOTTY", "KVM_GET_VCPU_EVENTS is a vcpu ioctl; this is a"),
    ("KVM_GET_DIRTY_LOG", "ENOENT", "KVM_GET_DIRTY_LOG.logged"),
    ("KVM_IRQ_LINE", "ENXIO", "in the kernel"),
    ("KVM_GET_PIT", "ENXIO", "KVM_GET_PIT.pit"),
    ("KVM_SET_CLOCK", "EINVAL", "flags has no bits but"),
    ("KVM_RUN", "EINVAL", "KVM_RUN.no_argument"),
    ("KVM_GET_MSR_INDEX_LIST", "E2BIG", "there is room for 0 indices, and the kernel has "),
    ("KVM_SET_MSRS", 1, "1 of 3 MSRs were set; the 2nd, 0x123456, was refused"),
    (None, "EINVAL", None),
    (None, "ENOTTY", None),
]
# Those that only write, and that x86 does not have: no kernel there answers them.
UNANSWERED = {"KVM_PPC_GET_PVINFO"}


class Loud(Report):
    """Says every claim as it is judged."""

    def claim(self, name, got, wanted):
        holds = super().claim(name, got, wanted)
        print(f"ok: {name}" if holds else f"FAILED: {name}", flush=True)
        return holds

    def has(self, name, text, part):
        """A part of a text."""
        if not self.claim(name, part in text, True):
            print(f"\twanted {part!r} in {text[-500:]!r}")


class Suite:
    """The programs, and what was found."""

    def __init__(self, report, tracer, programs):
        self.report, self.tracer = report, tracer
        self.scenario, self.scenario_static, self.hello, self.hello_static = programs

    def ways(self):
        """Every mode, with a program for it."""
        yield "preload", self.scenario, self.hello
        yield "ptrace", self.scenario, self.hello
        yield "auto", self.scenario_static, self.hello_static

    def traced(self, mode, program, *words, options=()):
        trace = self.tracer.trace(mode, program, *words, options=options)
        self.report.claim(f"{mode} {' '.join(words)[:80] or program.name}: ends as without us ({trace.stderr[-300:]})", trace.status, 0)
        return trace


# --- what is told -----------------------------------------------------------------------------------------------------

def hello(suite, mode, _, program):
    trace = suite.traced(mode, program)
    claim = suite.report.claim
    runs = trace.of("KVM_RUN")
    claim(f"{mode} hello: what it prints", trace.stdout, GREETING)
    claim(f"{mode} hello: the data of its port writes", bytes.fromhex("".join(run.get("data_after", "") for run in runs)).decode(), GREETING)
    claim(f"{mode} hello: its exits", [run["exit"] for run in runs], ["KVM_EXIT_IO"] * len(GREETING) + ["KVM_EXIT_HLT"])
    claim(f"{mode} hello: the registers it sets", [call["before"]["rsi"] for call in trace.of("KVM_SET_REGS")], ["0xc"])
    claim(f"{mode} hello: the slot", trace.of("KVM_SET_USER_MEMORY_REGION")[0]["before"]["memory_size"], "0x1000")
    claim(f"{mode} hello: on what its calls are made", {call["on"] for call in trace.calls}, {"system", "vm", "vcpu"})
    claim(f"{mode} hello: nothing is wrong", (trace.messages(), trace.end["lost"], trace.end["failed"]), ([], 0, 0))
    claim(f"{mode} hello: how it is traced", trace.begin["mode"], "preload" if mode == "preload" else "ptrace")


def wrong(suite, mode, program, _):
    trace = suite.traced(mode, program, "wrong")
    calls = trace.calls[-len(WRONG):]
    for call, (name, result, told) in zip(calls, WRONG):
        fault = call.get("fault", {})
        said = " ".join([fault.get("rule", ""), fault["message"]]) if fault else None
        got = (call.get("call"), call.get("errno", call["result"]), told if told and told in (said or "") else said)
        suite.report.claim(f"{mode} wrong: {name or 'an unknown ioctl'}, {told}", got, (name, result, told))
    suite.report.claim(f"{mode} wrong: what the kernel has place for is told", calls[10]["after"]["nmsrs"] > 0, True)
    suite.report.claim(f"{mode} wrong: how many failed", trace.end["failed"], sum(call["result"] < 0 for call in trace.calls))
    suite.report.claim(f"{mode} wrong: an unknown ioctl's bytes", len(calls[12].get("before", "")), 16)


def pointers(suite, mode, program, _):
    trace = suite.traced(mode, program, "pointers")
    calls = trace.calls[-6:]
    notes = [call.get("notes", []) for call in calls]
    suite.report.claim(f"{mode} pointers: what cannot be read is said to be", notes,
                       [["unreadable"], [], ["unreadable"], ["unreadable"], ["unreadable"], ["unreadable"]])
    suite.report.claim(f"{mode} pointers: of a cut array, what is there", calls[4].get("before", {}).get("nmsrs"), 2)


def data(suite, mode, program, _):
    trace = suite.traced(mode, program, "data")
    runs = trace.of("KVM_RUN")
    claim = suite.report.claim
    claim(f"{mode} data: exits", [run["exit"] for run in runs],
          ["KVM_EXIT_IO", "KVM_EXIT_IO", "KVM_EXIT_MMIO", "KVM_EXIT_MMIO", "KVM_EXIT_IO", "KVM_EXIT_HLT"])
    claim(f"{mode} data: a port is written", (runs[0]["data_after"], runs[0]["after"]["io"]["port"]), ("6f", 0x1234))
    claim(f"{mode} data: a port is read, and has no data yet", (runs[1]["after"]["io"]["direction"], runs[1].get("data_after")),
          ("KVM_EXIT_IO_IN", None))
    claim(f"{mode} data: ... which the program brings", runs[2]["data_before"], "69")
    claim(f"{mode} data: the guest writes memory", (runs[2]["after"]["mmio"]["is_write"], runs[2]["after"]["mmio"]["data"][0]), (1, 0x69))
    claim(f"{mode} data: the guest reads memory", runs[3]["after"]["mmio"]["phys_addr"], "0x2001")
    claim(f"{mode} data: ... which the program brings", runs[4]["before"]["mmio"]["data"][0], 0x6d)
    claim(f"{mode} data: ... and the guest gets", runs[4]["data_after"][:2], "6d")


def large(suite, mode, program, _):
    trace = suite.traced(mode, program, "large")
    entries = int(trace.stdout)
    claim = suite.report.claim
    got = trace.of("KVM_GET_SUPPORTED_CPUID")[-1]
    claim(f"{mode} large: CPUID entries that came", (got["before"]["nent"], len(got["after"]["entries"])), (256, entries))
    claim(f"{mode} large: ... and that the program sets", trace.of("KVM_SET_CPUID2")[0]["before"]["entries"], got["after"]["entries"])
    routes = trace.of("KVM_SET_GSI_ROUTING")[0]["before"]["entries"]
    claim(f"{mode} large: routes", [route["u"]["msi"]["data"] for route in routes], list(range(4000)))


def synchronized(suite, mode, program, _):
    trace = suite.tracer.trace(mode, program, "sync")
    if trace.status == 77:
        suite.report.skip(f"{mode} sync", "this kernel passes no registers in kvm_run")
        return
    first, second = trace.of("KVM_RUN")
    claim = suite.report.claim
    claim(f"{mode} sync: registers that KVM_RUN leaves in kvm_run", first["after"]["s"]["regs"]["regs"]["rip"], "0x1")
    claim(f"{mode} sync: ... and that it finds there", second["before"]["s"]["regs"]["regs"]["rbx"], "0x1234")
    claim(f"{mode} sync: ... and leaves again", second["after"]["s"]["regs"]["regs"]["rbx"], "0x1234")
    claim(f"{mode} sync: no registers where none are asked for",
          "s" in suite.tracer.trace(mode, program, "errno").of("KVM_RUN")[0]["after"], False)


def numbers(suite, mode, program, _):
    trace = suite.traced(mode, program, "numbers")
    requests = [call["request"][-8:] for call in trace.of("KVM_GET_REGS")]
    suite.report.claim(f"{mode} numbers: sign-extended, by number, and both", requests, ["8090ae81"] * 3)
    suite.report.claim(f"{mode} numbers: all are decoded", [call["after"]["rflags"] for call in trace.of("KVM_GET_REGS")], ["0x2"] * 3)
    suite.report.claim(f"{mode} numbers: an array that the number says nothing of",
                       [entry["index"] for call in trace.of("KVM_GET_MSRS") for entry in call["before"]["entries"]], [0x174, 0x175])
    suite.report.claim(f"{mode} numbers: KVM_RUN by number", [call["exit"] for call in trace.of("KVM_RUN")], ["KVM_EXIT_HLT"])


def keeps_errno(suite, mode, program, _):
    suite.traced(mode, program, "errno")


# --- fds and processes ------------------------------------------------------------------------------------------------

def duplicates(suite, mode, program, _):
    trace = suite.traced(mode, program, "dup")
    claim = suite.report.claim
    claim(f"{mode} dup: kvm_run is found through another number",
          [(run.get("exit"), run["vcpu"], run.get("notes")) for run in trace.of("KVM_RUN")], [("KVM_EXIT_HLT", 0, None)] * 2)
    claim(f"{mode} dup: a number that first was a vcpu's, then a VM's", [call["on"] for call in trace.calls if call["fd"] == 200][:2],
          ["vcpu", "vm"])
    claim(f"{mode} dup: all vcpus are of one VM", [(call["vm"], call["argument"]) for call in trace.of("KVM_CREATE_VCPU", made="vcpu")],
          [(1, 0), (1, 1), (1, 2)])
    claim(f"{mode} dup: another VM", [call["on"] for call in trace.of("KVM_CREATE_VM")], ["system", "system"])
    claim(f"{mode} dup: an fd that was closed", trace.calls[-1]["errno"], "EBADF")


def fork(suite, mode, program, _):
    trace = suite.traced(mode, program, "fork")
    claim = suite.report.claim
    refused = [call for call in trace.calls if call.get("errno") == "EIO"]
    claim(f"{mode} fork: the child may not use its parent's VM", [call["fault"].get("rule") for call in refused], ["vcpu.process"])
    runs = trace.of("KVM_RUN")
    claim(f"{mode} fork: both run, each its own VM", sorted((run["vm"], run["exit"]) for run in runs),
          [(1, "KVM_EXIT_HLT"), (2, "KVM_EXIT_HLT")])
    claim(f"{mode} fork: ... and each has its numbers", len({(run["pid"], run["tid"], run["vm"]) for run in runs}), 2)


def vfork(suite, mode, program, _):
    trace = suite.traced(mode, program, "vfork")
    claim = suite.report.claim
    claim(f"{mode} vfork: the child's call is seen", len(trace.of("KVM_GET_API_VERSION", on="system")), 1)
    claim(f"{mode} vfork: what the child closes stays the parent's", [(run.get("on"), run.get("exit"), run.get("notes"))
                                                                        for run in trace.of("KVM_RUN")], [("vcpu", "KVM_EXIT_HLT", None)])


def execs(suite, mode, program, _):
    trace = suite.traced(mode, program, "exec")
    got = [(call.get("on"), call.get("vm", 1), call.get("errno"), call["fault"].get("rule")) for call in trace.calls[-2:]
           if "fault" in call]
    suite.report.claim(f"{mode} exec: another program, without the ring's fd, has the fds and not the VM's memory", got,
                       [("vcpu", 1, "EIO", "vcpu.process"), ("vm", 1, "EIO", "vm.process")])


def filters(suite, mode, program, _):
    for strict in ("filter", "strict"):
        trace = suite.traced(mode, program, strict)
        claim = suite.report.claim
        set_by = [call.get("before", {}).get("rax") for call in trace.of("KVM_SET_REGS")]
        claim(f"{mode} {strict}: what it sets is seen under its filter", set_by[1:], ["0x5", "0x7", None, "0x7"])
        claim(f"{mode} {strict}: what it gets is seen", trace.of("KVM_GET_REGS")[0]["after"]["rax"], "0x7")
        claim(f"{mode} {strict}: kvm_run is seen", [run["exit"] for run in trace.of("KVM_RUN")], ["KVM_EXIT_HLT"])
        note = "unseen" if (mode, strict) == ("preload", "strict") else "unreadable"
        claim(f"{mode} {strict}: a pointer to nowhere", trace.of("KVM_SET_REGS")[3].get("notes"), [note])
        if strict == "filter":
            claim(f"{mode} filter: a thread that was made under it", len(trace.of("KVM_GET_REGS")), 2)


# --- many -------------------------------------------------------------------------------------------------------------

def storm(suite, mode, program, _):
    trace = suite.traced(mode, program, "storm")
    runs, interrupted, handled = map(int, trace.stdout.split())
    claim = suite.report.claim
    claim(f"{mode} storm: every KVM_RUN, and every EINTR", (len(trace.of("KVM_RUN")), len(trace.of("KVM_RUN", errno="EINTR"))),
          (runs, interrupted))
    claim(f"{mode} storm: every call of the signals' handler", len(trace.of("KVM_GET_API_VERSION")), handled)
    claim(f"{mode} storm: signals did come ({interrupted})", interrupted > 10, True)
    claim(f"{mode} storm: a signal is no fault, and nothing is lost", (trace.messages(), trace.end["lost"]), ([], 0))


def flood(suite):
    report, tracer = suite.report, suite.tracer
    for options in ((), ("--buffer", "4", "--wait", "0")):
        trace = suite.traced("preload", suite.scenario, "flood", "4", "50000", options=options)
        got = len(trace.of("KVM_CHECK_EXTENSION")) + trace.end["lost"]
        report.claim(f"flood {' '.join(options)}: what is not told is counted ({trace.end['lost']})", got >= 200000, True)
        # The open() may be among the lost.
        report.claim(f"flood {' '.join(options)}: ... and no more than that", got <= 200002, True)
    names = [call["argument"] for call in trace.calls]
    report.claim("flood: arguments are capabilities", {"KVM_CAP_IRQCHIP", "KVM_CAP_XCRS"} <= set(names), True)
    trace = tracer.trace("preload", suite.scenario, "killed")
    report.claim("killed: the status is the program's", (trace.status, trace.end["signal"]), (137, 9))


def threads_of_static(suite):
    """Threads of a program that makes its calls itself: none is missed."""
    trace = suite.traced("auto", suite.scenario_static, "flood", "4", "500")
    got = trace.of("KVM_CHECK_EXTENSION")
    suite.report.claim("auto flood: every call of every thread", (len(got), len({call["tid"] for call in got})), (2000, 4))


def stopped_and_continued(suite):
    """A stop from a terminal stays one under ptrace."""
    path = suite.tracer.place / "stopped"
    words = suite.tracer.words("-c", "-o", path, "--mode", "ptrace", "sh", "-c", f"kill -STOP $$; exec {suite.hello}")
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as tracer:
        while not child_of(tracer.pid):
            time.sleep(0.01)
        program, until = child_of(tracer.pid), time.monotonic() + 10
        # Its signal came; it is stopped, and stays so.
        while pending_stop(program) and time.monotonic() < until:
            time.sleep(0.01)
        time.sleep(0.3)
        suite.report.claim("ptrace: a program that stops itself is stopped", tracer.poll(), None)
        os.kill(program, signal.SIGCONT)
        suite.report.claim("ptrace: ... and goes on", (tracer.communicate(timeout=LIMIT)[0], tracer.returncode), (GREETING, 0))


def pending_stop(pid):
    """Whether the shell has yet to stop itself: it is not in a stop of its own making."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[0] not in "tT"
    except FileNotFoundError:
        return False


def child_of(pid):
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    return int(children[0]) if children else 0


def is_running(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def hold_reader(suite, number):
    """A flood whose reader gets a signal soon after it began; returns the reader, and how long the program took."""
    path = suite.tracer.place / "held"
    words = suite.tracer.words("--json", "-o", path, "--mode", "preload", suite.scenario, "flood", "2", "400000")
    with subprocess.Popen(words) as reader:
        while not child_of(reader.pid) or not path.exists() or path.stat().st_size < 1000:
            time.sleep(0.01)
        program = child_of(reader.pid)
        reader.send_signal(number)
        begin = time.monotonic()
        while is_running(program) and time.monotonic() < begin + LIMIT:
            time.sleep(0.01)
        took = time.monotonic() - begin
        if is_running(program):
            os.kill(program, signal.SIGKILL)
        reader.send_signal(signal.SIGCONT)
        reader.wait(LIMIT)
    return path, took


def slow_reader(suite):
    path, took = hold_reader(suite, signal.SIGSTOP)
    suite.report.claim(f"a reader that stands still holds up nobody ({took:.1f} s)", took < 20, True)
    lines = suite.tracer.read(path)
    told = sum(line.get("call") == "KVM_CHECK_EXTENSION" for line in lines)
    suite.report.claim(f"... and says what it lost ({lines[-1]['lost']})", 800000 <= told + lines[-1]["lost"] <= 800002, True)
    suite.report.claim("... which is something", lines[-1]["lost"] > 0, True)
    _, took = hold_reader(suite, signal.SIGKILL)
    suite.report.claim(f"a reader that is gone holds up nobody ({took:.1f} s)", took < 20, True)


# --- the command ------------------------------------------------------------------------------------------------------

def selected(suite, *options):
    trace = suite.tracer.trace("preload", suite.scenario, "data", options=options)
    return [call.get("call") for call in trace.calls]


def command_line(suite):
    report, run = suite.report, suite.tracer.run
    everything = selected(suite)
    for options, wanted in {
        ("-e", "KVM_GET_*"): [name for name in everything if name.startswith("KVM_GET_")],
        ("-e", "call=create_vm,run", "-e", "!run"): ["KVM_CREATE_VM"],
        ("-e", "fd=vm"): ["KVM_SET_USER_MEMORY_REGION", "KVM_CREATE_VCPU"],
        ("-e", "exit=MMIO"): ["KVM_RUN"] * 2,
        ("-e", "exit=KVM_EXIT_HLT"): ["KVM_RUN"],
        ("-e", "failed"): [],
        ("-e", "!exit=*", "-e", "fd=vcpu"): ["KVM_GET_SREGS", "KVM_SET_SREGS", "KVM_SET_REGS"],
    }.items():
        report.claim(f"filter {' '.join(options)}", selected(suite, *options), wanted)
    failed = suite.tracer.trace("preload", suite.scenario, "wrong", options=("-e", "failed"))
    report.claim("filter failed", {call["result"] < 0 for call in failed.calls}, {True})
    said = run("-c", suite.hello)
    report.has("-c: the counts of calls", said.stderr, f"{len(GREETING) + 1:10}        0")
    report.has("-c: exits by reason", said.stderr, f"{len(GREETING):10}    97.0%  KVM_EXIT_IO")
    totals = f"{len(suite.tracer.trace('preload', suite.hello).calls)} calls, 0 failed, 0 lost"
    report.has("-c: totals", said.stderr, totals)
    said = run("-c", "--progress", "always", suite.hello)
    report.has("a line of progress", said.stderr, "kvmabi trace: 0 s, ")
    report.claim("no progress where there is no terminal", "kvmabi trace" in run("-c", suite.hello).stderr, False)
    counts = suite.tracer.trace("preload", suite.scenario, "wrong", options=("-c",)).lines[1]
    report.claim("-c as JSON", (counts["event"], {rule["name"] for rule in counts["rules"]} >= {"KVM_GET_PIT.pit"}), ("summary", True))
    text = run(suite.scenario, "wrong").stderr
    for part in (" vm       KVM_CREATE_VCPU(0) = 5 (vcpu0) <", "! KVM_GET_VCPU_EVENTS is a vcpu ioctl; this is a",
                 "KVM_GET_MSR_INDEX_LIST({nmsrs=0, indices=[]} => {nmsrs=", "_IOW(0xae, 0xfe, 8)(0x", ") = -1 ENOTTY <"):
        report.has("text", text, part)
    text = run(suite.scenario, "data").stderr
    for part in ("KVM_RUN(data=\"i\") = 0 <", "KVM_RUN({mmio={phys_addr=0x2001, data=[109, ", "data_offset=0x1000}} data=\"o\"\n"):
        report.has("text of kvm_run", text, part)


def statuses(suite):
    place, run = suite.tracer.place, suite.tracer.run
    script = place / "script"
    script.write_text(f"#!/bin/sh\n{suite.hello}\nexit 7\n", encoding="ascii")
    script.chmod(0o755)
    (place / "no program").write_text("x", encoding="ascii")
    for mode in ("preload", "ptrace"):
        for words, wanted in ((["/no/such/program"], 127), ([place / "no program"], 126), ([script], 7), (["sh", "-c", "kill -9 $$"], 137)):
            suite.report.claim(f"{mode} {words[0]}: status", run("--mode", mode, *words).returncode, wanted)
        suite.report.has(f"{mode}: a script's children are traced", run("--mode", mode, "-c", script).stderr, f"{len(GREETING):10}    97.0%  KVM_EXIT_IO")
    for words in ([], ["--mode", "none", "true"], ["-e", "none=1", "true"], ["--buffer", "0", "true"], ["--wait", "x", "true"], ["--what"]):
        suite.report.claim(f"{words}: wrong use", run(*words).returncode, 2)
    suite.report.claim("output that cannot be written", run("-o", "/no/such/place", "true").returncode, 125)
    suite.report.claim("output to a full disk", run("-o", "/dev/full", suite.hello).returncode, 125)


# --- against strace, and QEMU -----------------------------------------------------------------------------------------

def compare(suite, name, trace, theirs):
    """The same calls in the same order, thread by thread."""
    def threads(calls):
        found = {}
        for thread, fd, result in calls:
            found.setdefault(thread, []).append((fd, result))
        return found
    ours = threads((call["tid"], call["fd"], call.get("errno", call["result"])) for call in trace.calls)
    suite.report.claim(f"{name}: strace saw the same calls ({len(theirs)})", ours == threads(theirs), True)


def documented():
    """The ioctls that the first level's document is about, with their numbers on x86_64; a few of other arches have none there."""
    facts = json.loads((HERE.parent / "codegen/facts/2.6.39.json").read_text(encoding="utf-8"))["x86_64"]["constants"]
    text = (TOP / "generated/doc/kvm-api.md").read_text(encoding="utf-8")
    names = re.findall(r"^#+ 4\.\d+ (KVM_\w+)", text, re.MULTILINE)
    return {name: facts.get(name) for name in names}


def shown_by_strace(text):
    return set(re.findall(r"ioctl\(\d+, (KVM_\w+)[^,]*, (?:\{|\[)", text))


def all_documented(suite):
    """How many of the document's ioctls have their argument's contents shown, by us and by strace, of one run that makes all."""
    claim, names = suite.report.claim, documented()
    claim("ioctls of the first document", len(names), 54)
    numbers = {name: number for name, number in names.items() if number}
    log = suite.tracer.place / "documented"
    words = [str(suite.scenario), "every", *map(hex, numbers.values())]
    under_strace = ["strace", "-o", str(log), "-e", "trace=ioctl", *words]
    trace = suite.traced("preload", *(under_strace if shutil.which("strace") else words))
    named = {call.get("call") for call in trace.calls} & set(numbers)
    shown = {call.get("call") for call in trace.calls if {"before", "after"} & set(call)} & set(numbers)
    # What the number says of its argument; KVM_SET_BOOT_CPU_ID and the like pass a number, and KVM_RUN's argument is kvm_run.
    structs = {name for name, number in numbers.items() if number >> 16}
    claim("all of them are named", sorted(set(numbers) - named), [])
    claim("all with a struct show what is in it", sorted(structs - shown), sorted(structs & UNANSWERED))
    said = f"{len(numbers)} of 54 can be called on x86, {len(structs)} of them with a struct: kvmabi shows {len(shown & structs)}"
    if log.exists():
        theirs = shown_by_strace(log.read_text(encoding="utf-8")) & structs
        claim("strace shows no struct that we do not", sorted(theirs - shown), [])
        claim(f"strace shows fewer: {len(theirs)} of {len(structs)}", len(theirs) < len(shown & structs), True)
        said += f", strace {len(theirs)} ({' '.join(sorted(theirs))})"
    print(said, flush=True)


def strace(suite):
    if not shutil.which("strace"):
        suite.report.skip("comparison with strace", "there is no strace")
        return
    for scenario in ("data", "dup", "fork", "exec"):
        compare(suite, scenario, *suite.tracer.beside_strace(suite.scenario, scenario))


def qemu(suite):
    report = suite.report
    if not shutil.which("qemu-system-x86_64"):
        report.skip("QEMU", "there is no qemu-system-x86_64")
        return
    words = ["qemu-system-x86_64", "-accel", "kvm", "-M", "pc", "-m", "64", "-nodefaults", "-no-user-config", "-display", "none",
             "-monitor", "stdio"]
    if shutil.which("strace"):
        trace, theirs = suite.tracer.beside_strace(*words, "-S", text="quit\n")
        compare(suite, "QEMU -S", trace, theirs)
    trace = suite.tracer.trace("preload", "timeout", "10", *words[:-2], "-monitor", "none")
    exits = [run["exit"] for run in trace.of("KVM_RUN") if "exit" in run]
    report.claim(f"QEMU runs its firmware ({exits.count('KVM_EXIT_IO')} exits)", exits.count("KVM_EXIT_IO") > 100, True)
    report.claim("QEMU: every KVM_RUN has its kvm_run", [run for run in trace.of("KVM_RUN") if "after" not in run][:1], [])
    sandbox = suite.tracer.trace("preload", *words, "-sandbox", "on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny",
                                 "-S", text="quit\n")
    report.claim("QEMU with its own filter", (sandbox.status, sandbox.end["lost"], len(sandbox.of("KVM_CREATE_VCPU"))), (0, 0, 1))
    report.claim("QEMU with its own filter: nothing goes unseen", [call for call in sandbox.calls if "unseen" in call.get("notes", [])][:1], [])
    outside = suite.tracer.trace("ptrace", *words, "-S", text="quit\n")
    report.claim("QEMU from outside: as many vcpus, and slots",
                 [len(outside.of(name)) for name in ("KVM_CREATE_VCPU", "KVM_SET_USER_MEMORY_REGION")],
                 [len(sandbox.of(name)) for name in ("KVM_CREATE_VCPU", "KVM_SET_USER_MEMORY_REGION")])
    report.claim("QEMU: nothing is lost", trace.end["lost"], 0)
    report.claim("QEMU: nothing that the kernel took is called wrong", [call for call in trace.calls if "accepted" in call.get("fault", {})][:1], [])


def main():
    report, (kvmabi, *programs) = Loud(), [Path(word).resolve() for word in sys.argv[1:6]]
    if not os.access("/dev/kvm", os.R_OK | os.W_OK):
        report.skip("kvmabi trace", "/dev/kvm cannot be used here")
        return report.end()
    with folder() as place:
        suite = Suite(report, Tracer(kvmabi, Path(place)), programs)
        for mode, program, greeter in suite.ways():
            for part in (hello, wrong, pointers, data, synchronized, large, numbers, keeps_errno, duplicates, fork, vfork, execs, filters, storm):
                part(suite, mode, program, greeter)
        for part in (flood, threads_of_static, stopped_and_continued, slow_reader, command_line, statuses, all_documented, strace, qemu):
            part(suite)
        report.claim("every line of JSON is as its schema says", suite.tracer.invalid[:3], [])
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
