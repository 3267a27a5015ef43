// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

import java.util.TreeMap;

/** The parts that came of a numbered whole, and what they were like. Costs by what came, not by what the sender says there is. */
final class Parts {

    private static final int CHUNK = 64;
    private static final PartState[] STATES = PartState.values();

    /** State and content hash of neighbouring parts. */
    private record Chunk(byte[] states, int[] hashes) {
    }

    private final TreeMap<Integer, Chunk> chunks = new TreeMap<>();
    private int received;
    private int empty;

    /** Notes that a part came. */
    DatagramState add(int number, int hash, boolean isEmpty) {
        Chunk c = chunks.computeIfAbsent(number / CHUNK, k -> new Chunk(new byte[CHUNK], new int[CHUNK]));
        int i = number % CHUNK;
        PartState before = STATES[c.states[i]];
        if (before == PartState.MISSING) {
            received++;
            empty += isEmpty ? 1 : 0;
            c.hashes[i] = hash;
            c.states[i] = (byte) (isEmpty ? PartState.EMPTY : PartState.RECEIVED).ordinal();
            return DatagramState.PENDING;
        }
        if (c.hashes[i] != hash) {
            c.states[i] = (byte) PartState.CONFLICT.ordinal();
            return DatagramState.CONFLICT;
        }
        if (before == PartState.RECEIVED) {
            c.states[i] = (byte) PartState.REPEATED.ordinal();
        }
        return DatagramState.DUPLICATE;
    }

    PartState get(int number) {
        Chunk c = chunks.get(number / CHUNK);
        return c == null ? PartState.MISSING : STATES[c.states[number % CHUNK]];
    }

    /** The next number at or below this one in a chunk that has anything, or -1; numbers passed over are all missing. */
    int nextBelow(int number) {
        Integer key = chunks.floorKey(Math.floorDiv(number, CHUNK));
        return key == null ? -1 : Math.min(number, key * CHUNK + CHUNK - 1);
    }

    /** Distinct parts that came. */
    int received() {
        return received;
    }

    /** Those of them without text. */
    int empty() {
        return empty;
    }

    int held() {
        return chunks.size();
    }

    void clear() {
        chunks.clear();
    }
}
