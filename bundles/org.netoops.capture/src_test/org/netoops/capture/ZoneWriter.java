// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import com.google.zxing.common.reedsolomon.GenericGF;
import com.google.zxing.common.reedsolomon.ReedSolomonEncoder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes images of zones as ramoops and pstore/zone leave them in memory. */
final class ZoneWriter {

    private ZoneWriter() {
    }

    /**
     * A zone of ramoops.
     *
     * @param size    bytes of the whole zone
     * @param written everything that was ever written to it; it wraps around
     * @param ecc     bytes of parity for each block, 0 without error correction
     */
    static byte[] ramoops(int size, byte[] written, int ecc) {
        int area = size - 12;
        int blocks = ecc == 0 ? 0 : (area - ecc + 128 + ecc - 1) / (128 + ecc);
        int capacity = ecc == 0 ? area : area - (blocks + 1) * ecc;
        ByteBuffer zone = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        zone.putInt(0x43474244).putInt(written.length % capacity).putInt(Math.min(written.length, capacity));
        for (int i = Math.max(0, written.length - capacity); i < written.length; i++) {
            zone.put(12 + i % capacity, written[i]);
        }
        byte[] b = zone.array();
        for (int block = 0; block < blocks && ecc > 0; block++) {
            int at = block * 128;
            parity(b, 12 + at, Math.max(0, Math.min(128, capacity - at)), 12 + capacity + block * ecc, ecc);
        }
        if (ecc > 0) {
            parity(b, 0, 12, size - ecc, ecc);
        }
        return b;
    }

    private static void parity(byte[] b, int from, int length, int to, int ecc) {
        int[] word = new int[length + ecc];
        for (int i = 0; i < length; i++) {
            word[i] = b[from + i] & 0xff;
        }
        if (length > 0) {
            new ReedSolomonEncoder(GenericGF.QR_CODE_FIELD_256).encode(word, ecc);
        }
        for (int i = 0; i < ecc; i++) {
            b[to + i] = (byte) word[length + i];
        }
    }

    /** A zone of pstore/zone with anything in it. */
    static byte[] pstoreZone(int size, int type, byte[] written) {
        int capacity = size - 12;
        ByteBuffer zone = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        zone.putInt(0x43474244 ^ type).putInt(Math.min(written.length, capacity)).putInt(written.length > capacity ? written.length % capacity : 0);
        for (int i = Math.max(0, written.length - capacity); i < written.length; i++) {
            zone.put(12 + i % capacity, written[i]);
        }
        return zone.array();
    }

    /** A zone of pstore/zone with a record of a dump. */
    static byte[] pstoreRecord(int size, byte[] record, boolean packed) {
        byte[] content = packed ? PstoreWriter.deflate(record, true) : record;
        ByteBuffer b = ByteBuffer.allocate(40 + content.length).order(ByteOrder.LITTLE_ENDIAN);
        b.putInt(0x4dfc3ae5).putInt(0).putLong(1_666_922_861L).putLong(123_456_789L).put((byte) (packed ? 1 : 0)).position(28);
        b.putInt(3).putInt(1).position(40);
        return pstoreZone(size, 0, b.put(content).array());
    }
}
