# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# The transmit watchdog: bit 10 of the PCI command register keeps the NIC's interrupt away from the driver. Sent bytes are
# never reported back, byte queue limits stop the queue after a few packets, and the stack notices after five seconds.
echo 8 >/proc/sys/kernel/printk
config=$(readlink -f /sys/class/net/eth0/device)/config
low=$(dd if="$config" bs=1 skip=4 count=1 2>/dev/null | hexdump -v -e '/1 "%02x"')
printf "\\x$low\\x05" | dd of="$config" bs=1 seek=4 conv=notrunc 2>/dev/null
echo "the NIC's interrupt is off" >/dev/kmsg
ping -c 10 -s 1400 10.0.2.2 >/dev/null
sleep 5
