// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Packets of a dump that repeat a number with other content; the first other content of each number is kept. */
final class V2Rivals {

    private final Map<V2Kind, TreeMap<Integer, V2Chunk>> kept = new EnumMap<>(V2Kind.class);
    private int count;
    private boolean unshown;

    /** False when this very content was kept before. */
    boolean add(V2Kind kind, int no, V2Chunk c) {
        V2Chunk known = kept.computeIfAbsent(kind, k -> new TreeMap<>()).putIfAbsent(no, c);
        if (known != null) {
            return !known.sameData(c);
        }
        count++;
        unshown = true;
        return true;
    }

    boolean unshown() {
        return unshown;
    }

    /** The packets of the dump with the rivals in the place of those that they contradict. */
    TreeMap<Integer, V2Chunk> over(V2Kind kind, TreeMap<Integer, V2Chunk> chunks) {
        TreeMap<Integer, V2Chunk> other = new TreeMap<>(chunks);
        other.putAll(kept.getOrDefault(kind, new TreeMap<>()));
        return other;
    }

    /** How many there are; from now on they count as shown. */
    int shown() {
        unshown = false;
        return count;
    }
}
