// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netoops.archive.Archives.Mode;
import org.netoops.log.KernelLog;
import org.netoops.log.Origin;
import org.netoops.oops.Oops;
import org.netoops.oops.OopsParser;
import org.netoops.oops.SkipList;

/** A real kernel's log through parser and archive and back. */
class RealLogTest {
    @TempDir
    Path folder;

    private static Oops crash(String file) throws IOException {
        try (InputStream in = RealLogTest.class.getResourceAsStream("logs/x86_64-6.1-exception-panic.log")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            KernelLog log = KernelLog.ofText(Origin.ofFile(file), text, 1);
            List<Oops> found = new ArrayList<>();
            OopsParser parser = new OopsParser(log.origin(), found::add);
            log.lines().forEach(parser::line);
            parser.end();
            assertEquals(1, found.size());
            return found.get(0);
        }
    }

    @Test
    void aCrashIsDerivedAnewAsItWas() throws Exception {
        Oops oops = crash("lab/console.log");
        assertTrue(oops.panicked());
        assertFalse(oops.traces().isEmpty());
        assertFalse(oops.registers().values().isEmpty());
        String location = folder.resolve("archive.db").toString();
        try (Archive a = Archives.open(location, Mode.READ_WRITE)) {
            a.store(List.of(new NewOccurrence(oops, Crashes.NOON, List.of())));
        }
        try (Archive a = Archives.open(location, Mode.READ_WRITE)) {
            Oops again = a.crash(1).orElseThrow().oops();
            assertEquals(oops, again);
            NewOccurrence elsewhere = new NewOccurrence(crash("copy/of/console.log"), Crashes.NOON.plusSeconds(9), List.of());
            assertEquals(1, a.store(List.of(elsewhere)).known());
            GroupRow g = a.groups().get(0);
            assertEquals(oops.verdict().title(), g.title());
            assertEquals(1, g.count());
            assertEquals(List.of(oops.machine().release()), g.kernels());
        }
    }

    @Test
    void whatIsNotToBlameIsNotInTheCrashThatIsDerived() throws Exception {
        Oops oops = crash("lab/console.log");
        String blamed = oops.verdict().frame();
        try (Archive a = Archives.open(folder.resolve("archive.db").toString(), Mode.READ_WRITE)) {
            a.store(List.of(new NewOccurrence(oops, Crashes.NOON, List.of())));
            assertEquals(blamed, a.crash(1).orElseThrow().oops().verdict().frame());
            a.skip(SkipList.of(List.of(blamed)));
            assertNotEquals(blamed, a.crash(1).orElseThrow().oops().verdict().frame());
            assertEquals(oops.verdict().title(), a.crash(1).orElseThrow().row().title());
        }
    }
}
