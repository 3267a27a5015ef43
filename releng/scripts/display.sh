# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# Sourced. A display of its own for the workbench tests, with a window manager, because without one no window gets the
# focus, and a private D-Bus, because without one GTK waits for the accessibility bus.

x_pid='' wm_pid='' bus_pid=''

start_display() {
    [ "$(uname -s)" = Darwin ] && return 0
    number=$tools/display
    rm -f "$number"
    # Xvfb chooses a free number and writes it when it is ready. The build's lock (9) stays with this script.
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3> "$number" > "$tools/xvfb.log" 2>&1 9>&- &
    x_pid=$!
    for attempt in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        [ -s "$number" ] && break
        sleep 0.5
    done
    [ -s "$number" ] || { echo "Xvfb did not start:"; tail -5 "$tools/xvfb.log"; return 1; }
    DISPLAY=:$(cat "$number")
    export DISPLAY
    unset WAYLAND_DISPLAY
    openbox > "$tools/openbox.log" 2>&1 9>&- &
    wm_pid=$!
    if started=$(dbus-daemon --session --fork --print-address=1 --print-pid=1 2>/dev/null 9>&-); then
        DBUS_SESSION_BUS_ADDRESS=$(echo "$started" | sed -n 1p)
        bus_pid=$(echo "$started" | sed -n 2p)
        export DBUS_SESSION_BUS_ADDRESS
    fi
    # GTK otherwise starts the accessibility bus, whose processes would outlive the tests.
    export NO_AT_BRIDGE=1 GTK_THEME=Adwaita
}

stop_display() {
    for pid in $wm_pid $bus_pid $x_pid; do
        kill "$pid" 2>/dev/null
    done
    x_pid='' wm_pid='' bus_pid=''
}
