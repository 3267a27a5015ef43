// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.netoops.wire.Datagram;

/**
 * Writes datagrams as a pcapng file that tcpdump and Wireshark read: Ethernet, IPv4 or IPv6, UDP, correct checksums, nanoseconds, a comment to each
 * packet if wanted. The Ethernet addresses are made up; a datagram does not know them.
 */
public final class PcapngWriter {

    private static final byte[] APPLICATION = "netoops".getBytes(StandardCharsets.US_ASCII);
    /** What the length of an option can tell, without padding. */
    private static final int COMMENT_MAX = 0xfffc;

    private final OutputStream out;
    private final ByteOrder order;

    /**
     * Begins a file. The stream is not closed by this writer and should be buffered.
     *
     * @throws IOException when the stream cannot be written
     */
    public PcapngWriter(OutputStream out) throws IOException {
        this(out, ByteOrder.LITTLE_ENDIAN, LinkType.ETHERNET.number());
    }

    /** Begins a section with one interface. */
    PcapngWriter(OutputStream out, ByteOrder order, int linkType) throws IOException {
        this.out = out;
        this.order = order;
        ByteBuffer section = buffer(16 + 4 + 8 + 4);
        section.putInt(Pcapng.BYTE_ORDER).putShort((short) 1).putShort((short) 0).putLong(-1);
        option(section, Pcapng.SECTION_APPLICATION, APPLICATION);
        block(Pcapng.SECTION, section.putInt(0));
        ByteBuffer description = buffer(8 + 8 + 4).putShort((short) linkType).putShort((short) 0).putInt(Packet.LENGTH_MAX);
        option(description, Pcapng.INTERFACE_RESOLUTION, new byte[] {(byte) CaptureClock.NANOS.resolution()});
        block(Pcapng.INTERFACE, description.putInt(0));
    }

    /**
     * Adds a datagram. Times before 1970 and after 2554 are written as these.
     *
     * @throws IOException              when the stream cannot be written
     * @throws IllegalArgumentException when the payload is longer than UDP allows (65507 bytes over IPv4, 65527 over IPv6)
     */
    public void write(Datagram datagram) throws IOException {
        write(datagram, null);
    }

    /**
     * Adds a datagram with a comment, of which the first 65532 bytes of UTF-8 are kept.
     *
     * @param comment or null
     * @throws IOException              when the stream cannot be written
     * @throws IllegalArgumentException when the payload is longer than UDP allows (65507 bytes over IPv4, 65527 over IPv6)
     */
    public void write(Datagram datagram, String comment) throws IOException {
        byte[] frame = UdpEncoder.frame(datagram);
        frame(datagram.time(), frame, frame.length, comment);
    }

    /** Adds a frame of any kind, of which {@code original} bytes were on the wire. */
    void frame(Instant time, byte[] frame, int original, String comment) throws IOException {
        byte[] text = comment == null ? new byte[0] : utf8(comment);
        ByteBuffer b = buffer(20 + padded(frame.length) + (comment == null ? 0 : 4 + padded(text.length) + 4));
        long ticks = CaptureClock.nanosOf(time);
        b.putInt(0).putInt((int) (ticks >>> 32)).putInt((int) ticks).putInt(frame.length).putInt(original).put(frame);
        b.position(20 + padded(frame.length));
        if (comment != null) {
            option(b, Pcapng.COMMENT, text);
            b.putInt(0);
        }
        block(Pcapng.ENHANCED_PACKET, b);
    }

    private static byte[] utf8(String s) {
        byte[] b = s.getBytes(StandardCharsets.UTF_8);
        int n = Math.min(b.length, COMMENT_MAX);
        while (n < b.length && n > 0 && (b[n] & 0xc0) == 0x80) {
            n--;
        }
        return Arrays.copyOf(b, n);
    }

    private static void option(ByteBuffer b, int code, byte[] value) {
        int end = b.position() + 4 + padded(value.length);
        b.putShort((short) code).putShort((short) value.length).put(value).position(end);
    }

    private void block(int type, ByteBuffer body) throws IOException {
        int length = Pcapng.FRAMING + body.position();
        out.write(buffer(8).putInt(type).putInt(length).array());
        out.write(body.array(), 0, body.position());
        out.write(buffer(4).putInt(length).array());
    }

    private ByteBuffer buffer(int n) {
        return ByteBuffer.allocate(n).order(order);
    }

    private static int padded(int n) {
        return n + 3 & ~3;
    }
}
