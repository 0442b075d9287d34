#!/bin/sh
# SPDX-License-Identifier: MIT
# The smallest job: says where it runs.

test -c /dev/kvm || exit 1
grep -qw svm /proc/cpuinfo || exit 1
echo "hello from Linux $(uname -r), on $(sed -n '/vendor_id/{s/.*: //p;q}' /proc/cpuinfo) with svm"
