// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What a bad network does to datagrams: loses some, delivers some twice, changes their order. */
final class NetworkFaults {
    private final Random random;
    private final double loss;
    private final double duplicate;
    private final boolean shuffle;
    private int dropped;
    private int duplicated;

    /** @param loss and {@code duplicate} are chances from 0 to 1 */
    NetworkFaults(Random random, double loss, double duplicate, boolean shuffle) {
        this.random = random;
        this.loss = loss;
        this.duplicate = duplicate;
        this.shuffle = shuffle;
    }

    List<byte[]> apply(List<byte[]> datagrams) {
        List<byte[]> out = new ArrayList<>(datagrams.size());
        for (byte[] d : datagrams) {
            if (random.nextDouble() < loss) {
                dropped++;
                continue;
            }
            out.add(d);
            if (random.nextDouble() < duplicate) {
                duplicated++;
                out.add(d);
            }
        }
        if (shuffle) {
            Collections.shuffle(out, random);
        }
        return out;
    }

    int dropped() {
        return dropped;
    }

    int duplicated() {
        return duplicated;
    }
}
