// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class ShortenTest {
    private static final String TITLE = "BUG: unable to handle kernel NULL pointer dereference in og_leaf";

    private static String fit(Shorten way, String text, int width) {
        return way.fit(text, width, String::length);
    }

    @Test
    void whatFitsIsLeftAlone() {
        assertSame(TITLE, fit(Shorten.MIDDLE, TITLE, TITLE.length()));
        assertSame(TITLE, fit(Shorten.END, TITLE, TITLE.length()));
        assertEquals("", fit(Shorten.END, "", 0));
    }

    @Test
    void theFunctionOfATitleStaysReadable() {
        assertEquals("BUG: unable to handle kernel… in og_leaf", fit(Shorten.MIDDLE, TITLE, 41));
        assertEquals("BUG:… in og_leaf", fit(Shorten.MIDDLE, TITLE, 16));
    }

    @Test
    void withoutRoomForItBothEndsStay() {
        assertEquals("BUG: u…_leaf", fit(Shorten.MIDDLE, TITLE, 12));
        assertEquals("abc…ij", fit(Shorten.MIDDLE, "abcdefghij", 6));
    }

    @Test
    void namesLoseTheirEnd() {
        assertEquals("6.12.117+…", fit(Shorten.END, "6.12.117+deb12-amd64", 10));
        assertEquals("…", fit(Shorten.END, "6.12", 1));
        assertEquals("…", fit(Shorten.END, "6.12", 0));
        assertEquals("…", fit(Shorten.MIDDLE, "6.12", 0));
    }

    @Test
    void everyWidthIsKeptAndNoCharacterSplit() {
        String text = "\ud83d\ude00\ud83d\ude00 crashed in \ud83d\ude00\ud83d\ude00\ud83d\ude00";
        for (Shorten way : Shorten.values()) {
            for (int width = 1; width < text.length(); width++) {
                String s = fit(way, text, width);
                assertTrue(s.length() <= width && s.contains("…"), s);
                assertFalse(s.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE), s);
            }
        }
    }

    @Test
    void aHugeTextCostsNoMoreThanALongOne() {
        AtomicInteger measured = new AtomicInteger();
        ToIntFunction<String> measure = s -> {
            measured.addAndGet(s.length());
            return s.length();
        };
        assertEquals(50, Shorten.MIDDLE.fit("x".repeat(5_000_000), 50, measure).length());
        assertTrue(measured.get() < 20_000, measured + " characters measured");
    }
}
