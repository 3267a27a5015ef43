// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How titles get their names. */
class NamesTest {

    @ParameterizedTest
    @CsvSource({"og_leaf.isra.0,og_leaf", "__mutex_lock.constprop.0,__mutex_lock", "foo.cold,foo", "foo.llvm.123,foo", "foo,foo", ".foo,foo", ".foo.isra.0,foo", ".,."})
    void compilerSuffixes(String symbol, String name) {
        assertEquals(name, FunctionNames.withoutSuffix(symbol));
    }

    @ParameterizedTest
    @CsvSource({"__x64_sys_write,sys_write", "__arm64_sys_write,sys_write", "SyS_read,read", "SYSC_read,read", "ksys_write,write",
        "__do_sys_clone,clone", "__se_sys_mount,mount", "compat_SyS_ioctl,ioctl", "____sys_sendmsg,sendmsg", "vfs_write,vfs_write",
        "__sys_,__sys_"})
    void systemCalls(String name, String stripped) {
        assertEquals(stripped, FunctionNames.withoutSyscallPrefix(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        kernel panic: unknown-block(0,12)       | kernel panic: unknown-block(NUM,NUM)
        bad at ffff888012345678 and 0x1234567   | bad at ADDR and ADDR
        stuck at mm/slab.c:665 now              | stuck at mm/slab.c:LINE now
        foo+0x12/0x340 and bar+0x1              | foo and bar
        bad magic on CPU#3, init                | bad magic on CPU, init
        from 192.168.0.1 failed                 | from IP failed
        Counter is 19 but counted were 20       | Counter is NUM but counted were NUM
        md5sum of x86_64 int3                   | md5sum of x86_64 int3
        dead beef facade                        | dead beef ADDR
        task12345678 died                       | taskNUM died
        a   b                                   | a b
        """)
    void numbersAreTakenOut(String title, String normalised) {
        assertEquals(normalised, TitleText.normalised(title));
    }

    @Test
    void titlesArePrintableAndShort() {
        assertEquals("a b?", TitleText.normalised("a\tb\u0001\u00e9?"));
        assertEquals(120, TitleText.normalised("x y ".repeat(100)).length() + 1);
    }

    @Test
    void patterns() {
        NameList list = NameList.of(List.of("# nothing", "exact # why", "begin_*", "*middle*", ""));
        assertTrue(list.contains("exact"));
        assertFalse(list.contains("exactly"));
        assertTrue(list.contains("begin_with"));
        assertFalse(list.contains("xbegin_with"));
        assertTrue(list.contains("in_the_middle_of"));
        assertFalse(list.contains("other"));
    }

    @Test
    void starsMayStandAnywhereAndExceptionsWin() {
        NameList list = NameList.of(List.of("print_*_bug", "*_panic", "list_*", "!list_lru_*", "// a licence"));
        assertTrue(list.contains("print_circular_bug"));
        assertFalse(list.contains("print_bug"));
        assertTrue(list.contains("skb_panic"));
        assertFalse(list.contains("panic_now"));
        assertTrue(list.contains("list_del"));
        assertFalse(list.contains("list_lru_add"));
        assertTrue(list.excepts("list_lru_add"));
        assertTrue(list.and(NameList.of(List.of("foo"))).contains("foo"));
        assertFalse(NameList.NONE.contains(""));
    }

    @Test
    void theBundledListsHoldWhatTheySay() {
        assertTrue(NameList.bundled("skip-frames.txt").contains("__list_add_valid_or_report"));
        assertFalse(NameList.bundled("skip-frames.txt").contains("og_set"));
        assertTrue(NameList.bundled("waiting-frames.txt").contains("schedule_preempt_disabled"));
        assertTrue(NameList.bundled("stall-anchors.txt").contains("vfs_write"));
        assertTrue(NameList.bundled("interrupt-entries.txt").contains("asm_sysvec_apic_timer_interrupt"));
    }
}
