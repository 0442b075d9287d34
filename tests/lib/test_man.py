# SPDX-License-Identifier: MIT
"""The man pages written by hand: each public function has one, mandoc finds nothing, and every example compiles and runs.

    test_man.py LIBRARY HEADERS UAPI...     libkvmabi.a, the directory of <kvmabi/...>, those of <linux/kvm.h>
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "tests/tools"))

from claims import Claims                       # noqa: E402

MAN = TOP / "libkvmabi/man"
WRITTEN = ("kvmabi.h", "run.h", "preflight.h", "snapshot.h", "failure.h")
FUNCTION = re.compile(r"^(?:\w[\w \*]*[ \*])(kvmabi_\w+)\(", re.MULTILINE)
ESCAPES = (("\\-", "-"), ("\\e", "\\"), ("\\(aq", "'"), ("\\&", ""))
SKIPPED = 77


def unescaped(text):
    for escape, plain in ESCAPES:
        text = text.replace(escape, plain)
    return text


def names(text):
    """What a page's NAME section lists."""
    section = text.split(".SH NAME\n")[1].split(".SH")[0].split("\\-")[0]
    return [name.strip() for name in section.replace("\n", " ").split(",")]


def example(text):
    """The program of a page's EXAMPLES section."""
    found = re.search(r"\.SH EXAMPLES\n\.EX\n(.*?)\.EE\n", text, re.DOTALL)
    return unescaped(found[1]) if found else ""


def public():
    """The functions of the headers that are written by hand."""
    return {name for header in WRITTEN for name in FUNCTION.findall((TOP / "libkvmabi" / header).read_text(encoding="utf-8"))}


def run_example(page, program, words, claims):
    """True if it was skipped: there is no KVM."""
    with tempfile.TemporaryDirectory() as work:
        source, binary = Path(work, "example.c"), Path(work, "example")
        source.write_text(program, encoding="utf-8")
        built = subprocess.run(["cc", "-std=gnu11", "-Wall", "-Wextra", "-Werror", str(source), "-o", str(binary), *words],
                               capture_output=True, text=True, check=False)
        claims.same(f"what cc says of the example of {page}", built.stderr, "")
        if built.returncode:
            return False
        ran = subprocess.run([str(binary)], capture_output=True, text=True, timeout=60, check=False)
        if ran.returncode == SKIPPED:
            return True
        claims.same(f"the example of {page} ends with", (ran.returncode, ran.stderr), (0, ""))
        return False


def main():
    claims = Claims()
    library, headers, *uapi = sys.argv[1:]
    words = [f"-I{headers}", *(word for place in uapi for word in ("-isystem", place)), library, "-pthread"]
    documented = set()
    for page in sorted(MAN.glob("*.3")):
        text = page.read_text(encoding="utf-8")
        documented.update(names(text))
        claims.same(f"the first name of {page.name}", names(text)[0], page.stem)
        if shutil.which("mandoc"):
            said = subprocess.run(["mandoc", "-T", "lint", "-W", "warning", str(page)], capture_output=True, text=True, check=False)
            claims.same(f"what mandoc says of {page.name}", said.stdout, "")
        claims.true(f"{page.name} has an example", "int main" in example(text), "none", "a program")
        if run_example(page.name, example(text), words, claims):
            claims.skip(f"the example of {page.name}", "there is no KVM")
    functions = public()
    claims.true("functions were found", len(functions) > 30, len(functions), "more than 30")
    claims.same("public functions without a page", sorted(functions - documented), [])
    return claims.exit_code()


if __name__ == "__main__":
    sys.exit(main())
