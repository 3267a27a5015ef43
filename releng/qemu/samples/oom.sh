# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# Console logs of an OOM kill, of a panic by vm.panic_on_oom, and of an OOM kill inside a control group.
release=${KERNEL:-6.1.0-56-amd64}
pack "$release" oom "$work/oom.gz" virtio_blk virtio_pci
for how in global panic memcg; do
	boot "$release" "$work/oom.gz" "$work/oom" "how=$how" -m 160
	mv "$work/oom/console.log" "$folder/$how.log"
done
