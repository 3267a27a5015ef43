// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Prefixes as real kernels and tools print them. */
class LinePeelerTest {

    private static final Instant WALL = Instant.parse("2026-11-22T19:22:01Z");

    private static LogLine peel(String raw) {
        return LinePeeler.peel(7, 99, raw);
    }

    private static void check(String raw, String text, Prefix prefix) {
        LogLine l = peel(raw);
        assertEquals(text, l.text(), raw);
        assertEquals(prefix, l.prefix(), raw);
        assertEquals(7, l.number());
        assertEquals(99, l.offset());
    }

    private static Prefix time(long micros, String caller) {
        return new Prefix(-1, micros, caller, null, null, true);
    }

    @Test
    void takesThePrintkTime() {
        check("[    4.210337] BUG: kernel NULL pointer dereference, address: 0000000000000008",
                "BUG: kernel NULL pointer dereference, address: 0000000000000008", time(4_210_337, null));
        check("[12345678.000001] x", "x", time(12_345_678_000_001L, null));
        check("[    0.000000]", "", time(0, null));
        check("[    0.000000] ", "", time(0, null));
    }

    @Test
    void leavesTheIndentation() {
        check("[    4.210337]  <TASK>", " <TASK>", time(4_210_337, null));
        check("[    4.210337]  ? __die+0x23/0x70", " ? __die+0x23/0x70", time(4_210_337, null));
        check("[    4.210337] \tfoo", "\tfoo", time(4_210_337, null));
    }

    @Test
    void takesTheCaller() {
        check("[   12.345678][ T1234] BUG: KASAN: slab-out-of-bounds", "BUG: KASAN: slab-out-of-bounds", time(12_345_678, "T1234"));
        check("[   12.345678][    C0]  dump_stack+0x1/0x2", " dump_stack+0x1/0x2", time(12_345_678, "C0"));
        check("[   12.345678][T123456] x", "x", time(12_345_678, "T123456"));
        check("[   12.345678] [    T1] x", "x", time(12_345_678, "T1"));
    }

    @Test
    void takesLevels() {
        check("<6>[    0.000000] Linux version 6.1.0", "Linux version 6.1.0", new Prefix(6, 0, null, null, null, true));
        check("<14>systemd[1]: hello", "systemd[1]: hello", new Prefix(6, -1, null, null, null, false));
        check("[    1.000000] <4>text", "text", new Prefix(4, 1_000_000, null, null, null, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Call Trace:", "[<ffffffff81234567>] do_one_initcall+0x3f/0x1d0", "[drm] Initialized", "[ffff8881] x",
        " [<c0104f3a>] show_trace+0x1a/0x20", "<IRQ>", " <TASK>", "[-- MARK -- Tue Nov 22 19:22:01 2026]", "RIP: 0010:foo+0x1/0x2",
        "Nov", "Modules linked in: a b", "usb 1-1: new device", "[ T1234] x", "[    1.23] x", "[1]", "[", "<", "<x>", "<12345>",
        "1 2", "6,1,2", "the login: prompt", "kernel", "kernel:x", "\tx", "[2026]", "[Tue]", "Nov 22 is a day", "2026-11-22",
        "2026-13-22 19:22:01 x", "1234567890.12345 x", "123456789.123456 x", "11-22 19:22:01.123 x", "11-22 x", "Sun 2026-11-22 19:22:01 utc x", "2026-02-30 19:22:01 x", "ffff8880: 00 00 00 00", "    1.234567 x", "> quoted"})
    void isNotFooled(String raw) {
        LogLine l = peel(raw);
        assertEquals(raw, l.text());
        assertSame(Prefix.NONE, l.prefix());
    }

    @Test
    void takesWhatDmesgPrints() {
        check("[Tue Nov 22 19:22:01 2026] BUG: x", "BUG: x", new Prefix(-1, -1, null, WALL, null, true));
        check("[Sun Nov  1 00:00:00 2026] y", "y", new Prefix(-1, -1, null, Instant.parse("2026-11-01T00:00:00Z"), null, true));
        check("kern  :err   : [   12.000001] x", "x", new Prefix(3, 12_000_001, null, null, null, true));
        check("daemon:info  : [   12.000001] systemd[1]: x", "systemd[1]: x", new Prefix(6, 12_000_001, null, null, null, true));
        check("[Nov22 19:22] x", "x", new Prefix(-1, -1, null, null, null, true));
        check("[  +0.000012] x", "x", new Prefix(-1, -1, null, null, null, true));
        check("[   12.345678 <    0.000012>] x", "x", time(12_345_678, null));
        check("[   12.345678 <   -0.549020>] x", "x", time(12_345_678, null));
        check("[  -0.549020] x", "x", new Prefix(-1, -1, null, null, null, true));
        check("2026-11-22T20:22:01,000000+01:00 x86/fpu: xstate_offset[2]:  576", "x86/fpu: xstate_offset[2]:  576",
                new Prefix(-1, -1, null, WALL, null, true));
        check("2026-11-22T20:22:01,000000+01:00 x", "x", new Prefix(-1, -1, null, WALL, null, true));
    }

    @Test
    void takesDevKmsgRecords() {
        check("6,416,1234567,-;usb 1-1: x", "usb 1-1: x", new Prefix(6, 1_234_567, null, null, null, true));
        check("3,416,1234567,-,caller=T12;x", "x", new Prefix(3, 1_234_567, "T12", null, null, true));
        check("30,416,1234567,c,caller=C3,x=y;x", "x", new Prefix(6, 1_234_567, "C3", null, null, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Nov 22 19:22:01 box kernel: [   12.345678] x |box|12345678|true",
        "Nov  2 19:22:01 box kernel: x |box|-1|true",
        "Nov 22 19:22:01 box kernel[0]: x |box|-1|true",
        "Nov 22 19:22:01 kernel: x |`NONE`|-1|true",
        "Nov 22 19:22:01 box [   12.345678] x |box|12345678|true",
        "Nov 22 19:22:01 box kern.err kernel: [   12.345678] x |box|12345678|true",
        "Tue Nov 22 19:22:01 2026 kern.warn kernel: [   12.345678] x |`NONE`|12345678|true",
        "2026-11-22T19:22:01+0000 box kernel: x |box|-1|true",
        "2026-11-22T19:22:01.000000+00:00 box.example.org kernel: [   12.345678] x |box.example.org|12345678|true",
        "<6>1 2026-11-22T19:22:01.000000+00:00 box kernel - - - x |box|-1|true",
        "<6>1 2026-11-22T19:22:01Z box kernel - - [a@1 b=`\"]\\\"\"`][c@1] [   12.345678] x |box|12345678|true",
        "[   12.345678] box kernel: x |box|12345678|true",
        "[   12.345678] machine kernel: x |machine|12345678|true",
        "kernel: x |`NONE`|-1|true",
        "[2026-11-22 19:22:01] x |`NONE`|-1|false",
        "[2026-11-22 19:22:01.123] x |`NONE`|-1|false",
        "[2026-11-22T19:22:01] x |`NONE`|-1|false",
        "[19:22:01.123] x |`NONE`|-1|false",
        "2026-11-22T19:22:01.1234567Z x |`NONE`|-1|false",
        "2026-11-22 19:22:01 [   12.345678] x |`NONE`|12345678|true",
        "Nov 22 19:22:01 x |`NONE`|-1|false",
        "box login: [   12.345678] x |`NONE`|12345678|true",
        "Debian GNU/Linux 12 box ttyS0 login: [   12.345678] x |`NONE`|12345678|true",
        "Sun 2026-11-22 19:22:01 UTC box kernel: x |box|-1|true",
        "Sun 2026-11-22 19:22:01 CET box kernel: x |box|-1|true",
        "1795375321.000001 box kernel: x |box|-1|true",
        "2026-11-22T19:22:01.123456Z 00O [   12.345678] x |`NONE`|12345678|true",
        "2026-11-22T19:22:01.123456Z 01E+[   12.345678] x |`NONE`|12345678|true",
        "11-22 19:22:01.123     0     0 I         : x |`NONE`|-1|true",
        "11-22 19:22:01.123     0     0 W [   12.345678] x |`NONE`|12345678|true",
        "11-22 19:22:01.123   512   513 E x |`NONE`|-1|false",
        "> > [   12.345678] x |`NONE`|12345678|true"})
    void takesDaemonAndTerminalHeaders(String raw, String host, long micros, boolean kernel) {
        LogLine l = peel(raw.replace("`", ""));
        assertEquals("x", l.text().strip());
        assertEquals("NONE".equals(host) ? null : host, l.prefix().host());
        assertEquals(micros, l.prefix().timeMicros());
        assertEquals(kernel, l.prefix().kernel());
    }

    @Test
    void keepsTheWallClock() {
        assertEquals(WALL, peel("2026-11-22T19:22:01+0000 box kernel: x").prefix().wallTime());
        assertEquals(WALL, peel("2026-11-22T18:52:01-00:30 box kernel: x").prefix().wallTime());
        assertEquals(WALL.plusNanos(123_456_700), peel("2026-11-22T19:22:01.1234567Z x").prefix().wallTime());
        assertEquals(WALL, peel("<6>1 2026-11-22T19:22:01Z - kernel - - - x").prefix().wallTime());
        assertEquals(null, peel("Nov 22 19:22:01 box kernel: x").prefix().wallTime());
        assertEquals(WALL, peel("Sun 2026-11-22 19:22:01 UTC box kernel: x").prefix().wallTime());
        assertEquals(null, peel("Sun 2026-11-22 19:22:01 CET box kernel: x").prefix().wallTime());
        assertEquals(WALL.plusNanos(1000), peel("1795375321.000001 box kernel: x").prefix().wallTime());
    }

    @Test
    void leavesProgramsInTheText() {
        check("Nov 22 19:22:01 box sshd[99]: BUG: x", "sshd[99]: BUG: x", new Prefix(-1, -1, null, null, "box", false));
        check("<38>1 2026-11-22T19:22:01Z box sshd 99 - - BUG", "sshd 99 - - BUG", new Prefix(6, -1, null, WALL, "box", false));
        check("Nov 22 19:22:01 Internal error: Oops: 5 [#1]", "Internal error: Oops: 5 [#1]", Prefix.NONE);
    }

    @Test
    void takesTerminalLeftovers() {
        check("\u001b[0m[    1.000000] x", "x", time(1_000_000, null));
        check("\u001b[32m[    1.000000] \u001b[0m\u001b[33mdrm: \u001b[0mx", "drm: \u001b[0mx", time(1_000_000, null));
        check("\r\u0000\b[    1.000000] x\r\r", "x", time(1_000_000, null));
        check("\uFEFF[    1.000000][\u001b[0m", "[\u001b[0m", time(1_000_000, null));
        check("\u001b]0;title\u0007[    1.000000] x", "x", time(1_000_000, null));
        check("x\r", "x", Prefix.NONE);
        check("\r\r", "", Prefix.NONE);
    }

    @Test
    void peelsEveryNestingOfTwo() {
        String[] heads = {"<4>", "[    1.000000] ", "[    1.000000][    C1] ", "[Tue Nov 22 19:22:01 2026] ", "kern  :err   : ",
            "6,416,1234567,-;", "Nov 22 19:22:01 box kernel: ", "<6>1 2026-11-22T19:22:01Z box kernel - - - ",
            "2026-11-22T19:22:01+0000 box kernel: ", "[2026-11-22 19:22:01] ", "2026-11-22T19:22:01.1234567Z ", "\u001b[1;31m", "\r",
            "[  +0.000012] ", "kernel: ", "11-22 19:22:01.123     0     0 I ", "Sun 2026-11-22 19:22:01 UTC box kernel: ",
            "1795375321.000001 box kernel: "};
        for (String a : heads) {
            for (String b : heads) {
                String raw = a + b + "Oops: 0002 [#1] SMP";
                assertEquals("Oops: 0002 [#1] SMP", peel(raw).text(), raw);
                assertIdempotent(raw);
            }
        }
        assertIdempotent("[    1.000000] box kernel: box kernel: x");
    }

    @Test
    void findsRecordsInsideOfALine() {
        assertEquals(5, LinePeeler.nextRecord("half [    1.000000] x", 0));
        assertEquals(5, LinePeeler.nextRecord("half [    1.000000][    C0] x", 0));
        assertEquals(7, LinePeeler.nextRecord("[drm] a[123456.000000] x", 0));
        assertEquals(0, LinePeeler.nextRecord("[    1.000000] x", 0));
        assertEquals(-1, LinePeeler.nextRecord("[    1.000000] x", 1));
        assertEquals(-1, LinePeeler.nextRecord("half [ 1.000000] x", 0));
        assertEquals(-1, LinePeeler.nextRecord("half [      1.000000] x", 0));
        assertEquals(-1, LinePeeler.nextRecord("half [    1.000000]x", 0));
        assertEquals(-1, LinePeeler.nextRecord("abrtd[12]: [    1.000000] x", 0));
    }

    @Test
    void innermostWins() {
        check("<6>[  100.000000] [    1.000000][    C1] <3>x", "x", new Prefix(3, 1_000_000, "C1", null, null, true));
    }

    /** Pieces of prefixes glued at random: nothing is thrown, and what is left holds no prefix. */
    @Test
    void survivesDamage() {
        String[] pieces = {"<", "6", ">", "[", "]", " ", "   12", ".", "345678", "C0", "T12", "Nov 22 ", "19:22:01", "Tue ", " 2026", "2026-",
            "11-22", "T", "Z ", "+0100", "host ", "kernel", ": ", "[0]", "kern  ", ":err   : ", "1 ", "- - - ", "\u001b[", "0m", "\r", "login: ",
            "6,1,2,-", ";", ",caller=", "\u001b]", "kern.err ", "[    1.234567] ", "9999999999999999999", "<    0.000012>]", "é", "\uFEFF"};
        Random random = new Random(20260101);
        for (int i = 0; i < 300_000; i++) {
            StringBuilder b = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                b.append(pieces[random.nextInt(pieces.length)]);
            }
            assertIdempotent(b.toString());
        }
    }

    private static void assertIdempotent(String raw) {
        String text = peel(raw).text();
        assertEquals(text, peel(text).text(), raw);
    }

    @Test
    void splitsText() {
        KernelLog log = KernelLog.ofText(Origin.ofFile("f"), "[    1.000000] a\r\n\nb\r\r\nc", 5);
        List<String> seen = new ArrayList<>();
        log.lines().forEach(l -> seen.add(l.number() + "@" + l.offset() + "=" + l.text()));
        assertEquals(List.of("5@0=a", "6@18=", "7@19=b", "8@23=c"), seen);
        assertEquals("[    1.000000] a\n\nb\nc\n", log.rawText());
        assertEquals(List.of(), KernelLog.ofText(Origin.ofFile("f"), "", 1).lines());
    }
}
