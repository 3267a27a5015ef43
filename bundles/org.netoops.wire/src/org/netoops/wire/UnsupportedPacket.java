// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

/**
 * A known format in a version that this program can't read.
 *
 * @param reason one sentence for a person
 * @param bytes  the whole payload; shared with the datagram, not to be changed
 */
public record UnsupportedPacket(String reason, byte[] bytes) implements Packet {
}
