// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive;

import java.time.Instant;
import java.util.Objects;
import org.netoops.log.Verification;

/**
 * One way by which an occurrence came to us.
 *
 * @param via          short name of the transport
 * @param stream       tells apart several streams of one host, or null
 * @param file         file it was read from, or null when it was received
 * @param verification what is known about the sender
 * @param seen         when it happened according to this source
 * @param added        when it was stored
 */
public record Source(String via, String stream, String file, Verification verification, Instant seen, Instant added) {

    public Source {
        Objects.requireNonNull(via, "via");
        Objects.requireNonNull(verification, "verification");
    }
}
