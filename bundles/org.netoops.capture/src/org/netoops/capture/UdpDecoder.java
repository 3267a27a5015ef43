// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import org.netoops.wire.Datagram;

/** Takes the UDP datagram out of a captured frame: IPv4 with options, IPv6 with extension headers (RFC 791, 8200, 768). */
final class UdpDecoder {

    private static final int UDP = 17;
    private static final int UDP_HEADER = 8;
    private static final int IPV6_HEADER = 40;
    /** More extension headers than this are an attack, not a packet. */
    private static final int EXTENSIONS_MAX = 16;

    private final LinkType link;
    private long fragments;
    private long malformed;
    private long incomplete;

    UdpDecoder(LinkType link) {
        this.link = link;
    }

    /**
     * The datagram in the first {@code length} bytes of {@code frame}, or null when it holds none. A payload that was captured in part is
     * given as far as it goes.
     */
    Datagram decode(byte[] frame, int length, Instant time, long sequence) {
        ByteBuffer b = ByteBuffer.wrap(frame, 0, length);
        int ip = link.network(b);
        if (ip < 0 || ip >= length) {
            return null;
        }
        return switch ((frame[ip] & 0xf0) >> 4) {
            case 4 -> ipv4(b, ip, time, sequence);
            case 6 -> ipv6(b, ip, time, sequence);
            default -> null;
        };
    }

    private Datagram ipv4(ByteBuffer b, int ip, Instant time, long sequence) {
        int header = (b.get(ip) & 0x0f) * 4;
        if (ip + 20 > b.limit() || header < 20) {
            malformed++;
            return null;
        }
        if (b.get(ip + 9) != UDP) {
            return null;
        }
        if ((b.getShort(ip + 6) & 0x3fff) != 0) {
            fragments++;
            return null;
        }
        int total = b.getShort(ip + 2) & 0xffff;
        if (total != 0 && total < header + UDP_HEADER) {
            malformed++;
            return null;
        }
        // zero: filled in later by the network card of the capturing machine
        int end = total == 0 ? b.limit() : ip + total;
        return udp(b, ip + header, end, address(b, ip + 12, 4), address(b, ip + 16, 4), time, sequence);
    }

    private Datagram ipv6(ByteBuffer b, int ip, Instant time, long sequence) {
        if (ip + IPV6_HEADER > b.limit()) {
            malformed++;
            return null;
        }
        int payload = b.getShort(ip + 4) & 0xffff;
        int end = payload == 0 ? b.limit() : ip + IPV6_HEADER + payload;
        int next = b.get(ip + 6) & 0xff;
        int at = ip + IPV6_HEADER;
        for (int i = 0; i < EXTENSIONS_MAX && isExtension(next); i++) {
            if (at + 8 > b.limit()) {
                malformed++;
                return null;
            }
            if (next == 44 && (b.getShort(at + 2) & 0xfff9) != 0) {
                fragments++;
                return null;
            }
            int size = switch (next) {
                case 44 -> 8;
                case 51 -> ((b.get(at + 1) & 0xff) + 2) * 4;
                default -> ((b.get(at + 1) & 0xff) + 1) * 8;
            };
            next = b.get(at) & 0xff;
            at += size;
        }
        return next == UDP ? udp(b, at, end, address(b, ip + 8, 16), address(b, ip + 24, 16), time, sequence) : null;
    }

    /** Hop-by-hop options, routing, fragment, authentication, destination options, mobility, host identity, shim6. */
    private static boolean isExtension(int next) {
        return switch (next) {
            case 0, 43, 44, 51, 60, 135, 139, 140 -> true;
            default -> false;
        };
    }

    private Datagram udp(ByteBuffer b, int at, int end, InetAddress from, InetAddress to, Instant time, long sequence) {
        int have = Math.min(end, b.limit());
        if (at + UDP_HEADER > have) {
            malformed++;
            return null;
        }
        int length = b.getShort(at + 4) & 0xffff;
        if (length < UDP_HEADER && length != 0 || at + length > end) {
            malformed++;
            return null;
        }
        int stop = length == 0 ? have : Math.min(at + length, have);
        if (stop < at + length) {
            incomplete++;
        }
        byte[] payload = Arrays.copyOfRange(b.array(), at + UDP_HEADER, stop);
        return new Datagram(sequence, new InetSocketAddress(from, b.getShort(at) & 0xffff),
                new InetSocketAddress(to, b.getShort(at + 2) & 0xffff), time, payload);
    }

    private static InetAddress address(ByteBuffer b, int at, int length) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(b.array(), at, at + length));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address of " + length + " bytes is always legal", e);
        }
    }

    void reportSkipped(CaptureRun run) {
        if (fragments > 0) {
            run.problem(fragments + " IP fragments skipped: fragments are not put together");
        }
        if (malformed > 0) {
            run.problem(malformed + " packets with impossible lengths skipped");
        }
        if (incomplete > 0) {
            run.problem(incomplete + " datagrams are incomplete because their packets were captured in part only");
        }
    }
}
