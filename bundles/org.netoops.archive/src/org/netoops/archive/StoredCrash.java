// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive;

import java.util.List;
import org.netoops.oops.Oops;

/**
 * An occurrence with its crash, derived anew from the stored excerpt, and the number of evidence items.
 *
 * @param row      as in the table
 * @param oops     the crash
 * @param evidence what it was made from
 */
public record StoredCrash(OccurrenceRow row, Oops oops, List<Evidence> evidence) {

    public StoredCrash {
        evidence = List.copyOf(evidence);
    }
}
