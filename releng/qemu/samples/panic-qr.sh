# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# The screen that drm_panic leaves: a QR code with the compressed log. panic=0 keeps the picture up until it is taken.
release=${KERNEL:-7.3.4+deb13-amd64}
need convert imagemagick
need python3 python3
pack "$release" panic-screen "$work/panic-qr.gz" virtio_blk virtio_pci bochs "$(oopsgen "$release")" || exit 1

# picture NAME WIDTH HEIGHT KERNEL-ARGUMENTS
picture() {
	rm -f "$work/monitor" "$work/screen.ppm"
	: >"$work/panic-qr.log"
	SECONDS_MAX=120 boot "$release" "$work/panic-qr.gz" "$work/panic-qr" "panic=0 drm.panic_screen=qr_code $4" -m 512 \
		-vga none -device "bochs-display,xres=$2,yres=$3,vgamem=32M" -qmp "unix:$work/monitor,server=on,wait=off" &
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
