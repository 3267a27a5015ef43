// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netoops.oops.Frame;

/** Frames in every notation. */
class FrameReaderTest {

    private static Frame read(String line) {
        return FrameReader.read(Text.of(line), 0, 7);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        " og_mid.isra.0+0xa/0x20 [oopsgen]"                                    | og_mid.isra.0 | 10  | 32   | oopsgen | 0                | true
        " ? _copy_from_iter+0xb4/0x570"                                        | _copy_from_iter | 180 | 1392 |       | 0                | false
        " [<ffffffff81209e57>] ? vfs_read+0x86/0x130"                          | vfs_read      | 134 | 304  |         | ffffffff81209e57 | false
        "[<ffffffffc006418c>] og_mid.isra.0+0x2c/0x48 [oopsgen]"               | og_mid.isra.0 | 44  | 72   | oopsgen | ffffffffc006418c | true
        "[c0000000036c7970] [c0080000007607fc] og_set+0x594/0xb70 [oopsgen] (unreliable)" | og_set | 1428 | 2928 | oopsgen | c0080000007607fc | false
        "([<000000000062e70e>] __list_del_entry_valid+0xd6/0xf0)"              | __list_del_entry_valid | 214 | 240 | | 62e70e         | false
        " foo+0x10/0x20 (P)"                                                   | foo           | 16  | 32   |         | 0                | true
        " 0xffffffffc0123456"                                                  |               | -1  | -1   |         | ffffffffc0123456 | true
        """)
    void frames(String line, String function, long offset, long size, String module, String address, boolean reliable) {
        Frame f = read(line);
        assertEquals(new Frame(function, offset, size, module, null, Long.parseUnsignedLong(address, 16), reliable, false, null, 0, 7), f);
    }

    @ParameterizedTest
    @ValueSource(strings = {" free_pages", "[0000000000000028] pgd=0000000000000000, p4d=0000000000000000", " kasan: bad", " 12 apples", "",
        "[dead4ead00001028] address between user and kernel address ranges", "[    1.0] x", "Call Trace:", " 0x12garbage", " (no)", "["})
    void otherText(String line) {
        assertNull(read(line));
    }

    @Test
    void onlyTheBeginningOfALongLineCounts() {
        assertNull(read(" ".repeat(Text.LIMIT) + "foo+0x1/0x2"));
    }
}
