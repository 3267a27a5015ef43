// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.util.ArrayDeque;
import java.util.Deque;

/** Chunks that were given back, to be used again: memory that is thrown away all the time after it grew old is what collectors of garbage do worst. */
final class ChunkPool {
    private static final int MAX_SPARE = 64;

    private final int largest;
    private final Deque<byte[]> spare = new ArrayDeque<>();

    /** @param largest bytes of the chunks that are kept for use */
    ChunkPool(int largest) {
        this.largest = largest;
    }

    int largest() {
        return largest;
    }

    /** A chunk of this size. */
    byte[] take(int size) {
        byte[] chunk = size == largest ? spare.pollLast() : null;
        return chunk != null ? chunk : new byte[size];
    }

    void give(byte[] chunk) {
        if (chunk.length == largest && spare.size() < MAX_SPARE) {
            spare.addLast(chunk);
        }
    }
}
