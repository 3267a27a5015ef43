// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.netoops.log.Gap;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.log.Prefix;
import org.netoops.log.Transport;
import org.netoops.wire.WireCounters.Counter;

class ExtendedAssemblerTest {

    private static final Origin ORIGIN = new Origin(Transport.NETCONSOLE_EXTENDED, "10.0.0.1", "6666", null, 0);

    /** Record {@code seq}, a millisecond after the one before. */
    private static String record(int seq, String text) {
        return "6," + seq + "," + (1_000_000 + seq * 1000L) + ",-;" + text + "\n";
    }

    private static String line(int seq, String text) {
        return "[%5d.%06d] %s".formatted((1000 + seq) / 1000, (1000 + seq) % 1000 * 1000, text);
    }

    /** A log whose beginning is known: nothing waits for earlier records. */
    private static Collected started() {
        return new Collected().send(record(0, "zero"));
    }

    @Test
    void aRecordInTurnIsALineAtOnce() {
        Collected c = new Collected().send("4,0,3346606,-,caller=T123;hello\n");
        LogLine l = c.lines.get(ORIGIN).get(0);
        assertEquals("[    3.346606][  T123] hello", l.raw());
        assertEquals("hello", l.text());
        assertEquals(new Prefix(4, 3346606, "T123", null, null, true), l.prefix());
        assertEquals(1, l.offset());
    }

    @Test
    void whatAProgramWroteIsNotTheKernels() {
        Collected c = new Collected().send("12,0,3346606,-;systemd says\n");
        assertEquals(new Prefix(4, 3346606, null, null, null, false), c.lines.get(ORIGIN).get(0).prefix());
    }

    @Test
    void escapesAreUndoneOnceAndNewlinesMakeLines() {
        Collected c = new Collected().send("6,0,1,-;a\\x5cx41\\x09b\\x0ac\\xc3\\xa9\\xff\\x4\n");
        assertEquals(List.of("[    0.000001] a\\x41\tb", "[    0.000001] c\u00c3\u00a9\u00ff\\x4"), c.raw());
        assertEquals("[    0.000001] \u00e9", new Collected().send("6,0,1,-;\\xc3\\xa9\n").raw().get(0));
    }

    @Test
    void dataLinesAreMetadataAndNoText() {
        Collected c = new Collected().send("6.12.1,6,0,1,-,ncemg=1;eth0: up\n SUBSYSTEM=net\n DEVICE=+pci:0000\\x3a00\n"
                + " lab=a\\x41=b\nc\n cpu=0\n cpu=\n taskname=x\n");
        assertEquals(List.of("[    0.000001] eth0: up"), c.raw());
        assertEquals(List.of("1 SUBSYSTEM=net", "1 DEVICE=+pci:0000:00", "1 lab=a\\x41=b\nc", "1 cpu=0", "1 cpu=", "1 taskname=x",
                "1 release=6.12.1", "1 ncemg=1"), c.metadata);
    }

    @Test
    void theFirstRecordsWaitForOvertakenOnes() {
        Collected c = new Collected().send(record(412, "b")).send(record(411, "a")).send(record(413, "c"));
        assertTrue(c.raw().isEmpty());
        c.pass(1000);
        assertEquals(List.of(line(411, "a"), line(412, "b"), line(413, "c")), c.raw());
        assertTrue(c.gaps.isEmpty());
    }

    @Test
    void shuffledAndDuplicatedRecordsComeOutInOrderOnce() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            List<String> sent = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            for (int i = 100; i < 600; i++) {
                sent.add(record(i, "text " + i));
                expected.add(line(i, "text " + i));
            }
            List<String> received = new ArrayList<>(sent);
            received.addAll(sent.subList(0, 200));
            Collections.shuffle(received, random);
            Collected c = new Collected();
            received.forEach(c::send);
            c.end();
            assertEquals(expected, c.raw(), "seed " + seed);
            assertEquals(200, c.count(Counter.DUPLICATE));
            assertEquals(0, c.count(Counter.LOST));
            assertTrue(c.gaps.isEmpty());
            assertEquals(1, c.ended.size());
        }
    }

    @Test
    void missingRecordsAreReportedAfterTheirTime() {
        Collected c = started().send(record(4, "four"));
        c.pass(999);
        assertEquals(1, c.raw().size());
        c.pass(1);
        assertEquals(List.of(line(0, "zero"), line(4, "four")), c.raw());
        assertEquals(List.of(new Gap(1, Gap.Kind.LOST_MESSAGES, 3, "3 messages did not arrive")), c.gaps.get(ORIGIN));
        assertEquals(3, c.count(Counter.LOST));
    }

    @Test
    void aLateRecordIsShownWhereItCame() {
        Collected c = started().send(record(2, "two")).pass(1000).send(record(1, "one"));
        assertEquals(List.of(line(0, "zero"), line(2, "two"), line(1, "one")), c.raw());
        assertEquals(List.of(Gap.Kind.LOST_MESSAGES, Gap.Kind.DAMAGED), c.allGaps().stream().map(Gap::kind).toList());
        c.send(record(1, "one"));
        assertEquals(1, c.count(Counter.DUPLICATE));
        assertEquals(0, c.lines.keySet().iterator().next().boot());
    }

    @Test
    void aForgedRecordDoesNotMaskARealOne() {
        Collected c = started().send(record(1, "forged")).send(record(1, "real"));
        assertEquals(List.of(line(0, "zero"), line(1, "forged"), line(1, "real")), c.raw());
        assertEquals(1, c.count(Counter.CONFLICT));
        assertEquals(Gap.Kind.CONFLICT, c.allGaps().get(0).kind());
        Collected waiting = started().send(record(2, "forged")).send(record(2, "real")).send(record(1, "one"));
        assertEquals(List.of(line(0, "zero"), line(1, "one"), line(2, "forged"), line(2, "real")), waiting.raw());
    }

    private static String fragment(int seq, int offset, int total, String part) {
        return "6," + seq + "," + (1_000_000 + seq * 1000L) + ",-,ncfrag=" + offset + "/" + total + ";" + part;
    }

    @Test
    void fragmentsMayComeInAnyOrderTwiceAndOverlapping() {
        List<String> parts = new ArrayList<>(List.of(fragment(1, 0, 20, "hello oops,"), fragment(1, 11, 20, " goodbye\n"),
                fragment(1, 0, 20, "hello oops,"), fragment(1, 6, 20, "oops, good")));
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(parts, new Random(seed));
            Collected c = started();
            parts.forEach(c::send);
            c.send(record(2, "next"));
            assertEquals(List.of(line(0, "zero"), line(1, "hello oops, goodbye"), line(2, "next")), c.raw());
            assertTrue(c.gaps.isEmpty());
            assertEquals(0, c.receiver.pendingBytes());
        }
    }

    @Test
    void aMissingFragmentIsAHole() {
        Collected c = started().send(fragment(1, 0, 30, "first part")).send(fragment(1, 20, 30, "last part\n")).pass(1000);
        assertEquals(List.of(line(0, "zero"), line(1, "first part"), line(1, "last part")), c.raw());
        assertEquals(new Gap(2, Gap.Kind.LOST_BYTES, 10, "10 bytes of this record did not arrive"), c.allGaps().get(0));
        assertEquals(1, c.count(Counter.LOST));
    }

    @Test
    void aFragmentThatComesAfterItsRecordWasShownIsShownToo() {
        Collected c = started().send(fragment(1, 0, 30, "first part")).send(fragment(1, 20, 30, "last part\n")).pass(1000)
                .send(fragment(1, 10, 30, "the middle"));
        assertEquals(line(1, "the middle"), c.raw().get(3));
        assertEquals(0, c.count(Counter.DUPLICATE));
    }

    @Test
    void aBurstAtTheStartIsHandedOnWholeWithoutWaiting() {
        Collected c = new Collected();
        for (int i = 20_000; i > 0; i--) {
            c.send(record(100 + (i ^ 1), "t"));
        }
        c.end();
        assertEquals(20_000, c.raw().size());
        Collected up = new Collected();
        for (int i = 0; i < 20_000; i++) {
            up.send(record(100 + (i ^ 1), "t"));
        }
        assertTrue(up.raw().size() > 19_000, "handed on before the time is over");
        assertEquals(0, up.count(Counter.EVICTED));
        assertEquals(0, up.count(Counter.LOST));
    }

    @Test
    void conflictingFragmentsAreBothShown() {
        Collected c = started().send(fragment(1, 0, 8, "abcd")).send(fragment(1, 2, 8, "XXXX")).send(fragment(1, 4, 8, "efg\n"));
        assertEquals(List.of(line(0, "zero"), line(1, "abcdefg"), line(1, "XXXX")), c.raw());
        assertEquals(1, c.count(Counter.CONFLICT));
    }

    @Test
    void aLastByteThatTheSenderCutOffIsNotWaitedFor() {
        String header = "6,1,1001000,-,ncfrag=0/2000;";
        String a = "a".repeat(1000 - header.length());
        String second = "6,1,1001000,-,ncfrag=" + a.length() + "/" + (a.length() + 972) + ";";
        int total = a.length() + 999 - second.length() + 1;
        second = "6,1,1001000,-,ncfrag=" + a.length() + "/" + total + ";";
        header = "6,1,1001000,-,ncfrag=0/" + total + ";";
        Collected c = started().send(header + a).send(second + "b".repeat(999 - second.length()));
        assertEquals(2, c.raw().size());
        assertTrue(c.raw().get(1).endsWith("b"));
        assertTrue(c.gaps.isEmpty());
    }

    @Test
    void aRecordMayLackItsNewlineOrEndInNul() {
        Collected c = started().send("6,1,1001000,-;no end").send("6,2,1002000,-;nul\0").send(fragment(3, 0, 5, "abcd")).pass(1000);
        assertEquals(List.of(line(0, "zero"), line(1, "no end"), line(2, "nul"), line(3, "abcd")), c.raw());
        assertTrue(c.gaps.isEmpty(), "the byte that is missing is the newline");
    }

    @Test
    void aRebootStartsTheNextLog() {
        Collected c = new Collected();
        for (int i = 0; i < 2000; i++) {
            c.send(record(i, "t"));
        }
        c.pass(20_000);
        c.send(record(411, "again")).send(record(412, "and again")).pass(1000);
        assertEquals(List.of(ORIGIN), c.ended);
        assertEquals(List.of(line(411, "again"), line(412, "and again")), c.lines.get(ORIGIN.nextBoot()).stream().map(LogLine::raw).toList());
        assertTrue(c.gaps.isEmpty());
    }

    @Test
    void aShortBootIsToldFromARepetitionByItsTimes() {
        Collected c = started().send(record(1, "one")).send(record(2, "two"));
        c.send("6,1,900000,-;one\n").pass(1000);
        assertEquals(1, c.lines.get(ORIGIN.nextBoot()).size());
    }

    @Test
    void aLostNumberWithAnotherTimeIsAShortBootToo() {
        Collected c = started().send(record(3, "three")).pass(1000).send("6,1,9000000,-;one of the next boot\n").pass(1000);
        assertEquals(1, c.lines.get(ORIGIN.nextBoot()).size());
    }

    @Test
    void repetitionsAreKnownLongAfterwards() {
        Collected c = new Collected();
        for (int i = 0; i < 3000; i++) {
            c.send(record(i, "t" + i));
            // 3 comes again when the memory has grown past its first size, 2600 when it is at its largest
            if (i == 40 || i == 400) {
                c.send(record(3, "t3")).send(record(i - 30, "t" + (i - 30)));
            }
        }
        c.send(record(2600, "t2600"));
        assertEquals(3000, c.raw().size());
        assertEquals(5, c.count(Counter.DUPLICATE));
        assertTrue(c.ended.isEmpty());
    }

    @Test
    void anotherReleaseIsAnotherBoot() {
        Collected c = new Collected().send("6.1,6,0,1,-;a\n").send("6.2,6,1,2,-;b\n").pass(1000);
        assertEquals(2, c.lines.size());
        assertEquals(List.of("1 release=6.1", "1 release=6.2"), c.metadata);
    }

    @Test
    void timeThatGoesFarBackIsARebootEvenWhenNumbersGoUp() {
        Collected c = new Collected().send("6,0,100000000,-;a\n").send("6,7,4000000,-;b\n").pass(1000);
        assertEquals(2, c.lines.size());
        assertTrue(c.gaps.isEmpty(), "nobody knows what was lost between");
    }

    @Test
    void numbersWrap() {
        Collected c = new Collected().send("6,18446744073709551615,1,-;a\n").send("6,18446744073709551614,1,-;z\n").send("6,0,2,-;b\n")
                .send("6,1,3,-;c\n").pass(1000).send("6,2,4,-;d\n");
        assertEquals(List.of("z", "a", "b", "c", "d"), c.lines.get(ORIGIN).stream().map(LogLine::text).toList());
        assertTrue(c.gaps.isEmpty());
    }

    @Test
    void absurdNumbersAtTheStartAreNotCountedAsLosses() {
        Collected c = new Collected().send("6,1,1,-;a\n").send("6,9223372036854775809,1,-;b\n").send("6,9223372036854775808,1,-;c\n").end();
        assertEquals(3, c.raw().size());
        assertEquals(0, c.count(Counter.LOST));
    }

    @Test
    void anAbsurdJumpIsShownAndNotBelieved() {
        Collected c = started().send("6,9223372036854775807,1000500,-;jump\n").send(record(1, "one"));
        assertEquals(List.of("zero", "jump", "one"), c.lines.get(ORIGIN).stream().map(LogLine::text).toList());
        assertEquals(0, c.count(Counter.LOST));
        assertEquals(1, c.count(Counter.MALFORMED));
    }

    @Test
    void aRecordAboveTheLimitIsShownInPieces() {
        Collected c = started().send(fragment(1, 0, 70_001, "first")).send(fragment(1, 5, 70_001, "second"));
        assertEquals(List.of("zero", "first", "second"), c.lines.get(ORIGIN).stream().map(LogLine::text).toList());
        assertTrue(c.allGaps().get(0).detail().contains("70001"));
    }

    @Test
    void bodiesUpToTheLimitArePutTogether() {
        ExtendedEncoder e = new ExtendedEncoder("6.15", List.of(Map.entry("k", "v".repeat(200))), 0);
        byte[] text = "x".repeat(69_000).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        List<byte[]> payloads = new ArrayList<>(e.record(4, 5, "C1", text, List.of()));
        assertTrue(payloads.size() > 69 && payloads.stream().allMatch(p -> p.length <= 1000));
        Collections.shuffle(payloads, new Random(1));
        Collected c = new Collected();
        payloads.forEach(c::send);
        c.end();
        assertEquals(List.of("[    0.000005][    C1] " + "x".repeat(69_000)), c.raw());
        assertEquals("1 k=" + "v".repeat(200), c.metadata.get(0));
        assertTrue(c.gaps.isEmpty());
    }

    @Test
    void malformedFragmentsAreShownAsText() {
        Collected c = new Collected().send(fragment(1, 20, 20, "text")).end();
        assertEquals(1, c.raw().size());
        assertTrue(c.raw().get(0).endsWith(";text"));
        assertEquals(Gap.Kind.DAMAGED, c.allGaps().get(0).kind());
        assertEquals(1, c.rejected.size());
    }

    @Test
    void aSourcePortOfItsOwnIsAStreamOfItsOwn() {
        Collected c = new Collected();
        byte[] a = record(0, "a").getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        byte[] b = record(0, "b").getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        c.send(Collected.from(1, 6665), 6666, a).send(Collected.from(1, 40001), 6666, b);
        assertEquals(List.of("6666", "6666 from 40001"), c.lines.keySet().stream().map(Origin::stream).toList());
        assertEquals(0, c.count(Counter.CONFLICT));
        assertNull(c.lines.keySet().iterator().next().file());
    }
}
