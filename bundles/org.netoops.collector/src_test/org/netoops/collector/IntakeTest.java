// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is not let in is counted. */
class IntakeTest {
    private static final byte[] RECORD = "6,1,1000000,-;text\n".getBytes(StandardCharsets.US_ASCII);

    private static CollectorStatus after(CollectorConfig config, int sent) throws Exception {
        try (Collector collector = Collector.start(config, new MemoryArchive(), new CollectorListener() { })) {
            try (Senders senders = new Senders(1, Configs.port(collector))) {
                for (int i = 0; i < sent; i++) {
                    senders.send(0, RECORD);
                }
            }
            Senders.await(() -> collector.status().received() >= sent);
            collector.close();
            return collector.status();
        }
    }

    @Test
    void whoIsNotAllowedIsRefused() throws Exception {
        CollectorStatus status = after(Configs.loopback().allowing(AllowList.parse("192.0.2.0/24, ::1")), 50);
        assertEquals(List.of(50L, 50L, 0L, 0L), List.of(status.received(), status.refused(), status.tooFast(), status.duplicates()));
    }

    @Test
    void whoIsAllowedIsTaken() throws Exception {
        CollectorStatus status = after(Configs.loopback().allowing(AllowList.parse("127.0.0.0/8")), 50);
        assertEquals(List.of(50L, 0L, 0L, 49L), List.of(status.received(), status.refused(), status.tooFast(), status.duplicates()));
    }

    @Test
    void whoSendsTooMuchIsHeldBack() throws Exception {
        CollectorStatus status = after(Configs.loopback().bounding(1), 50);
        assertEquals(50, status.received());
        // more when the machine took seconds for it
        assertEquals(50, status.tooFast() + status.duplicates() + 1);
        assertTrue(status.tooFast() > 30, () -> "too fast " + status.tooFast());
    }
}
