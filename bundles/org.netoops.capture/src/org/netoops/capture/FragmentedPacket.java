// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** One IP packet of which fragments have come. */
final class FragmentedPacket {

    private final Instant first;
    /** Captured bytes by their offset; they do not overlap. */
    private final TreeMap<Integer, byte[]> parts = new TreeMap<>();
    private int bytes;
    /** Length of the content, known from the last fragment. */
    private int total = -1;
    private int furthest;
    private int next;

    FragmentedPacket(Instant first) {
        this.first = first;
    }

    /** Adds a fragment as far as it brings something new; false when it contradicts what is there. */
    boolean add(IpReassembly.Fragment f) {
        boolean agrees = true;
        int end = f.offset() + f.length();
        if (!f.more()) {
            agrees = (total < 0 || total == end) && end >= furthest;
            total = agrees ? end : total;
        } else if (total >= 0 && end > total) {
            agrees = false;
        }
        if (!agrees) {
            return false;
        }
        furthest = Math.max(furthest, end);
        if (f.offset() == 0 && !parts.containsKey(0)) {
            next = f.next();
        }
        return fill(f.offset(), f.content());
    }

    private boolean fill(int offset, byte[] content) {
        boolean same = true;
        int at = offset;
        int end = offset + content.length;
        while (at < end) {
            Map.Entry<Integer, byte[]> before = parts.floorEntry(at);
            int known = before == null ? -1 : before.getKey() + before.getValue().length;
            int stop;
            if (known > at) {
                stop = Math.min(known, end);
                int there = at - before.getKey();
                same &= Arrays.equals(before.getValue(), there, there + stop - at, content, at - offset, stop - offset);
            } else {
                Integer after = parts.higherKey(at);
                stop = after == null ? end : Math.min(after, end);
                parts.put(at, Arrays.copyOfRange(content, at - offset, stop - offset));
                bytes += stop - at;
            }
            at = stop;
        }
        return same;
    }

    Instant first() {
        return first;
    }

    /** Captured bytes kept. */
    int bytes() {
        return bytes;
    }

    boolean complete() {
        return total >= 0 && bytes == total;
    }

    /** Whether its start is there. */
    boolean begun() {
        return parts.containsKey(0);
    }

    /** What is there from the start on without a hole. */
    IpReassembly.Whole whole(IpReassembly.Key key, Instant time) {
        byte[] content = new byte[bytes];
        int n = 0;
        for (Map.Entry<Integer, byte[]> e : parts.entrySet()) {
            if (e.getKey() != n) {
                break;
            }
            System.arraycopy(e.getValue(), 0, content, n, e.getValue().length);
            n += e.getValue().length;
        }
        return new IpReassembly.Whole(key, next, total < 0 ? 65_535 : total, Arrays.copyOf(content, n), time);
    }
}
