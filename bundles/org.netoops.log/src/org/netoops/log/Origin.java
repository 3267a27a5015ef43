// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.log;

import java.util.Objects;

/**
 * Where a run of log lines came from: lines with equal origins are one kernel's output in one boot, in order.
 *
 * @param transport how it reached us
 * @param host      the sender's address or the host name the log states, or null when unknown
 * @param stream    tells apart several streams of one host, e.g. "6666" (port) or "dump 4711", or null
 * @param file      the file it was read from as the user named it, or null when it came over the network
 * @param boot      counts the reboots seen in this stream, from 0
 */
public record Origin(Transport transport, String host, String stream, String file, int boot) {

    public Origin {
        Objects.requireNonNull(transport, "transport");
    }

    /** A text file, host unknown, first boot. */
    public static Origin ofFile(String file) {
        return new Origin(Transport.FILE, null, null, file, 0);
    }

    /** The same stream after a reboot. */
    public Origin nextBoot() {
        return new Origin(transport, host, stream, file, boot + 1);
    }
}
