#!/bin/bash
# SPDX-License-Identifier: MIT
# Unmodified QEMU with its default interrupt controllers, those in the kernel, on our module (or on stock KVM): guests of
# several processors boot Debian's kernel, are rebooted, stopped, saved, migrated, and kept busy with interrupts.
# usage: test-machines.sh SERIES MODULE.ko|stock GUEST-LOAD SCENE...
#   SERIES	the rig's kernel
#   SCENE	WHAT:MACHINE:CPUS:SERIES; WHAT: boot, reboot, pause, snapshot, migrate, stress-SECONDS or paced-SECONDS;
#		paced ones have the rig to themselves, where then an instruction is a nanosecond

set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
passed=0 failed=0

# claim NAME GOT WANTED (a pattern)
claim() {
	# shellcheck disable=SC2053  # a pattern
	if [[ $2 == $3 ]]; then
		echo "ok      $1"
		passed=$((passed + 1))
	else
		echo "FAILED  $1: got '$2', wanted '$3'"
		failed=$((failed + 1))
	fi
}

# fact NAME WHAT: what the job said of a scene.
fact() {
	sed -n "s/^$1 $2\( \|$\)//p" "$work/facts"
}

# within NAME VALUE LIMIT: is a number not further from 0?
within() {
	local holds

	holds=$(awk -v v="$2" -v l="$3" 'BEGIN { print (v != "" && v <= l && -v <= l) ? "yes" : "no" }')
	claim "$1 ($2, at most $3)" "$holds" yes
}

# --- the scenes ---

judge_boot() {
	claim "${1}_qemu_ends_by_itself_with_status_0" "$(fact "$1" status)" 0
	claim "${1}_guest_runs_the_kernel" "$(fact "$1" kernel)" "$3.*"
	claim "${1}_guest_has_all_processors" "$(fact "$1" cpus)" "$2"
	claim "${1}_every_processor_had_timer_interrupts" \
		"$(fact "$1" timers | awk '{ for (i = 1; i <= NF; i++) n += $i > 50; print n + 0, NF }')" "$2 $2"
	claim "${1}_guest_noticed_no_interrupt_errors" "$(fact "$1" errors | xargs)" '0 0'
	claim "${1}_guest_reads_the_disk" "$(fact "$1" disk)" "$(md5sum <"$work/disk" | cut -d' ' -f1)"
	claim "${1}_guest_writes_the_disk" "$(fact "$1" written)" "$4 was here"
	claim "${1}_guest_gets_a_file_by_network" "$(fact "$1" net)" "$(md5sum <"$work/file" | cut -d' ' -f1)"
}

judge_reboot() {
	claim "${1}_qemu_ends_by_itself_with_status_0" "$(fact "$1" status)" 0
	claim "${1}_guest_is_rebooted_three_times" "$(fact "$1" counts)" '0 1 2 3'
}

judge_pause() {
	claim "${1}_guest_says_nothing_while_it_is_stopped" "$(fact "$1" said_while_stopped)" 0
	within "${1}_guests_clock_stood_still_ms" "$(fact "$1" clock_error_ms)" 1000
	claim "${1}_guests_memory_is_right" "$(fact "$1" wrong)" 0
}

judge_snapshot() {
	within "${1}_guests_clock_goes_on_where_it_was_saved_ms" "$(fact "$1" clock_error_ms)" 1000
	claim "${1}_guests_memory_is_right" "$(fact "$1" wrong)" 0
}

judge_migrate() {
	claim "${1}_memory_is_the_same_after_several_rounds" "$(fact "$1" memory)" same
	claim "${1}_guest_goes_on" "$(fact "$1" went_on)" yes
	claim "${1}_guests_memory_is_right" "$(fact "$1" wrong)" 0
	within "${1}_guests_clock_goes_on_ms" "$(fact "$1" clock_error_ms)" 1000
	echo "        ($(fact "$1" rounds))"
}

judge_stress() {
	local piece

	claim "${1}_qemu_ends_by_itself_with_status_0" "$(fact "$1" status)" 0
	claim "${1}_no_piece_stands_still" "$(fact "$1" stalls) $(fact "$1" trouble)" '0 0'
	for piece in timer barrier disk net $([ "$2" = 1 ] || echo token); do
		claim "${1}_${piece}_moves_everywhere" "$(fact "$1" "$piece")" 'done [1-9]* least [1-9]* missed * wrong 0 worst_us *'
		echo "        ($piece $(fact "$1" "$piece"))"
	done
	claim "${1}_network_loses_nothing" "$(fact "$1" net)" '* missed 0 *'
	[ "$2" = 1 ] || claim "${1}_token_went_between_all_processors" "$(fact "$1" pairs)" 'least [1-9]* lost 0'
}

# Each interrupt has its time here, and nothing may be late: the next is no excuse for the one before.
judge_paced() {
	local seconds=$3 piece least

	claim "${1}_qemu_ends_by_itself_with_status_0" "$(fact "$1" status)" 0
	claim "${1}_no_piece_stands_still" "$(fact "$1" stalls) $(fact "$1" trouble)" '0 0'
	for piece in timer:1000 all:10 disk:100 net:100 $([ "$2" = 1 ] || echo ping:250); do
		least=$(((${piece#*:} * seconds * 999) / 1000 - 2)) piece=${piece%:*}
		claim "${1}_${piece}_has_all_its_times" "$(fact "$1" "$piece" | awk -v least=$least '
			{ print ($2 >= least && $4 >= least ? "all" : "too few:" $4 " of " least), $6, $8 }')" 'all 0 0'
		echo "        ($piece $(fact "$1" "$piece"))"
		echo "        ($(fact "$1" "${piece}_spread"))"
	done
	if [ "$2" != 1 ]; then
		claim "${1}_pings_went_between_all_processors" "$(fact "$1" pings)" 'least [1-9]* lost 0'
		# one that is lost is seen when the timer comes, half a period later where there are two
		within "${1}_ping_is_never_late_us" "$(fact "$1" ping | awk '{ print $10 }')" 400
	fi
	echo "        ($(fact "$1" lasted_ms) ms of the guest's time)"
}

judge() {
	local name=$1 nonce=$2 what=$3 cpus=$5 series=$6

	claim "${name}_ends_well" "$(fact "$name" ended)" well
	case $what in
	boot) judge_boot "$name" "$cpus" "$series" "$nonce" ;;
	stress-*) judge_stress "$name" "$cpus" ;;
	paced-*) judge_paced "$name" "$cpus" "${what#*-}" ;;
	*) "judge_$what" "$name" ;;
	esac
	[ "$module" = stock ] || claim "${name}_runs_on_our_module" "$(fact "$name" exits)" '[1-9][0-9][0-9]*'
	echo "        ($(fact "$name" exits) exits, $(fact "$name" seconds) s)"
}

# --- main ---

[ $# -ge 4 ] || { sed -n 's/^# usage/usage/p' "$0" >&2; exit 125; }
series=$1 module=$2
# shellcheck disable=SC2034  # used by guest.sh
load=$3
shift 3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

# shellcheck source-path=SCRIPTDIR source=guest.sh disable=SC1091
. "$here/guest.sh"
head -c 4M /dev/urandom >"$work/disk"
head -c 1M /dev/urandom >"$work/file"
for scene; do
	IFS=: read -r what machine cpus guest <<<"$scene"
	echo "${what}_${machine}_${cpus}_$guest $(od -An -N8 -tx1 /dev/urandom | tr -d ' \n') $what $machine $cpus $guest"
done >"$work/scenes"
while read -r guest; do
	build_guest "$guest"
	files+=("$work/linux-$guest" "$work/initramfs-$guest")
done < <(cut -d' ' -f6 "$work/scenes" | sort -u)
options=(--kernel "$series" --share / --memory 2G --timeout "${KVMABI_SCENES_TIMEOUT:-1700}")
[ "$module" = stock ] || options+=(--module "$module" --module-args device=kvm)
if grep -q '^paced' "$work/scenes"; then
	options+=(--icount)
	export KVMABI_APPEND=no5lvl	# walks of the page tables are most of what the wall sees of it
fi
status=0
"$here/run.sh" "${options[@]}" "$here/scenes.py" "$here/machine.py" "$work"/{scenes,disk,file} "${files[@]}" \
	>"$work/facts" || status=$?
claim the_kernel_log_is_clean_and_the_module_unloads $status 0
while read -r name nonce what machine cpus guest; do
	judge "$name" "$nonce" "$what" "$machine" "$cpus" "$guest"
done <"$work/scenes"
[ $failed = 0 ] || cat "$work/facts"
echo "$passed passed, $failed failed, 0 skipped"
[ $failed = 0 ]
