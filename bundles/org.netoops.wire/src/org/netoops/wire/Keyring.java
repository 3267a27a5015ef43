// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * The keys shared with senders, kept in a text file that only its owner may read: one key a line, its number, its 32 bytes as hex digits and,
 * if wanted, a name. {@code #} begins a comment line; comments and blank lines are kept when the file is written.
 *
 * <p>Looking keys up is safe from any thread. A file that was changed by somebody else is read again when {@link #reload} is called, which
 * costs one look at its time.
 */
public final class Keyring implements Keys {

    /** Bytes of a key. */
    public static final int SECRET_BYTES = 32;
    /** Highest number of a key; the lowest is 1. */
    public static final int MAX_ID = 0xffff;

    /** A key without its secret. {@code name} is empty when it has none. */
    public record Key(int id, String name) {
    }

    private final KeyringFile file;
    private volatile KeyringLines lines;
    private volatile KeyringFile.Stamp stamp;

    private Keyring(KeyringFile file, KeyringLines lines, KeyringFile.Stamp stamp) {
        this.file = file;
        this.lines = lines;
        this.stamp = stamp;
    }

    /**
     * Opens a keyring. One that does not exist is empty; the file comes into being with its first key.
     *
     * @throws IOException when the file cannot be read, when others than its owner may read it, or when a line is no key; the message is
     *                     one sentence for a person that names the file and what to do
     */
    public static Keyring open(Path path) throws IOException {
        KeyringFile file = new KeyringFile(path);
        KeyringFile.Stamp stamp = file.stamp();
        return new Keyring(file, file.read(), stamp);
    }

    /** Where the keys are kept. */
    public Path path() {
        return file.path();
    }

    @Override
    public byte[] secret(int id) {
        return lines.secret(id);
    }

    /** All keys by ascending number, without their secrets. */
    public List<Key> keys() {
        return lines.keys();
    }

    /** The name of a key: empty when it has none, null when there is no such key. */
    public String name(int id) {
        return lines.name(id);
    }

    /**
     * Reads the file again if it was changed since it was last read or written. On failure the keys stay as they were.
     *
     * @return true when it was read
     * @throws IOException as {@link #open}
     */
    public synchronized boolean reload() throws IOException {
        KeyringFile.Stamp now = file.stamp();
        if (now.equals(stamp)) {
            return false;
        }
        lines = file.read();
        stamp = now;
        return true;
    }

    /**
     * Adds a new key made by chance and saves the file.
     *
     * @param name what to call it, may be empty
     * @return the key, with the next number after the highest that the file ever had, or the lowest free one when there is no such
     * @throws IOException              when the file cannot be written; then nothing was added
     * @throws IllegalArgumentException when the name has line ends or other control characters
     * @throws IllegalStateException    when all {@value #MAX_ID} numbers are taken
     */
    public synchronized Key generate(String name) throws IOException {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        reload();
        int id = lines.free();
        return add(id, secret, name);
    }

    /**
     * Adds a key that was made elsewhere and saves the file.
     *
     * @throws IOException              when the file cannot be written; then nothing was added
     * @throws IllegalArgumentException when the number is not 1 to {@value #MAX_ID} or taken, the secret has not {@value #SECRET_BYTES} bytes,
     *                                  or the name has control characters; the message is for a person
     */
    public synchronized Key add(int id, byte[] secret, String name) throws IOException {
        reload();
        save(lines.with(id, secret, name));
        return new Key(id, lines.name(id));
    }

    /**
     * Removes a key and saves the file.
     *
     * @return false when there is no such key
     * @throws IOException when the file cannot be written; then nothing was removed
     */
    public synchronized boolean remove(int id) throws IOException {
        reload();
        if (lines.secret(id) == null) {
            return false;
        }
        save(lines.without(id));
        return true;
    }

    /**
     * The secret of a key as the hex digits that its sender is given, or null when there is no such key. For showing it once to its owner.
     */
    public String secretHex(int id) {
        byte[] secret = secret(id);
        return secret == null ? null : HexFormat.of().formatHex(secret);
    }

    private void save(KeyringLines changed) throws IOException {
        file.write(changed);
        lines = changed;
        stamp = file.stamp();
    }
}
