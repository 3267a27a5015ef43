// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import com.google.zxing.common.reedsolomon.GenericGF;
import com.google.zxing.common.reedsolomon.ReedSolomonDecoder;
import com.google.zxing.common.reedsolomon.ReedSolomonException;
import java.util.List;

/**
 * The error correction of a ramoops zone (fs/pstore/ram_core.c): a Reed-Solomon code over bytes, polynomial 0x11d, the same as in QR codes.
 * Behind the data stand the parities of all its blocks of {@link #BLOCK} bytes, then that of the header.
 *
 * @param size bytes of parity for each block
 */
record ZoneEcc(int size) {

    /** Bytes of data that share a parity; only device trees of a few boards have said otherwise. */
    static final int BLOCK = 128;
    /** The kernel's own first; below eight a code fits by chance too often to be told from data. */
    private static final int[] SIZES = {16, 32, 8, 24, 48, 64};
    /** A header with more wrong bytes proves nothing. */
    private static final int HEADER_ERRORS_MAX = 3;

    /** How a correction went; {@code corrected} is -1 when the errors are beyond repair. */
    record Outcome(byte[] bytes, int corrected) {
    }

    /**
     * The end and the code of the zone at {@code from}.
     *
     * @param to     offset behind the zone
     * @param header its header, repaired
     */
    record Found(ZoneEcc ecc, int to, byte[] header) {
    }

    /**
     * Finds where a zone ends by the parity of its header, or null when it has none. Headers are much alike, so that of a neighbour would do
     * too: the one that needs the least repair counts.
     */
    static Found find(byte[] image, int from, List<Integer> ends) {
        Found best = null;
        int least = HEADER_ERRORS_MAX + 1;
        for (int to : ends) {
            for (int size : SIZES) {
                if (to - from > ZoneHeader.LENGTH + 2 * size) {
                    Outcome o = new ZoneEcc(size).correct(image, from, ZoneHeader.LENGTH, to - size);
                    if (o.corrected() >= 0 && o.corrected() < least && ZoneHeader.word(o.bytes(), 0) == ZoneHeader.SIGNATURE) {
                        best = new Found(new ZoneEcc(size), to, o.bytes());
                        least = o.corrected();
                    }
                }
            }
        }
        return best;
    }

    /** Bytes of data in a zone of {@code zone} bytes. */
    int capacity(int zone) {
        int area = zone - ZoneHeader.LENGTH;
        return Math.max(0, area - (blocks(area) + 1) * size);
    }

    private int blocks(int area) {
        return Math.ceilDiv(area - size, BLOCK + size);
    }

    /**
     * Corrects a block.
     *
     * @param at     where the block begins, {@code length} bytes
     * @param parity where its parity begins
     */
    Outcome correct(byte[] image, int at, int length, int parity) {
        int[] word = new int[length + size];
        for (int i = 0; i < length; i++) {
            word[i] = image[at + i] & 0xff;
        }
        for (int i = 0; i < size; i++) {
            word[length + i] = image[parity + i] & 0xff;
        }
        byte[] bytes = new byte[length];
        int corrected;
        try {
            corrected = new ReedSolomonDecoder(GenericGF.QR_CODE_FIELD_256).decodeWithECCount(word, size);
        } catch (ReedSolomonException e) {
            System.arraycopy(image, at, bytes, 0, length);
            return new Outcome(bytes, -1);
        }
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) word[i];
        }
        return new Outcome(bytes, corrected);
    }
}
