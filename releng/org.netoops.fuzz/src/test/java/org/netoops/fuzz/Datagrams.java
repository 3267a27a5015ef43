// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.netoops.capture.CaptureMonitor;
import org.netoops.capture.CaptureOptions;
import org.netoops.capture.CaptureSink;
import org.netoops.capture.Captures;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.wire.Datagram;

/** Several payloads in one input: each behind two bytes with its length, the higher one first. */
final class Datagrams {

    private Datagrams() {
    }

    static byte[] pack(byte[] capture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Captures.read(new ByteArrayInputStream(capture), "seed", new CaptureSink() {
            @Override
            public void datagram(Datagram d) {
                out.write(d.payload().length >> 8);
                out.write(d.payload().length);
                out.writeBytes(d.payload());
            }

            @Override
            public void line(Origin origin, LogLine line) {
                // only the datagrams are wanted
            }

            @Override
            public void end(Origin origin) {
                // only the datagrams are wanted
            }
        }, CaptureOptions.DEFAULT, CaptureMonitor.NONE, report -> { });
        return out.toByteArray();
    }

    static List<byte[]> unpack(byte[] input) {
        List<byte[]> payloads = new ArrayList<>();
        for (int i = 0; i + 2 <= input.length;) {
            int length = Math.min((input[i] & 0xff) << 8 | input[i + 1] & 0xff, input.length - i - 2);
            payloads.add(Arrays.copyOfRange(input, i + 2, i + 2 + length));
            i += 2 + length;
        }
        return payloads;
    }
}
