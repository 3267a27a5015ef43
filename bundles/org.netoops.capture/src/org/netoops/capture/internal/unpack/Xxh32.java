// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.internal.unpack;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The checksum xxHash of 32 bits with seed 0, which lz4 frames use. Source: xxHash specification. */
final class Xxh32 {

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int P1 = 0x9e37_79b1;
    private static final int P2 = 0x85eb_ca77;
    private static final int P3 = 0xc2b2_ae3d;
    private static final int P4 = 0x27d4_eb2f;
    private static final int P5 = 0x1656_67b1;
    private static final int STRIPE = 16;

    private final int[] lanes = new int[4];
    private final byte[] rest = new byte[STRIPE];
    private int restLength;
    private long total;

    Xxh32() {
        reset();
    }

    void reset() {
        lanes[0] = P1 + P2;
        lanes[1] = P2;
        lanes[2] = 0;
        lanes[3] = -P1;
        restLength = 0;
        total = 0;
    }

    void update(byte[] b, int off, int len) {
        total += len;
        int i = off;
        int end = off + len;
        while (i < end) {
            if (restLength == 0 && end - i >= STRIPE) {
                stripe(b, i);
                i += STRIPE;
            } else {
                int part = Math.min(STRIPE - restLength, end - i);
                System.arraycopy(b, i, rest, restLength, part);
                restLength += part;
                i += part;
                if (restLength == STRIPE) {
                    stripe(rest, 0);
                    restLength = 0;
                }
            }
        }
    }

    private void stripe(byte[] b, int at) {
        for (int k = 0; k < 4; k++) {
            lanes[k] = Integer.rotateLeft(lanes[k] + (int) INTS.get(b, at + 4 * k) * P2, 13) * P1;
        }
    }

    /** The checksum so far, without sign. */
    long value() {
        int h = total >= STRIPE
                ? Integer.rotateLeft(lanes[0], 1) + Integer.rotateLeft(lanes[1], 7) + Integer.rotateLeft(lanes[2], 12) + Integer.rotateLeft(lanes[3], 18)
                : P5;
        h += (int) total;
        int i = 0;
        for (; i + 4 <= restLength; i += 4) {
            h = Integer.rotateLeft(h + (int) INTS.get(rest, i) * P3, 17) * P4;
        }
        for (; i < restLength; i++) {
            h = Integer.rotateLeft(h + (rest[i] & 0xff) * P5, 11) * P1;
        }
        h = (h ^ h >>> 15) * P2;
        h = (h ^ h >>> 13) * P3;
        return (h ^ h >>> 16) & 0xffff_ffffL;
    }
}
