// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

/**
 * netconsole's basic format: console text without a header. Also everything that is no other format.
 *
 * @param bytes the whole payload; shared with the datagram, not to be changed
 */
public record BasicText(byte[] bytes) implements Packet {
}
