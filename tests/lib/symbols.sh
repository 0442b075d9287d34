#!/bin/bash
# SPDX-License-Identifier: MIT
# The shared library shows what the public headers declare, each with a version, and nothing else.
#   symbols.sh LIBRARY HEADERS UAPI...     libkvmabi.so, the directory of <kvmabi/...>, those of <linux/kvm.h>
set -euo pipefail

library=$1 headers=$2
shift 2
passed=0 failed=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# claim WHAT LIST: nothing is in the list
claim() {
	if [ -z "$2" ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		printf '%s: got\n%s\nwanted none\n' "$1" "$2"
	fi
}

# As the compiler sees them: functions declared in our headers, by name.
for header in "$headers"/kvmabi/{kvmabi,failure,decode,checks}.h; do
	echo "#include \"$header\""
done >"$work/all.c"
cc -E -P -I"$headers" "${@/#/-isystem}" "$work/all.c" | tr '\n' ' ' | grep -oE '\bkvmabi_[a-z0-9_]+ *\(' | tr -d ' (' | sort -u >"$work/declared"
nm -D --defined-only "$library" | awk '$2 == "T" || $2 == "D" || $2 == "B" || $2 == "R" { print $3 }' >"$work/shown"
sed 's/@.*//' "$work/shown" | sort -u >"$work/names"

claim "functions that are declared and not shown" "$(comm -23 "$work/declared" "$work/names")"
claim "symbols that are shown and not declared" "$(comm -13 "$work/declared" "$work/names")"
claim "symbols without a version" "$(grep -v '@@KVMABI_' "$work/shown" || true)"
claim "data that is shown" "$(nm -D --defined-only "$library" | awk '$2 ~ /[DBR]/ { print $3 }')"
claim "calls that go by way of the outside" \
	"$(objdump -R "$library" | grep -o 'kvmabi_[a-z0-9_]*' | sort -u || true)"
[ "$(wc -l <"$work/declared")" -gt 100 ] || claim "functions that were found" "$(wc -l <"$work/declared"), too few"
echo "$passed passed, $failed failed, 0 skipped"
[ $failed = 0 ]
