// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

import java.util.HashMap;
import java.util.Map;

/** Which lost log packets of a dump its parity brings back: as many of a group as it has parity packets. Costs by what came. */
final class ParityGroups {

    /** What came of a group. */
    private static final class Group {
        private int logs;
        private int parities;
    }

    private final int count;
    private final int groups;
    private final Map<Integer, Group> known = new HashMap<>();
    private int repaired;

    /** @param groups neighbouring packets are in different ones; 0 for no parity */
    ParityGroups(int count, int groups) {
        this.count = count;
        this.groups = groups;
    }

    boolean any() {
        return repaired > 0;
    }

    void log(int number) {
        if (groups > 0) {
            Group g = group(number % groups);
            int before = repaired(number % groups, g);
            g.logs++;
            repaired += repaired(number % groups, g) - before;
        }
    }

    void parity(int group) {
        if (group < groups) {
            Group g = group(group);
            int before = repaired(group, g);
            g.parities++;
            repaired += repaired(group, g) - before;
        }
    }

    private Group group(int number) {
        return known.computeIfAbsent(number, k -> new Group());
    }

    private int repaired(int number, Group g) {
        int lost = (count - number + groups - 1) / groups - g.logs;
        return lost <= g.parities ? lost : 0;
    }

    /** Whether this packet, if lost, is brought back. */
    boolean repairs(int number) {
        Group g = groups == 0 ? null : known.get(number % groups);
        return g != null && repaired(number % groups, g) > 0;
    }

    /** Packets brought back. */
    int repaired() {
        return repaired;
    }
}
