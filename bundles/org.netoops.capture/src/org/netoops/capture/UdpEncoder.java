// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import org.netoops.wire.Datagram;

/** Makes the Ethernet frame that would have carried a datagram. */
final class UdpEncoder {

    private static final int UDP_MAX = 0xffff;
    private static final int UDP_HEADER = 8;
    private static final byte UDP = 17;
    private static final byte TTL = 64;
    /** Locally administered addresses, receiver first. */
    private static final byte[] MACS = {2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1};

    private UdpEncoder() {
    }

    /** @throws IllegalArgumentException when the payload is too long for UDP */
    static byte[] frame(Datagram d) {
        byte[] from = bytes(d.from());
        byte[] to = bytes(d.to());
        if (from.length != to.length) {
            // a socket for both families names its own address in IPv6 and its sender's in IPv4
            from = mapped(from);
            to = mapped(to);
        }
        boolean v4 = from.length == 4;
        byte[] udp = udp(d, from, to);
        int ipLength = v4 ? 20 : 40;
        if (udp.length > UDP_MAX || v4 && udp.length + ipLength > UDP_MAX) {
            throw new IllegalArgumentException("payload of " + d.payload().length + " bytes is too long for UDP");
        }
        ByteBuffer b = ByteBuffer.allocate(14 + ipLength + udp.length).put(MACS).putShort((short) (v4 ? 0x0800 : 0x86dd));
        if (v4) {
            b.put(ipv4(from, to, udp.length));
        } else {
            b.putInt(0x60000000).putShort((short) udp.length).put(UDP).put(TTL).put(from).put(to);
        }
        return b.put(udp).array();
    }

    private static byte[] bytes(InetSocketAddress a) {
        InetAddress address = a.getAddress();
        return address == null ? new byte[4] : address.getAddress();
    }

    /** The IPv4-mapped form ::ffff:a.b.c.d; IPv6 stays as it is. */
    private static byte[] mapped(byte[] address) {
        if (address.length == 16) {
            return address;
        }
        byte[] b = new byte[16];
        b[10] = (byte) 0xff;
        b[11] = (byte) 0xff;
        System.arraycopy(address, 0, b, 12, 4);
        return b;
    }

    private static byte[] ipv4(byte[] from, byte[] to, int udpLength) {
        ByteBuffer b = ByteBuffer.allocate(20).putShort((short) 0x4500).putShort((short) (20 + udpLength)).putInt(0);
        b.put(TTL).put(UDP).putShort((short) 0).put(from).put(to);
        return b.putShort(10, (short) InternetChecksum.of(InternetChecksum.sum(b.array(), 0, 20, 0))).array();
    }

    private static byte[] udp(Datagram d, byte[] from, byte[] to) {
        int length = UDP_HEADER + d.payload().length;
        ByteBuffer b = ByteBuffer.allocate(length);
        b.putShort((short) d.from().getPort()).putShort((short) d.to().getPort()).putShort((short) length).putShort((short) 0);
        b.put(d.payload());
        // the pseudo header: addresses, protocol and length
        long pseudo = InternetChecksum.sum(from, 0, from.length, InternetChecksum.sum(to, 0, to.length, UDP + length));
        int c = InternetChecksum.of(InternetChecksum.sum(b.array(), 0, length, pseudo));
        return b.putShort(6, (short) (c == 0 ? 0xffff : c)).array();
    }
}
