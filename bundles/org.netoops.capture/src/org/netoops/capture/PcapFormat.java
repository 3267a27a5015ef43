// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;

/** Classic packet captures. */
final class PcapFormat implements CaptureFormat {

    @Override
    public String name() {
        return "pcap";
    }

    @Override
    public boolean matches(byte[] head) {
        return PcapReader.isPcap(head);
    }

    @Override
    public void read(CaptureInput in, CaptureRun run, CaptureOptions options) throws IOException {
        PcapReader records = new PcapReader(in, run);
        if (!records.open()) {
            return;
        }
        if (LinkType.of(records.linkType()) == null) {
            run.fail("not read: " + LinkType.unsupported(records.linkType()));
            return;
        }
        new PacketCapture(records, in, run, options).read();
    }
}
