// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.netoops.log.KernelLog;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.log.Prefix;
import org.netoops.log.Transport;
import org.netoops.oops.Machine;
import org.netoops.oops.Oops;
import org.netoops.oops.Registers;
import org.netoops.oops.Taint;
import org.netoops.oops.TaskContext;
import org.netoops.oops.Verdict;

class IdentityTest {
    private Origin origin = new Origin(Transport.NETCONSOLE_BASIC, "10.0.0.5", "6666", null, 0);
    private String title = "BUG: one name";
    private String release = "6.1.0";
    private long micros = 12_345_678;
    private int cpu = 1;
    private int pid = 731;
    private String prefix = "[   12.345678] ";
    private long first = 10;
    private String rax = "1";
    private String last = "the end";

    private String id() {
        List<LogLine> lines = List.of(line(first - 1, "noise " + title), line(first, "BUG: kernel NULL pointer dereference, address: 10"),
                line(first + 1, last), line(first + 2, "noise " + release));
        return Identity.of(new Oops(new Verdict("k", title, List.of(), null, null, null, null), false, first, first + 1, micros,
                new Machine(release, null, null, null), new TaskContext(cpu, pid, "cat"), Taint.UNKNOWN, List.of(),
                new Registers(Map.of("RAX", rax)), null, List.of(), List.of(), new KernelLog(origin, lines)));
    }

    private LogLine line(long number, String text) {
        return new LogLine(number, number, prefix + text, prefix.length(), Prefix.NONE);
    }

    private void unhosted() {
        origin = Origin.ofFile("a.log");
    }

    private void timeless() {
        unhosted();
        micros = -1;
        prefix = "";
    }

    @Test
    void isHex() {
        assertTrue(id().matches("[0-9a-f]{32}"));
    }

    @Test
    void theWayItCameDoesNotMatter() {
        String live = id();
        origin = new Origin(Transport.NETCONSOLE_EXTENDED, "10.0.0.5", "6667", "monday.pcap", 3);
        prefix = "";
        first = 400;
        assertEquals(live, id());
    }

    @Test
    void lostLinesAndABetterParserDoNotMatter() {
        String whole = id();
        title = "BUG: another name";
        release = null;
        last = "the end got lost";
        rax = "2";
        assertEquals(whole, id());
    }

    @Test
    void hostMomentAndTaskMatter() {
        String one = id();
        micros++;
        assertNotEquals(one, id());
        micros--;
        cpu = 2;
        assertNotEquals(one, id());
        cpu = 1;
        pid = 732;
        assertNotEquals(one, id());
        pid = 731;
        assertEquals(one, id());
        origin = new Origin(Transport.NETCONSOLE_BASIC, "10.0.0.6", "6666", null, 0);
        assertNotEquals(one, id());
    }

    @Test
    void aFileIsTheSameUnderAnotherName() {
        unhosted();
        String one = id();
        origin = Origin.ofFile("copy/of/a.log");
        first = 99;
        assertEquals(one, id());
    }

    @Test
    void registersStandInForAHostThatIsNotKnown() {
        unhosted();
        String one = id();
        rax = "2";
        assertNotEquals(one, id());
    }

    @Test
    void withoutTimeTheTextDecides() {
        timeless();
        String one = id();
        origin = Origin.ofFile("copy/of/a.log");
        first = 99;
        title = "BUG: another name";
        assertEquals(one, id());
        last = "another end";
        assertNotEquals(one, id());
    }

    @Test
    void withoutTimeTheDaemonsDateTellsRepetitionsApart() {
        timeless();
        prefix = "May  1 12:00:00 web kernel: ";
        String one = id();
        prefix = "May  1 12:00:01 web kernel: ";
        assertNotEquals(one, id());
    }
}
