// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.util.Locale;

/** What to do when the system grants less receive buffer than was asked for. Buffer size decides how long a burst can be without loss. */
final class BufferAdvice {

    private BufferAdvice() {
    }

    /** A sentence with the command, or null when enough was granted. */
    static String of(int asked, int granted) {
        if (granted >= asked) {
            return null;
        }
        String told = "the system grants " + kib(granted) + " of socket buffer instead of " + kib(asked)
                + ", so long bursts can be dropped before they are read";
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (os.contains("linux")) {
            return told + "; allow more with: sysctl -w net.core.rmem_max=" + asked;
        }
        if (os.contains("mac")) {
            return told + "; allow more with: sysctl -w kern.ipc.maxsockbuf=" + 2L * asked;
        }
        return told;
    }

    private static String kib(int bytes) {
        return bytes / 1024 + " KiB";
    }
}
