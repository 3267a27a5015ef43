// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

/** What became of a datagram. */
public enum DatagramState {
    /** Text without numbers: nothing can be said about what is missing. */
    TEXT("text"),
    /** Everything that it belongs to is there. */
    COMPLETE("complete"),
    /** Others that it belongs to have not come yet. */
    PENDING("in progress"),
    /** Others that it belongs to did not come. */
    INCOMPLETE("incomplete"),
    /** Complete itself; what the sender sent just before it is missing. */
    AFTER_LOSS("after loss"),
    /** It fills a gap that later ones left. */
    LATE("late"),
    /** The same came before. */
    DUPLICATE("duplicate"),
    /** Another one came with its number and other content. */
    CONFLICT("conflict"),
    /** Cut short on its way or while it was captured. */
    TRUNCATED("truncated"),
    /** It breaks its format's rules. */
    MALFORMED("malformed"),
    /** Of a version or kind that is not known. */
    UNSUPPORTED("unsupported");

    private final String word;

    DatagramState(String word) {
        this.word = word;
    }

    /** The word shown and searched for; never renamed. */
    public String word() {
        return word;
    }
}
