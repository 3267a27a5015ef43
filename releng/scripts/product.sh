# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# Sourced with root set to the working tree. The product that ./netoops runs lives in .tools/product, in one of a few
# slots: a build fills a free one, so that a desktop that is still open keeps the files it was started from.

slots=$root/.tools/product

# up_to_date: true when the product is newer than all it is built from; sets product. Called at each start: one find, no more.
# Folders count below src, where a deleted file leaves no other trace; elsewhere builds themselves create and delete.
up_to_date() {
    { read -r slot < "$slots/current"; } 2>/dev/null || return 1
    product=$slots/$slot
    [ -x "$product/netoops" ] || return 1
    changed=$(find "$root/bundles" "$root/features" "$root/releng" "$root/pom.xml" "$root/LICENSE" "$root/NOTICE" \
        \( -name target -o -name src_test -o -name org.netoops.ui.tests -o -name org.netoops.emfgen \
        -o -name org.netoops.architecture -o -name org.netoops.benchmark -o -name org.netoops.fuzz -o -name scripts -o -name images -o -name tests -o -name '.tycho*' -o -name '.polyglot*' \) -prune \
        -o \( -type f -o -path '*/src/*' \) -newer "$slots/stamp" -print -quit 2>/dev/null)
    [ -z "$changed" ]
}

# hold_product: keeps the slot from being reused while this process, or what it becomes, lives.
hold_product() {
    if command -v flock >/dev/null 2>&1 && { exec 8< "$slots/$slot.lock"; } 2>/dev/null; then
        flock -s -n 8
    fi
}

# install_product FOLDER STAMP: moves a built product into a slot that nothing holds and makes it the current one.
install_product() {
    mkdir -p "$slots"
    slot=
    [ -r "$slots/current" ] && read -r slot < "$slots/current"
    old=$slot
    for slot in a b c d e f; do
        [ "$slot" = "$old" ] && continue
        : >> "$slots/$slot.lock"
        command -v flock >/dev/null 2>&1 || break
        flock -n -x "$slots/$slot.lock" true && break
    done
    product=$slots/$slot
    rm -rf "$product"
    mv "$1" "$product" && mv "$2" "$slots/stamp" && echo "$slot" > "$slots/current.new" && mv "$slots/current.new" "$slots/current"
}
