#!/bin/bash
# SPDX-License-Identifier: MIT
# The VMX back end runs guests: Debian's kernel boots in Bochs, whose processor has VMX, loads the module and runs the
# guests of tests/guests; what they do is compared with the transcripts recorded on SVM.
# usage: test-bochs.sh MODULE.ko RUNNER IMAGE...	the module built for 6.1
#
# NAME.diff here is what differs between the processors, QEMU's and Bochs's; lines with # say why.  KVMABI_SERIAL=FILE
# keeps all that the machine says.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
limit=${KVMABI_TIMEOUT:-1400}
passed=0 failed=0 skipped=0

ok() {
	echo "ok      $1"
	passed=$((passed + 1))
}

fail() {
	echo "FAILED  $1: $2"
	failed=$((failed + 1))
}

# Why a guest does not come to its end on Bochs's Haswell; else nothing.
unfit() {
	case $1 in
	control) echo "it uses UMIP, which this processor does not have" ;;
	paging64) echo "it uses SMAP, which this processor does not have" ;;
	long) echo "this processor wants a stack segment for a far call into compatibility mode" ;;
	esac
}

claim() {
	if [ "$2" = "$3" ]; then ok "$1"; else fail "$1" "got '$2', wanted '$3'"; fi
}

# What the machine said after a word.
said() {
	sed -n "s/^$nonce $1 \?//p" "$work/said"
}

build_disc() {
	local root=$work/root disc=$work/disc image name names=() modules

	modules=$(echo "$kernel"/lib/modules/*)
	mkdir -p "$root"/{bin,dev,proc,sys,job} "$disc/boot/grub"
	cp "$(command -v busybox)" "$root/bin/"
	cp "$here/init.sh" "$root/init"
	cp -L "$module" "$root/job/kvmabi.ko"
	cp "$runner" "$root/job/runner"
	cp "$modules"/kernel/virt/lib/irqbypass.ko* "$root/job/"
	[ ! -f "$root/job/irqbypass.ko.xz" ] || xz -d "$root/job/irqbypass.ko.xz"
	for image in "${images[@]}"; do
		name=$(basename "$image" .bin)
		names+=("$name")
		cp "$image" "$here/../guests/transcripts/$name.txt" "$root/job/"
	done
	strip "$root/job/runner"
	printf '%s=%q\n' nonce "$nonce" guests "${names[*]}" >"$root/conf"
	chmod +x "$root/init"
	(cd "$root" && find . | cpio -o -H newc --quiet) >"$disc/boot/initrd"
	cp "$kernel"/boot/vmlinuz-* "$disc/boot/linux"
	# The clock of an interpreter is no clock, and its caches need no flushing.
	cat >"$disc/boot/grub/grub.cfg" <<-END
		linux /boot/linux console=ttyS0 quiet tsc=unstable no_timer_check mitigations=off nokaslr panic=-1 oops=panic
		initrd /boot/initrd
		boot
	END
	grub-mkrescue -o "$work/disc.iso" "$disc" >"$work/grub" 2>&1 || { cat "$work/grub"; exit 1; }
}

# Bochs is Debian's, built with its debugger, which has to be told to begin, and whose screen wants a terminal.
run_bochs() {
	cat >"$work/bochsrc" <<-END
		cpu: model=corei7_haswell_4770, count=1, ips=10000000, reset_on_triple_fault=0
		memory: guest=256, host=256
		romimage: file=/usr/share/bochs/BIOS-bochs-latest
		vgaromimage: file=/usr/share/bochs/VGABIOS-lgpl-latest
		ata0-master: type=cdrom, path=$work/disc.iso, status=inserted
		boot: cdrom
		com1: enabled=1, mode=file, dev=$work/serial
		display_library: term
		log: $work/log
		panic: action=fatal
	END
	echo c >"$work/commands"
	touch "$work/serial"
	TERM=vt100 timeout -k 5 "$limit" script -qec "bochs -q -f '$work/bochsrc' -rc '$work/commands'" /dev/null \
		</dev/null >"$work/screen" 2>&1 &
	bochs=$!
	# it does not always end when the machine switches itself off
	while kill -0 $bochs 2>/dev/null && ! grep -aq "^$nonce end" "$work/serial"; do
		sleep 2
	done
	kill $bochs 2>/dev/null
	wait $bochs 2>/dev/null
	bochs=
	tr -d '\r' <"$work/serial" >"$work/said"
}

judge_guest() {
	local name=$1

	claim "guest_${name}_comes_to_its_end" "$(said status | sed -n "s/^$name //p")" 0
	said diff | sed -n "s/^$name //p" >"$work/got"
	grep -v '^#' "$here/$name.diff" >"$work/wanted" 2>/dev/null
	if said lines | grep -q "^$name " && cmp -s "$work/got" "$work/wanted"; then
		ok "guest_${name}_behaves_as_on_svm"
	else
		fail "guest_${name}_behaves_as_on_svm" "- SVM's transcript, + ours; $(wc -l <"$work/got") lines:"
		head -n 40 "$work/got"
	fi
}

# shellcheck disable=SC2317  # called by trap
cleanup() {
	[ -z "${bochs:-}" ] || kill "$bochs" 2>/dev/null
	rm -rf "$work"
}

[ $# -ge 3 ] || { sed -n 's/^# usage/usage/p' "$0" >&2; exit 125; }
module=$1 runner=$2
shift 2
images=()
for image; do
	why=$(unfit "$(basename "$image" .bin)")
	if [ -z "$why" ]; then
		images+=("$image")
	else
		echo "skipped guest_$(basename "$image" .bin): $why"
		skipped=$((skipped + 1))
	fi
done
bochs=
nonce=$(od -An -N8 -tx1 /dev/urandom | tr -d ' \n')
work=$(mktemp -d)
trap cleanup EXIT
trap 'exit 130' INT TERM

kernel=$("$here/../qemu/kernel.sh" 6.1) || exit 125
build_disc
start=$SECONDS
run_bochs
[ -z "${KVMABI_SERIAL:-}" ] || cp "$work/said" "$KVMABI_SERIAL"
echo "$(said processor); $((SECONDS - start)) s"
claim the_module_loads_on_an_intel_processor "$(grep -c "^$nonce loaded" "$work/said")" 1
for image in "${images[@]}"; do
	judge_guest "$(basename "$image" .bin)"
done
claim the_module_unloads "$(grep -c "^$nonce unloaded" "$work/said")" 1
claim the_kernel_log_is_clean "$(said log)" ""
claim the_machine_comes_to_its_end "$(said end | sed 's/^[0-9][0-9]*$/yes/')" yes
if [ $failed != 0 ]; then
	tail -n 40 "$work/said"
	tail -n 5 "$work/log"
fi
echo "$passed passed, $failed failed, $skipped skipped"
[ $failed = 0 ]
