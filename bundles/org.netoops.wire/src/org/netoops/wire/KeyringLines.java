// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a keyring file; never changed once made. */
final class KeyringLines {

    /** Far more than any file of keys has; bounds what a wrong file can make us read. */
    static final int MAX_BYTES = 16 << 20;

    /** What stands in place of a key that was taken away. */
    private static final Pattern REMOVED = Pattern.compile("# key (\\d{1,5}) was removed");

    private record Entry(byte[] secret, String name) {
    }

    private final List<String> text;
    private final SortedMap<Integer, Entry> entries = new TreeMap<>();
    private int highest;

    /**
     * Reads lines.
     *
     * @throws IllegalArgumentException when a line is no key; the message tells which and why, and never a secret
     */
    KeyringLines(List<String> text) {
        this.text = List.copyOf(text);
        for (int i = 0; i < text.size(); i++) {
            String line = text.get(i).strip();
            Matcher removed = REMOVED.matcher(line);
            if (removed.matches()) {
                highest = Math.max(highest, Integer.parseInt(removed.group(1)));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    entry(line);
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException("line " + (i + 1) + ": " + e.getMessage(), e);
                }
            }
        }
    }

    private void entry(String line) {
        String[] parts = line.split("\\s+", 3);
        int id = id(parts[0]);
        if (parts.length < 2) {
            throw new IllegalArgumentException("the key's hex digits are missing");
        }
        byte[] secret;
        try {
            secret = HexFormat.of().parseHex(parts[1]);
        } catch (IllegalArgumentException e) {
            // its message would quote the secret
            throw new IllegalArgumentException("what follows the number must be hex digits");
        }
        put(id, secret, parts.length > 2 ? parts[2] : "");
    }

    private static int id(String s) {
        try {
            return Integer.parseInt(s);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("does not begin with the number of a key");
        }
    }

    private void put(int id, byte[] secret, String name) {
        if (id < 1 || id > Keyring.MAX_ID) {
            throw new IllegalArgumentException("the number of a key is 1 to " + Keyring.MAX_ID + ", not " + id);
        }
        if (secret.length != Keyring.SECRET_BYTES) {
            throw new IllegalArgumentException("a key has " + 2 * Keyring.SECRET_BYTES + " hex digits, not " + 2 * secret.length);
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("the name of a key has no control characters");
        }
        if (entries.containsKey(id)) {
            throw new IllegalArgumentException("there is a key " + id + " already");
        }
        entries.put(id, new Entry(secret.clone(), name));
        highest = Math.max(highest, id);
    }

    KeyringLines with(int id, byte[] secret, String name) {
        List<String> more = new ArrayList<>(text);
        KeyringLines checked = new KeyringLines(text);
        checked.put(id, secret, name.strip());
        more.add((id + " " + HexFormat.of().formatHex(secret) + " " + name.strip()).strip());
        return new KeyringLines(more);
    }

    /** Without a key; that there was one stays noted. */
    KeyringLines without(int id) {
        return new KeyringLines(text.stream().map(l -> {
            String line = l.strip();
            boolean other = line.isEmpty() || line.startsWith("#") || id(line.split("\\s+", 2)[0]) != id;
            return other ? l : "# key " + id + " was removed";
        }).toList());
    }

    List<String> text() {
        return text;
    }

    /** Shared, not to be changed; null when there is none. */
    byte[] secret(int id) {
        Entry e = entries.get(id);
        return e == null ? null : e.secret();
    }

    String name(int id) {
        Entry e = entries.get(id);
        return e == null ? null : e.name();
    }

    List<Keyring.Key> keys() {
        return entries.entrySet().stream().map(e -> new Keyring.Key(e.getKey(), e.getValue().name())).toList();
    }

    /**
     * A number that no key of this file ever had, so that what an old key signed is not taken for the work of a new one; the lowest that is free
     * when there is none.
     */
    int free() {
        if (highest < Keyring.MAX_ID) {
            return highest + 1;
        }
        int id = 1;
        for (int taken : entries.keySet()) {
            if (taken != id) {
                break;
            }
            id++;
        }
        if (id > Keyring.MAX_ID) {
            throw new IllegalStateException("all " + Keyring.MAX_ID + " numbers of keys are taken; remove one first");
        }
        return id;
    }
}
