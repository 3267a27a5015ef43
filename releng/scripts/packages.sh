# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# Sourced. The system packages that the tests need besides a JDK and Maven: a display and GTK 3 for the workbench tests.

# want TEST DEBIAN FEDORA: adds the packages' names when TEST, a command, fails.
want() {
    eval "$1" >/dev/null 2>&1 && return
    debian="$debian $2"
    fedora="$fedora $3"
}

missing_packages() {
    debian='' fedora=''
    want 'command -v Xvfb' xvfb xorg-x11-server-Xvfb
    want 'command -v openbox' openbox openbox
    want 'command -v dbus-run-session' 'dbus dbus-x11' 'dbus-daemon dbus-x11'
    want 'ls /usr/lib/*/libgtk-3.so.0 /usr/lib64/libgtk-3.so.0 /usr/lib/libgtk-3.so.0 | grep -q .' libgtk-3-0 gtk3
    want 'command -v import' imagemagick ImageMagick
    want 'command -v xdotool' xdotool xdotool
    want 'ls -d /usr/share/icons/Adwaita' adwaita-icon-theme adwaita-icon-theme
    want 'find /usr/share/fonts -name "DejaVuSans.ttf" | grep -q .' fonts-dejavu-core dejavu-sans-fonts
    want 'command -v mvn || [ -x "$tools/apache-maven-$maven_version/bin/mvn" ]' maven maven
    want 'find_java javac' "$(debian_jdk)" java-21-openjdk-devel
}

# Debian 12 has no JDK that is new enough; then need_jdk says where to get one.
debian_jdk() {
    command -v apt-cache >/dev/null 2>&1 || return
    for jdk in openjdk-21-jdk-headless openjdk-25-jdk-headless; do
        apt-cache show "$jdk" >/dev/null 2>&1 && { echo "$jdk"; return; }
    done
}

# need_packages: installs what is missing where that is possible without asking, else says which command would.
need_packages() {
    [ "$(uname -s)" = Darwin ] && return 0
    mkdir -p "$tools"
    missing_packages
    [ -z "$(echo $debian)" ] && return 0
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "Installing$debian ..."
        # Lists may be old or absent on a fresh machine; a JDK may only show up once they are there.
        apt-get update -q > "$tools/apt.log" 2>&1
        missing_packages
        DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $debian >> "$tools/apt.log" 2>&1
        missing_packages
        [ -z "$(echo $debian)" ] && return 0
        echo "apt-get could not install$debian:"
        grep -E '^E:' "$tools/apt.log" | head -5
        return 1
    fi
    echo "These system packages are missing. Install them and run this again:"
    echo "  Debian, Ubuntu:  sudo apt-get install --no-install-recommends$debian"
    echo "  Fedora:          sudo dnf install$fedora"
    return 1
}
