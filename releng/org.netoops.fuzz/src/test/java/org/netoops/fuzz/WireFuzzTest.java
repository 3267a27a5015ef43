// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;
import org.netoops.log.LogLine;
import org.netoops.log.LogSink;
import org.netoops.log.Origin;
import org.netoops.wire.Datagram;
import org.netoops.wire.Dissection;
import org.netoops.wire.Field;
import org.netoops.wire.PacketDecoder;
import org.netoops.wire.WireCounters;
import org.netoops.wire.WireLimits;
import org.netoops.wire.WireReceiver;

/** Datagrams of one sender. */
class WireFuzzTest {
    private static final InetSocketAddress FROM = new InetSocketAddress("192.0.2.1", 6665);
    private static final InetSocketAddress TO = new InetSocketAddress("192.0.2.2", 6666);

    @MethodSource("org.netoops.fuzz.Seeds#datagrams")
    @FuzzTest
    void receive(byte[] input) {
        Promise.inTime(() -> {
            WireReceiver receiver = new WireReceiver(new LogSink() {
                @Override
                public void line(Origin origin, LogLine line) {
                    Promise.that(line.textStart() <= line.raw().length(), "the text begins outside of the line");
                }

                @Override
                public void end(Origin origin) {
                    // nothing is kept
                }
            }, WireLimits.DEFAULT, new WireCounters());
            long n = 0;
            for (byte[] payload : Datagrams.unpack(input)) {
                Promise.that(PacketDecoder.decode(payload) != null, "no packet");
                List<Field> fields = Dissection.of(payload).fields();
                Promise.that((fields.isEmpty() ? 0 : fields.getLast().end()) == payload.length, "fields leave bytes out");
                receiver.accept(new Datagram(++n, FROM, TO, Instant.ofEpochSecond(1_700_000_000 + n), payload));
            }
            receiver.tick(Instant.ofEpochSecond(1_700_100_000));
        });
    }
}
