// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.log;

/** What is known about who sent a log. Whatever it is, what was received is kept. */
public enum Verification {
    /** Its format carries no tag: netconsole, netoops v1, files. */
    NONE("none"),
    /** Its format could carry a tag and this one has none. */
    UNSIGNED("unsigned"),
    /** Signed with a key that we have, and everything handed on bears its tag. */
    VERIFIED("verified"),
    /** Signed with a key that we don't have. */
    UNKNOWN_KEY("unknown key"),
    /** A tag does not fit its packet: damaged, or forged. */
    BAD_TAG("bad tag"),
    /** The tags fit, and this very dump was received whole before. */
    REPLAYED("replayed");

    private final String word;

    Verification(String word) {
        this.word = word;
    }

    /** The word shown in tables and stored in archives; never renamed. */
    public String word() {
        return word;
    }

    /**
     * The verification with this word.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Verification of(String word) {
        for (Verification v : values()) {
            if (v.word.equals(word)) {
                return v;
            }
        }
        throw new IllegalArgumentException("unknown verification: " + word);
    }
}
