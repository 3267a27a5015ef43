// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.netoops.log.Verification;
import org.netoops.oops.Oops;

/**
 * A crash to be stored.
 *
 * @param oops     the crash; signature and identity are derived from it
 * @param seen     when it happened as far as known: time of receipt, of capture, the log's wall clock, or the file's time
 * @param evidence the raw material; stored once however often it is offered
 * @param verification what is known about the sender
 */
public record NewOccurrence(Oops oops, Instant seen, List<Evidence> evidence, Verification verification) {

    public NewOccurrence {
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(verification, "verification");
    }

    /** A crash whose source carries no tag. */
    public NewOccurrence(Oops oops, Instant seen, List<Evidence> evidence) {
        this(oops, seen, evidence, Verification.NONE);
    }
}
