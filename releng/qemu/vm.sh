# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# Sourced by the scripts beside it: how a Debian kernel is fetched, packed with a small initramfs and booted in QEMU.
# Everything is kept below $QEMU_WORK (default: target/qemu of the working tree); nothing is installed or loaded on the host.

rig=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P) || exit 1
work=${QEMU_WORK:-$rig/../../target/qemu}
mkdir -p "$work" && work=$(CDPATH='' cd -- "$work" && pwd -P) || exit 1

die() {
	echo "${0##*/}: $*" >&2
	exit 1
}

# need COMMAND PACKAGE: stops with the name of the Debian package that holds a missing command.
need() {
	command -v "$1" >/dev/null 2>&1 || die "$1 is missing; it is in the Debian package $2"
}

# kernel_dir RELEASE: prints the folder with lib/modules/RELEASE of an unpacked kernel, fetched if it is not there yet.
kernel_dir() {
	[ -d "$work/kernels/$1" ] || "$rig/get-kernel" "$1" >&2 || return 1
	if [ -d "$work/kernels/$1/usr/lib/modules" ]; then
		echo "$work/kernels/$1/usr"
	else
		echo "$work/kernels/$1"
	fi
}

# kernel_image RELEASE: prints the file to boot. Since 7.3 Debian keeps it beside the modules.
kernel_image() {
	base=$(kernel_dir "$1") || return 1
	for file in "$base/lib/modules/$1/vmlinuz" "$work/kernels/$1/boot/vmlinuz-$1"; do
		[ -f "$file" ] && echo "$file" && return
	done
	die "no kernel image for $1 below $work/kernels"
}

# pack RELEASE GUEST IMAGE MODULE...: an initramfs that loads the modules (names, or .ko files of our own) and runs guest/GUEST.sh.
pack() {
	release=$1 guest=$2 image=$3
	shift 3
	need cpio cpio
	need modprobe kmod
	need busybox busybox-static
	base=$(kernel_dir "$release") || exit 1
	if [ ! -f "$base/lib/modules/$release/modules.dep" ]; then
		mkdir -p "$base/lib/modules/$release"
		depmod -b "$base" "$release" 2>/dev/null
	fi
	tree=$(mktemp -d "$work/initramfs.XXXXXX")
	mkdir -p "$tree/bin" "$tree/modules" "$tree/proc" "$tree/sys" "$tree/dev" "$tree/out" "$tree/tmp"
	cp "$(command -v busybox)" "$tree/bin/busybox"
	ln -s busybox "$tree/bin/sh"
	: >"$tree/modules/order"
	cp "$rig/guest/init" "$tree/init"
	cp "$rig/guest/$guest.sh" "$tree/guest.sh"
	for module in "$@"; do
		case $module in
		*.ko) echo "insmod $module" ;;
		# Since 7.3 no package lists what is built in, so a module that is not there counts as built in.
		*) modprobe -d "$base" -S "$release" --show-depends "$module" 2>/dev/null || echo "builtin $module" ;;
		esac
	done | while read -r how file _; do
		[ "$how" = insmod ] && add_module "$file"
	done
	(cd "$tree" && find . | cpio --quiet -o -H newc -R 0:0) | gzip -1 >"$image"
	rm -rf "$tree"
}

# add_module FILE: into $tree, unpacked because busybox insmod reads plain files only, once, and in load order.
add_module() {
	name=$(basename "$1" | sed 's/\.ko.*//')
	[ -f "$tree/modules/$name.ko" ] && return
	case $1 in
	*.xz) xz -dc "$1" ;;
	*) cat "$1" ;;
	esac >"$tree/modules/$name.ko"
	echo "$name" >>"$tree/modules/order"
}

# boot RELEASE IMAGE OUT KERNEL-ARGUMENTS QEMU-ARGUMENT...: one run, ended by power-off, by a panic, or after $SECONDS_MAX.
# Leaves OUT/console.log, and in OUT/files what the guest stored. la57 is off because 5-level page tables cost TCG a third.
boot() {
	release=$1 image=$2 out=$3 arguments=$4
	shift 4
	need qemu-system-x86_64 qemu-system-x86
	kernel=$(kernel_image "$release") || exit 1
	mkdir -p "$out"
	rm -f "$work/disk.img"
	truncate -s 16M "$work/disk.img"
	timeout -k 2 "${SECONDS_MAX:-180}" nice -n 5 qemu-system-x86_64 -accel tcg,thread=multi -cpu max,la57=off -smp 2 \
		-kernel "$kernel" -initrd "$image" \
		-append "console=ttyS0 panic=1 net.ifnames=0 $arguments" \
		-display none -no-reboot -monitor none -serial "file:$out/console.log" \
		-drive "file=$work/disk.img,format=raw,if=virtio,cache=unsafe" "$@"
	status=$?
	mkdir -p "$out/files"
	tar -xf "$work/disk.img" -C "$out/files" 2>/dev/null
	rmdir "$out/files" 2>/dev/null
	[ $status -eq 0 ] || echo "${0##*/}: QEMU ended with status $status (124: time ran out)" >&2
}

# network PCAP: prints the QEMU arguments for a NIC whose traffic is captured. 10.0.2.2 stands for the host, where nothing arrives
# (restrict=on): there is no listener, and its "port unreachable" would double the capture.
network() {
	echo "-netdev user,id=n0,restrict=on -device virtio-net-pci,netdev=n0 -object filter-dump,id=f0,netdev=n0,file=$1"
}

# oopsgen RELEASE: prints the fault generator built for that kernel. HEADERS: its header folder, if not where Debian puts it;
# OOPSGEN: one that is already built, for kernels whose headers need a newer system than this one. Nothing for our own kernels,
# which have lkdtm.
oopsgen() {
	grep -qs '^CONFIG_LKDTM=y' "$work/kernels/$1/config" && return
	[ -z "$OOPSGEN" ] || { echo "$OOPSGEN" && return; }
	headers=${HEADERS:-/usr/src/linux-headers-$1}
	[ -d "$headers" ] || die "$headers is missing; it is in the Debian package linux-headers-$1 (or set HEADERS or OOPSGEN)"
	need make make
	mkdir -p "$work/oopsgen/$1" && cp "$rig/oopsgen/"* "$work/oopsgen/$1/" || return 1
	make -s -C "$headers" M="$work/oopsgen/$1" modules >&2 || return 1
	echo "$work/oopsgen/$1/oopsgen.ko"
}

# debian_root: prints the folder of a small Debian 12 system for guests that need more than busybox.
debian_root() {
	root=$work/debian
	if [ ! -d "$root" ]; then
		need debootstrap debootstrap
		[ "$(id -u)" = 0 ] || die "debootstrap must be run as root"
		debootstrap --variant=minbase --include=systemd,systemd-sysv,rsyslog,makedumpfile,kexec-tools bookworm "$root.part" \
			>"$work/debootstrap.log" || die "debootstrap failed, see $work/debootstrap.log"
		rm -rf "$root.part/var/lib/apt/lists" "$root.part/var/cache" "$root.part/usr/share/doc" "$root.part/usr/share/locale"
		mkdir -p "$root.part/var/cache"
		mv "$root.part" "$root"
	fi
	echo "$root"
}
