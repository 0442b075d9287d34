#!/bin/sh
# SPDX-License-Identifier: MIT
# The job of test-guests.sh: the transcript of every guest beside it, each after a line `guest: NAME`.

# When its machine gets an interrupt just then, QEMU's TCG forgets the shadow of STI or MOV SS, and stock KVM what XSETBV
# wrote, because TCG does not intercept it.  That is about once in ten runs: what most runs of such a guest say counts.
runs_of() {
	case $1 in
	shadows | control | cpuid | fpu) echo 1 2 3 4 5 6 7 8 9 ;;
	*) echo 1 ;;
	esac
}

for image in *.bin; do
	name=${image%.bin}
	echo "guest: $name"
	for n in $(runs_of "$name"); do
		./runner "$image" >"$name.$n" || echo "runner: status $?" >>"$name.$n"
	done
	most=$(md5sum "$name".[0-9] | cut -d' ' -f1 | sort | uniq -c | sort -rn | sed -n '1s/.* //p')
	cat "$(md5sum "$name".[0-9] | grep -m1 "^$most" | cut -d' ' -f3)"
done
