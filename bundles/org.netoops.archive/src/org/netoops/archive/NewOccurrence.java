// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive;

import java.time.Instant;
import java.util.List;
import org.netoops.oops.Oops;

/**
 * A crash to be stored.
 *
 * @param oops     the crash; signature and identity are derived from it
 * @param seen     when it happened as far as known: time of receipt, of capture, the log's wall clock, or the file's time
 * @param evidence the raw material; stored once however often it is offered
 */
public record NewOccurrence(Oops oops, Instant seen, List<Evidence> evidence) {

    public NewOccurrence {
        evidence = List.copyOf(evidence);
    }
}
