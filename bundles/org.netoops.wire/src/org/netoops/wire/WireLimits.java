// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.time.Duration;

/**
 * Bounds on what senders can make a receiver keep.
 *
 * @param sources       streams followed at once; the longest silent one is closed first
 * @param messageBytes  largest assembled netconsole body in bytes
 * @param dumpPackets   largest packet count accepted for a netoops v1 dump
 * @param pendingBytes  bytes of unassembled fragments and dumps kept over all sources
 * @param reorder       how long a later message waits for an earlier one that is missing
 * @param idle          silence after which an incomplete dump is handed on with its gaps
 * @param unverified    bytes of packed logs that are unpacked each second for senders that no key vouches for, and twice that at once; a
 *                      single address gets half of it. Packed logs cost more than they weigh, which a flood of forged ones would use
 */
public record WireLimits(int sources, int messageBytes, int dumpPackets, long pendingBytes, Duration reorder, Duration idle,
        long unverified) {

    /** Bounds for a workstation or a lab. */
    public static final WireLimits DEFAULT =
            new WireLimits(4096, 70_000, 4096, 64L << 20, Duration.ofMillis(1000), Duration.ofSeconds(3));

    /** The same with what a workstation unpacks for unverified senders: 32 MiB a second. */
    public WireLimits(int sources, int messageBytes, int dumpPackets, long pendingBytes, Duration reorder, Duration idle) {
        this(sources, messageBytes, dumpPackets, pendingBytes, reorder, idle, 32L << 20);
    }
}
