// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class UdpTableTest {

    @Test
    void readsPortInodeAndDrops() {
        String line = " 1234: 00000000000000000000000000000000:1A0A 00000000000000000000000000000000:0000 07 00000000:00000000 00:00000000 "
                + "00000000  1000        0 48213 2 ffff8f1c0a5e3c00 7397 ";
        assertEquals(new UdpTable.Socket(6666, 48213, 7397), UdpTable.parse(line));
    }

    @Test
    void passesOverWhatItDoesNotUnderstand() {
        assertNull(UdpTable.parse(""));
        assertNull(UdpTable.parse("a b c d e f g h i j k l m n"));
        assertNull(UdpTable.parse("  1: 00000000:ZZZZ 0 0 0 0 0 0 0 1 1 1 1"));
    }
}
