// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.setup;

/**
 * The command that makes a kernel send its log. Format of the parameter: Documentation/networking/netconsole.rst of Linux; a plus sign asks for the
 * extended format, which numbers its messages so that losses are noticed.
 *
 * @param target address of this computer
 * @param port   port we listen on, 1 to 65535
 * @param device network device of the machine that sends, e.g. eth0
 * @param mac    hardware address of the gateway (or of this computer in the same network), or empty for broadcast
 */
record NetconsoleCommand(String target, int port, String device, String mac) {
    /** Any port will do to send from; this is netconsole's own default. */
    private static final int FROM = 6665;

    /** For this moment. */
    String load() {
        return "modprobe netconsole netconsole=" + parameter(); //$NON-NLS-1$
    }

    /** For every start, on the kernel's command line. */
    String boot() {
        return "netconsole=" + parameter(); //$NON-NLS-1$
    }

    private String parameter() {
        return "+%d@/%s,%d@%s/%s".formatted(FROM, device, port, target, mac); //$NON-NLS-1$
    }

    /** Tells which hardware address to use. */
    String findMac() {
        return "ip route get %s; ip neigh show dev %s".formatted(target, device); //$NON-NLS-1$
    }

    /** Sends a message that a listener sees, whatever the console log level is. */
    static String test() {
        return "echo '<0>netoops test' > /dev/kmsg"; //$NON-NLS-1$
    }
}
