#!/bin/sh
# SPDX-License-Identifier: MIT
# A program of this directory against stock KVM, in the rig.
# usage: corpus.sh SERIES PROGRAM [FILE...]
here=$(cd "$(dirname "$0")" && pwd)
series=$1
shift
KVMABI_APPEND=no_timer_check exec "$here/../qemu/run.sh" --cpus 1 --timeout "${KVMABI_TIMEOUT:-900}" --kernel "$series" "$@"
