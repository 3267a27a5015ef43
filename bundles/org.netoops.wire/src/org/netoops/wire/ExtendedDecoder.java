// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the header {@code [release,]prio,seq,time,flag[,key=value]*;} of netconsole's extended format.
 * One pass over at most {@link #MAX_HEADER} bytes.
 */
final class ExtendedDecoder {

    /** A sender never makes a datagram longer than this, so the header ends within it. */
    static final int MAX_HEADER = 1000;
    private static final int MAX_RELEASE = 63;

    private final byte[] b;
    private final int limit;
    private int pos;

    private String caller;
    private long offset;
    private long total = -1;
    private boolean fragmentBroken;
    private List<Map.Entry<String, String>> keys = List.of();

    private ExtendedDecoder(byte[] b) {
        this.b = b;
        this.limit = Math.min(b.length, MAX_HEADER);
    }

    /** Null when the payload has no such header; malformed when it has one whose fragment numbers can't be. */
    static Packet decode(byte[] payload) {
        return new ExtendedDecoder(payload).read();
    }

    private Packet read() {
        String release = release();
        long prio = number();
        if (prio < 0 || prio > Integer.MAX_VALUE || !skip(',')) {
            return null;
        }
        int seqStart = pos;
        long seq = unsigned();
        if (pos == seqStart || !skip(',')) {
            return null;
        }
        long time = number();
        if (time < 0 || !skip(',') || pos >= limit) {
            return null;
        }
        char flag = (char) b[pos++];
        if (flag != '-' && flag != 'c' && flag != '+') {
            return null;
        }
        while (skip(',')) {
            if (!key()) {
                return null;
            }
        }
        if (!skip(';')) {
            return null;
        }
        if (fragmentBroken || total >= 0 && (offset >= total || b.length - pos > total - offset)) {
            return new MalformedPacket("netconsole fragment whose offset, length and total do not fit together", true, b);
        }
        return new ExtendedFragment(release, (int) prio, seq, time, flag, caller, (int) offset, (int) total, keys, b, pos);
    }

    /** A first field that is not all digits; without one {@link #pos} stays where it is. */
    private String release() {
        boolean digits = true;
        for (int i = 0; i < limit && i <= MAX_RELEASE; i++) {
            int c = b[i];
            if (c == ',') {
                if (digits) {
                    return null;
                }
                pos = i + 1;
                return new String(b, 0, i, StandardCharsets.ISO_8859_1);
            }
            if (c <= ' ' || c == ';') {
                return null;
            }
            digits &= c >= '0' && c <= '9';
        }
        return null;
    }

    private boolean skip(char c) {
        if (pos < limit && b[pos] == c) {
            pos++;
            return true;
        }
        return false;
    }

    /** Digits that fit a long, else -1. */
    private long number() {
        int start = pos;
        long n = unsigned();
        return pos == start ? -1 : n;
    }

    /** Digits of an unsigned 64-bit number; {@link #pos} is put back when they don't fit. */
    private long unsigned() {
        int start = pos;
        long n = 0;
        for (; pos < limit && b[pos] >= '0' && b[pos] <= '9'; pos++) {
            int digit = b[pos] - '0';
            // -1L / 10 as unsigned is 1844674407370955161, rest 5
            if (Long.compareUnsigned(n, 1844674407370955161L) > 0 || n == 1844674407370955161L && digit > 5) {
                pos = start;
                return 0;
            }
            n = n * 10 + digit;
        }
        return n;
    }

    /** One {@code key=value} field up to the next comma or semicolon. */
    private boolean key() {
        int start = pos;
        int equals = -1;
        while (pos < limit && b[pos] != ',' && b[pos] != ';') {
            if (b[pos] == '=' && equals < 0) {
                equals = pos;
            }
            if (b[pos] == '\n') {
                return false;
            }
            pos++;
        }
        int keyEnd = equals < 0 ? pos : equals;
        String key = new String(b, start, keyEnd - start, StandardCharsets.ISO_8859_1);
        String value = equals < 0 ? "" : new String(b, equals + 1, pos - equals - 1, StandardCharsets.ISO_8859_1);
        if (key.equals("ncfrag")) {
            fragment(equals + 1, pos);
        } else if (key.equals("caller") && isCaller(value)) {
            caller = value;
        } else {
            if (keys.isEmpty()) {
                keys = new ArrayList<>(2);
            }
            keys.add(Map.entry(key, value));
        }
        return pos < limit;
    }

    /** {@code offset/total}; both must be numbers that a datagram's part of a body can have. */
    private void fragment(int from, int to) {
        int end = pos;
        pos = from;
        offset = from > 0 ? number() : -1;
        boolean ok = offset >= 0 && skip('/');
        total = ok ? number() : -1;
        fragmentBroken = !ok || pos != to || total <= 0 || total > Integer.MAX_VALUE;
        pos = end;
    }

    private static boolean isCaller(String v) {
        if (v.length() < 2 || v.length() > 11 || v.charAt(0) != 'T' && v.charAt(0) != 'C') {
            return false;
        }
        return v.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    }
}
