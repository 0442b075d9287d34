# SPDX-License-Identifier: MIT
"""Every kind of mistake in the spec is refused, with the file, the line and the reason (the cases: broken.yaml)."""

import re
import subprocess
import sys
from pathlib import Path

from mutate import SPEC, TOP, Claims, NoSuchText, copied, edit, findings

import source                                   # noqa: E402

HERE = Path(__file__).resolve().parent
GENERATOR = TOP / "codegen/kvmabi-gen"
MESSAGE = re.compile(r"^([\w./-]+):(\d+): (.+); (expected .+)$", re.DOTALL)


def spoil(copy, case):
    """Make the mistake."""
    path = copy / case["file"]
    if "old" in case:
        edit(copy, case["file"], case["old"], case["new"])
    elif "text" in case:
        path.write_text(case["text"], encoding="utf-8")
    elif "bytes" in case:
        path.write_bytes(bytes.fromhex(case["bytes"]))
    elif "delete" in case:
        path.unlink()


def line_of(copy, case):
    """The line that has to be named."""
    wanted = case.get("at", case.get("new", "").partition("\n")[0] or None)
    if wanted is None:
        return 1
    text = (copy / case.get("in", case["file"])).read_text(encoding="utf-8")
    last = case.get("last", False)
    if text.count(wanted) != (2 if last else 1):
        raise NoSuchText(f"the line with '{wanted}' stands {text.count(wanted)} times in {case.get('in', case['file'])}")
    return text[:text.rindex(wanted)].count("\n") + 1


def command(copy, case):
    """What the command line says: messages, and the exit status."""
    options = ["--level", case["level"], "--out", str(copy.parent / "out")] if "level" in case else ["--lint"]
    done = subprocess.run([GENERATOR, "--spec", copy, *options], capture_output=True, text=True, check=False)
    return re.split(r"\n(?=[\w./-]+:\d+: )", done.stderr.strip()), done.returncode


def well_formed(claims, name, messages):
    for message in messages:
        claims.true(f"{name}: form of a message", MESSAGE.match(message), message, "file:line: what is wrong; expected ...")


def judge(claims, name, case, copy):
    file, line = case.get("in", case["file"]), line_of(copy, case)
    if "run" in case or "level" in case:
        messages, status = command(copy, case)
        claims.same(f"{name}: exit status", status, 1)
    else:
        messages = [str(error) for error in findings(copy)]
    hit = [message for message in messages
           if message.startswith(f"{file}:{line}: ") and re.search(case["says"], message, re.DOTALL)]
    claims.true(name, hit, messages or "no complaint", f"{file}:{line}: .*{case['says']}")
    claims.true(f"{name}: complaints", len(messages) == 1 or case.get("more"), messages, "one")
    well_formed(claims, name, messages)


def main():
    claims = Claims()
    claims.same("lint of the spec as it is", [str(error) for error in findings(SPEC)], [])
    cases = source.parse((HERE / "broken.yaml").read_text(encoding="utf-8"), "broken.yaml").data
    for name, case in cases.items():
        with copied() as copy:
            try:
                spoil(copy, case)
                judge(claims, name, case, copy)
            except NoSuchText as error:
                claims.true(name, False, error, "a case that fits the spec")
    print(f"{len(cases)} broken specs")
    return claims.exit_code()


if __name__ == "__main__":
    sys.exit(main())
