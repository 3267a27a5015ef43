// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;

/** Packet captures of Wireshark's format, pcapng. */
final class PcapngFormat implements CaptureFormat {

    @Override
    public String name() {
        return "pcapng";
    }

    @Override
    public boolean matches(byte[] head) {
        return PcapngReader.isPcapng(head);
    }

    @Override
    public void read(CaptureInput in, CaptureRun run, CaptureOptions options) throws IOException {
        new PacketCapture(new PcapngReader(in, run), in, run, options).read();
    }
}
