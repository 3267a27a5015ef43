// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The data of one zone, straightened out.
 *
 * @param at       offset of the zone in the image
 * @param end      offset behind it
 * @param type     see {@link ZoneHeader#type}
 * @param data     what was written, the oldest first
 * @param problems what is wrong with it, each a sentence
 * @param damaged  some of the data is wrong
 */
record Zone(int at, int end, int type, byte[] data, List<String> problems, boolean damaged) {

    /** Zones of ramoops are powers of two, at least this long. */
    private static final int ZONE_MIN = 256;

    /** A zone of ramoops: its header says where the oldest byte is and how many there are. */
    static Zone ofRamoops(byte[] image, ZoneHeader h, int next) {
        ZoneEcc.Found found = ZoneEcc.find(image, h.at(), ends(h.at(), next));
        if (found != null) {
            return corrected(image, h, found);
        }
        byte[] area = Arrays.copyOfRange(image, h.at() + ZoneHeader.LENGTH, next);
        return straight(h, next, area, h.first(), h.second(), new ArrayList<>(), false);
    }

    /** A zone at {@code at} whose header can only be read by its parity, or null. */
    static Zone withLostHeader(byte[] image, int at, int next) {
        ZoneEcc.Found found = ZoneEcc.find(image, at, ends(at, next));
        return found == null ? null : corrected(image, new ZoneHeader(at, 0, 0, 0), found);
    }

    /** A zone of pstore/zone: the words of its header stand in the other order, and there is no error correction. */
    static Zone ofPstoreZone(byte[] image, ZoneHeader h, int next) {
        byte[] area = Arrays.copyOfRange(image, h.at() + ZoneHeader.LENGTH, next);
        return straight(h, next, area, h.second(), h.first(), new ArrayList<>(), false);
    }

    /** Where the zone may end: at the next one, or earlier when there is something unknown between them. */
    private static List<Integer> ends(int at, int next) {
        List<Integer> ends = new ArrayList<>(List.of(next));
        for (int size = Integer.highestOneBit(next - at); size >= ZONE_MIN; size >>= 1) {
            if (at + size < next) {
                ends.add(at + size);
            }
        }
        return ends;
    }

    private static Zone corrected(byte[] image, ZoneHeader h, ZoneEcc.Found found) {
        ZoneEcc ecc = found.ecc();
        int to = found.to();
        int size = ZoneHeader.word(found.header(), 8);
        int data = h.at() + ZoneHeader.LENGTH;
        int capacity = ecc.capacity(to - h.at());
        byte[] area = Arrays.copyOfRange(image, data, data + capacity);
        int corrected = 0;
        int beyond = 0;
        int parity = data + capacity;
        for (int block = 0; block < Math.min(size, capacity); block += ZoneEcc.BLOCK) {
            int length = Math.min(ZoneEcc.BLOCK, capacity - block);
            ZoneEcc.Outcome o = ecc.correct(image, data + block, length, parity);
            System.arraycopy(o.bytes(), 0, area, block, length);
            corrected += Math.max(0, o.corrected());
            beyond += o.corrected() < 0 ? 1 : 0;
            parity += ecc.size();
        }
        List<String> problems = new ArrayList<>();
        if (corrected + beyond > 0) {
            problems.add("was damaged in memory: " + corrected + " bytes corrected, " + beyond + " blocks beyond repair");
        }
        return straight(h, to, area, ZoneHeader.word(found.header(), 4), size, problems, beyond > 0);
    }

    private static Zone straight(ZoneHeader h, int end, byte[] area, int start, int size, List<String> problems, boolean damaged) {
        if (start < 0 || start > size || size > area.length) {
            problems.add("has an impossible header (start " + start + ", size " + size + ", room " + area.length + "): read from its first byte");
            return new Zone(h.at(), end, h.type(), area, problems, true);
        }
        byte[] data = new byte[size];
        System.arraycopy(area, start, data, 0, size - start);
        System.arraycopy(area, 0, data, size - start, start);
        return new Zone(h.at(), end, h.type(), data, problems, damaged);
    }
}
