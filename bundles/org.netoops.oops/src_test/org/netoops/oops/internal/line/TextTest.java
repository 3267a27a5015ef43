// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.netoops.log.LogLine;
import org.netoops.log.Prefix;

/** The window on a line. */
class TextTest {

    @Test
    void showsTheTextWithoutPrefixAndTrailingBlanks() {
        Text t = new Text();
        t.show(new LogLine(1, 0, "[ 1.0] hello \r", 7, Prefix.NONE));
        assertEquals("hello", t.toString());
        assertEquals('h', t.at(0));
        assertEquals('\0', t.at(5));
        assertEquals('\0', t.at(-1));
        assertTrue(t.endsWith("lo"));
        assertFalse(t.startsWith("hello "));
        assertEquals(-1, t.find(" ", 0));
    }

    @Test
    void looksAtTheBeginningOfALongLineOnly() {
        Text t = new Text();
        t.show(new LogLine(1, 0, "pre" + "x".repeat(10 * Text.LIMIT), 3, Prefix.NONE));
        assertEquals(Text.LIMIT, t.length());
        assertFalse(t.contains("y"));
    }

    @Test
    void numbers() {
        Text t = Text.of("12 ffffffff81209e57 99999999999");
        assertEquals(12, t.decimal(0, t.decimalEnd(0)));
        assertEquals(0xffffffff81209e57L, t.hex(3, t.hexEnd(3)));
        assertEquals(-1, t.decimal(20, t.decimalEnd(20)));
        assertEquals(-1, t.decimal(2, 2));
    }
}
