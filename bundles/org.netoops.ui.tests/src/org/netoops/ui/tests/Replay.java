// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.tests;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sends the datagrams of a classic pcap file (Ethernet, IPv4, UDP) again. */
final class Replay {
    private static final int FILE_HEADER = 24;
    private static final int RECORD_HEADER = 16;
    private static final int ETHERNET = 14;
    private static final int UDP = 8;

    private Replay() {
    }

    static int send(Path pcap, int port) throws IOException, InterruptedException {
        List<byte[]> payloads = payloads(ByteBuffer.wrap(Files.readAllBytes(pcap)));
        try (DatagramSocket socket = new DatagramSocket()) {
            for (byte[] payload : payloads) {
                socket.send(new DatagramPacket(payload, payload.length, InetAddress.getLoopbackAddress(), port));
                Thread.sleep(0, 200_000);
            }
        }
        return payloads.size();
    }

    private static List<byte[]> payloads(ByteBuffer file) {
        file.order(file.getInt(0) == 0xa1b2c3d4 || file.getInt(0) == 0xa1b23c4d ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        List<byte[]> payloads = new ArrayList<>();
        for (int at = FILE_HEADER; at + RECORD_HEADER < file.limit();) {
            int length = file.getInt(at + 8);
            int packet = at + RECORD_HEADER;
            int ip = packet + ETHERNET;
            if (length > ETHERNET + 28 && file.get(ip) >> 4 == 4 && file.get(ip + 9) == 17) {
                int udp = ip + (file.get(ip) & 0xf) * 4;
                int bytes = ((file.get(udp + 4) & 0xff) << 8 | file.get(udp + 5) & 0xff) - UDP;
                byte[] payload = new byte[bytes];
                file.get(udp + UDP, payload);
                payloads.add(payload);
            }
            at = packet + length;
        }
        return payloads;
    }
}
