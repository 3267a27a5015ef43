// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

/** What one datagram turned out to be. Recognised by content alone: {@link PacketDecoder}. */
public sealed interface Packet permits NetoopsV1Packet, NetoopsV2Packet, ExtendedFragment, BasicText, UnsupportedPacket, MalformedPacket {
}
