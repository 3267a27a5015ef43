// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

/**
 * A payload that claims a format and breaks its rules.
 *
 * @param reason one sentence for a person
 * @param text   true when the payload is text that can still be shown as lines
 * @param bytes  the whole payload; shared with the datagram, not to be changed
 */
public record MalformedPacket(String reason, boolean text, byte[] bytes) implements Packet {
}
