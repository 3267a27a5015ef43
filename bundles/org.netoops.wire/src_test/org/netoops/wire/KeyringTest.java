// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyringTest {

    private static final String HEX = "0123456789abcdef".repeat(4);

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("netoops/keys");
    }

    private Path written(String text) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), text);
        if (posix()) {
            Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-------"));
        }
        return file();
    }

    private boolean posix() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    @Test
    void keysAreMadeSavedAndRead() throws IOException {
        Keyring ring = Keyring.open(file());
        assertEquals(List.of(), ring.keys());
        assertFalse(Files.exists(file()), "looking makes no file");
        assertEquals(new Keyring.Key(1, "rig one"), ring.generate("rig one"));
        assertEquals(new Keyring.Key(2, ""), ring.generate(""));
        Keyring again = Keyring.open(file());
        assertEquals(List.of(new Keyring.Key(1, "rig one"), new Keyring.Key(2, "")), again.keys());
        assertArrayEquals(ring.secret(1), again.secret(1));
        assertEquals(Keyring.SECRET_BYTES, again.secret(2).length);
        assertFalse(again.secretHex(1).equals(again.secretHex(2)), "made by chance");
        assertEquals("rig one", again.name(1));
        assertNull(again.secret(3));
        assertNull(again.name(3));
        assertNull(again.secretHex(3));
    }

    @Test
    void theFileBelongsToItsOwnerAlone() throws IOException {
        Assumptions.assumeTrue(posix());
        Keyring.open(file()).generate("a");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())));
        try (Stream<Path> left = Files.list(file().getParent())) {
            assertEquals(List.of(file()), left.toList(), "nothing is left beside it");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-----w-"})
    void aFileThatOthersCanReadOrChangeIsRefused(String permissions) throws IOException {
        Assumptions.assumeTrue(posix());
        written("1 " + HEX);
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString(permissions));
        IOException e = assertThrows(IOException.class, () -> Keyring.open(file()));
        assertTrue(e.getMessage().contains(file().toString()) && e.getMessage().contains("chmod 600"), e.getMessage());
    }

    @Test
    void commentsAndOrderAreKept() throws IOException {
        written("# lab keys\n\n  9 " + HEX.toUpperCase() + "   rack 9, left \n# spare\n2\t" + HEX + "\n");
        Keyring ring = Keyring.open(file());
        assertEquals(List.of(new Keyring.Key(2, ""), new Keyring.Key(9, "rack 9, left")), ring.keys());
        assertArrayEquals(HexFormat.of().parseHex(HEX), ring.secret(9));
        ring.add(5, V2Samples.secret(5), "five");
        assertTrue(ring.remove(2));
        assertFalse(ring.remove(2));
        List<String> lines = Files.readAllLines(file());
        assertEquals(List.of("# lab keys", "", "  9 " + HEX.toUpperCase() + "   rack 9, left ", "# spare", "# key 2 was removed",
                "5 " + ring.secretHex(5) + " five"), lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x 00", "1", "1 00", "1 0g", "0 " + "00", "70000 00", "-1 00"})
    void aLineThatIsNoKeyIsNamedWithoutItsSecret(String line) throws IOException {
        String text = line.replace(" 00", " " + HEX);
        written("# first\n" + (line.equals("1 00") ? line : text) + "\n");
        IOException e = assertThrows(IOException.class, () -> Keyring.open(file()));
        assertTrue(e.getMessage().startsWith(file() + ": line 2: "), e.getMessage());
        assertFalse(e.getMessage().contains(HEX) || e.getMessage().contains("0g"), e.getMessage());
    }

    @Test
    void aNumberThatComesTwiceIsRefused() throws IOException {
        written("1 " + HEX + "\n1 " + HEX + "\n");
        assertTrue(assertThrows(IOException.class, () -> Keyring.open(file())).getMessage().contains("line 2: there is a key 1 already"));
    }

    @Test
    void addingWhatCannotBeAddedChangesNothing() throws IOException {
        Keyring ring = Keyring.open(file());
        ring.generate("a");
        for (int id : new int[] {0, -1, 65_536, 1}) {
            assertThrows(IllegalArgumentException.class, () -> ring.add(id, V2Samples.secret(1), ""));
        }
        assertThrows(IllegalArgumentException.class, () -> ring.add(2, new byte[31], ""));
        assertThrows(IllegalArgumentException.class, () -> ring.add(2, V2Samples.secret(1), "two\n3 lines"));
        assertEquals(1, ring.keys().size());
        assertEquals(1, Keyring.open(file()).keys().size());
    }

    @Test
    void aFileChangedBySomebodyElseIsReadAgain() throws IOException {
        written("1 " + HEX + "\n");
        Keyring ring = Keyring.open(file());
        assertFalse(ring.reload());
        written("1 " + HEX + "\n4 " + HEX + "\n");
        Files.setLastModifiedTime(file(), FileTime.fromMillis(1_000));
        assertTrue(ring.reload());
        assertEquals(2, ring.keys().size());
        written("no key\n");
        assertThrows(IOException.class, ring::reload);
        assertEquals(2, ring.keys().size(), "a file that can't be read takes no key away");
        Files.delete(file());
        assertTrue(ring.reload());
        assertEquals(List.of(), ring.keys());
    }

    @Test
    void twoProgramsDoNotTakeEachOthersKeysAway() throws IOException {
        Keyring one = Keyring.open(file());
        Keyring two = Keyring.open(file());
        one.generate("one");
        assertEquals(2, two.generate("two").id());
        one.add(9, V2Samples.secret(9), "three");
        two.remove(1);
        assertEquals(List.of(new Keyring.Key(2, "two"), new Keyring.Key(9, "three")), Keyring.open(file()).keys());
    }

    @Test
    void aFileThatIsNoTextIsRefused() throws IOException {
        written("");
        Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertTrue(assertThrows(IOException.class, () -> Keyring.open(file())).getMessage().contains("no text"));
    }

    @Test
    void theNumberOfARemovedKeyIsNotGivenAgain() throws IOException {
        Keyring ring = Keyring.open(file());
        ring.generate("a");
        ring.generate("b");
        assertTrue(ring.remove(2));
        assertTrue(ring.remove(1));
        assertEquals(3, Keyring.open(file()).generate("c").id());
        assertEquals(List.of(new Keyring.Key(3, "c")), Keyring.open(file()).keys());
        // whoever has a reason can
        assertEquals(2, Keyring.open(file()).add(2, new byte[Keyring.SECRET_BYTES], "again").id());
    }

    @Test
    void whenTheHighestNumberIsTakenTheGapsAreFilled() throws IOException {
        Keyring ring = Keyring.open(file());
        ring.add(Keyring.MAX_ID, new byte[Keyring.SECRET_BYTES], "last");
        assertEquals(1, ring.generate("first").id());
    }

    @Test
    void aNoteOfARemovedKeyThatIsNoNumberOfAKeyDoesNoHarm() throws IOException {
        Keyring ring = Keyring.open(file());
        ring.generate("a");
        Files.writeString(file(), "# key 99999 was removed\n");
        assertEquals(1, Keyring.open(file()).generate("b").id());
    }
}
