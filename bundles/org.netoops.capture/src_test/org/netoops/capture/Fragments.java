// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts packets that {@link UdpEncoder} made into IP fragments. */
final class Fragments {

    private static final int ETHERNET = 14;

    private Fragments() {
    }

    /** Fragments with at most {@code size} bytes of content, a multiple of 8, in order. */
    static List<byte[]> of(byte[] frame, int id, int size) {
        boolean v4 = frame[ETHERNET] >> 4 == 4;
        int content = ETHERNET + (v4 ? 20 : 40);
        List<byte[]> all = new ArrayList<>();
        for (int at = content; at < frame.length; at += size) {
            int end = Math.min(frame.length, at + size);
            boolean more = end < frame.length;
            all.add(v4 ? v4(frame, id, at, end, more) : v6(frame, id, at, end, more));
        }
        return all;
    }

    private static byte[] v4(byte[] frame, int id, int at, int end, boolean more) {
        int offset = at - ETHERNET - 20;
        ByteBuffer b = ByteBuffer.allocate(ETHERNET + 20 + end - at).put(frame, 0, ETHERNET + 20).put(frame, at, end - at);
        b.putShort(16, (short) (20 + end - at)).putShort(18, (short) id).putShort(20, (short) (offset / 8 | (more ? 0x2000 : 0)));
        b.putShort(24, (short) 0);
        return b.putShort(24, (short) InternetChecksum.of(InternetChecksum.sum(b.array(), ETHERNET, ETHERNET + 20, 0))).array();
    }

    private static byte[] v6(byte[] frame, int id, int at, int end, boolean more) {
        int offset = at - ETHERNET - 40;
        ByteBuffer b = ByteBuffer.allocate(ETHERNET + 48 + end - at).put(frame, 0, ETHERNET + 40);
        b.put(frame[20]).put((byte) 0).putShort((short) (offset | (more ? 1 : 0))).putInt(id).put(frame, at, end - at);
        return b.putShort(18, (short) (8 + end - at)).put(20, (byte) 44).array();
    }

    /** With other bytes at the end, which is content of any fragment. */
    static byte[] contradicting(byte[] fragment) {
        byte[] other = fragment.clone();
        Arrays.fill(other, other.length - 4, other.length, (byte) '!');
        return other;
    }
}
