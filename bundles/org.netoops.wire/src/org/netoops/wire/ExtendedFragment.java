// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A record, or a part of one, in netconsole's extended format (kernel document networking/netconsole, since 4.4).
 *
 * @param release    kernel release put in front of the record, or null
 * @param prio       syslog facility times 8 plus level
 * @param seq        printk sequence number, unsigned
 * @param timeMicros kernel time in microseconds since boot
 * @param flag       '-' normal, 'c' part of a continued line, '+' further part (older kernels)
 * @param caller     "T123" or "C0", or null
 * @param offset     where this part starts in the body in bytes, 0 when the record is whole
 * @param total      length of the body in bytes as stated, or -1 when the record is whole
 * @param keys       header fields of other names, in order, repeated ones included
 * @param bytes      the whole payload; shared with the datagram, not to be changed
 * @param bodyStart  where the body starts in {@code bytes}
 */
public record ExtendedFragment(String release, int prio, long seq, long timeMicros, char flag, String caller, int offset, int total,
        List<Map.Entry<String, String>> keys, byte[] bytes, int bodyStart) implements Packet {

    /** printk level, 0 (emergency) to 7 (debug). */
    public int level() {
        return prio & 7;
    }

    /** syslog facility; 0 is the kernel, others were written through /dev/kmsg. */
    public int facility() {
        return prio >>> 3;
    }

    /** True when this is a part of a larger record. */
    public boolean fragmented() {
        return total >= 0;
    }

    /** Length of this part of the body in bytes. */
    public int bodyLength() {
        return bytes.length - bodyStart;
    }

    /** A copy of this part of the body: escaped text with its newline, then dictionary, user and system data lines. */
    public byte[] body() {
        return Arrays.copyOfRange(bytes, bodyStart, bytes.length);
    }
}
