// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @Test
    void helpListsTheCommandsThatThereAre() {
        for (String[] args : new String[][] {{"--help"}, {"help"}, {"-h"}}) {
            Cli run = Cli.run(args);
            assertEquals(0, run.status(), run.err());
            for (String command : Commands.NAMES) {
                assertTrue(run.out().contains("\n  " + command + " "), run.out());
            }
            for (String later : new String[] {"decode", "search"}) {
                assertFalse(run.out().contains("  " + later), later);
            }
        }
    }

    @Test
    void helpOfACommand() {
        assertEquals(Cli.run("parse", "--help").out(), Cli.run("help", "parse").out());
        assertTrue(Cli.run("help", "send").out().contains("--layout=A|B|C|D"));
    }

    @Test
    void theVersionIsTheBundles() throws Exception {
        String manifest = Files.readString(Path.of("META-INF/MANIFEST.MF"));
        assertTrue(manifest.contains("Bundle-Version: " + Main.VERSION + ".qualifier"), manifest);
        assertEquals("netoops " + Main.VERSION + "\n", Cli.run("--version").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "parse", "parse --nonsense x", "parse --nonsense", "send x", "send --format v9 --to a:1 x", "send --format v1 --to a x",
        "send --format v1 --to ::1:5 x", "send --format v1 --to h:70000 x", "send --format v1 --to 127.0.0.1:9 --loss 101 x", "show", "collect --for soon",
        "collect --listen x:y", "groups extra", "import"})
    void wrongUsageIsStatusTwoWithAHint(String line) {
        Cli run = Cli.run(line.isEmpty() ? new String[0] : line.split(" "));
        assertEquals(2, run.status(), run.err());
        assertEquals("", run.out());
        assertTrue(line.isEmpty() ? run.err().startsWith("Usage: netoops") : run.err().startsWith("netoops: "), run.err());
    }

    @Test
    void anUnknownOptionIsNamedBeforeWhatIsMissing() {
        assertTrue(Cli.run("parse", "--nonsense").err().startsWith("netoops: Unknown option: '--nonsense'"), Cli.run("parse", "--nonsense").err());
    }
}
