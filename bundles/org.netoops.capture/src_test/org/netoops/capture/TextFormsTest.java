// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netoops.log.LogLine;

/** Logs out of terminals, serial lines, mails, web pages and other encodings. */
class TextFormsTest {

    private static List<String> texts(String text) {
        return texts(Collected.text(text));
    }

    private static List<String> texts(Collected c) {
        return c.logs.values().stream().flatMap(List::stream).map(LogLine::text).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "E[31mredE[0m text|red text", "aE[Kb|ab", "E[12;40Hx|x", "E]0;title\u0007x|x", "E]0;titleE\\x|x", "E(Bx|x", "E7xE8|x", "abc\b\b\bxyz|xyz",
        "rot\bo\bp\be|roe", "\b\bx|x", "E|``", "E[|[", "E[31|[31", "Ex|``", "a\tb|a\tb"})
    void terminalsShowWhatIsLeft(String received, String shown) {
        assertEquals(shown, TerminalText.shown(received.replace('E', '\u001b')));
    }

    @Test
    void readsAScriptOfATerminal() {
        String script = "Script started on 2026-11-22 19:22:01+00:00 [TERM=\"xterm\" TTY=\"/dev/pts/0\"]\n\u001b[?2004hbox:~# dmesx\bg\r\n"
                + "\u001b[32m[    1.000000] \u001b[0m\u001b[33mBUG: \u001b[0m\u001b[31mkernel NULL pointer dereference, address: 0\u001b[0m\r\n"
                + "\nScript done on 2026-11-22 19:23:01+00:00 [COMMAND_EXIT_CODE=\"0\"]\n";
        List<String> got = texts(script);
        assertEquals("box:~# dmesg", got.get(1));
        assertEquals("BUG: kernel NULL pointer dereference, address: 0", got.get(2));
    }

    @Test
    void readsMailsThatQuoteALog() {
        String mail = "On Sunday somebody wrote:\n> Hi,\n>\n> [    1.000000] BUG: x\n> [    1.000001]  <TASK>\n>>  two\n> last\nthanks\n";
        assertEquals(List.of("On Sunday somebody wrote:", "Hi,", "", "BUG: x", " <TASK>", " two", "last", "thanks"), texts(mail));
        String times = "text\n> [    1.000000] BUG: x\n> Call Trace:\n";
        assertEquals(List.of("text", "BUG: x", "Call Trace:"), texts(times));
        assertEquals(List.of("> prompt", "> again", "x"), texts("> prompt\n> again\nx\n"));
    }

    @Test
    void readsPagesThatNameSigns() {
        assertEquals(List.of(" <IRQ>", "a && b 'c' \"d\""), texts("[    1.000000]  &lt;IRQ&gt;\n[    1.000000] a &amp;&amp; b &#39;c&#39; &quot;d&quot;\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
    void readsUtf16(String charset) {
        String line = "[    1.000000] Gr\u00fc\u00dfe \ud83d\ude00\r\n";
        Collected c = Collected.read(("[    0.000000] Linux version 6.1.0-56-amd64 (debian-kernel@lists.debian.org)\r\n" + line.repeat(5000))
                .getBytes(Charset.forName(charset)));
        assertEquals("UTF-16 text", c.report.format());
        assertEquals(List.of(), c.report.problems());
        assertEquals(5001, c.report.lines());
        assertTrue(texts(c).stream().skip(1).allMatch("Gr\u00fc\u00dfe \ud83d\ude00"::equals));
    }

    @Test
    void recordsOfTheLogDeviceTellMoreThanText() {
        Collected c = Collected.text("6,1,100,-;usb 1-1: tab\\x09here\n SUBSYSTEM=usb\n DEVICE=c189:\\x41\n6,2,200,-;two\\x0alines\n not=a fact\nplain \\x41\n");
        assertEquals(List.of("usb 1-1: tab\there", "two", "lines", " not=a fact", "plain \\x41"), texts(c));
        assertEquals(List.of("SUBSYSTEM=usb", "DEVICE=c189:A"), c.metadata);
    }

    @Test
    void recordsAreCutBeforeWhatADaemonPutInFront() {
        String one = "<6>2026-11-22T19:22:01+00:00 box kernel: [    1.000000] one";
        assertEquals(List.of("one", "two <3", "three"), texts(one + one.replace("one", "two <3") + one.replace("one", "three")));
    }

    @Test
    void readsSerialConsolesOfAllKinds() {
        String serial = "[SOL Session operational.  Use ~? for help]\r\n\u001b[2J\u001b[1;1HBIOS\r\r\n[-- MARK -- Sun Nov 22 19:00:00 2026]\r\n"
                + "[    1.000000] usb 1-1: x\r\r\n[-- Console up -- Sun Nov 22 19:01:00 2026]\r\nbox login: [    2.000000] BUG: y\r\n";
        List<String> got = texts(serial);
        assertEquals(List.of("usb 1-1: x", "BUG: y"), List.of(got.get(3), got.get(5)));
    }

    @Test
    void readsLogcat() {
        String log = "--------- beginning of kernel\n11-22 19:22:01.123     0     0 I         : Linux version 5.10.43-android12\n"
                + "11-22 19:22:01.124     0     0 E         : Unable to handle kernel paging request at virtual address dead\n"
                + "11-22 19:22:01.125   512   513 E AndroidRuntime: Unable to handle kernel paging request\n";
        Collected c = Collected.read(log.getBytes(StandardCharsets.US_ASCII));
        List<LogLine> lines = c.logs.values().iterator().next();
        assertEquals("Unable to handle kernel paging request at virtual address dead", lines.get(2).text());
        assertTrue(lines.get(2).prefix().kernel() && !lines.get(3).prefix().kernel());
    }
}
