#!/bin/bash
# SPDX-License-Identifier: MIT
# The guests of this directory behave on the software processor as they do with our module in the rig: transcripts/NAME.txt.
# usage: test-soft.sh RUNNER IMAGE...	the runner that has the core in itself (direct.c)
#
# NAME.soft.diff, where there is one, is what may differ: lines with # say why, the others are diff's.  Each guest runs once
# for each way in which the processor can leave things to the core (KVMABI_SOFT); all must give the same.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
passed=0 failed=0

ok() {
	echo "ok      $1"
	passed=$((passed + 1))
}

fail() {
	echo "FAILED  $1: $2"
	failed=$((failed + 1))
}

judge() {
	local name=$1 how=$2

	if ! [ -s "$here/transcripts/$name.txt" ]; then
		fail "guest_${name}_is_recorded" "got no transcripts/$name.txt, wanted one (test-guests.sh with KVMABI_TRANSCRIPTS makes it)"
		return
	fi
	diff "$here/transcripts/$name.txt" "$work/$name" >"$work/got"
	if [ -f "$here/$name.soft.diff" ]; then
		grep -v '^#' "$here/$name.soft.diff" >"$work/wanted"
	else
		: >"$work/wanted"
	fi
	if cmp -s "$work/got" "$work/wanted"; then
		ok "guest_${name}_behaves_on_the_software_processor$how"
	else
		fail "guest_${name}_behaves_on_the_software_processor$how" "< in the rig, > here, beyond what $name.soft.diff has:"
		diff "$work/wanted" "$work/got" | head -n 40
	fi
}

[ $# -ge 2 ] || { sed -n 's/^# usage/usage/p' "$0" >&2; exit 125; }
runner=$1
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

for source in "$here"/*.S; do
	name=$(basename "$source" .S)
	case " $* " in
	*"/$name.bin "*) ;;
	*) fail "guest_${name}_runs" "got no image of it, wanted it in meson.build" ;;
	esac
done
for image in "$@"; do
	name=$(basename "$image" .bin)
	for how in "" c m l e cmel; do
		KVMABI_SOFT=$how timeout 60 "$runner" "$image" >"$work/$name" 2>&1 || echo "runner: status $?" >>"$work/$name"
		judge "$name" "${how:+_leaving_$how}"
	done
done
echo "$passed passed, $failed failed, 0 skipped"
[ $failed = 0 ]
