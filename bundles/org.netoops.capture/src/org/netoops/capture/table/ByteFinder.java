// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds words in bytes, in their order where {@code *} stands between them; the case of ASCII letters does not matter. */
final class ByteFinder {

    private final List<byte[]> words = new ArrayList<>();

    ByteFinder(String pattern) {
        for (String word : pattern.toLowerCase(Locale.ROOT).split("\\*")) {
            if (!word.isEmpty()) {
                words.add(word.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    boolean in(byte[] b) {
        int at = 0;
        for (byte[] word : words) {
            at = find(b, at, word);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    /** Index after the word, or -1. */
    private static int find(byte[] b, int from, byte[] word) {
        int last = b.length - word.length;
        for (int i = from; i <= last; i++) {
            int n = 0;
            while (n < word.length && lower(b[i + n]) == word[n]) {
                n++;
            }
            if (n == word.length) {
                return i + n;
            }
        }
        return -1;
    }

    private static byte lower(byte c) {
        return c >= 'A' && c <= 'Z' ? (byte) (c + 32) : c;
    }
}
