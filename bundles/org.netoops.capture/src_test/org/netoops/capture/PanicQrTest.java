// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netoops.log.Gap;
import org.netoops.log.LogLine;

/** The text forms of a panic screen's QR code; url and text are those of a real kernel (7.3.4, in QEMU). */
class PanicQrTest {

    private static String fixture(String name) {
        return new String(Collected.fixture(name), StandardCharsets.ISO_8859_1);
    }

    /** The code's text for a log, with the kernel's own fault in the old coding. */
    private static String digits(QrDigits coding, String log) {
        return coding.encode(PstoreWriter.deflate(log.getBytes(StandardCharsets.ISO_8859_1), false));
    }

    private static List<String> raw(Collected c) {
        assertEquals(1, c.logs.size(), c.report.problems().toString());
        return c.logs.values().iterator().next().stream().map(LogLine::raw).toList();
    }

    @ParameterizedTest
    @EnumSource(QrDigits.class)
    void digitsComeBackAsBytes(QrDigits coding) {
        Random random = new Random(1);
        int damaged = 0;
        for (int n = 1; n <= 3000; n++) {
            byte[] b = new byte[n];
            random.nextBytes(b);
            byte[] back = coding.decode(coding.encode(b));
            assertNotNull(back, "length " + n);
            if (coding == QrDigits.SEVEN_BYTES || !Arrays.equals(b, back)) {
                damaged += coding == QrDigits.THIRTEEN_BITS ? 1 : 0;
                assertEquals(n, back.length);
                int safe = coding == QrDigits.SEVEN_BYTES ? n : Math.max(0, n - 2);
                assertArrayEquals(Arrays.copyOf(b, safe), Arrays.copyOf(back, safe), "length " + n);
            }
        }
        // left over are 4, 7 or 10 bits in three of thirteen lengths, and not every value of them needs the digit that is missing
        assertTrue(coding == QrDigits.SEVEN_BYTES ? damaged == 0 : damaged > 50 && damaged < 700, "damaged " + damaged);
    }

    @Test
    void digitsAreThoseOfTheKernel() {
        assertEquals("2321", QrDigits.THIRTEEN_BITS.encode(new byte[] {0x48, (byte) 0x89, 0, 0}).substring(0, 4));
        String url = fixture("panic-qr.url").strip();
        String digits = url.substring(url.indexOf("&z=") + 3);
        assertEquals(digits, QrDigits.SEVEN_BYTES.encode(QrDigits.SEVEN_BYTES.decode(digits)));
    }

    @Test
    void readsTheUrlOfARealPanic() {
        Collected c = Collected.text(fixture("panic-qr.url"));
        assertEquals("panic QR text", c.report.format());
        assertEquals(List.of(), c.report.problems());
        assertEquals(fixture("panic-qr.txt").lines().toList(), raw(c));
        assertEquals(List.of("release=7.3.4+deb13-amd64", "machine=x86_64"), c.metadata);
        assertEquals(c.logs.keySet(), c.ended);
        String url = fixture("panic-qr.url").strip();
        String digits = url.substring(url.indexOf("&z=") + 3);
        for (String form : List.of(digits, digits + "\r\n", digits.replaceAll("(.{76})", "$1\n"), "\n  " + url.replaceAll("(.{76})", "$1\r\n"))) {
            assertEquals(fixture("panic-qr.txt").lines().toList(), raw(Collected.text(form)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x86_64-og_bug.log", "i686-og_div0.log", "aarch64-og_badptr.log", "s390x-og_badptr.log"})
    void readsEveryLengthOfRealLogsInBothCodings(String name) {
        String log = fixture(name).replace("\r", "");
        for (int n = 100; n < 7000; n += 37) {
            String text = log.substring(log.length() - n);
            for (QrDigits coding : QrDigits.values()) {
                Collected c = Collected.text("https://kdj0c.github.io/panic_report?a=x86_64&v=6.12.0%2Brc1&zl=" + digits(coding, text));
                assertEquals(text.lines().toList(), raw(c), coding + " of " + n);
                assertEquals(List.of("release=6.12.0+rc1", "machine=x86_64"), c.metadata);
                assertEquals(List.of(), c.gaps);
            }
        }
    }

    /** Some streams of 6.12 end damaged in the check sum: the text is whole all the same. */
    @Test
    void aDamagedCheckSumIsAWarning() {
        String log = fixture("x86_64-og_bug.log").replace("\r", "").substring(20_000, 26_000);
        byte[] packed = PstoreWriter.deflate(log.getBytes(StandardCharsets.ISO_8859_1), false);
        packed[packed.length - 1] ^= 0x55;
        for (QrDigits coding : QrDigits.values()) {
            Collected c = Collected.text(coding.encode(packed));
            assertEquals(log.lines().toList(), raw(c));
            assertEquals(List.of(), c.gaps);
            assertTrue(c.report.problems().get(0).startsWith("the check sum behind the text is damaged"), c.report.problems().toString());
        }
    }

    @Test
    void cutDigitsGiveTheBeginning() {
        String digits = digits(QrDigits.SEVEN_BYTES, fixture("panic-qr.txt"));
        Collected c = Collected.text(digits.substring(0, 17 * 200));
        assertTrue(c.report.problems().get(0).startsWith("only the beginning"), c.report.problems().toString());
        assertEquals(Gap.Kind.LOST_BYTES, c.gaps.get(0).kind());
        assertTrue(fixture("panic-qr.txt").startsWith(String.join("\n", raw(c))));
    }

    @Test
    void otherDigitsAndUrlsAreNoPanics() {
        Collected c = Collected.text("9".repeat(500));
        assertTrue(c.report.failed());
        assertEquals(0, c.report.lines());
        assertEquals("text", Collected.text("12345").report.format());
        assertEquals("text", Collected.text("https://example.org/?z=12\n").report.format());
        assertEquals("text", Collected.text("a log\nhttps://example.org/?zl=" + "1".repeat(100)).report.format());
        assertNull(PanicPayload.of("https://example.org/?zl=" + "1".repeat(20_000)));
        assertNull(PanicPayload.of("hello"));
    }

    @Test
    void survivesDamage() {
        Random random = new Random(20260101);
        String good = fixture("panic-qr.url").strip();
        for (int i = 0; i < 2000; i++) {
            StringBuilder b = new StringBuilder(good.substring(0, random.nextInt(good.length())));
            for (int n = random.nextInt(5); n > 0 && !b.isEmpty(); n--) {
                b.setCharAt(random.nextInt(b.length()), (char) ('0' + random.nextInt(10)));
            }
            assertNotNull(Collected.text(b.toString()).report);
        }
    }
}
