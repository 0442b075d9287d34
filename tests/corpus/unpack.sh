#!/bin/sh
# SPDX-License-Identifier: MIT
# Unpack the recorded sessions, and run a program on them, here or in the rig.
# usage: unpack.sh replay PROGRAM
#        unpack.sh mutants PROGRAM COUNT PRECISION RECALL [SERIES]
set -eu

here=$(cd "$(dirname "$0")" && pwd)
what=$1 program=$(realpath "$2")
shift 2
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

for session in "$here"/sessions/*.txt; do
	grep -v '^#' "$session" | base64 -d | xz -dc >"$place/$(basename "$session" .txt)"
done
cd "$place"
names='pc-6.1 q35-6.1 pc-6.12 q35-6.12'

status=0
case $what in
replay)
	for series in 6.1 6.12; do
		"$program" "$series" "pc-$series" "q35-$series" || status=1
	done
	;;
mutants)
	later=
	count=$1 precision=$2 recall=$3 series=${4:-}
	cp "$program" mutants
	printf '#!/bin/sh\nexec ./mutants %s %s %s %s\n' "$count" "$precision" "$recall" "$names" >job
	chmod +x job
	# shellcheck disable=SC2086  # several words
	if [ -n "$series" ]; then
		"$here/corpus.sh" "$series" job mutants $names >said || status=$?
	else
		later=--later
		./job >said || status=$?
	fi
	[ $status != 77 ] || { cat said; exit 77; }
	${PYTHON:-/usr/bin/python3} "$here/missed.py" $later <said || status=1
	;;
*)
	sed -n '4,5s/^# //p' "$here/unpack.sh" >&2
	exit 2
	;;
esac
exit $status
