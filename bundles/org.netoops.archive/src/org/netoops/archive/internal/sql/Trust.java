// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sql;

import java.util.List;
import org.netoops.log.Verification;

/**
 * How far a source is to be trusted. An occurrence counts as its best source does; a bad tag or a replay never makes it better than another source
 * did, and never worse: else a forger could spoil what an honest machine has sent.
 */
final class Trust {
    /** Worst first. A tag with an unknown key proves nothing, but tells that a key can be added, so it is what a person should see. */
    private static final List<Verification> ORDER = List.of(Verification.BAD_TAG, Verification.REPLAYED, Verification.NONE,
            Verification.UNSIGNED, Verification.UNKNOWN_KEY, Verification.VERIFIED);

    private Trust() {
    }

    static Verification best(Verification a, Verification b) {
        return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
    }

    /** By which reports are preferred whatever they tell: 2 proven, 1 neither proven nor doubtful, 0 doubtful. */
    static int level(Verification v) {
        return switch (v) {
            case VERIFIED -> 2;
            case NONE, UNSIGNED, UNKNOWN_KEY -> 1;
            case BAD_TAG, REPLAYED -> 0;
        };
    }

    /** The verification of this word; a word that a program unknown to us wrote proves nothing. */
    static Verification of(String word) {
        try {
            return Verification.of(word);
        } catch (IllegalArgumentException e) {
            return Verification.NONE;
        }
    }
}
