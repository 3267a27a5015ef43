# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# Hands over to the Debian system on the second disk, which runs debian/collect as its one service.
mkdir /root
mount -t ext4 /dev/vdb /root
umount /sys/kernel/debug /tmp
exec switch_root /root /lib/systemd/systemd
