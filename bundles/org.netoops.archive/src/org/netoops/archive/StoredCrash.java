// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive;

import java.util.List;
import org.netoops.oops.Oops;

/**
 * An occurrence with its crash, derived anew from the stored excerpt, and everything it was made from.
 *
 * @param row      as in the table
 * @param oops     the crash, from its best source
 * @param sources  the ways by which it came, in the order they were added
 * @param evidence what it was made from
 */
public record StoredCrash(OccurrenceRow row, Oops oops, List<Source> sources, List<Evidence> evidence) {

    public StoredCrash {
        sources = List.copyOf(sources);
        evidence = List.copyOf(evidence);
    }
}
