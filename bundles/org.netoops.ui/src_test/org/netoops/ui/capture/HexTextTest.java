// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HexTextTest {

    @Test
    void linesOfSixteen() {
        assertEquals("000000    41 42 43 44 45 46 47 48  49 4a 4b 4c 4d 4e 4f 50  ABCDEFGHIJKLMNOP\n"
                + "000010    0a ff                                             ..              \n",
                HexText.of("ABCDEFGHIJKLMNOP\n\u00ff".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals("", HexText.of(new byte[0]));
    }

    @Test
    void fromByteToPlaceAndBack() {
        byte[] bytes = new byte[40];
        String text = HexText.of(bytes);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = 'x';
            String marked = HexText.of(bytes);
            assertEquals('7', marked.charAt(HexText.hexAt(i)), "hex of " + i);
            assertEquals('x', marked.charAt(HexText.characterAt(i)), "character of " + i);
            bytes[i] = 0;
            assertEquals(i, HexText.byteAt(HexText.hexAt(i), bytes.length));
            assertEquals(i, HexText.byteAt(HexText.hexAt(i) + 1, bytes.length));
            assertEquals(i, HexText.byteAt(HexText.characterAt(i), bytes.length));
        }
        assertEquals(-1, HexText.byteAt(0, bytes.length), "the offset is no byte");
        assertEquals(-1, HexText.byteAt(HexText.hexAt(40), bytes.length), "beyond the end");
        for (int place = 0; place < text.length(); place++) {
            int at = HexText.byteAt(place, bytes.length);
            assertEquals(at, at < 0 ? -1 : HexText.byteAt(HexText.hexAt(at), bytes.length));
        }
    }

    @Test
    void digitsForTheClipboard() {
        assertEquals("0a ff", HexText.digits(new byte[] {1, 10, -1, 2}, 1, 3));
    }
}
