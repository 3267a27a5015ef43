// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mangled Rust names. */
class RustNamesTest {

    @ParameterizedTest
    @CsvSource({"_RNvCs1234_7mycrate3foo, mycrate::foo", "_RNvNtCs1234_4core9panicking9panic_fmt, core::panicking::panic_fmt",
        "_RNvMs3_NtCs1_2ab1cNtB5_3Foo4push, <ab::c::Foo>::push", "_RNCNvCs1234_7mycrate3foo0B3_, mycrate::foo::{closure#0}",
        "_RNvXCs1_2abNtB2_3FooNtB2_3Bar3run, <ab::Foo as ab::Bar>::run", "_RINvCs1_2ab3maphE, ab::map"})
    void readable(String symbol, String name) {
        assertEquals(name, RustNames.demangled(symbol));
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "_R", "_RNv", "_RNvC99999999999_", "_RB_", "_RNvB0_3foo", "_RNvC999foo3bar"})
    void whatCannotBeReadIsLeftAlone(String symbol) {
        assertNull(RustNames.demangled(symbol));
    }

    @Test
    void namesThatReferToThemselvesAgainAndAgainEnd() {
        String bomb = "_R" + "NvNtB_B_".repeat(200);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> RustNames.demangled(bomb));
    }
}
