# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# First kernel: loads the crash kernel, then crashes into it. Crash kernel (how=collect): takes the log out of the dead one's memory.
mkdir /root
mount -t ext4 /dev/vdb /root
mount -t proc proc /root/proc
mount -t sysfs sysfs /root/sys
dmesg -n 8
if [ "$(value how)" = collect ]; then
	chroot /root /usr/bin/makedumpfile --dump-dmesg /proc/vmcore /run/vmcore-dmesg.txt
	mv /root/run/vmcore-dmesg.txt /out/
else
	chroot /root /sbin/kexec -p /boot/vmlinuz --initrd=/boot/initrd --append="console=ttyS0 how=collect nr_cpus=1 reset_devices"
	cat /sys/kernel/kexec_crash_loaded
	fault warn
	echo c >/proc/sysrq-trigger
	sleep 60
fi
