#!/bin/sh
# SPDX-License-Identifier: MIT
# The contract, on stock KVM and on the driver: run both in the rig, then compare.
# usage: contract.sh [--update] SERIES PROGRAM MODULE.ko
#   --update   take what was said as the transcripts that are kept, and say which differences want an explanation
# One processor is enough: what is tried here is one call after the other.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
update=
[ "${1:-}" != --update ] || { update=--update; shift; }
[ $# = 3 ] || { sed -n '3,5s/^# //p' "$0" >&2; exit 2; }
series=$1 program=$2 module=$3
said=$(mktemp -d)
trap 'rm -rf "$said"' EXIT

status=0
"$here/../qemu/run.sh" --cpus 1 --timeout 400 --kernel "$series" "$program" >"$said/stock" || status=$?
[ $status != 0 ] || "$here/../qemu/run.sh" --cpus 1 --timeout 400 --kernel "$series" \
	--module "$module" --module-args device=kvm "$program" >"$said/ours" || status=$?
if [ $status != 0 ]; then
	tail -n 5 "$said"/*
	echo "0 passed, 1 failed, 0 skipped"
	exit 1
fi
${PYTHON:-/usr/bin/python3} "$here/compare.py" $update "$series" "$said/stock" "$said/ours"
