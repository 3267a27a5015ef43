// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.capture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.netoops.archive.Evidence;
import org.netoops.capture.CaptureMonitor;
import org.netoops.capture.Captures;
import org.netoops.capture.PcapngWriter;
import org.netoops.capture.table.DatagramTable;
import org.netoops.wire.Datagram;

/** The datagrams that were kept with a crash. */
final class EvidenceDatagrams {

    private EvidenceDatagrams() {
    }

    /** Whether there are any. */
    static boolean in(List<Evidence> evidence) {
        return evidence.stream().anyMatch(e -> e.mediaType().equals(Evidence.PCAP));
    }

    /** Each of them, source after source. */
    static void read(List<Evidence> evidence, TableSink sink, CaptureMonitor monitor) {
        for (Evidence e : evidence) {
            if (e.mediaType().equals(Evidence.PCAP) && !monitor.cancelled()) {
                Captures.read(new ByteArrayInputStream(e.bytes()), e.source(), sink, CaptureSource.options(), monitor, report -> { });
            }
        }
    }

    /** All of them as one capture. */
    static byte[] capture(DatagramTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PcapngWriter writer = new PcapngWriter(out);
        for (long row = table.first(); row < table.end(); row++) {
            Datagram d = table.row(row).datagram();
            if (d != null) {
                writer.write(d);
            }
        }
        return out.toByteArray();
    }
}
