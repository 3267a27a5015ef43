// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import org.netoops.wire.Datagram;

/**
 * Writes datagrams as a classic pcap file that tcpdump and Wireshark read: Ethernet, IPv4 or IPv6, UDP, correct checksums, nanoseconds.
 * The Ethernet addresses are made up; a datagram does not know them.
 */
public final class PcapWriter {

    private static final int SNAP_LENGTH = Packet.LENGTH_MAX;
    private static final int ETHERNET = 1;

    private final OutputStream out;
    private final ByteOrder order;
    private final boolean nanos;

    /**
     * Begins a file. The stream is not closed by this writer and should be buffered.
     *
     * @throws IOException when the stream cannot be written
     */
    public PcapWriter(OutputStream out) throws IOException {
        this(out, ByteOrder.LITTLE_ENDIAN, true, ETHERNET);
    }

    PcapWriter(OutputStream out, ByteOrder order, boolean nanos, int linkType) throws IOException {
        this.out = out;
        this.order = order;
        this.nanos = nanos;
        ByteBuffer b = ByteBuffer.allocate(PcapReader.HEADER).order(order);
        b.putInt(nanos ? PcapReader.NANOS : PcapReader.MICROS).putShort((short) 2).putShort((short) 4).putInt(0).putInt(0);
        out.write(b.putInt(SNAP_LENGTH).putInt(linkType).array());
    }

    /**
     * Adds a datagram.
     *
     * @throws IOException              when the stream cannot be written
     * @throws IllegalArgumentException when the payload is longer than UDP allows (65507 bytes over IPv4, 65527 over IPv6)
     */
    public void write(Datagram datagram) throws IOException {
        byte[] frame = UdpEncoder.frame(datagram);
        frame(datagram.time(), frame, frame.length);
    }

    /** Adds a frame of any kind, of which {@code original} bytes were on the wire. */
    void frame(Instant time, byte[] frame, int original) throws IOException {
        ByteBuffer b = ByteBuffer.allocate(PcapReader.RECORD_HEADER).order(order);
        b.putInt((int) time.getEpochSecond()).putInt(nanos ? time.getNano() : time.getNano() / 1000);
        out.write(b.putInt(frame.length).putInt(original).array());
        out.write(frame);
    }
}
