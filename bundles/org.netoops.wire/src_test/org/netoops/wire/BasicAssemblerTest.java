// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.netoops.log.Gap;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.log.Transport;
import org.netoops.wire.WireCounters.Counter;

class BasicAssemblerTest {

    private static final Origin ORIGIN = new Origin(Transport.NETCONSOLE_BASIC, "10.0.0.1", "6666", null, 0);

    @Test
    void everyLineIsPeeled() {
        Collected c = new Collected().send("[    3.346606] hello\n[    3.346607] again\r\n");
        List<LogLine> lines = c.lines.get(ORIGIN);
        assertEquals(List.of("[    3.346606] hello", "[    3.346607] again"), c.raw());
        assertEquals("hello", lines.get(0).text());
        assertEquals(3346606, lines.get(0).prefix().timeMicros());
        assertEquals(1, lines.get(1).offset());
    }

    @Test
    void aTextAbove1000BytesIsJoined() {
        String line = "[    1.000000] " + IntStream.range(0, 600).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        Collected c = new Collected();
        List<byte[]> payloads = BasicEncoder.encode((line + "\n").getBytes(StandardCharsets.US_ASCII));
        assertEquals(3, payloads.size());
        payloads.forEach(c::send);
        assertEquals(List.of(line), c.raw());
        assertEquals(0, c.receiver.pendingBytes());
    }

    @Test
    void aLineInPartsWaitsATenthOfASecond() {
        Collected c = new Collected().send("[    1.000000] a").pass(60).send(" b").pass(60).send(" c\n");
        assertEquals(List.of("[    1.000000] a b c"), c.raw());
        c.send("[    2.000000] d").pass(99);
        assertEquals(1, c.raw().size());
        c.pass(1);
        assertEquals("[    2.000000] d", c.raw().get(1));
        assertEquals(4, c.lines.get(ORIGIN).get(1).offset());
    }

    @Test
    void aNewRecordEndsAnUnfinishedLine() {
        Collected c = new Collected().send("[    1.000000] a").send("[    1.000001] b\n")
                .send("<6>[    1.000002] c").send("<6>[    1.000003][    T1] d\n");
        assertEquals(List.of("[    1.000000] a", "[    1.000001] b", "<6>[    1.000002] c", "<6>[    1.000003][    T1] d"), c.raw());
        Collected module = new Collected().send("[    1.000000] a").send("[ext4] b\n");
        assertEquals(List.of("[    1.000000] a[ext4] b"), module.raw());
    }

    @Test
    void lossMarkersAreCounted() {
        Collected c = new Collected().send("[    1.000000] a\n** 52 printk messages dropped **\n"
                + "** x printk messages dropped **\n** replaying previous printk message **\n");
        assertEquals(4, c.raw().size());
        assertEquals(52, c.count(Counter.LOST));
        assertEquals(1, c.allGaps().size());
        assertEquals(2, c.allGaps().get(0).afterLine());
        assertEquals(52, c.allGaps().get(0).amount());
    }

    @Test
    void timeGoingBackIsAReboot() {
        Collected c = new Collected().send("[  100.000000] panic\n[    2.000000] up again\n[    2.500000] more\n");
        assertEquals(List.of(ORIGIN), c.ended);
        assertEquals(List.of(1L, 2L), c.lines.get(ORIGIN.nextBoot()).stream().map(LogLine::number).toList());
    }

    @Test
    void aShortBootIsToldByItsFirstLine() {
        Collected c = new Collected().send("[    3.000000] panic\n").send("[    0.000000] Linux version 6.1\n");
        assertEquals(1, c.lines.get(ORIGIN.nextBoot()).size());
    }

    @Test
    void aCpuWhoseClockStartsLateIsNoReboot() {
        Collected c = new Collected().send("[    0.861483] .... node  #0, CPUs:      #1\n"
                + "[    0.000000] calibrate_delay_direct() failed\n[    1.076926] smp\n");
        assertEquals(3, c.lines.get(ORIGIN).size());
    }

    @Test
    void bytesThatAreNoUtf8AreKept() {
        Collected c = new Collected().send("caf\u00c3\u00a9\ncaf\u00e9\n");
        assertEquals(List.of("caf\u00e9", "caf\u00e9"), c.raw());
        assertEquals(List.of("a\0\u001b[31m\tb"), new Collected().send("a\0\u001b[31m\tb\n").raw());
    }

    @Test
    void anEndlessLineIsCutAndNothingIsLost() {
        WireLimits limits = new WireLimits(16, 5000, 16, 1 << 20, Duration.ofSeconds(1), Duration.ofSeconds(3));
        Collected c = new Collected(limits);
        for (int i = 0; i < 100; i++) {
            c.send("x".repeat(1000));
            assertTrue(c.receiver.pendingBytes() <= 5000);
        }
        c.end();
        assertEquals(100_000, c.raw().stream().mapToInt(String::length).sum());
        assertTrue(c.allGaps().stream().allMatch(g -> g.kind() == Gap.Kind.TRUNCATED));
        assertEquals(20, c.raw().size());
    }

    @Test
    void emptyDatagramsAndEmptyLinesAreHarmless() {
        Collected c = new Collected().send("").send("\n\n").send("").end();
        assertEquals(List.of("", ""), c.raw());
    }

    @Test
    void theLargestDatagramIsOneLine() {
        Collected c = new Collected().send("y".repeat(65_507)).end();
        assertEquals(65_507, c.raw().get(0).length());
    }
}
