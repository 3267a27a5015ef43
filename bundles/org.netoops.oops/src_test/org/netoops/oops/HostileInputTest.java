// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netoops.log.Gap;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.log.Prefix;

/** Damaged, endless and malicious logs: no exception, bounded time and memory. */
class HostileInputTest {
    private static final Prefix KERNEL = new Prefix(-1, 1_000_000, null, null, null, true);

    /** Whatever came out must be whole. */
    private static void check(List<Oops> found) {
        for (Oops o : found) {
            assertNotNull(o.verdict().title());
            assertTrue(o.verdict().title().length() <= 120);
            assertTrue(o.firstLine() <= o.lastLine());
            o.excerpt().lines().forEach(l -> assertTrue(l.raw().length() <= 70_000));
        }
    }

    private static String report(String name) {
        return Fixtures.first(name).excerpt().rawText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x86_64-7.3-ipi", "s390x-6.1-badptr", "ppc64-6.1-null", "mips-6.1-list_corrupt", "arm-6.1-work"})
    void cutAnywhere(String name) {
        String text = report(name);
        int step = Math.max(1, text.length() / 1500);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (int n = 0; n < text.length(); n += step) {
                check(Fixtures.parse(text.substring(0, n)));
                check(Fixtures.parse(text.substring(n)));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"x86_64-6.1-double_free", "i386-6.1-recurse", "arm64-6.1-timer", "arm-6.1-double-oops", "ppc64-6.1-warn_msg", "s390x-6.1-recurse",
        "riscv-6.12-bug", "mips-6.1-double-oops"})
    void anyDamage(String name) {
        String text = report(name);
        Random random = new Random(4711);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (int round = 0; round < 200; round++) {
                check(Fixtures.parse(flipped(text, random)));
                check(Fixtures.parse(shuffled(text, random)));
            }
        });
    }

    private static String flipped(String text, Random random) {
        char[] chars = text.toCharArray();
        for (int i = random.nextInt(200); i >= 0; i--) {
            chars[random.nextInt(chars.length)] = (char) random.nextInt(256);
        }
        return new String(chars);
    }

    private static String shuffled(String text, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n")));
        if (random.nextBoolean()) {
            Collections.shuffle(lines, random);
        } else {
            for (int i = random.nextInt(20); i >= 0 && lines.size() > 1; i--) {
                lines.remove(random.nextInt(lines.size()));
                lines.add(random.nextInt(lines.size()), lines.get(random.nextInt(lines.size())));
            }
        }
        return String.join("\n", lines);
    }

    @Test
    void anEndlessReportIsCut() {
        List<Oops> found = new ArrayList<>();
        OopsParser parser = new OopsParser(Origin.ofFile("endless"), found::add);
        parser.line(new LogLine(1, 0, "WARNING: CPU: 0 PID: 10 at a.c:1 foo+0x1/0x2", 0, KERNEL));
        for (int i = 2; i < 500_000; i++) {
            parser.line(new LogLine(i, 0, " foo+0x1/0x2", 0, KERNEL));
        }
        parser.end();
        assertEquals(1, found.size());
        assertTrue(found.getFirst().excerpt().lines().size() <= 4001);
        assertTrue(found.getFirst().traces().getFirst().frames().size() <= 4000);
    }

    @Test
    void manyHeadersCostTheirOwnLinesOnly() {
        List<Oops> found = new ArrayList<>();
        OopsParser parser = new OopsParser(Origin.ofFile("headers"), found::add);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int i = 1; i < 100_000; i++) {
                parser.line(new LogLine(i, 0, "BUG: Bad page state in process init  pfn:" + i, 0, KERNEL));
            }
            parser.end();
        });
        assertEquals(99_999, found.size());
    }

    @Test
    void aHugeLineIsLookedAtInPart() {
        String huge = "WARNING: CPU: 0 PID: 10 at a.c:1 foo+0x1/0x2 " + "x".repeat(5_000_000);
        List<Oops> found = new ArrayList<>();
        OopsParser parser = new OopsParser(Origin.ofFile("huge"), found::add);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (int i = 1; i <= 100; i++) {
                parser.line(new LogLine(i, 0, huge, 0, KERNEL));
            }
            parser.end();
        });
        assertEquals(100, found.size());
        Oops o = found.getFirst();
        assertEquals("WARNING in corrupted", o.verdict().title());
        assertTrue(o.excerpt().lines().getFirst().raw().length() <= 4096);
        assertEquals(Gap.Kind.TRUNCATED, o.gaps().getFirst().kind());
        assertEquals(huge.length() - 4096, o.gaps().getFirst().amount());
    }

    @Test
    void timeGrowsWithTheLogAlone() {
        List<LogLine> noise = new ArrayList<>();
        for (int i = 1; i <= 1000; i++) {
            noise.add(new LogLine(i, 0, "foo 0000:00:01.0: BAR 4 [io  0x1000-0x101f]: assigned WARNING BUG: Oops", 0, KERNEL));
        }
        List<Oops> found = new ArrayList<>();
        OopsParser parser = new OopsParser(Origin.ofFile("noise"), found::add);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 2000; i++) {
                noise.forEach(parser::line);
            }
            parser.end();
        });
        assertEquals(List.of(), found);
    }
}
