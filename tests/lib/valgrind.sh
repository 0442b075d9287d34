#!/bin/sh
# SPDX-License-Identifier: MIT
# A test program under valgrind's memcheck: no memory is used that is not there or not set, none is lost.
#   valgrind.sh PROGRAM [ARGUMENT...]
set -u

command -v valgrind >/dev/null || { echo "skip: there is no valgrind"; exit 77; }
exec valgrind -q --fair-sched=yes --error-exitcode=99 --leak-check=full --suppressions="$(dirname "$0")/valgrind.supp" "$@"
