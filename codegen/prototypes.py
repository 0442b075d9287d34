# SPDX-License-Identifier: MIT
"""The C prototypes of libkvmabi's calls, one for each ioctl and fd class: library and man pages both take them here.

    int kvmabi_<class>_<verb>(struct kvmabi_<class> *<class>, ...)      >= 0, or -errno
"""

from dataclasses import dataclass

from machine import SCALARS

HANDLES = ("vm", "vcpu")    # fds that the library wraps; another new fd is returned as a number


@dataclass(frozen=True)
class Parameter:
    """One parameter of a call."""
    type: str           # ex) "const struct kvm_regs *", "unsigned long"
    name: str           # ex) "regs"
    role: str           # handle, argument, result

    def text(self):
        return f"{self.type}{'' if self.type.endswith('*') else ' '}{self.name}"


@dataclass(frozen=True)
class Prototype:
    """One library call."""
    name: str           # ex) "kvmabi_vcpu_get_regs"
    fd_class: str       # ex) "vcpu"
    ioctl: object       # model.Ioctl
    params: tuple       # Parameters, the handle first
    returns: str = "int"

    def text(self):
        """The prototype as C has it, without the semicolon."""
        return f"{self.returns} {self.name}({', '.join(param.text() for param in self.params)})"

    def argument(self):
        """The parameter that carries the ioctl's argument, or None."""
        return next((param for param in self.params if param.role == "argument"), None)


def prototypes(view):
    """One prototype for each (ioctl, fd class) of a view, in the order of the spec."""
    unions = {struct.name for struct in view.structs if struct.union}
    return [prototype(ioctl, fd_class.name, unions) for ioctl in view.ioctls for fd_class in ioctl.classes
            if fd_class.life.covers(view.level)]


def prototype(ioctl, fd_class, unions):
    handle = Parameter(f"struct kvmabi_{fd_class} *", fd_class, "handle")
    return Prototype(f"kvmabi_{fd_class}_{ioctl.verb}", fd_class, ioctl,
                     (handle, *argument(ioctl, fd_class, unions), *result(ioctl.returns)))


def argument(ioctl, fd_class, unions):
    """The parameter for an ioctl's argument, if it has one."""
    arg = ioctl.argument
    if arg.kind == "none":
        return ()
    name = argument_name(arg, fd_class)
    if arg.kind == "value":
        return (Parameter(c_type(arg.type.base, unions), name, "argument"),)
    # What is copied may be unsaid (`unmodelled`); a removed call copies nothing.
    const = not arg.writes and bool(arg.reads or not ioctl.unmodelled)
    return (Parameter(pointer_to(c_type(arg.type.base, unions), const), name, "argument"),)


def argument_name(arg, fd_class):
    """The spec's own name, else the struct's: kvm_regs is called regs."""
    if arg.name != "arg" or arg.type.base in SCALARS:
        return arg.name
    name = arg.type.base.removeprefix("kvm_")
    return name if name != fd_class else "arg"


def result(returns):
    """A new handle is handed out through a pointer."""
    return (Parameter(f"struct kvmabi_{returns.of} **", returns.of, "result"),) if makes(returns) else ()


def makes(returns):
    """The class of the handle that a call makes, or ""."""
    return returns.of if returns.kind == "fd" and returns.of in HANDLES else ""


def c_type(base, unions):
    """ex) "u64" -> "__u64", "kvm_regs" -> "struct kvm_regs"."""
    if base in SCALARS:
        return SCALARS[base][0].replace(" __user", "")
    return f"{'union' if base in unions else 'struct'} {base}"


def pointer_to(c, const):
    """ex) "struct kvm_regs" -> "const struct kvm_regs *"; a pointer's own const stands behind it."""
    if c.endswith("*"):
        return f"{c}const *" if const else f"{c}*"
    return f"{'const ' if const else ''}{c} *"
