// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.Arrays;

/** The records of a sender that wait for others, by their distance from some number. Nearly all come in order, and then each costs one place at the end. */
final class WaitingRecords {

    private long[] distances = new long[16];
    private ExtendedRecord[] records = new ExtendedRecord[16];
    /** Those from {@code head} up to {@code end} wait; the ones before are gone. */
    private int head;
    private int end;

    boolean isEmpty() {
        return head == end;
    }

    int size() {
        return end - head;
    }

    /** The record at this distance, or null. */
    ExtendedRecord get(long distance) {
        if (head == end || distance > distances[end - 1]) {
            return null;
        }
        int i = Arrays.binarySearch(distances, head, end, distance);
        return i < 0 ? null : records[i];
    }

    /** Takes a record at a distance that none has yet. */
    void put(long distance, ExtendedRecord r) {
        if (end == records.length) {
            makeRoom();
        }
        int at = end;
        if (head < end && distance < distances[end - 1]) {
            at = -Arrays.binarySearch(distances, head, end, distance) - 1;
            System.arraycopy(distances, at, distances, at + 1, end - at);
            System.arraycopy(records, at, records, at + 1, end - at);
        }
        distances[at] = distance;
        records[at] = r;
        end++;
    }

    private void makeRoom() {
        int size = size();
        // where half of it is free, moving is cheaper than growing
        int length = size > records.length / 2 ? 2 * records.length : records.length;
        long[] d = new long[length];
        ExtendedRecord[] r = new ExtendedRecord[length];
        System.arraycopy(distances, head, d, 0, size);
        System.arraycopy(records, head, r, 0, size);
        distances = d;
        records = r;
        head = 0;
        end = size;
    }

    /** Distance of the first; there must be one. */
    long firstDistance() {
        return distances[head];
    }

    /** The first; there must be one. */
    ExtendedRecord first() {
        return records[head];
    }

    /** Removes the first. */
    void removeFirst() {
        records[head++] = null;
        if (head == end) {
            head = 0;
            end = 0;
        }
    }
}
