// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.util.ArrayList;
import java.util.List;
import org.netoops.wire.Datagram;

/** Datagrams of one sender in order of their numbers, the oldest leaving first. */
final class DatagramRing {
    private Datagram[] slots = new Datagram[4];
    private int[] costs = new int[4];
    private int head;
    private int size;
    private long bytes;

    /** Appends; returns the cost added. */
    int add(Datagram d, int cost) {
        if (size == slots.length) {
            grow();
        }
        int i = index(size++);
        slots[i] = d;
        costs[i] = cost;
        bytes += cost;
        return cost;
    }

    /** Removes the oldest; returns the cost freed. */
    int removeOldest() {
        int cost = costs[head];
        slots[head] = null;
        head = (head + 1) % slots.length;
        size--;
        bytes -= cost;
        return cost;
    }

    int size() {
        return size;
    }

    long bytes() {
        return bytes;
    }

    /** The datagram with this number, or null. */
    Datagram get(long sequence) {
        int i = firstNotBefore(sequence);
        return i < size && at(i).sequence() == sequence ? at(i) : null;
    }

    /** Datagrams with numbers from {@code first} to {@code last}. */
    List<Datagram> between(long first, long last) {
        List<Datagram> found = new ArrayList<>();
        for (int i = firstNotBefore(first); i < size && at(i).sequence() <= last; i++) {
            found.add(at(i));
        }
        return found;
    }

    private int firstNotBefore(long sequence) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (at(middle).sequence() < sequence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Datagram at(int i) {
        return slots[index(i)];
    }

    private int index(int i) {
        return (head + i) % slots.length;
    }

    private void grow() {
        Datagram[] d = new Datagram[slots.length * 2];
        int[] c = new int[d.length];
        for (int i = 0; i < size; i++) {
            d[i] = slots[index(i)];
            c[i] = costs[index(i)];
        }
        slots = d;
        costs = c;
        head = 0;
    }
}
