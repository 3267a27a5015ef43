// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;

/** Takes the UDP datagrams out of captured frames: IPv4 with options, IPv6 with extension headers, fragments of both (RFC 791, 8200, 768). */
final class UdpDecoder {

    private static final int UDP = 17;
    private static final int UDP_HEADER = 8;
    private static final int IPV6_HEADER = 40;
    private static final int FRAGMENT = 44;
    private static final int AUTHENTICATION = 51;
    /** More extension headers than this are an attack, not a packet. */
    private static final int EXTENSIONS_MAX = 16;

    /** Takes the datagrams. */
    interface Out {
        /**
         * A datagram.
         *
         * @param payload as far as it was captured
         * @param missing bytes that the sender's payload has beyond that
         */
        void datagram(InetSocketAddress from, InetSocketAddress to, Instant time, byte[] payload, int missing);
    }

    /** The fields of an IP header that go with its content. */
    private record Ends(InetAddress from, InetAddress to, Instant time, boolean reassembled) {
    }

    private final Out out;
    private final IpReassembly fragments = new IpReassembly();
    private long malformed;
    private long incomplete;
    private long wrongChecksums;

    UdpDecoder(Out out) {
        this.out = out;
    }

    /** Hands on the datagram in a packet, if there is one, and those it completes. */
    void packet(LinkType link, Packet packet) {
        ByteBuffer b = ByteBuffer.wrap(packet.data, 0, packet.length);
        int ip = link.network(b);
        if (ip < 0 || ip >= packet.length) {
            return;
        }
        switch ((b.get(ip) & 0xf0) >> 4) {
            case 4 -> ipv4(b, ip, packet.time);
            case 6 -> ipv6(b, ip, packet.time);
            default -> {
                // no IP packet after all
            }
        }
    }

    /** No more packets come: hands on what is there of fragmented ones. */
    void end() {
        fragments.end().forEach(this::whole);
    }

    private void ipv4(ByteBuffer b, int ip, Instant time) {
        int header = (b.get(ip) & 0x0f) * 4;
        if (ip + 20 > b.limit() || header < 20) {
            malformed++;
            return;
        }
        if (b.get(ip + 9) != UDP) {
            return;
        }
        int total = b.getShort(ip + 2) & 0xffff;
        if (total != 0 && total < header || ip + header > b.limit()) {
            malformed++;
            return;
        }
        // zero: filled in later by the network card of the capturing machine
        int end = total == 0 ? b.limit() : ip + total;
        Ends ends = new Ends(address(b, ip + 12, 4), address(b, ip + 16, 4), time, false);
        int place = b.getShort(ip + 6) & 0x3fff;
        if (place == 0) {
            udp(b, ip + header, end, ends);
            return;
        }
        IpReassembly.Key key = new IpReassembly.Key(ends.from, ends.to, UDP, b.getShort(ip + 4) & 0xffff);
        fragment(key, UDP, (place & 0x1fff) * 8, (place & 0x2000) != 0, b, ip + header, end, time);
    }

    private void ipv6(ByteBuffer b, int ip, Instant time) {
        if (ip + IPV6_HEADER > b.limit()) {
            malformed++;
            return;
        }
        int payload = b.getShort(ip + 4) & 0xffff;
        // zero: a jumbogram, whose length an option tells
        int end = payload == 0 ? b.limit() : ip + IPV6_HEADER + payload;
        content(b, b.get(ip + 6) & 0xff, ip + IPV6_HEADER, end, new Ends(address(b, ip + 8, 16), address(b, ip + 24, 16), time, false));
    }

    /** What follows the IPv6 header: extension headers, and UDP or a fragment of it. */
    private void content(ByteBuffer b, int first, int start, int end, Ends ends) {
        int next = first;
        int at = start;
        for (int i = 0; i < EXTENSIONS_MAX && isExtension(next); i++) {
            // nobody sends fragments of fragments, and they would have no end
            if (at + 8 > b.limit() || next == FRAGMENT && ends.reassembled) {
                malformed++;
                return;
            }
            int place = b.getShort(at + 2) & 0xffff;
            if (next == FRAGMENT && (place & 0xfff9) != 0) {
                IpReassembly.Key key = new IpReassembly.Key(ends.from, ends.to, 0, b.getInt(at + 4) & 0xffff_ffffL);
                fragment(key, b.get(at) & 0xff, place & 0xfff8, (place & 1) != 0, b, at + 8, end, ends.time);
                return;
            }
            int size = switch (next) {
                case FRAGMENT -> 8;
                case AUTHENTICATION -> ((b.get(at + 1) & 0xff) + 2) * 4;
                default -> ((b.get(at + 1) & 0xff) + 1) * 8;
            };
            next = b.get(at) & 0xff;
            at += size;
        }
        if (next == UDP) {
            udp(b, at, end, ends);
        }
    }

    /** Hop-by-hop options, routing, fragment, authentication, destination options, mobility, host identity, shim6. */
    private static boolean isExtension(int next) {
        return switch (next) {
            case 0, 43, FRAGMENT, AUTHENTICATION, 60, 135, 139, 140 -> true;
            default -> false;
        };
    }

    private void fragment(IpReassembly.Key key, int next, int offset, boolean more, ByteBuffer b, int at, int end, Instant time) {
        int have = Math.min(end, b.limit());
        if (at > have) {
            malformed++;
            return;
        }
        byte[] content = Arrays.copyOfRange(b.array(), at, have);
        fragments.add(key, new IpReassembly.Fragment(next, offset, more, end - at, content), time).forEach(this::whole);
    }

    private void whole(IpReassembly.Whole w) {
        content(ByteBuffer.wrap(w.content()), w.next(), 0, w.length(), new Ends(w.key().from(), w.key().to(), w.time(), true));
    }

    private void udp(ByteBuffer b, int at, int end, Ends ends) {
        int have = Math.min(end, b.limit());
        if (at + UDP_HEADER > have) {
            malformed++;
            return;
        }
        int stated = b.getShort(at + 4) & 0xffff;
        // zero: longer than the field can tell
        int length = stated == 0 ? end - at : stated;
        if (length < UDP_HEADER || at + length > end) {
            malformed++;
            return;
        }
        int stop = Math.min(at + length, have);
        int missing = at + length - stop;
        incomplete += missing > 0 ? 1 : 0;
        if (missing == 0 && b.getShort(at + 6) != 0 && !checks(b, at, stop, ends)) {
            wrongChecksums++;
        }
        out.datagram(new InetSocketAddress(ends.from, b.getShort(at) & 0xffff), new InetSocketAddress(ends.to, b.getShort(at + 2) & 0xffff),
                ends.time, Arrays.copyOfRange(b.array(), at + UDP_HEADER, stop), missing);
    }

    private static boolean checks(ByteBuffer b, int at, int stop, Ends ends) {
        byte[] from = ends.from.getAddress();
        byte[] to = ends.to.getAddress();
        long pseudo = InternetChecksum.sum(from, 0, from.length, InternetChecksum.sum(to, 0, to.length, UDP + (stop - at)));
        return InternetChecksum.of(InternetChecksum.sum(b.array(), at, stop, pseudo)) == 0;
    }

    private static InetAddress address(ByteBuffer b, int at, int length) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(b.array(), at, at + length));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address of " + length + " bytes is always legal", e);
        }
    }

    void reportSkipped(CaptureRun run) {
        fragments.reportSkipped(run);
        run.count(malformed, "packets with impossible lengths skipped");
        run.count(incomplete, "datagrams are incomplete because their packets were captured in part only");
        run.count(wrongChecksums, "datagrams have a wrong UDP checksum: read all the same; usual when the sender's network card computes it");
    }
}
