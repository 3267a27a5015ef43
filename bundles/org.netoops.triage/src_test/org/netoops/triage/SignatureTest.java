// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netoops.log.KernelLog;
import org.netoops.log.Origin;
import org.netoops.oops.Machine;
import org.netoops.oops.Oops;
import org.netoops.oops.Registers;
import org.netoops.oops.Taint;
import org.netoops.oops.TaskContext;
import org.netoops.oops.Verdict;

class SignatureTest {

    private static Signature of(String title, String release, long micros) {
        return Signature.of(new Oops(new Verdict("k", title, List.of(), "T", "f", null, null), false, 1, 2, micros,
                new Machine(release, null, null, null), TaskContext.UNKNOWN, Taint.UNKNOWN, List.of(), Registers.NONE, null, List.of(),
                List.of(), new KernelLog(Origin.ofFile("f"), List.of())));
    }

    @Test
    void crashesOfOneTitleAreOneGroup() {
        assertEquals(of("WARNING in f", "6.1", 1), of("WARNING in f", "7.3", 2));
        assertNotEquals(of("WARNING in f", "6.1", 1).value(), of("WARNING in g", "6.1", 1).value());
    }

    /** Archives keep signatures: the same title must have this one for ever, or another version in what is hashed. */
    @Test
    void theValueIsStable() {
        assertEquals("728d6c41baa50b26", of("WARNING in f", null, -1).value());
    }

    @Test
    void itSaysWhatItWasMadeOf() {
        assertTrue(of("WARNING in f", null, -1).explanation().contains("WARNING in f"));
    }
}
