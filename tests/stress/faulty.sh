# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# Part of the scripts that put faults into the module, one at a time, and see who notices: faulty builds, tell tells.
#
# From them: top (the repository), series (the kernel the module is for).
# shellcheck disable=SC2154

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

# faulty NAME FILE SED-SCRIPT: makes $work/faulty.ko; false, and told as missed, when there is nothing to change in FILE.
faulty() {
	local name=$1 file=$2 script=$3 source=$work/source

	rm -rf "$source" "$work/build"
	mkdir "$source" && cp -r "$top/driver" "$top/generated" "$source"
	sed -i "$script" "$source/$file"
	if cmp -s "$source/$file" "$top/$file"; then
		tell "$name (nothing to change in $file)" ""
		return 1
	fi
	if ! sh "$source/driver/module.sh" "$headers" "$work/build" "$work/faulty.ko" >"$work/log" 2>&1; then
		tell "$name (does not build)" ""
		tail -5 "$work/log"
		return 1
	fi
}

# verdict: the last line, and whether none was missed.
verdict() {
	echo "$caught caught, $missed missed"
	[ "$missed" = 0 ]
}
