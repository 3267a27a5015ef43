// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netoops.log.KernelLog;
import org.netoops.log.LogLine;
import org.netoops.oops.internal.kind.Kinds;

class LineScanTest {

    static List<Fixtures.Run> runs() {
        return Fixtures.runs();
    }

    /** What the collector does: lines are kept back while nothing is going on, and the last of them given before one that matters. */
    @ParameterizedTest
    @MethodSource("runs")
    void aParserThatIsSparedTheOtherLinesFindsTheSame(Fixtures.Run run) {
        KernelLog log = Fixtures.log(Fixtures.text(run.name()));
        List<Oops> found = new ArrayList<>();
        OopsParser parser = new OopsParser(log.origin(), found::add);
        Deque<LogLine> kept = new ArrayDeque<>();
        for (LogLine line : log.lines()) {
            if (!parser.pending() && line.prefix().kernel() && !mayMatter(line.text())) {
                kept.addLast(line);
                if (kept.size() > LineScan.CONTEXT) {
                    kept.removeFirst();
                }
            } else {
                kept.forEach(parser::line);
                kept.clear();
                parser.line(line);
            }
        }
        parser.end();
        List<Oops> all = OopsExtractor.parse(log);
        assertEquals(all.stream().map(Fixtures::content).toList(), found.stream().map(Fixtures::content).toList());
        assertEquals(all.stream().map(Oops::excerpt).toList(), found.stream().map(Oops::excerpt).toList());
    }

    @Test
    void everyLeadIsSeen() {
        List<String> leads = new ArrayList<>();
        Kinds.ALL.forEach(k -> leads.addAll(k.leads()));
        assertTrue(leads.size() > 100);
        for (String line : List.of("BUG: kernel NULL pointer dereference, address: 0000000000000028", "[ INFO: possible circular locking dependency detected ]",
                "rcu: INFO: rcu_preempt detected stalls on CPUs/tasks:", "watchdog: BUG: soft lockup - CPU#1 stuck for 26s! [insmod:107]",
                "swapper/0 invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0", "------------[ cut here ]------------",
                "Kernel panic - not syncing: Fatal exception", "Linux version 6.1.0-56-amd64 (debian-kernel@lists.debian.org) #1 SMP",
                "e1000 0000:00:03.0 eth0: NETDEV WATCHDOG: CPU: 0: transmit queue 0 timed out 5284 ms", "** replaying previous printk message **",
                "reboot: Restarting system", "Oops: general protection fault, probably for non-canonical address 0xdead: 0000 [#1] SMP")) {
            assertTrue(mayMatter(line), line);
            assertTrue(mayMatter(line + " "), "with a blank behind it: " + line);
        }
    }

    /** Else it would spare nobody anything. */
    @Test
    void ordinaryLinesDoNotMatter() {
        long all = 0;
        long matter = 0;
        for (Fixtures.Run run : runs()) {
            KernelLog log = Fixtures.log(Fixtures.text(run.name()));
            long first = OopsExtractor.parse(log).stream().mapToLong(Oops::firstLine).min().orElse(Long.MAX_VALUE);
            for (LogLine line : log.lines()) {
                if (line.number() < first) {
                    all++;
                    matter += mayMatter(line.text()) ? 1 : 0;
                }
            }
        }
        assertTrue(all > 10_000 && matter * 100 < all, matter + " of " + all + " lines");
    }

    @Test
    void anyBytesAreTaken() {
        for (int length = 0; length < 64; length++) {
            for (int c = 0; c < 256; c++) {
                byte[] b = new byte[length];
                java.util.Arrays.fill(b, (byte) c);
                LineScan.mayMatter(b, 0, length);
            }
        }
        for (int n = 0; n < 64; n++) {
            String text = "kasan: [ a: iBUG: kernel NULL 2026/11/22 19:22:01 ms".substring(0, Math.min(n, 52));
            mayMatter(text);
            mayMatter("[ " + text);
        }
    }

    private static boolean mayMatter(String text) {
        byte[] b = (">>" + text + "BUG: ").getBytes(StandardCharsets.UTF_8);
        return LineScan.mayMatter(b, 2, b.length - 5);
    }
}
