// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.internal.unpack;

import java.io.IOException;

/** A canonical Huffman code: of equal length in order of the symbols, shorter ones first. */
final class Bzip2Huffman {

    private static final int CODE_MAX = 20;

    /** For each length, aligned to {@link #CODE_MAX} bits: codes below it are of this length or shorter. */
    private final int[] limit = new int[CODE_MAX + 1];
    /** For each length: what to add to a code to get the index of its symbol. */
    private final int[] base = new int[CODE_MAX + 1];
    private final short[] symbols;
    private int shortest = CODE_MAX;

    Bzip2Huffman(byte[] lengths) {
        int[] counts = new int[CODE_MAX + 1];
        for (byte l : lengths) {
            counts[l]++;
            shortest = Math.min(shortest, l);
        }
        symbols = new short[lengths.length];
        int index = 0;
        int code = 0;
        for (int l = 1; l <= CODE_MAX; l++) {
            base[l] = index - code;
            for (int s = 0; s < lengths.length; s++) {
                if (lengths[s] == l) {
                    symbols[index++] = (short) s;
                }
            }
            code += counts[l];
            // lengths that promise more codes than there are: what is too much is never reached
            limit[l] = (int) Math.min((long) code << CODE_MAX - l, 1L << CODE_MAX);
            code = (int) Math.min((long) code << 1, 1L << CODE_MAX);
        }
    }

    int next(Bzip2Bits bits) throws IOException {
        int code = (int) bits.peek(CODE_MAX);
        for (int l = shortest; l <= CODE_MAX; l++) {
            if (code < limit[l]) {
                bits.use(l);
                int index = base[l] + (code >>> CODE_MAX - l);
                if (index < 0 || index >= symbols.length) {
                    break;
                }
                return symbols[index];
            }
        }
        throw new IOException("a code stands for nothing");
    }
}
