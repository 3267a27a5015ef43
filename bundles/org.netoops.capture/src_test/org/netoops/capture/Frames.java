// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.netoops.wire.Datagram;

/** Makes packets and captures. */
final class Frames {

    static final Instant TIME = Instant.parse("2026-11-22T19:22:01.123456789Z");

    private Frames() {
    }

    static InetSocketAddress address(String ip, int port) {
        try {
            return new InetSocketAddress(InetAddress.getByName(ip), port);
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Datagram datagram(long sequence, String from, String to, int port, String text) {
        return new Datagram(sequence, address(from, 6665), address(to, port), TIME.plusMillis(sequence),
                text.getBytes(StandardCharsets.ISO_8859_1));
    }

    static Datagram v4(long sequence, String text) {
        return datagram(sequence, "10.0.2.15", "10.0.2.2", 6666, text);
    }

    static Datagram v6(long sequence, String text) {
        return datagram(sequence, "fe80::1", "fe80::2", 6666, text);
    }

    static byte[] pcap(ByteOrder order, boolean nanos, int linkType, List<byte[]> frames) {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        try {
            PcapWriter w = new PcapWriter(b, order, nanos, linkType);
            for (byte[] f : frames) {
                w.frame(TIME, f, f.length);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return b.toByteArray();
    }

    static byte[] pcap(byte[]... frames) {
        return pcap(ByteOrder.LITTLE_ENDIAN, true, 1, List.of(frames));
    }

    /** Puts bytes into a frame at an offset. */
    static byte[] insert(byte[] frame, int at, int... bytes) {
        ByteBuffer b = ByteBuffer.allocate(frame.length + bytes.length).put(frame, 0, at);
        for (int x : bytes) {
            b.put((byte) x);
        }
        return b.put(frame, at, frame.length - at).array();
    }

    /** Changes bytes of a copy. */
    static byte[] with(byte[] frame, int at, int... bytes) {
        byte[] b = frame.clone();
        for (int i = 0; i < bytes.length; i++) {
            b[at + i] = (byte) bytes[i];
        }
        return b;
    }

    /** The IP packet of a frame behind another link header. */
    static byte[] relink(byte[] frame, int... header) {
        return insert(Arrays.copyOfRange(frame, 14, frame.length), 0, header);
    }
}
