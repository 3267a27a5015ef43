// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.untangle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.netoops.oops.internal.untangle.CallOrder.Fit;

class CallOrderTest {
    private static final CallOrder ORDER = CallOrder.of(List.of("# a comment", "", "* inner middle|other outer!", "* sys_* entry!", "* any one|*",
        "? left_a left_b", "~ blocked_for schedule"));

    @Test
    void aFunctionIsFollowedByItsCallers() {
        assertEquals(Fit.KNOWN, ORDER.fit("inner.isra.0", "middle"));
        assertEquals(Fit.KNOWN, ORDER.fit("other", "outer"));
        assertEquals(Fit.WRONG, ORDER.fit("inner", "outer"));
        assertEquals(Fit.OPEN, ORDER.fit("unheard_of", "outer"));
        assertEquals(Fit.KNOWN, ORDER.fit("sys_read", "entry"));
        assertEquals(Fit.OPEN, ORDER.fit("any", "two"));
    }

    @Test
    void theEndOfAStack() {
        assertTrue(ORDER.isLast("outer"));
        assertFalse(ORDER.isLast("middle"));
        assertTrue(ORDER.isNearEnd("middle"));
        assertFalse(ORDER.isNearEnd("inner"));
        assertTrue(CallOrder.BUNDLED.isOutermost("ret_from_fork"));
        assertFalse(CallOrder.BUNDLED.isLast("ret_from_fork"), "since 6.5 ret_from_fork_asm stands behind it");
    }

    @Test
    void leftoversAndBeginnings() {
        assertTrue(ORDER.isLeftover("left_a"));
        assertFalse(ORDER.isLeftover("inner"));
        assertEquals(Set.of("schedule"), ORDER.firstOf("INFO: task a:1 blocked for more than 4 seconds."));
        assertNull(ORDER.firstOf("WARNING: something"));
        assertTrue(ORDER.isFirst("schedule"));
    }
}
