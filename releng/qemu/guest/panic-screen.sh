# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# A crash in front of a screen, by sysrq or (how=oops) by an oops that is made a panic. The host takes the picture when it reads
# the last line on the serial console.
dmesg -n 8
cat /sys/class/drm/*/modes | head -n 1
if [ "$(value how)" = oops ]; then
	echo 1 >/proc/sys/kernel/panic_on_oops
	fault null
else
	echo c >/proc/sysrq-trigger
fi
sleep 60
