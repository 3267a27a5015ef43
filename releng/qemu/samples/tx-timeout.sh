# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# The console log of "NETDEV WATCHDOG: ... transmit queue 0 timed out".
release=${KERNEL:-6.1.0-56-amd64}
pack "$release" tx-timeout "$work/tx-timeout.gz" virtio_blk virtio_pci e1000
boot "$release" "$work/tx-timeout.gz" "$work/tx-timeout" "" -m 256 -netdev user,id=n0 -device e1000,netdev=n0
mv "$work/tx-timeout/console.log" "$folder/e1000-$release.log"
