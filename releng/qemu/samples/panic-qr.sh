# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# The screen that drm_panic leaves: a QR code with the compressed log. panic=0 keeps the picture up until it is taken.
release=${KERNEL:-7.3.4+deb13-amd64}
need convert imagemagick
need python3 python3
pack "$release" panic-screen "$work/panic-qr.gz" virtio_blk virtio_pci bochs "$(oopsgen "$release")" || exit 1

# screen WIDTH HEIGHT: the QEMU arguments. Of 6.12's drivers only simpledrm can draw a panic here; its mode is set by the firmware
# (vga=0x392 is 1920x1080, whatever was asked for).
case $release in
*-samples)
	mode=vga=0x392
	screen() { echo "-device VGA,vgamem_mb=32"; }
	;;
*)
	mode=
	screen() { echo "-device bochs-display,xres=$1,yres=$2,vgamem=32M"; }
	;;
esac

# picture NAME WIDTH HEIGHT KERNEL-ARGUMENTS
picture() {
	rm -f "$work/monitor" "$work/screen.ppm"
	: >"$work/panic-qr.log"
	# shellcheck disable=SC2046 # several arguments
	SECONDS_MAX=120 boot "$release" "$work/panic-qr.gz" "$work/panic-qr" "panic=0 drm.panic_screen=qr_code $mode $4" -m 512 \
		-vga none $(screen "$2" "$3") -qmp "unix:$work/monitor,server=on,wait=off" &
	python3 "$rig/take-picture.py" "$work/monitor" "$work/panic-qr/console.log" "end Kernel panic" "$work/screen.ppm" || exit 1
	wait
	convert "$work/screen.ppm" "$folder/$1.png"
	mv "$work/panic-qr/console.log" "$folder/$1.log"
}

picture qr-1920x1080 1920 1080 ""
picture qr-oops-1920x1080 1920 1080 "how=oops"
picture qr-1024x768-v25 1024 768 "drm.panic_qr_version=25"

# Derived, not taken: the first picture as a camera would see it, at an angle, out of focus and noisy.
convert "$folder/qr-1920x1080.png" -colorspace Gray -crop 1000x1000+460+60 +repage -resize 180% -virtual-pixel black \
	-distort Perspective '0,0 140,70  1800,0 1730,160  1800,1800 1640,1720  0,1800 60,1640' \
	-blur 0x1.2 -attenuate 0.25 +noise Gaussian -modulate 95 -quality 60 "$folder/qr-1920x1080-derived-photo.jpg"
