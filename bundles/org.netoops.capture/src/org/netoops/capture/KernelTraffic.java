// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.netoops.wire.BasicText;
import org.netoops.wire.Datagram;
import org.netoops.wire.MalformedPacket;
import org.netoops.wire.PacketDecoder;

/**
 * Tells kernel messages from the other UDP traffic of a capture. netconsole's basic format has no mark, so on a port that is not usual for
 * it a sender must first send something that only a kernel sends: a record, a dump, or a line with printk's level or time.
 */
final class KernelTraffic {

    private static final Set<Integer> PORTS = Set.of(6666, 6667, 2004, 1514);

    /** A sender and where it sends to. */
    private record Flow(InetSocketAddress from, InetSocketAddress to) {
    }

    private final Map<Flow, Boolean> known;
    private long skipped;

    KernelTraffic(int flowsMax) {
        known = new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Flow, Boolean> eldest) {
                return size() > flowsMax;
            }
        };
    }

    /** Whether the datagram may come from a kernel; others are counted. */
    boolean concerns(Datagram d) {
        if (PORTS.contains(d.to().getPort())) {
            return true;
        }
        Flow flow = new Flow(d.from(), d.to());
        if (known.containsKey(flow)) {
            return true;
        }
        boolean kernel = switch (PacketDecoder.decode(d.payload())) {
            case BasicText t -> startsLikePrintk(t.bytes());
            // breaks its format's rules, so it may as well be another program's
            case MalformedPacket m -> startsLikePrintk(m.bytes());
            default -> true;
        };
        if (kernel) {
            known.put(flow, true);
        } else {
            skipped++;
        }
        return kernel;
    }

    /** {@code <6>} or {@code [   12.345678]}. */
    static boolean startsLikePrintk(byte[] b) {
        int i = 0;
        if (at(b, 0) == '<') {
            int end = digits(b, 1);
            return end > 1 && end < 5 && at(b, end) == '>';
        }
        if (at(b, i++) != '[') {
            return false;
        }
        while (at(b, i) == ' ') {
            i++;
        }
        int dot = digits(b, i);
        return dot > i && at(b, dot) == '.' && digits(b, dot + 1) == dot + 7 && at(b, dot + 7) == ']';
    }

    private static int digits(byte[] b, int from) {
        int i = from;
        while (at(b, i) >= '0' && at(b, i) <= '9') {
            i++;
        }
        return i;
    }

    private static int at(byte[] b, int i) {
        return i < b.length ? b[i] : -1;
    }

    long skipped() {
        return skipped;
    }
}
