// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedValuesTest {

    @ParameterizedTest
    @CsvSource({"500ms,500", "30,30000", "30s,30000", "5m,300000", "2h,7200000", "1d,86400000", "999999999999d,315360000000"})
    void spans(String typed, long millis) {
        assertEquals(Duration.ofMillis(millis), Span.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "-5s", "5 s", "5y", "9999999999999"})
    void noSpans(String typed) {
        assertThrows(CommandFailure.class, () -> Span.parse(typed));
    }

    @Test
    void endpoints() {
        assertEquals(new InetSocketAddress(6666), Endpoint.local("6666"));
        assertEquals(new InetSocketAddress(6666), Endpoint.local("*:6666"));
        assertEquals(new InetSocketAddress(6666), Endpoint.local(":6666"));
        assertEquals(new InetSocketAddress("::1", 6666), Endpoint.local("[::1]:6666"));
        assertEquals(new InetSocketAddress("127.0.0.1", 0), Endpoint.local("127.0.0.1:0"));
        assertThrows(CommandFailure.class, () -> Endpoint.local("::1:6666"));
        assertThrows(CommandFailure.class, () -> Endpoint.local("127.0.0.1"));
        assertThrows(CommandFailure.class, () -> Endpoint.remote("127.0.0.1:0"));
    }

    @Test
    void printable() {
        String plain = "kernel BUG at mm/slub.c:4 \u00e9\u4e2d";
        assertTrue(Printable.line(plain) == plain);
        assertEquals("a\\x1b[2J\\x0a\\x9b\\u202e\\x7f\tb", Printable.line("a\u001b[2J\n\u009b\u202e\u007f\tb"));
        assertEquals("", Printable.line(null));
    }
}
