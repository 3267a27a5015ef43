// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.netoops.log.Gap;
import org.netoops.log.LogLine;
import org.netoops.log.Prefix;

class ExcerptCodecTest {

    private static final Prefix FULL = new Prefix(7, Long.MAX_VALUE, "T123", Instant.parse("1969-12-31T23:59:59.000000001Z"), "web-1", true);

    private static Excerpt random(Random r) {
        List<LogLine> lines = new ArrayList<>();
        for (int i = r.nextInt(40); i > 0; i--) {
            char[] text = new char[r.nextInt(200)];
            for (int c = 0; c < text.length; c++) {
                text[c] = (char) r.nextInt(r.nextBoolean() ? 128 : 65536);
            }
            Prefix p = r.nextBoolean() ? FULL : new Prefix(r.nextInt(-1, 8), r.nextLong(-1, 1000), null, null, null, r.nextBoolean());
            lines.add(new LogLine(r.nextLong(), r.nextLong(), new String(text), r.nextInt(text.length + 1), p));
        }
        List<Gap> gaps = new ArrayList<>();
        for (Gap.Kind k : Gap.Kind.values()) {
            gaps.add(new Gap(r.nextLong(), k, r.nextLong(), "lost \ud800 " + k));
        }
        return new Excerpt(lines, r.nextBoolean() ? gaps : List.of());
    }

    @Test
    void everythingComesBackEqual() throws DamagedException {
        Random r = new Random(42);
        for (int i = 0; i < 500; i++) {
            Excerpt e = random(r);
            assertEquals(e, ExcerptCodec.decode(ExcerptCodec.encode(e)));
        }
    }

    @Test
    void damageIsToldAndNothingElseIsThrown() throws DamagedException {
        byte[] good = ExcerptCodec.encode(random(new Random(7)));
        Random r = new Random(1);
        for (int i = 0; i < 2000; i++) {
            byte[] bad = Arrays.copyOf(good, r.nextInt(good.length));
            assertThrows(DamagedException.class, () -> ExcerptCodec.decode(bad));
        }
        for (int i = 0; i < 5000; i++) {
            byte[] plain = Deflated.inflate(good);
            plain[r.nextInt(plain.length)] ^= (byte) (1 << r.nextInt(8));
            try {
                ExcerptCodec.decode(Deflated.of(plain));
            } catch (DamagedException e) {
                assertTrue(e.getMessage().length() > 5);
            }
        }
    }

    @Test
    void aLengthThatLiesAllocatesNothing() {
        Packer p = new Packer();
        p.number(1);
        p.number(Long.MAX_VALUE);
        assertThrows(DamagedException.class, () -> ExcerptCodec.decode(Deflated.of(p.bytes())));
        Packer q = new Packer();
        q.number(2);
        assertTrue(assertThrows(DamagedException.class, () -> ExcerptCodec.decode(Deflated.of(q.bytes()))).getMessage().contains("format 2"));
    }

    @Test
    void bytesThatBlowUpAreStopped() throws DamagedException {
        byte[] most = new byte[Deflated.LIMIT / 64];
        assertArrayEquals(most, Deflated.inflate(Deflated.of(most)));
        assertThrows(DamagedException.class, () -> Deflated.inflate(Deflated.of(new byte[Deflated.LIMIT + 1])));
    }
}
