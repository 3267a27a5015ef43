// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkipListTest {
    @TempDir
    Path folder;

    private SkipList list(String text) throws IOException {
        return SkipList.read(Files.writeString(folder.resolve("list"), text));
    }

    private String fault(String text) {
        return assertThrows(IOException.class, () -> list(text)).getMessage().substring(folder.toString().length() + 1);
    }

    @Test
    void namesStarsExceptionsAndComments() throws IOException {
        SkipList skip = list("# mine\r\n\r\n  foo_*\r\n*_bar # why\r\n! kfree\r\ncore::panicking::*\n");
        assertTrue(skip.skips("foo_open"));
        assertTrue(skip.skips("a_bar"));
        assertTrue(skip.skips("core::panicking::panic_fmt"));
        assertFalse(skip.skips("foo"));
        assertTrue(skip.keeps("kfree"));
        assertFalse(skip.keeps("foo_open"));
    }

    @Test
    void theFirstLineThatIsNoNameIsTold() {
        assertEquals("list:2: one function name on each line; this is none: kernel BUG at fs/foo.c:3!", fault("foo\nkernel BUG at fs/foo.c:3!\n"));
        assertEquals("list:1: a name must follow the exclamation mark", fault("!  # none\n"));
        assertEquals("list:1: one function name on each line; this is none: ?[31m", fault("\u001b[31m\n"));
        assertTrue(fault("x y".repeat(100)).endsWith("\u2026"));
    }
}
