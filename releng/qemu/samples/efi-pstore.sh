# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# A pstore folder of EFI variables: a dump is cut into parts of one variable each. The variables live in a copy of OVMF's store.
release=${KERNEL:-6.1.0-56-amd64}
firmware=/usr/share/OVMF
[ -f "$firmware/OVMF_CODE_4M.fd" ] || die "$firmware/OVMF_CODE_4M.fd is missing; it is in the Debian package ovmf"
pack "$release" pstore "$work/efi.gz" virtio_blk virtio_pci efi-pstore "$(oopsgen "$release")" || exit 1
cp "$firmware/OVMF_VARS_4M.fd" "$work/efi-vars.fd"
set -- -m 512 -drive "if=pflash,format=raw,readonly=on,file=$firmware/OVMF_CODE_4M.fd" \
	-drive "if=pflash,format=raw,file=$work/efi-vars.fd"
boot "$release" "$work/efi.gz" "$work/efi" "crash=yes" "$@"
mv "$work/efi/console.log" "$folder/console.log"
boot "$release" "$work/efi.gz" "$work/efi" "" "$@"
rm -rf "$folder/pstore"
mv "$work/efi/files" "$folder/pstore"
