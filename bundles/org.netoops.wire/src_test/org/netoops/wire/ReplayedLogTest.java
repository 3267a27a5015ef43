// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.log.Transport;
import org.netoops.wire.WireCounters.Counter;

/** A kernel sends its whole log once more when netconsole is loaded again; that is the same boot. */
class ReplayedLogTest {
    private static final Origin BOOT = new Origin(Transport.NETCONSOLE_EXTENDED, "10.0.0.1", "6666", null, 0);

    /** As kernels do: the clock stands still for the first hundred records. */
    private static String record(int seq, long shift) {
        long time = seq < 100 ? 0 : (seq - 99) * 7_001L + shift;
        return "6," + seq + "," + time + ",-;message " + seq + "\n";
    }

    private static Collected sent(int from, int to) {
        Collected c = new Collected();
        send(c, from, to, 0);
        return c.pass(60_000);
    }

    private static void send(Collected c, int from, int to, long shift) {
        IntStream.range(from, to).forEach(i -> c.send(record(i, shift)));
    }

    private static List<String> texts(Collected c, Origin origin) {
        return c.lines.getOrDefault(origin, List.of()).stream().map(LogLine::text).toList();
    }

    private static List<String> messages(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "message " + i).toList();
    }

    @Test
    void aLongLogSentAgainIsNoBoot() {
        Collected c = sent(0, 5000);
        send(c, 0, 5002, 0);
        c.end();
        assertEquals(messages(0, 5002), texts(c, BOOT));
        assertEquals(1, c.lines.size());
        assertEquals(5000, c.count(Counter.DUPLICATE));
        assertEquals(List.of(), c.allGaps());
    }

    @Test
    void whatTheKernelStillHadMayBeginAnywhere() {
        Collected c = sent(0, 9000);
        send(c, 7013, 9001, 0);
        c.end();
        assertEquals(messages(0, 9001), texts(c, BOOT));
        assertEquals(1987, c.count(Counter.DUPLICATE));
    }

    @Test
    void aMessageThatOnlyTheSecondTimeCameIsHandedOn() {
        Collected c = sent(0, 150);
        send(c, 151, 3000, 0);
        c.pass(60_000);
        send(c, 0, 3000, 0);
        c.end();
        assertEquals(messages(0, 3000).stream().sorted().toList(), texts(c, BOOT).stream().sorted().toList());
        assertEquals(2999, c.count(Counter.DUPLICATE));
    }

    @Test
    void aRebootThatBeginsWithTheSameWordsKeepsThem() {
        Collected c = sent(0, 5000);
        send(c, 0, 300, 31);
        c.end();
        assertEquals(messages(0, 5000), texts(c, BOOT));
        assertEquals(messages(0, 300), texts(c, BOOT.nextBoot()));
        assertEquals(0, c.count(Counter.DUPLICATE));
        assertEquals(List.of(), c.allGaps());
    }

    @Test
    void aShortBootThatBeginsLikeTheOneBeforeKeepsItsBeginningToo() {
        Collected c = sent(0, 130);
        send(c, 0, 120, 31);
        c.end();
        assertEquals(messages(0, 120), texts(c, BOOT.nextBoot()));
    }

    @Test
    void whatIsToldAboutTheSendingMayDiffer() {
        Collected c = new Collected().send("6,0,900000,-;one\n cpu=0\n msgid=1\n").send("6,0,900000,-;one\n cpu=1\n msgid=2\n");
        assertEquals(List.of("one"), texts(c, BOOT));
        assertEquals(1, c.count(Counter.DUPLICATE));
        assertEquals(0, c.count(Counter.CONFLICT));
    }

    @Test
    void whatCannotBeDecidedIsARepetitionWhenNothingFollows() {
        Collected c = sent(0, 300);
        send(c, 0, 50, 0);
        c.pass(1000);
        assertEquals(50, c.count(Counter.DUPLICATE));
        send(c, 300, 301, 0);
        c.end();
        assertEquals(messages(0, 301), texts(c, BOOT));
    }

    @Test
    void doubtIsBounded() {
        Collected c = sent(0, 300);
        for (int i = 0; i < 1000; i++) {
            send(c, 0, 100, 0);
            assertTrue(c.receiver.pendingBytes() < 100_000, "holds " + c.receiver.pendingBytes());
        }
        assertEquals(100_000, c.pass(1000).count(Counter.DUPLICATE));
    }

    @Test
    void aRealKernelDidSoWithoutAReboot() throws Exception {
        Collected c = new Collected();
        List<Datagram> sent = Captures.datagrams("netconsole-replay-7.3.4");
        sent.forEach(c.receiver::accept);
        c.end();
        assertEquals(1, c.lines.size(), c.lines.keySet().toString());
        assertEquals(Transport.NETCONSOLE_EXTENDED, c.lines.keySet().iterator().next().transport());
        List<String> received = c.raw();
        assertEquals(sent.size(), received.size() + c.count(Counter.DUPLICATE));
        assertEquals(List.of(), c.allGaps());
        // the network shows messages that the console's log level hides, and ends before the console
        List<String> console = Captures.logLines("netconsole-replay-7.3.4");
        List<String> shown = console.subList(0, console.size() - 12);
        assertEquals(shown, received.stream().filter(new HashSet<>(shown)::contains).toList());
        assertTrue(Stream.of("sleep state S5", "Power down").allMatch(s -> console.subList(shown.size(), console.size()).stream().anyMatch(l -> l.contains(s))));
    }
}
