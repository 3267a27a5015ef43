// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netoops.oops.Taint;
import org.netoops.oops.TaskContext;

/** Lines that every architecture prints alike. */
class CommonLinesTest {

    private static LineEvent read(String line) {
        return CommonLines.read(Text.of(line), 1);
    }

    @Test
    void whoWasRunning() {
        assertEquals(new LineEvent.Running(new TaskContext(1, 176, "kworker/1:2"), TaintFlags.ofLetters("G    B D"), "6.12.0-amd64", "#1 SMP Debian 6.12"),
            read("CPU: 1 UID: 0 PID: 176 Comm: kworker/1:2 Tainted: G    B D            6.12.0-amd64 #1  SMP Debian 6.12"));
        LineEvent.Running clean = (LineEvent.Running) read("CPU: 0 PID: 1 Comm: a b Not tainted 5.4.0 #2");
        assertEquals("a b", clean.task().comm());
        assertEquals("5.4.0", clean.release());
        assertNull(read("CPU: All CPU(s) started at EL1"));
    }

    @Test
    void unknownTaintLettersKeepTheirLetter() {
        assertEquals(List.of(new Taint.Flag('D', "DIE"), new Taint.Flag('Z', "Z")), TaintFlags.ofLetters("G D Z").flags());
        assertEquals(new LineEvent.TaintNames(List.of(new Taint.Flag('O', "OOT_MODULE"), new Taint.Flag('Z', "NEW_FLAG"))),
            read("Tainted: [O]=OOT_MODULE, [Z]=NEW_FLAG"));
    }

    @Test
    void labelsOfStacks() {
        assertEquals(new LineEvent.StackLabel(StackRole.CALL, "CPU 12 backtrace"), read("NMI backtrace for cpu 12"));
        assertEquals(new LineEvent.StackLabel(StackRole.OTHER, "CPU 1 backtrace"), read("CPU1: stopping"));
        assertEquals(new LineEvent.StackStart(StackRole.FREED, "Freed by task 9"), read("Freed in foo+0x1/0x2 [m] age=4 cpu=1 pid=9"));
        assertEquals(new LineEvent.StackStart(StackRole.ALLOCATED, "Allocated by task 731"), read("Allocated by task 731:"));
        assertNull(read("Freeing unused kernel image (initmem) memory: 2048K"));
        assertEquals(new LineEvent.StackKind("IRQ"), read(" <IRQ>"));
        assertInstanceOf(LineEvent.Filler.class, read(" </IRQ>"));
    }

    @Test
    void codeWithAndWithoutBytes() {
        assertEquals(new LineEvent.Code(List.of("0f", "0b", "5b"), 1, false), read("Code: 0f <0b> 5b"));
        assertEquals(new LineEvent.Code(List.of("f0000001", "f9401442"), 1, false), read("Code: f0000001 (f9401442) "));
        assertEquals(new LineEvent.Code(List.of(), -1, false), read("Code: Unable to access opcode bytes at 0x7f561c3d7fd6."));
    }

    @Test
    void otherLines() {
        assertNull(read("net eth0: Unexpected TXQ (0) queue failure: -5"));
        assertNull(read(""));
        assertNull(read("Process accounting resumed"));
    }
}
