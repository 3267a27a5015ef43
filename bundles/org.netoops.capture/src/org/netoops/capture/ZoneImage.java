// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the zones in an image of the memory of ramoops or of the device of pstore/zone. How long they are is set by the machine's owner and
 * stands nowhere, so their headers are searched for.
 */
record ZoneImage(byte[] bytes) {

    /** Boundaries that zones may begin at. */
    private static final int ALIGN = 4;
    /** Zones that are read; an image has a few dozen. */
    private static final int ZONES_MAX = 1024;

    /** Whether a zone begins in these bytes. */
    static boolean hasZone(byte[] head) {
        for (int i = 0; i + ZoneHeader.LENGTH <= head.length; i += ALIGN) {
            ZoneHeader h = ZoneHeader.at(head, i);
            if (h != null && (h.type() == 0 || i == 0)) {
                return true;
            }
        }
        return false;
    }

    List<Zone> zones() {
        List<ZoneHeader> headers = headers();
        boolean pstoreZone = headers.stream().anyMatch(h -> h.beginsZoneRecord(bytes) || h.type() != 0);
        List<Zone> zones = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < headers.size(); i++) {
            ZoneHeader h = headers.get(i);
            int next = i + 1 < headers.size() ? headers.get(i + 1).at() : bytes.length;
            if (pstoreZone) {
                zones.add(Zone.ofPstoreZone(bytes, h, next));
            } else {
                repairable(zones, end, h.at());
                zones.add(Zone.ofRamoops(bytes, h, next));
                end = zones.get(zones.size() - 1).end();
            }
        }
        if (!pstoreZone) {
            repairable(zones, end, bytes.length);
        }
        return zones;
    }

    /** Adds the zones in [from, to) whose signature is damaged, but whose parity repairs it. */
    private void repairable(List<Zone> zones, int from, int to) {
        Zone z = Zone.withLostHeader(bytes, from, to);
        while (z != null && zones.size() < ZONES_MAX) {
            zones.add(z);
            z = Zone.withLostHeader(bytes, z.end(), to);
        }
    }

    private List<ZoneHeader> headers() {
        List<ZoneHeader> found = new ArrayList<>();
        for (int i = 0; i + ZoneHeader.LENGTH <= bytes.length && found.size() < ZONES_MAX; i += ALIGN) {
            ZoneHeader h = ZoneHeader.at(bytes, i);
            if (h != null) {
                found.add(h);
                i += ZoneHeader.LENGTH - ALIGN;
            }
        }
        return found;
    }
}
