# SPDX-License-Identifier: MIT
"""The BTF of KVM's modules in Debian's kernels, which the rig boots too.

A module's BTF counts on from the kernel's own, so that is unpacked from the boot image: behind a boot loader's header
stands the kernel as an ELF file, compressed.
"""

import lzma
import struct
import subprocess
from pathlib import Path

from common import TOP, complaint, present, run

SECTORS, PAYLOAD = 0x1f1, 0x248     # in the boot image's header: sectors of real mode code; where the payload is
XZ, ZSTD = b"\xfd7zXZ\0", b"\x28\xb5\x2f\xfd"


class NoKernel(Exception):
    """A kernel's BTF cannot be had here."""


def kernel_of(series, out):
    """Unpack a series' kernel into a directory: (the kernel with its BTF, KVM's modules, the kernel's release)."""
    fetched = run([TOP / "tests/qemu/kernel.sh", series])
    if fetched.returncode:
        raise NoKernel(complaint(fetched))
    image = Path(fetched.stdout.strip())
    boot, modules = next(image.glob("boot/vmlinuz-*")), sorted(image.glob("lib/modules/*/kernel/arch/x86/kvm/kvm*.ko*"))
    return (written(out / "vmlinux", unpacked(payload(boot.read_bytes()))),
            [written(out / module.name.removesuffix(".xz"), unpacked(module.read_bytes())) for module in modules],
            boot.name.removeprefix("vmlinuz-"))


def payload(image):
    """The compressed kernel in a boot image."""
    offset, length = struct.unpack_from("<II", image, PAYLOAD)
    start = (image[SECTORS] + 1) * 512 + offset
    return image[start:start + length]


def unpacked(data):
    """What was compressed, if it was; a size may follow it."""
    if data.startswith(XZ):
        return lzma.LZMADecompressor().decompress(data)
    if data.startswith(ZSTD):
        return by_program(data)
    return data


def by_program(data):
    """Unpacked by zstd, which Python's library does not know; it minds what follows, but first writes the rest."""
    if not present("zstd"):
        raise NoKernel("zstd is not installed (Debian: zstd)")
    return subprocess.run(["zstd", "-dcq"], input=data, capture_output=True, check=False).stdout


def written(path, data):
    path.write_bytes(data)
    return path
