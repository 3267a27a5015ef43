# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# vmcore-dmesg.txt as kdump leaves it: the log of a crashed kernel, read by its crash kernel. The console log holds both kernels.
release=${KERNEL:-6.1.0-56-amd64}
need mke2fs e2fsprogs
root=$(debian_root) || exit 1
pack "$release" kdump "$work/kdump.gz" virtio_blk virtio_pci ext4 "$(oopsgen "$release")" || exit 1
cp "$(kernel_image "$release")" "$root/boot/vmlinuz"
cp "$work/kdump.gz" "$root/boot/initrd"
rm -f "$work/debian.img"
mke2fs -q -t ext4 -d "$root" "$work/debian.img" 1G || die "mke2fs failed"
rm -f "$root/boot/vmlinuz" "$root/boot/initrd"
boot "$release" "$work/kdump.gz" "$work/kdump" "crashkernel=192M" -m 768 \
	-drive "file=$work/debian.img,format=raw,if=virtio,cache=unsafe"
mv "$work/kdump/files/vmcore-dmesg.txt" "$work/kdump/console.log" "$folder/"
