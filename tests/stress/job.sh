#!/bin/sh
# SPDX-License-Identifier: MIT
# The job of test-stress.sh in the rig: `arguments` holds those of the program `stress`.
mount -t debugfs debugfs /sys/kernel/debug
# shellcheck disable=SC2046  # several words
exec ./stress $(cat arguments)
