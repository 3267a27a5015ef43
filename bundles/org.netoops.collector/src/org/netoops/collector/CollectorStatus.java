// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.net.InetSocketAddress;
import java.util.List;

/**
 * What a collector has done so far.
 *
 * @param endpoints       where it listens, with the ports really bound
 * @param grantedBuffer   smallest socket buffer the system granted, in bytes as usable for payload and bookkeeping
 * @param bufferAdvice    what to do when less was granted than asked for, or null
 * @param received        datagrams received
 * @param malformed       datagrams that broke their format's rules (kept as evidence)
 * @param lost            messages known to be missing by gaps in sequence numbers
 * @param droppedBySystem datagrams the system dropped for want of buffer, or -1 when it does not tell
 * @param rejected        datagrams given up because our own queue was full
 * @param refused         datagrams of senders that are not allowed
 * @param tooFast         datagrams beyond what one sender may send
 * @param duplicates      repetitions that carried nothing new
 * @param crashes         crashes stored
 * @param perSecond       datagrams in the last full second
 * @param failure         why storing fails at present, or null
 */
public record CollectorStatus(List<InetSocketAddress> endpoints, int grantedBuffer, String bufferAdvice, long received, long malformed,
        long lost, long droppedBySystem, long rejected, long refused, long tooFast, long duplicates, long crashes, long perSecond, String failure) {

    public CollectorStatus {
        endpoints = List.copyOf(endpoints);
    }
}
