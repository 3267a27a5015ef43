// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Brings lost log packets of one dump back out of parity packets. */
final class V2Repair {

    private final NetoopsV2Packet header;
    private final TreeMap<Integer, V2Chunk> logs;
    private final Map<Integer, V2Chunk> p;
    private final Map<Integer, V2Chunk> q;

    V2Repair(NetoopsV2Packet header, TreeMap<Integer, V2Chunk> logs, Map<Integer, V2Chunk> p, Map<Integer, V2Chunk> q) {
        this.header = header;
        this.logs = logs;
        this.p = p;
        this.q = q;
    }

    /** The group of a log packet: neighbours are in different groups, so that a burst of losses spreads. */
    int group(int logNo) {
        return logNo % header.groups();
    }

    /** Brings back what can be of this group; returns how many packets, 0 to 2. */
    int repair(int group) {
        V2Chunk sumP = p.get(group);
        V2Chunk sumQ = q.get(group);
        if (sumP == null && sumQ == null) {
            return 0;
        }
        int groups = header.groups();
        int lost = 0;
        int x = -1;
        int y = -1;
        for (int i = group; i < header.logCount(); i += groups) {
            if (!logs.containsKey(i)) {
                lost++;
                x = y;
                y = i;
            }
        }
        if (lost == 1) {
            boolean xor = sumP != null;
            V2Chunk sum = xor ? sumP : sumQ;
            byte[] rest = remainder(sum, group, xor);
            if (!xor) {
                V2Parity.scale(rest, -(y / groups));
            }
            put(y, rest, sum.sequence());
            return 1;
        }
        if (lost == 2 && sumP != null && sumQ != null) {
            byte[] restP = remainder(sumP, group, true);
            byte[] restQ = remainder(sumQ, group, false);
            V2Parity.solve(restP, restQ, x / groups, y / groups);
            put(y, restP, sumP.sequence());
            put(x, restQ, sumQ.sequence());
            return 2;
        }
        return 0;
    }

    /** The sum without the packets that are there. */
    private byte[] remainder(V2Chunk sum, int group, boolean xor) {
        byte[] rest = Arrays.copyOfRange(sum.bytes(), sum.offset(), sum.offset() + sum.length());
        for (int i = group, member = 0; i < header.logCount(); i += header.groups(), member++) {
            V2Chunk c = logs.get(i);
            if (c != null) {
                V2Parity.add(rest, c.bytes(), c.offset(), c.length(), xor ? 0 : member);
            }
        }
        return rest;
    }

    private void put(int no, byte[] payload, long sequence) {
        logs.put(no, new V2Chunk(payload, 0, V2Stream.payload(header, no), sequence));
    }
}
