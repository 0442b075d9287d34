# SPDX-License-Identifier: MIT
"""The command's man pages: one for each subcommand, with its options and no others; mandoc finds nothing; the examples do what
they show.

test_man.py KVMABI HELLO UAPI...: HELLO stands for the programs that are traced; UAPI are the directories of <linux/kvm.h>
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "codegen"))

from common import TOP, Report, folder  # noqa: E402

MAN = TOP / "libkvmabi/man"
ESCAPES = (("\\-", "-"), ("\\e", "\\"), ("\\(aq", "'"), ("\\&", ""))
OPTION = re.compile(r"(?<![\w-])(--?[a-z]+)\b")


def unescaped(text):
    for escape, plain in ESCAPES:
        text = text.replace(escape, plain)
    return text


def blocks(text, begin, end):
    """What stands between two requests of roff, in the section EXAMPLES."""
    section = text.split(".SH EXAMPLES\n")[1].split(".SH")[0]
    return [unescaped(block) for block in re.findall(rf"^\.{begin}\n(.*?)^\.{end}\n", section, re.DOTALL | re.MULTILINE)]


def steps(block):
    """A block as (command, what it prints); a command goes on while a quote is open."""
    found = []
    for line in block.splitlines():
        if found and found[-1][0].count("'") % 2:
            found[-1][0] += "\n" + line
        elif line.startswith("$ "):
            found.append([line[2:], ""])
        else:
            found[-1][1] += line + "\n"
    return found


class Shell:
    """Where examples are run: a directory with the programs that they name."""

    def __init__(self, place, kvmabi, hello, uapi):
        self.place, tools = place, place / "bin"
        tools.mkdir()
        (tools / "kvmabi").symlink_to(kvmabi)
        (place / "vmm").symlink_to(hello)
        for name in ("qemu-system-x86_64", "jq"):       # not to depend on what is installed
            (tools / name).write_text({"jq": "#!/bin/sh\nexec cat\n"}.get(name, f"#!/bin/sh\nexec {hello}\n"), encoding="ascii")
            (tools / name).chmod(0o755)
        self.environment = {**os.environ, "PATH": f"{tools}:{os.environ['PATH']}",
                            "CPATH": ":".join(map(str, uapi))}

    def run(self, command):
        return subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=self.place, env=self.environment, text=True, timeout=120,
                              stdin=subprocess.DEVNULL, capture_output=True, check=False)


def options(report, shell, page, text):
    """The options that the page explains are those that --help names."""
    command = page.stem.partition("-")[2]
    told = shell.run(f"kvmabi {command} --help").stdout
    named = set(OPTION.findall(told))
    explained = set(OPTION.findall(unescaped(re.sub(r"\\f.", "", text.split(".SH DESCRIPTION")[1]))))
    report.claim(f"{page.name}: options that --help has and the page does not", sorted(named - explained), [])
    listed = {word for head in re.findall(r"^\.TP\n(.*)$", text, re.MULTILINE) for word in OPTION.findall(unescaped(re.sub(r"\\f.", " ", head)))}
    report.claim(f"{page.name}: options that the page lists and --help does not", sorted(listed - named - {"--help", "--version", "--verbose"}), [])


def examples(report, shell, page, text):
    shown, run = blocks(text, "EX", "EE"), blocks(text, "nf", "fi")
    report.claim(f"{page.name}: has examples", bool(shown or run), True)
    for command, wanted in (step for block in shown for step in steps(block)):
        process = shell.run(command)
        report.claim(f"{page.name}: $ {command}", process.stdout + process.stderr, wanted)
    for command in (line for block in run for line in block.splitlines()):
        if os.access("/dev/kvm", os.R_OK | os.W_OK):
            process = shell.run(command.replace("\\\n", ""))
            report.claim(f"{page.name}: {command} ({process.stderr[-200:]})", process.returncode, 0)
        else:
            report.skip(f"{page.name}: {command}", "/dev/kvm cannot be used here")


def main():
    report, kvmabi, hello, *uapi = Report(), *map(lambda word: Path(word).resolve(), sys.argv[1:])
    pages = sorted(MAN.glob("*.1"))
    told = subprocess.run([kvmabi, "--help"], text=True, capture_output=True, check=False).stdout
    report.claim("every subcommand has a page", {page.stem.partition("-")[2] for page in pages} - {""},
                 set(re.findall(r"^  (\w+)", told, re.MULTILINE)))
    for page in pages:
        text = page.read_text(encoding="utf-8")
        if shutil.which("mandoc"):
            lint = subprocess.run(["mandoc", "-T", "lint", "-W", "warning", page], capture_output=True, text=True, check=False)
            report.claim(f"{page.name}: what mandoc says", lint.stdout, "")
        with folder() as place:
            shell = Shell(Path(place), kvmabi, hello, uapi)
            if "-" in page.stem:
                options(report, shell, page, text)
            examples(report, shell, page, text)
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
