// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.crash;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netoops.archive.OccurrenceRow;
import org.netoops.archive.StoredCrash;
import org.netoops.log.Gap;
import org.netoops.log.KernelLog;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.log.Prefix;
import org.netoops.log.Transport;
import org.netoops.log.Verification;
import org.netoops.oops.Arch;
import org.netoops.oops.CodeBytes;
import org.netoops.oops.Frame;
import org.netoops.oops.Machine;
import org.netoops.oops.Oops;
import org.netoops.oops.Registers;
import org.netoops.oops.Taint;
import org.netoops.oops.TaskContext;
import org.netoops.oops.Trace;
import org.netoops.oops.Verdict;

/** A crash made up for tests: five lines, of which 11 to 13 belong to it. */
final class Samples {
    String title = "KASAN: slab-use-after-free Read in nft_set_gc";
    String hardware = "QEMU Standard PC";
    String function = "nft_set_gc";
    List<Gap> gaps = List.of();

    StoredCrash crash() {
        List<LogLine> lines = new ArrayList<>();
        String[] texts = { "before", "BUG: KASAN: slab-use-after-free", " nft_set_gc+0x1a2/0x3f0 [nf_tables]", "---[ end trace ]---", "after" };
        for (int i = 0; i < texts.length; i++) {
            lines.add(new LogLine(10 + i, 0, texts[i], 0, new Prefix(i == 1 ? 3 : 6, i, null, null, null, true)));
        }
        Map<String, String> registers = new LinkedHashMap<>();
        registers.put("RAX", "6b6b6b6b6b6b6b6b");
        Oops oops = new Oops(new Verdict("kasan", title, List.of(), "KASAN-READ", "nft_set_gc", null, null), true, 11, 13, 11,
                new Machine("6.12.1", "#3 SMP", Arch.X86_64, hardware), new TaskContext(3, 812, "kworker/3:1"),
                new Taint("G        W", List.of(new Taint.Flag('W', "WARN"))), List.of(), new Registers(registers), new CodeBytes("48 8b 00", 1),
                List.of(new Trace("Call trace", List.of("IRQ", "TASK"),
                        List.of(frame(function, true, "nf_tables", "set.c"), frame("lock_release", false, null, null)))),
                gaps, new KernelLog(new Origin(Transport.NETCONSOLE_EXTENDED, "lab-07", "6666", null, 0), lines));
        OccurrenceRow row = new OccurrenceRow(5, "s", title, Instant.parse("2026-11-22T19:02:11Z"), "lab-07", "6.12.1", "x86_64", 3, 812,
                "kworker/3:1", "W", "ext", null, true, Verification.NONE, List.of("ext"));
        return new StoredCrash(row, oops, List.of(), List.of());
    }

    private static Frame frame(String function, boolean reliable, String module, String source) {
        return new Frame(function, 0x1a2, 0x3f0, module, null, 0, reliable, false, source, source == null ? 0 : 942, 12);
    }
}
