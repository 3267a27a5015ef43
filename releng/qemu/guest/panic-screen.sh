# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# A crash in front of a screen. The host takes the picture when it reads the last line on the serial console.
dmesg -n 8
cat /sys/class/drm/*/modes | head -n 3
cat /sys/module/drm/parameters/panic_screen
[ -e /sys/kernel/debug/oopsgen ] && fault null
echo c >/proc/sysrq-trigger
sleep 60
