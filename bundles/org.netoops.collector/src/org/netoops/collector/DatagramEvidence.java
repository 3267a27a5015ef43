// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.netoops.archive.Evidence;
import org.netoops.capture.PcapWriter;
import org.netoops.wire.Datagram;

/** Datagrams as a packet capture: a format that other tools read too and that our own capture reader takes back. */
final class DatagramEvidence {

    private DatagramEvidence() {
    }

    /** @param datagrams at least one, all of one sender */
    static Evidence of(List<Datagram> datagrams) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(datagrams.size() * 1000);
        try {
            PcapWriter pcap = new PcapWriter(bytes);
            for (Datagram d : datagrams) {
                pcap.write(d);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        Datagram first = datagrams.getFirst();
        String source = Endpoints.name(first.from()) + " to port " + first.to().getPort();
        return new Evidence(Evidence.PCAP, source, bytes.toByteArray());
    }
}
