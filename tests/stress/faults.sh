# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Faults put into the module, one at a time (sourced): `fault` says of each whether it was noticed.  Who sources this
# defines `notice`: MODULE.ko WORD..., which prints with what it noticed, or nothing.  Its arguments are [SERIES [PATTERN]];
# only faults whose name the pattern, a regular expression, matches are tried.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
series=${1:-6.1} chosen=${2:-.}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
headers=$("$top/tests/qemu/kernel.sh" --headers "$series") || exit 125
caught=0 missed=0

tell() {	# FAULT WITNESS, none when nothing noticed
	if [ -n "$2" ]; then
		caught=$((caught + 1))
		echo "caught  $1: $2"
	else
		missed=$((missed + 1))
		echo "MISSED  $1"
	fi
}

fault() {	# NAME FILE SED-SCRIPT WORD...
	local name=$1 file=$2 script=$3 source=$work/source
	shift 3
	[[ $name =~ $chosen ]] || return 0
	rm -rf "$source" "$work/build"
	mkdir "$source" && cp -r "$top/driver" "$top/generated" "$source"
	sed -i "$script" "$source/$file"
	if cmp -s "$source/$file" "$top/$file"; then
		tell "$name (nothing to change in $file)" ""
		return
	fi
	if ! sh "$source/driver/module.sh" "$headers" "$work/build" "$work/faulty.ko" >"$work/log" 2>&1; then
		tell "$name (does not build)" ""
		tail -5 "$work/log"
		return
	fi
	tell "$name" "$(notice "$work/faulty.ko" "$@")"
}

sum() {
	echo "$caught caught, $missed missed"
	[ "$missed" = 0 ]
}
