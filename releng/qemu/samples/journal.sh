# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# Kernel faults as journalctl, dmesg, /dev/kmsg and rsyslog show them, in a small Debian. debootstrap needs root.
release=${KERNEL:-6.1.0-56-amd64}
need mke2fs e2fsprogs
root=$(debian_root) || exit 1
cp "$rig/debian/collect" "$root/usr/local/sbin/collect"
cp "$rig/debian/collect.service" "$root/etc/systemd/system/"
cp "$rig/debian/rsyslog.conf" "$root/etc/rsyslog.conf"
ln -sf ../collect.service "$root/etc/systemd/system/multi-user.target.wants/collect.service"
echo guest >"$root/etc/hostname"
rm -f "$work/debian.img"
mke2fs -q -t ext4 -d "$root" "$work/debian.img" 1G || die "mke2fs failed"
pack "$release" debian "$work/journal.gz" virtio_blk virtio_pci ext4 "$(oopsgen "$release")" || exit 1
boot "$release" "$work/journal.gz" "$work/journal" "systemd.journald.forward_to_console=0" -m 512 \
	-drive "file=$work/debian.img,format=raw,if=virtio,cache=unsafe"
mv "$work/journal/files/"* "$folder/"
mv "$work/journal/console.log" "$folder/console.log"
