// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The real captures that tests read: classic pcap, Ethernet, IPv4, UDP. */
final class Captures {

    static final List<String> NAMES = List.of("x86_64-7.3.4-og_double_free", "x86_64-6.1.0-og_uaf", "riscv64-6.12-og_null",
            "aarch64-6.1.0-og_double_free");

    private Captures() {
    }

    static byte[] read(String resource) {
        try (InputStream in = Captures.class.getResourceAsStream("captures/" + resource + ".gz");
                GZIPInputStream unzipped = new GZIPInputStream(in)) {
            return unzipped.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the kernel printed on the serial console, without what programs printed there. */
    static List<String> logLines(String name) {
        return new String(read(name + ".log"), StandardCharsets.UTF_8).lines().filter(l -> l.matches("\\[ *\\d+\\.\\d{6}\\].*")).toList();
    }

    /** The UDP datagrams of a capture, numbered from 1. */
    static List<Datagram> datagrams(String name) throws IOException {
        return datagrams(read(name + ".pcap"));
    }

    /** The UDP datagrams of a capture, numbered from 1. */
    static List<Datagram> datagrams(byte[] pcap) throws IOException {
        ByteBuffer b = ByteBuffer.wrap(pcap).order(ByteOrder.LITTLE_ENDIAN).position(24);
        List<Datagram> all = new ArrayList<>();
        while (b.remaining() >= 16) {
            Instant time = Instant.ofEpochSecond(b.getInt() & 0xffffffffL, b.getInt() * 1000L);
            byte[] frame = new byte[b.getInt()];
            b.getInt();
            b.get(frame);
            ByteBuffer f = ByteBuffer.wrap(frame);
            if (frame.length < 42 || f.getShort(12) != 0x0800 || frame[23] != 17) {
                continue;
            }
            int udp = 14 + (frame[14] & 15) * 4;
            int length = f.getShort(udp + 4) & 0xffff;
            all.add(new Datagram(all.size() + 1, address(frame, 26, f.getShort(udp)), address(frame, 30, f.getShort(udp + 2)), time,
                    Arrays.copyOfRange(frame, udp + 8, udp + length)));
        }
        return all;
    }

    private static InetSocketAddress address(byte[] frame, int at, short port) throws IOException {
        return new InetSocketAddress(InetAddress.getByAddress(Arrays.copyOfRange(frame, at, at + 4)), port & 0xffff);
    }
}
