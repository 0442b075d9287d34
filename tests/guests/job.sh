#!/bin/sh
# SPDX-License-Identifier: MIT
# The job of test-guests.sh: the transcript of every guest beside it, each after a line `guest: NAME`.

for image in *.bin; do
	echo "guest: ${image%.bin}"
	./runner "$image" || echo "runner: status $?"
done
