#!/bin/bash
# SPDX-License-Identifier: MIT
# Faults put into the module's part of eventfds, one at a time: which case of the contract notices each?  Three minutes a fault.
# usage: mutate_eventfds.sh PROGRAM [SERIES]	the program of this directory
# A line each, `caught` with the case, or `MISSED`; a fault whose line is no longer there is missed, too.
# The part of the core has faults of its own: tests/core/mutate_irqfds.py.

set -uo pipefail

top=$(cd "$(dirname "$0")/../.." && pwd)
program=${1:?the program of the contract} series=${2:-6.1}
file=driver/linux/eventfd.c
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
headers=$("$top/tests/qemu/kernel.sh" --headers "$series") || exit 125
caught=0 missed=0
echo "# tests/contract/mutate_eventfds.sh on $(git -C "$top" describe --always --dirty), kernel $series"

tell() {	# FAULT CASE, none when nothing noticed
	if [ -n "$2" ]; then
		caught=$((caught + 1))
		echo "caught  $1: $2"
	else
		missed=$((missed + 1))
		echo "MISSED  $1"
	fi
}

fault() {	# NAME SED-SCRIPT
	local source=$work/source

	rm -rf "$source" "$work/build"
	mkdir "$source" && cp -r "$top/driver" "$top/generated" "$source"
	sed -i "$2" "$source/$file"
	if cmp -s "$source/$file" "$top/$file"; then
		tell "$1 (nothing to change in $file)" ""
		return
	fi
	if ! sh "$source/driver/module.sh" "$headers" "$work/build" "$work/faulty.ko" >"$work/log" 2>&1; then
		tell "$1 (does not build)" ""
		tail -5 "$work/log"
		return
	fi
	"$top/tests/qemu/run.sh" --cpus 1 --timeout 600 --kernel "$series" --module "$work/faulty.ko" --module-args device=kvm \
		"$program" >"$work/said" 2>"$work/log"
	# what is said by the module as it is, and not said now: the first such case
	tell "$1" "$(diff "$top/tests/contract/transcripts/ours-6.1.txt" "$work/said" | grep -m1 '^< .*resampled' | cut -c3-)"
}

fault "one signal of a hundred is lost" \
	'/^static int wakes/,/^}/s/^\twatch->watcher->signalled(watch->of);$/\t{ static int n; if (++n % 100) watch->watcher->signalled(watch->of); }/'
fault "a signal from before is lost" '/^static int begin/,/^}/s/^\t\twatch->watcher->signalled(watch->of);$/\t\t;/'
fault "signals are counted all the same" '/^static int wakes/,/^}/s/^\teventfd_ctx_do_read(.*$//'
fault "nobody hears that an eventfd is closed" '/^static int wakes/,/^}/s/^\t\twatch->watcher->closed(watch->of);$//'
fault "an eventfd is not known again" '/^int kva_watch_is_of/,/^}/s/return .*;/return 0;/'

echo "$caught caught, $missed missed"
[ "$missed" = 0 ]
