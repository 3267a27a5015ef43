// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysCommandTest {
    @TempDir
    Path folder;
    private String ring;

    @BeforeEach
    void name() {
        ring = folder.resolve("sub/keys").toString();
    }

    private Cli keys(String... args) {
        String[] all = new String[args.length + 3];
        all[0] = "keys";
        System.arraycopy(args, 0, all, 1, args.length);
        all[args.length + 1] = "--keys";
        all[args.length + 2] = ring;
        return Cli.run(all);
    }

    @Test
    void aNewKeyIsPrintedForItsSenderAndOnlyNamedInTheList() throws Exception {
        assertTrue(keys("list").err().startsWith("no keys in " + ring + " yet"));
        Cli made = keys("new", "--name", "lab-07");
        assertEquals(0, made.status(), made.err());
        assertTrue(made.out().matches("number 1\nsecret [0-9a-f]{64}\n"), made.out());
        assertTrue(made.err().startsWith("Keep the secret"), made.err());
        String secret = made.out().substring(made.out().indexOf("secret ") + 7).strip();
        keys("new");
        for (Cli list : new Cli[] {keys("list"), keys()}) {
            assertEquals("NUMBER  NAME\n     1  lab-07\n     2  \n", list.out());
            assertFalse(list.out().contains(secret) || list.err().contains(secret));
        }
        assertEquals(made.out(), keys("show", "1").out());
        assertEquals(ring + "\n", keys("path").out());
    }

    @Test
    void aRemovedKeyIsGone() {
        keys("new");
        assertEquals(0, keys("remove", "1").status());
        for (String command : new String[] {"show", "remove"}) {
            Cli run = keys(command, "1");
            assertEquals(1, run.status());
            assertTrue(run.err().contains("there is no key 1 in " + ring), run.err());
        }
    }

    @Test
    void aFileThatOthersCanReadIsRefusedByEveryCommandThatNamesIt() throws Exception {
        Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        keys("new");
        Files.setPosixFilePermissions(Path.of(ring), PosixFilePermissions.fromString("rw-r--r--"));
        Cli[] runs = {keys("list"), keys("new"), Cli.run("parse", "--keys", ring, Cli.LOG),
            Cli.run("import", "--archive", folder.resolve("a.db").toString(), "--keys", ring, Cli.LOG),
            Cli.run("send", "--format", "v2", "--key", "1", "--keys", ring, "--to", "127.0.0.1:9", Cli.LOG)};
        for (Cli run : runs) {
            assertEquals(1, run.status(), run.err());
            assertTrue(run.err().contains(ring) && run.err().contains("chmod 600"), run.err());
        }
    }

    @Test
    void wrongUseIsTold() {
        assertEquals(2, keys("frobnicate").status());
        assertEquals(2, keys("show").status());
        assertEquals(2, keys("remove", "x").status());
        assertEquals(2, keys("new", "--name", "a\nb").status());
        Cli basic = Cli.run("send", "--format", "basic", "--key", "1", "--keys", ring, "--to", "127.0.0.1:9", Cli.LOG);
        assertEquals(2, basic.status());
        assertTrue(basic.err().contains("only v2 is signed"), basic.err());
        Cli none = Cli.run("send", "--format", "v2", "--key", "1", "--keys", ring, "--to", "127.0.0.1:9", Cli.LOG);
        assertEquals(1, none.status());
        assertTrue(none.err().contains("there is no key 1"), none.err());
        Cli many = Cli.run("send", "--format", "v2", "--sources", "9999", "--to", "127.0.0.1:9", Cli.LOG);
        assertEquals(2, many.status());
    }
}
