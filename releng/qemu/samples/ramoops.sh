# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# A pstore folder and the raw memory image behind it, with and without compression and ECC. The guest's memory is a file that
# both boots share, so it survives as RAM survives a warm reset. The image is cut out between the boots, before any reader.
release=${KERNEL:-6.1.0-56-amd64}
address=$((128 * 1024 * 1024)) size=$((32 * 1024))
pack "$release" pstore "$work/pstore.gz" virtio_blk virtio_pci ramoops "$(oopsgen "$release")" || exit 1

# cycle NAME CRASH-ARGUMENTS READ-ARGUMENTS
cycle() {
	rm -f "$work/ram.img"
	set -- "$1" "$2" "$3" "memmap=32K\$$address ramoops.mem_address=$address ramoops.mem_size=$size" \
		-m 256 -object "memory-backend-file,id=ram,size=256M,mem-path=$work/ram.img,share=on" -machine pc,memory-backend=ram
	name=$1 crash=$2 read=$3 region=$4
	shift 4
	rm -rf "${folder:?}/$name" && mkdir "$folder/$name"
	boot "$release" "$work/pstore.gz" "$work/pstore" "crash=yes $region $crash" "$@"
	mv "$work/pstore/console.log" "$folder/$name/console.log"
	[ "$name" = damaged-ecc ] && damage
	dd if="$work/ram.img" of="$folder/$name/ramoops.img" bs=4096 skip=$((address / 4096)) count=$((size / 4096)) status=none
	boot "$release" "$work/pstore.gz" "$work/pstore" "$region $read" "$@"
	mv "$work/pstore/files" "$folder/$name/pstore"
}

# damage: overwrites bytes of the first record: 3 in one block, which ECC can repair, and 12 in another, which it cannot.
damage() {
	printf 'XYZ' | dd of="$work/ram.img" bs=1 seek=$((address + 700)) conv=notrunc status=none
	printf 'XXXXXXXXXXXX' | dd of="$work/ram.img" bs=1 seek=$((address + 1400)) conv=notrunc status=none
}

cycle deflate "" ""
cycle deflate-ecc "ramoops.ecc=1" "ramoops.ecc=1"
cycle plain "pstore.compress=none" "pstore.compress=none"
cycle plain-ecc "pstore.compress=none ramoops.ecc=1" "pstore.compress=none ramoops.ecc=1"
cycle damaged-ecc "pstore.compress=none ramoops.ecc=1" "pstore.compress=none ramoops.ecc=1"
# A kernel that cannot decompress what it finds leaves it packed: the *.enc.z files.
cycle unread "" "pstore.compress=none"
rm -f "$work/ram.img"
