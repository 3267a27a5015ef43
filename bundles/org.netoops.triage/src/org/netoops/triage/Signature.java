// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.triage;

import org.netoops.oops.Oops;

/**
 * What makes two crashes the same crash: crashes with equal values form a group.
 *
 * @param value       16 lower-case hex digits; the first byte of what is hashed names the algorithm's version
 * @param explanation what it was made of, for a person who asks why two crashes were grouped
 */
public record Signature(String value, String explanation) {

    /** The signature of a crash. Crashes of one title are one group. */
    public static Signature of(Oops oops) {
        String title = oops.verdict().title();
        return new Signature(Digest.hex("1\0" + title, 8), "title: " + title);
    }
}
