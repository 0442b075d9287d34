#!/bin/bash
# SPDX-License-Identifier: MIT
# Random programs end on the software processor as they do in a guest of stock KVM's in the rig.
# usage: test-programs.sh SERIES PROGRAMS PROGRAMS-SOFT [COUNT [SEED]]	without, a seed is drawn, and told
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
[ $# -ge 3 ] || { sed -n 's/^# usage/usage/p' "$0" >&2; exit 125; }
series=$1 programs=$2 soft=$3 count=${4:-10000} seed=${5:-$(od -An -N6 -tu8 /dev/urandom | tr -d ' ')}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

echo "seed $seed, $count programs"
printf '#!/bin/sh\nexec ./%s %s %s\n' "$(basename "$programs")" "$seed" "$count" >"$work/job.sh"
chmod +x "$work/job.sh"
if ! "$here/../qemu/run.sh" --cpus 1 --kernel "$series" --timeout 600 "$work/job.sh" "$programs" >"$work/stock"; then
	tail -n 3 "$work/stock"
	echo "0 passed, 1 failed, 0 skipped"
	exit 1
fi
"$soft" "$seed" "$count" >"$work/soft"
${PYTHON:-/usr/bin/python3} "$here/programs.py" "$work/stock" "$work/soft" "$soft" "$seed" "$count"
