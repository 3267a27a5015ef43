# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# pstore on a block device: the folder, and the device's raw bytes as the crash left them.
release=${KERNEL:-6.1.0-56-amd64}
pack "$release" pstore "$work/pstore-blk.gz" virtio_blk virtio_pci pstore_blk "$(oopsgen "$release")" || exit 1
store=$work/pstore-blk.img
rm -f "$store" && truncate -s 128K "$store"
set -- "pstore_blk.blkdev=/dev/vdb pstore_blk.best_effort=y pstore_blk.kmsg_size=16" -m 256 \
	-drive "file=$store,format=raw,if=virtio,cache=writethrough"
region=$1
shift
boot "$release" "$work/pstore-blk.gz" "$work/pstore-blk" "crash=yes $region" "$@"
mv "$work/pstore-blk/console.log" "$folder/console.log"
cp "$store" "$folder/pstore-blk.img"
boot "$release" "$work/pstore-blk.gz" "$work/pstore-blk" "$region" "$@"
rm -rf "$folder/pstore"
mv "$work/pstore-blk/files" "$folder/pstore"
