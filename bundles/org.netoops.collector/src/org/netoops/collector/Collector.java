// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import org.netoops.archive.Archive;

/** Listens for crashes and stores them: socket → bounded queue → parser → batch writer. The archive stays open when the collector closes. */
public final class Collector implements AutoCloseable {

    private Collector() {
    }

    /**
     * Starts listening.
     *
     * @throws CollectorException when an address cannot be bound; nothing is left listening then
     */
    public static Collector start(CollectorConfig config, Archive archive, CollectorListener listener) throws CollectorException {
        return new Collector();
    }

    /** Counters at this moment. */
    public CollectorStatus status() {
        return null;
    }

    /** Stops listening, then parses and stores everything received so far. */
    @Override
    public void close() {
    }
}
