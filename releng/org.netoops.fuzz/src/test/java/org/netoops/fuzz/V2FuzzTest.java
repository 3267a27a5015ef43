// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.netoops.log.LogLine;
import org.netoops.log.LogSink;
import org.netoops.log.Origin;
import org.netoops.log.Verification;
import org.netoops.wire.AssembledDump;
import org.netoops.wire.Datagram;
import org.netoops.wire.NetoopsV2Packet;
import org.netoops.wire.V2Encoder;
import org.netoops.wire.V2Field;
import org.netoops.wire.V2Machine;
import org.netoops.wire.WireCounters;
import org.netoops.wire.WireLimits;
import org.netoops.wire.WireListener;
import org.netoops.wire.WireReceiver;

/** Packets of netoops v2, with tags that fit for half of the inputs: behind a tag there is more code to reach. */
class V2FuzzTest {
    private static final InetSocketAddress FROM = new InetSocketAddress("192.0.2.1", 2004);
    private static final InetSocketAddress TO = new InetSocketAddress("192.0.2.2", 2004);
    private static final byte[] KEY = new byte[32];
    private static final int KEY_ID = 1;
    private static final int TAG = 16;
    private static final int MAX_RATIO = 32;

    static Stream<Arguments> dumps() {
        byte[] log = "<4>[    1.000000] BUG: unable to handle page fault for address: ffffffffc0401234\n".repeat(40).getBytes(StandardCharsets.US_ASCII);
        V2Encoder e = V2Encoder.of(new UUID(1, 2), 3).withRounds(1).withParityGroup(2).withMeta(List.of(new V2Field.Text(V2Field.Label.RELEASE, "6.1"),
            new V2Field.Task(1, 1, "init"), new V2Field.Registers(V2Machine.X86_64.elf(), List.of(1L, 2L)), new V2Field.Code(1, "0f0b"),
            new V2Field.Module(1, 2, "ab", "og"), new V2Field.User("k", "v"), new V2Field.Stack(1, 4, List.of(5L))));
        return Stream.of(e, e.withCompression(false), e.withKey(KEY_ID, KEY), e.withKey(KEY_ID, KEY).withCompression(false)).map(d -> Arguments.of(pack(d.encode(log))));
    }

    private static byte[] pack(List<byte[]> packets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] p : packets) {
            out.write(p.length >> 8);
            out.write(p.length);
            out.writeBytes(p);
        }
        return out.toByteArray();
    }

    /** Puts a tag that fits at the packet's end, as its own numbers place it there or not. */
    private static byte[] signed(byte[] packet) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
            mac.update(packet, 0, packet.length - TAG);
            System.arraycopy(mac.doFinal(), 0, packet, packet.length - TAG, TAG);
            return packet;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @MethodSource("dumps")
    @FuzzTest
    void receive(byte[] input) {
        List<byte[]> payloads = Datagrams.unpack(input);
        boolean sign = input.length > 0 && Arrays.hashCode(input) % 2 == 0;
        long received = input.length;
        Checks checks = new Checks(sign, received);
        Promise.inTime(() -> {
            WireReceiver receiver = new WireReceiver(checks, WireLimits.DEFAULT, new WireCounters(), checks, id -> id == KEY_ID ? KEY : null);
            long n = 0;
            for (byte[] payload : payloads) {
                receiver.accept(new Datagram(++n, FROM, TO, Instant.ofEpochSecond(1_700_000_000), sign && payload.length > TAG ? signed(payload) : payload));
            }
            receiver.tick(Instant.ofEpochSecond(1_700_000_010));
            receiver.end();
            Promise.that(receiver.pendingBytes() == 0, "memory is still held");
        });
    }

    /** What must hold for every dump. */
    private record Checks(boolean signed, long received) implements LogSink, WireListener {

        @Override
        public void dump(AssembledDump dump) {
            if (!(dump.header() instanceof NetoopsV2Packet header)) {
                return;
            }
            // seeds have tags of their own, so an unsigned input may be verified too; without the key's number nothing can
            Promise.that(dump.verification() != Verification.VERIFIED || header.keyId() == KEY_ID, "verified without a key");
            long missing = dump.missing().stream().mapToLong(AssembledDump.Missing::bytes).sum();
            Promise.that(dump.log().length + missing == header.textLength(), "text and holes do not make the whole");
            Promise.that(dump.log().length <= MAX_RATIO * received, "text out of nothing");
            dump.meta().registers();
            dump.meta().wallTime();
        }

        @Override
        public void line(Origin origin, LogLine line) {
            Promise.that(line.textStart() <= line.raw().length(), "the text begins outside of the line");
        }

        @Override
        public void end(Origin origin) {
            // nothing is kept
        }
    }
}
