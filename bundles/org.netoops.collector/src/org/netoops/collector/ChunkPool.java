// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Room for what is kept for a while and then thrown away. Large chunks lie outside of the heap and are used again: memory that is thrown away all the
 * time after it grew old is what collectors of garbage do worst. They are never given back to the system; as many as were needed at once stay.
 */
final class ChunkPool {
    private static final int SLAB = 1 << 20;

    private final int largest;
    private final Deque<ByteBuffer> spare = new ArrayDeque<>();

    /** @param largest bytes of the chunks that are kept for use */
    ChunkPool(int largest) {
        this.largest = largest;
    }

    int largest() {
        return largest;
    }

    /** A chunk of this size. */
    ByteBuffer take(int size) {
        if (size != largest) {
            return ByteBuffer.allocate(size).order(ByteOrder.nativeOrder());
        }
        if (spare.isEmpty()) {
            refill();
        }
        return spare.removeLast();
    }

    private void refill() {
        int count = Math.max(1, SLAB / largest);
        ByteBuffer slab = ByteBuffer.allocateDirect(count * largest);
        for (int i = 0; i < count; i++) {
            spare.addLast(slab.slice(i * largest, largest).order(ByteOrder.nativeOrder()));
        }
    }

    void give(ByteBuffer chunk) {
        if (chunk.isDirect()) {
            spare.addLast(chunk);
        }
    }
}
