#!/bin/sh
# SPDX-License-Identifier: MIT
# What the programs claim that libkvmabi-fake is tested by holds in the rig, too: on stock KVM, and on our module.
# usage: rig.sh SERIES MODULE.ko PROGRAM...	static ones
set -u

here=$(cd "$(dirname "$0")" && pwd)
series=$1 module=$2
shift 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0

cat >"$work/job.sh" <<'END'
#!/bin/sh
status=0
for program in ./test-*; do
	"$program" || status=1
	echo
done
exit $status
END
"$here/../qemu/run.sh" --cpus 1 --timeout 200 --kernel "$series" "$work/job.sh" "$@" >"$work/stock" || status=1
"$here/../qemu/run.sh" --cpus 1 --timeout 200 --kernel "$series" --module "$module" --module-args device=kvm \
	"$work/job.sh" "$@" >"$work/ours" || status=1
for where in stock ours; do
	echo "on $where:"
	grep -E '^[^ ]*:[0-9]+: |[0-9]+ passed' "$work/$where"
done
awk '/ passed, / { passed += $1; failed += $3 }
	END { print passed + 0 " passed, " failed + 0 " failed, 0 skipped"; exit !passed || failed }' "$work/stock" "$work/ours" || status=1
exit $status
