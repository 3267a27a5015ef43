// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void ordinaryTextIsLeftAlone() {
        String text = "BUG: gr\u00f6\u00dfer\t\u2192 \u65e5\u672c \ud83d\ude00";
        assertSame(text, Printable.of(text));
    }

    @Test
    void controlCharactersAreShownNotObeyed() {
        assertEquals("a␛[31mb␀c␍␡", Printable.of("a\u001b[31mb\0c\r\u007f"));
    }

    @Test
    void whatTurnsTheDirectionOfWritingIsNamed() {
        assertEquals("x⟨202E⟩y⟨2028⟩z⟨009B⟩", Printable.of("x\u202ey\u2028z\u009b"));
    }
}
