# SPDX-License-Identifier: MIT
"""The command under valgrind's memcheck: whatever it is asked, it uses no memory that is not there or not set, and loses none.

test_valgrind.py KVMABI HELLO
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "codegen"))

from common import Report, folder  # noqa: E402

WRONG = 99
VALGRIND = ["valgrind", "-q", f"--error-exitcode={WRONG}", "--leak-check=full", "--trace-children=no"]
LOG = """\
[pid 77] 10:00:00 ioctl(3, KVM_GET_API_VERSION, 0) = 12
ioctl(4, _IOC(_IOC_READ, 0xae, 0x9f, 0x40), 0x7ffc) = -1 ENOTTY (Inappropriate ioctl for device)
ioctl(1, TCGETS, {B38400}) = 0
"""
ONE = '{"host": "one", "api_version": 12, "msrs": [1, 2], "capabilities": {"KVM_CAP_HLT": {"nr": 1, "system": 1, "vm": 1}}}'
OTHER = "host: other\napi_version: 12\nmsrs:\n- 0x2\ncpuid:\n- {function: 1, eax: 5}\n"


def words(place, hello):
    """What is asked, and the exit status that it ends with."""
    one, other, bad, btf = (place / name for name in ("one.json", "other.yaml", "bad.json", "bad.btf"))
    one.write_text(ONE, encoding="utf-8")
    other.write_text(OTHER, encoding="utf-8")
    bad.write_text('{"api_version": [}', encoding="utf-8")
    btf.write_bytes(b"\x9f\xeb\x01\x00\x18\x00\x00\x00" + b"\xff" * 16)
    yield ["--help"], 0
    yield ["explain", "KVM_RUN", "kvm_run.mmio", "0x4040aea0", "KVM_CAP_XCRS"], 0
    yield ["explain", "--json", "KVM_GET_DIRTY_LOG", "KVM_MEM_LOG_DIRTY_PAGES"], 0
    yield ["explain", "KVM_GET_REG"], 1
    yield ["explain", "-"], 0
    yield ["baseline", one, other], 0
    yield ["baseline", "--yaml", one, other], 0
    yield ["baseline", one, bad], 1
    yield ["check", btf], 3
    if shutil.which("pahole"):
        (place / "vmm.c").write_text("#include <linux/kvm.h>\nstruct kvm_regs regs;\n", encoding="ascii")
        subprocess.run(["cc", "-g", "-c", "vmm.c"], cwd=place, check=True)
        yield ["check", "-v", place / "vmm.o"], 0
    yield ["probe", "--device", "/dev/null"], 1
    yield ["trace", "-o", place / "out", "true"], 0
    yield ["trace", "-e", "none=1", "true"], 2
    if os.access("/dev/kvm", os.R_OK | os.W_OK):
        # Not from outside: ptrace would stop valgrind's own calls.
        yield ["trace", "--json", "-o", place / "out", "--mode", "preload", hello], 0
        yield ["trace", "-c", "-e", "KVM_GET_*", "-o", place / "out", hello], 0


def main():
    report, (kvmabi, hello) = Report(), (Path(word).resolve() for word in sys.argv[1:])
    if not shutil.which("valgrind"):
        report.skip("the command under valgrind", "there is no valgrind")
        return report.end()
    with folder() as place:
        for asked, status in words(Path(place), hello):
            process = subprocess.run([*VALGRIND, kvmabi, *asked], input=LOG, text=True, capture_output=True, timeout=200, check=False)
            told = process.stderr[-1500:] if process.returncode == WRONG else ""
            report.claim(f"kvmabi {' '.join(map(str, asked))}: ends under valgrind{told} with", process.returncode, status)
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
