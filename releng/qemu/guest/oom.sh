# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# Memory runs out: of the machine, or of one control group. how=global|panic|memcg
echo 8 >/proc/sys/kernel/printk
case $(value how) in
panic) echo 1 >/proc/sys/vm/panic_on_oom ;;
memcg)
	mkdir /tmp/cgroup
	mount -t cgroup2 cgroup2 /tmp/cgroup
	echo +memory >/tmp/cgroup/cgroup.subtree_control
	mkdir /tmp/cgroup/job
	echo 24M >/tmp/cgroup/job/memory.max
	;;
esac
# A few bystanders, so that the task table of the report has rows.
for _ in 1 2 3; do sleep 300 & done
(
	[ -d /tmp/cgroup/job ] && sh -c 'echo $PPID' >/tmp/cgroup/job/cgroup.procs
	exec tail /dev/zero # keeps one endless line in memory
)
sleep 3
