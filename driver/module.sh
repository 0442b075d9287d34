#!/bin/sh
# SPDX-License-Identifier: MIT
# Build the kernel module: the sources stay as they are, everything that is made goes to a directory of its own.
# usage: module.sh HEADERS DIRECTORY OUTPUT.ko [MAKE-ARGUMENT...]	ex) C=2 to have sparse look at all files
set -eu

headers=$1 directory=$2 output=$3
shift 3
here=$(cd "$(dirname "$0")" && pwd)

# Kbuild makes each object beside its source, and every kernel has another way to be told otherwise: it gets a tree of
# links to the sources instead.
mkdir -p "$directory/driver" "$directory/generated"
for part in core linux svm vmx Kbuild backend.h; do
	cp -rsf "$here/$part" "$directory/driver/"
done
for part in driver include; do
	cp -rsf "$here/../generated/$part" "$directory/generated/"
done
find "$directory" -xtype l -delete # what was removed since

make -s -C "$headers" M="$directory/driver" -j"$(nproc)" "$@" modules
cp "$directory/driver/kvmabi.ko" "$output"
