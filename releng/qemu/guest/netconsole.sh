# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# netconsole in its forms: how=target (configfs: release, userdata, sysdata, fragments) or how=replay (loaded twice in one boot).
dmesg -n 8
host=10.0.2.2 mac=52:55:0a:00:02:02

# say TEXT: one kernel record.
say() {
	echo "$*" >/dev/kmsg
}

# repeat COUNT TEXT
repeat() {
	awk -v n="$1" -v text="$2" 'BEGIN { while (n-- > 0) printf "%s", text; print "" }'
}

# user KEY VALUE: one userdata item of the target.
user() {
	mkdir "$target/userdata/$1" && echo "$2" >"$target/userdata/$1/value"
}

case $(value how) in
target)
	load netconsole
	mount -t configfs configfs /sys/kernel/config
	target=/sys/kernel/config/netconsole/rack7
	mkdir $target
	echo eth0 >$target/dev_name
	echo 10.0.2.15 >$target/local_ip
	echo $host >$target/remote_ip
	echo $mac >$target/remote_mac
	echo 6667 >$target/remote_port
	echo 1 >$target/extended
	echo 1 >$target/enabled
	say "extended, no prefix"
	echo 0 >$target/enabled
	echo 1 >$target/release
	echo 1 >$target/enabled
	say "with the release in front"
	user rack "row 4, unit 17"
	user note "blank at the end = kept "
	say "with two user keys"
	for item in cpu_nr taskname release msgid; do
		[ -e "$target/userdata/${item}_enabled" ] || continue
		echo 1 >"$target/userdata/${item}_enabled"
		say "with system data: $item"
	done
	fault null
	say "$(repeat 90 0123456789) longer than a datagram"
	for i in 1 2 3 4 5 6 7 8; do
		user "long$i" "$(repeat 15 "value $i ....")"
	done
	say "with long user data"
	say "$(repeat 90 0123456789) long body and long user data"
	fault warn
	rmdir $target/userdata/*
	say "user keys removed"
	echo 0 >$target/enabled
	;;
replay)
	load netconsole "netconsole=+r6665@10.0.2.15/eth0,6667@$host/$mac"
	sleep 3
	say "first load"
	fault null
	rmmod netconsole
	say "not sent at once"
	load netconsole "netconsole=+r6665@10.0.2.15/eth0,6667@$host/$mac"
	sleep 3
	say "second load"
	;;
esac
sleep 2
