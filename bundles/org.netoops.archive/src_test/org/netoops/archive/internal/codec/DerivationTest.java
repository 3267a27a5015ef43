// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netoops.log.KernelLog;
import org.netoops.log.Origin;
import org.netoops.oops.Machine;
import org.netoops.oops.Oops;
import org.netoops.oops.Registers;
import org.netoops.oops.SkipList;
import org.netoops.oops.Taint;
import org.netoops.oops.TaskContext;
import org.netoops.oops.Verdict;

class DerivationTest {

    private static Oops stored(String text, long first, long last) {
        return new Oops(new Verdict("stored", "as it was called", List.of(), null, null, null, null), false, first, last, 5, new Machine(null, null, null, null),
                TaskContext.UNKNOWN, Taint.UNKNOWN, List.of(), Registers.NONE, null, List.of(), List.of(),
                KernelLog.ofText(Origin.ofFile("f"), text, 1));
    }

    private static final String TWO = """
            [    1.000000] WARNING: CPU: 0 PID: 1 at kernel/a.c:1 first_one+0x1/0x2
            [    1.000001] CPU: 0 PID: 1 Comm: init Not tainted 6.1.0 #1
            [    1.000002] Call Trace:
            [    1.000003]  first_one+0x1/0x2
            [    1.000004] ---[ end trace 0000000000000000 ]---
            [    2.000000] usb 1-1: an ordinary line
            [    3.000000] WARNING: CPU: 0 PID: 1 at kernel/b.c:1 second_one+0x1/0x2
            [    3.000001] CPU: 0 PID: 1 Comm: init Not tainted 6.1.0 #1
            [    3.000002] Call Trace:
            [    3.000003]  second_one+0x1/0x2
            [    3.000004] ---[ end trace 0000000000000000 ]---
            """;

    @Test
    void theCrashThatBeginsWhereTheStoredOneDidIsTaken() {
        assertEquals("WARNING in first_one", Derivation.derive(stored(TWO, 1, 5), SkipList.NONE).verdict().title());
        assertEquals("WARNING in second_one", Derivation.derive(stored(TWO, 7, 11), SkipList.NONE).verdict().title());
    }

    @Test
    void elseTheOneThatSharesLinesElseTheFirst() {
        assertEquals("WARNING in second_one", Derivation.derive(stored(TWO, 8, 11), SkipList.NONE).verdict().title());
        assertEquals("WARNING in first_one", Derivation.derive(stored(TWO, 100, 110), SkipList.NONE).verdict().title());
    }

    @Test
    void theStoredLinesStayWhole() {
        Oops s = stored(TWO, 7, 11);
        assertEquals(s.excerpt(), Derivation.derive(s, SkipList.NONE).excerpt());
        assertNotEquals(s.verdict(), Derivation.derive(s, SkipList.NONE).verdict());
    }

    @Test
    void withoutACrashTheColumnsSpeak() {
        Oops s = stored("an ordinary line\n", 1, 1);
        assertSame(s, Derivation.derive(s, SkipList.NONE));
    }
}
