# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# First boot (crash=yes): an oops that is survived, then a panic. Second boot: copies what the pstore file system shows.
mount -t pstore pstore /sys/fs/pstore
if [ "$(value crash)" = yes ]; then
	dmesg -n 8
	[ -e /dev/pmsg0 ] && echo "a line that a program left in pmsg" >/dev/pmsg0
	fault null
	echo c >/proc/sysrq-trigger
	sleep 60
fi
cp -p /sys/fs/pstore/* /out/
ls -l /sys/fs/pstore
