#!/bin/sh
# SPDX-License-Identifier: MIT
# In the rig: each line of the file `tests` is NAME SECONDS ARGUMENTS...; `RESULT NAME STATUS` comes after what one that did not pass said.
set -u
while read -r name seconds arguments; do
	status=0
	# shellcheck disable=SC2086  # several words
	timeout -s KILL "$seconds" "./$name" $arguments >/tmp/said 2>&1 </dev/null || status=$?
	[ $status = 0 ] || grep -v addr2line /tmp/said | tail -n 6 | cut -c1-200
	echo "RESULT $name $status"
done <tests
