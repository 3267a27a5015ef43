# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# Captures of netconsole: a configfs target with release prefix, user and system data and fragments; and the log replayed twice.
release=${KERNEL:-6.12.117+deb12-amd64}
pack "$release" netconsole "$work/netconsole.gz" virtio_blk virtio_pci virtio_net configfs netconsole "$(oopsgen "$release")" || exit 1
for how in target replay; do
	# shellcheck disable=SC2046 # several arguments
	boot "$release" "$work/netconsole.gz" "$work/netconsole" "how=$how later=netconsole" -m 512 $(network "$work/out.pcap")
	mv "$work/out.pcap" "$folder/$release-$how.pcap"
	mv "$work/netconsole/console.log" "$folder/$release-$how.log"
done
