// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A search line taken apart: words and {@code key:value} between blanks, all of which must hold; {@code -} in front excludes, quotes keep blanks
 * and colons together. What values mean is for those who use them to say.
 *
 * @param terms   in their order; empty when there is an error
 * @param error   what is wrong and what was expected, one sentence, or null
 * @param errorAt where in the text, from 0
 */
public record Query(List<Term> terms, String error, int errorAt) {

    /**
     * One condition.
     *
     * @param excluded whether it must not hold
     * @param key      the key in lower case, or null for a word
     * @param value    without its quotes, not empty
     * @param at       where the value begins in the text
     */
    public record Term(boolean excluded, String key, String value, int at) {
    }

    public Query {
        terms = List.copyOf(terms);
    }

    /** Takes a text apart; {@code keys} are those that are known, in lower case. Never throws. */
    public static Query parse(String text, Set<String> keys) {
        return new Reader(text, keys).read();
    }

    private static Query wrong(int at, String error) {
        return new Query(List.of(), error, at);
    }

    private static final class Reader {
        private final String text;
        private final Set<String> keys;
        private final List<Term> terms = new ArrayList<>();
        private int pos;

        Reader(String text, Set<String> keys) {
            this.text = text;
            this.keys = keys;
        }

        Query read() {
            while (skipBlanks()) {
                Query wrong = term();
                if (wrong != null) {
                    return wrong;
                }
            }
            return new Query(terms, null, -1);
        }

        private boolean skipBlanks() {
            while (pos < text.length() && Character.isWhitespace(text.charAt(pos))) {
                pos++;
            }
            return pos < text.length();
        }

        private Query term() {
            boolean excluded = text.charAt(pos) == '-';
            if (excluded) {
                pos++;
            }
            String key = null;
            int keyEnd = keyEnd();
            if (keyEnd > pos) {
                key = text.substring(pos, keyEnd).toLowerCase(Locale.ROOT);
                if (!keys.contains(key)) {
                    return wrong(pos, "there is no key \"" + key + "\"; there are " + String.join(", ", keys)
                            + ". To look for text with a colon, put it into quotes");
                }
                pos = keyEnd + 1;
            }
            int at = pos;
            String value = value();
            if (value == null) {
                return wrong(at, "the quote that begins here is not closed");
            }
            if (value.isEmpty()) {
                return wrong(at, key != null ? "expected a value after \"" + key + ":\"" : "expected a word or a key" + (excluded ? " after \"-\"" : ""));
            }
            terms.add(new Term(excluded, key, value, at));
            return null;
        }

        /** Index of the colon that ends a key, or -1 when no key begins here. */
        private int keyEnd() {
            int i = pos;
            while (i < text.length() && Character.isLetter(text.charAt(i))) {
                i++;
            }
            return i > pos && i < text.length() && text.charAt(i) == ':' ? i : -1;
        }

        /** Up to the next blank, or between quotes; null when a quote is not closed. */
        private String value() {
            if (pos < text.length() && text.charAt(pos) == '"') {
                int close = text.indexOf('"', pos + 1);
                String value = close < 0 ? null : text.substring(pos + 1, close);
                pos = close + 1;
                return value;
            }
            int start = pos;
            while (pos < text.length() && !Character.isWhitespace(text.charAt(pos))) {
                pos++;
            }
            return text.substring(start, pos);
        }
    }
}
