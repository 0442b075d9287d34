#!/bin/bash
# SPDX-License-Identifier: MIT
# The rig's own test: what must fail does fail, for the right reason, and what must pass passes.
# usage: selftest.sh [SERIES...]		kernels to try, by default 6.1 and 6.12

set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
passed=0 failed=0 skipped=0

# claim NAME STATUS OUTPUT REASON OPTION... <JOB: run.sh must end with STATUS, have printed just OUTPUT, and give the REASON (a regular
# expression) on stderr. FILEs beside the job: those named in $beside.
beside=()
claim() {
	local name="$1 ($series)" want=$2 output=$3 reason=$4 status=0 start=$SECONDS
	shift 4

	cat >"$work/job"
	printf %b "$output" >"$work/wanted"
	"$here/run.sh" --kernel "$series" --timeout 60 "$@" "$work/job" "${beside[@]}" >"$work/got" 2>"$work/err" || status=$?
	if [ $status = "$want" ] && cmp -s "$work/got" "$work/wanted" && { [ -z "$reason" ] || grep -qE "$reason" "$work/err"; }; then
		echo "ok      $name $((SECONDS - start)) s"
		passed=$((passed + 1))
	else
		echo "FAILED  $name: got status $status, wanted $want and '$reason'; output and stderr:"
		head -n 20 "$work/got" "$work/err"
		failed=$((failed + 1))
	fi
}

skip() {
	echo "skipped $1 ($series): $2"
	skipped=$((skipped + 1))
}

verdicts() {
	claim a_good_job_passes_and_only_its_output_is_seen 0 'one\ntwo\n\ta\r\nb' '' <<-'END'
		#!/bin/sh
		test -c /dev/kvm && echo one && echo two >/dev/stderr && printf '\ta\r\nb'
	END
	claim a_long_output_is_whole 0 "$(seq 1 50000)\n" '' <<<$'#!/bin/sh\nseq 1 50000'
	claim a_job_left_in_the_background_does_not_hold_up_the_verdict 0 '' '' --timeout 40 <<<$'#!/bin/sh\nsleep 1000 </dev/kvm &'
	claim a_job_that_exits_3_fails_with_3 3 '' 'job failed with status 3' <<<$'#!/bin/sh\nexit 3'
	claim a_job_that_exits_77_is_skipped 77 '' '' <<<$'#!/bin/sh\nexit 77'
	claim a_job_that_cannot_be_run_fails 127 "env: can't execute './job': No such file or directory\n" 'job failed' <<<$'#!/no/such/shell\n'
	claim a_job_that_hangs_is_stopped 124 'begun\n' 'time is up' --timeout 60 <<<$'#!/bin/sh\necho begun; sleep 1000'
	claim saying_PASS_and_switching_off_is_no_verdict 1 'PASS\n' 'without a verdict' <<<$'#!/bin/sh\necho PASS; poweroff -f'
	claim a_job_cannot_give_the_verdict 1 '' 'without a verdict' <<-'END'
		#!/bin/sh
		(printf 'exit 0\nend 0\n' >/dev/vport0p2) 2>/dev/null
		poweroff -f
	END
	claim a_panic_fails 1 'begun\n' 'Kernel panic' <<<$'#!/bin/sh\necho begun; echo c >/proc/sysrq-trigger; sleep 100'
	claim a_warning_in_the_kernel_log_fails 1 '' 'not clean' <<<$'#!/bin/sh\necho "<4>WARNING: of the test" >/dev/kmsg'
	claim a_warning_fails_a_skipped_job_too 1 '' 'not clean' <<<$'#!/bin/sh\necho "<6>BUG: of the test" >/dev/kmsg; exit 77'
	claim a_module_that_is_none_fails 1 '' 'loading not-a-module' --module "$work/not-a-module.ko" <<<$'#!/bin/sh\nexit 0'
}

program() {
	local name=a_static_program_gets_the_api_version

	cat >"$work/version.c" <<-'END'
		#include <fcntl.h>
		#include <stdio.h>
		#include <sys/ioctl.h>
		#include <linux/kvm.h>
		int main(void) { return printf("%d\n", ioctl(open("/dev/kvm", O_RDWR), KVM_GET_API_VERSION, 0)) != 3; }
	END
	if cc -static -o "$work/version" "$work/version.c" 2>/dev/null; then
		claim $name 0 '12\n' '' <"$work/version"
	else
		skip $name "needs a C compiler and libc6-dev"
	fi
}

# A stand-in back end that goes wrong on demand.
modules() {
	local ko=$work/selftest_module.ko build

	cp "$here/selftest_module.c" "$work/"
	echo 'obj-m := selftest_module.o' >"$work/Makefile"
	build=$("$here/kernel.sh" --headers "$series") || build=/nonexistent
	if ! make -s -C "$build" M="$work" clean modules >"$work/make.log" 2>&1; then
		skip faults_of_a_given_module "the stand-in could not be built: $(tail -n 1 "$work/make.log")"
		return
	fi
	claim a_given_module_is_loaded_for_the_job 0 'selftest_module\n' '' --module "$ko" <<-'END'
		#!/bin/sh
		test -c /dev/kvm && grep -oE '^(kvm|kvm_amd|selftest_module)\b' /proc/modules
	END
	claim a_warning_while_loading_fails 1 '' 'before the job' --module "$ko" --module-args fault=1 <<<$'#!/bin/sh\nexit 0'
	claim a_warning_while_unloading_fails 1 'fine\n' 'WARNING' --module "$ko" --module-args fault=2 <<<$'#!/bin/sh\necho fine'
	claim a_leaked_reference_fails 1 'fine\n' 'cannot unload' --module "$ko" --module-args fault=3 <<<$'#!/bin/sh\necho fine'
}

shares() {
	echo beside >"$work/beside"
	beside=("$work/beside")
	claim a_shared_root_is_read_only_around_the_job 0 "$(head -n 1 /etc/os-release)\nbeside\n" '' --share / <<-'END'
		#!/bin/bash
		head -n 1 /etc/os-release && cat ./beside && touch "$TMPDIR/mine" && ! touch /etc/mine 2>/dev/null
	END
	beside=()
}

[ $# -gt 0 ] || set -- 6.1 6.12
series=$1
touch "$work/not-a-module.ko"
verdicts
for series; do
	program
	modules
	shares
done
echo "$passed passed, $failed failed, $skipped skipped"
[ $failed = 0 ]
