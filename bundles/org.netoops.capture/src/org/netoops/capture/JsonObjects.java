// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads flat JSON objects one value at a time, in memory that does not depend on the input: what a value holds beyond its bound is
 * counted and not kept. After damage the search for the next object goes on behind the next line feed.
 */
final class JsonObjects {

    private static final int KEY_MAX = 128;
    private static final int DEPTH_MAX = 64;
    /** Values of one repeated field that are kept. */
    private static final int VALUES_MAX = 1024;

    private final CaptureInput in;
    private byte[] bytes = new byte[256];
    private int size;
    private final List<String> found = new ArrayList<>();
    private long line = 1;
    private long objectLine;
    private long objectOffset;
    private int pushed = -1;
    private int keep;
    private long cut;
    private boolean sawNull;
    private boolean damaged;
    private boolean first;

    JsonObjects(CaptureInput in) {
        this.in = in;
    }

    /** Goes behind the next opening brace; false at the end. */
    boolean nextObject() throws IOException {
        if (damaged) {
            skipLine();
        }
        damaged = false;
        first = true;
        int c = next();
        while (c >= 0 && c != '{') {
            c = next();
        }
        objectLine = line;
        objectOffset = Math.max(0, in.offset() - 1);
        return c >= 0;
    }

    /** The next key of the object, or null behind the last one and at damage. */
    String nextKey() throws IOException {
        if (damaged) {
            return null;
        }
        int c = nextToken();
        if (c == '}') {
            return null;
        }
        if (!first) {
            c = c == ',' ? nextToken() : -1;
        }
        first = false;
        if (c != '"') {
            return damage();
        }
        keep = KEY_MAX;
        String key = string();
        return key != null && nextToken() == ':' ? key : damage();
    }

    /** Reads the value of the key: afterwards {@link #found} holds its texts, of each at most {@code max} bytes. */
    void values(int max) throws IOException {
        found.clear();
        cut = 0;
        sawNull = false;
        keep = max;
        value(nextToken(), 0);
    }

    private void value(int c, int depth) throws IOException {
        if (c == '"') {
            String s = string();
            if (s != null) {
                add(s);
            }
        } else if (c == '[' && depth < DEPTH_MAX) {
            array(depth);
        } else if (c == '{' || c == '[') {
            // no journal has objects in objects
            damage();
        } else {
            scalar(c);
        }
    }

    /** Numbers are the bytes of one value; anything else is a value of a repeated field. */
    private void array(int depth) throws IOException {
        size = 0;
        boolean binary = false;
        int c = nextToken();
        while (c != ']' && !damaged) {
            if (c >= '0' && c <= '9') {
                binary = true;
                number(c);
            } else {
                value(c, depth + 1);
            }
            c = nextToken();
            if (c == ',') {
                c = nextToken();
            } else if (c != ']') {
                damage();
            }
        }
        if (binary) {
            add(text());
        }
    }

    private void number(int digit) throws IOException {
        int n = digit - '0';
        int c = next();
        while (c >= '0' && c <= '9') {
            n = Math.min(n * 10 + c - '0', 256);
            c = next();
        }
        push(c);
        if (n > 255) {
            damage();
        } else {
            put(n);
        }
    }

    /** A number, true, false or null. */
    private void scalar(int c) throws IOException {
        size = 0;
        int d = c;
        while (d > ' ' && d != ',' && d != '}' && d != ']') {
            put(d);
            d = next();
        }
        push(d);
        String s = text();
        if (s.isEmpty() && keep > 0) {
            damage();
        } else if ("null".equals(s)) {
            sawNull = true;
        } else {
            add(s);
        }
    }

    /** The rest of a string, or null when it is damaged. */
    private String string() throws IOException {
        size = 0;
        int c = next();
        while (c != '"') {
            if (c < 0 || c == '\n') {
                push(c);
                return damage();
            }
            if (c == '\\') {
                escape(next());
            } else {
                put(c);
                plain();
            }
            c = next();
        }
        return text();
    }

    private void escape(int c) throws IOException {
        switch (c) {
            case 'n' -> put('\n');
            case 't' -> put('\t');
            case 'r' -> put('\r');
            case 'b' -> put('\b');
            case 'f' -> put('\f');
            case 'u' -> unicode();
            case '"', '\\', '/' -> put(c);
            default -> {
                push(c);
                damage();
            }
        }
    }

    private void unicode() throws IOException {
        int unit = hex4();
        if (Character.isHighSurrogate((char) unit)) {
            int c = next();
            int d = c == '\\' ? next() : -1;
            int low = d == 'u' ? hex4() : 0;
            unit = Character.isLowSurrogate((char) low) ? Character.toCodePoint((char) unit, (char) low) : 0xfffd;
            if (c != '\\') {
                push(c);
            }
        } else if (Character.isLowSurrogate((char) unit)) {
            unit = 0xfffd;
        }
        for (byte b : Character.toString(unit).getBytes(StandardCharsets.UTF_8)) {
            put(b & 0xff);
        }
    }

    private int hex4() throws IOException {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int c = next();
            int digit = c < 0 ? -1 : Character.digit(c, 16);
            if (digit < 0) {
                push(c);
                damage();
                return 0xfffd;
            }
            unit = unit << 4 | digit;
        }
        return unit;
    }

    private void put(int b) {
        if (size >= keep) {
            cut++;
            return;
        }
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) b;
    }

    /** Takes the plain characters of a string that are in the buffer already: most of a journal is such. */
    private void plain() {
        int end = in.pos;
        byte[] b = in.buf;
        while (end < in.limit && b[end] != '"' && b[end] != '\\' && b[end] != '\n') {
            end++;
        }
        int n = end - in.pos;
        int kept = Math.min(n, Math.max(0, keep - size));
        if (size + kept > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + kept, 2 * bytes.length));
        }
        System.arraycopy(b, in.pos, bytes, size, kept);
        size += kept;
        cut += n - kept;
        in.pos = end;
    }

    private void add(String value) {
        if (found.size() < VALUES_MAX) {
            found.add(value);
        }
    }

    private String text() {
        return LineSplitter.utf8OrLatin1(bytes, 0, size);
    }

    private String damage() {
        damaged = true;
        return null;
    }

    private void skipLine() throws IOException {
        int c = next();
        while (c >= 0 && c != '\n') {
            c = next();
        }
    }

    private int nextToken() throws IOException {
        int c = next();
        while (c >= 0 && c <= ' ') {
            c = next();
        }
        return c;
    }

    private void push(int c) {
        pushed = c;
    }

    private int next() throws IOException {
        int c = pushed;
        if (c >= 0) {
            pushed = -1;
            return c;
        }
        if (in.pos == in.limit && !in.fill()) {
            return -1;
        }
        c = in.buf[in.pos++] & 0xff;
        line += c == '\n' ? 1 : 0;
        return c;
    }

    /** Line in which the object begins. */
    long line() {
        return objectLine;
    }

    /** Byte offset of the object. */
    long offset() {
        return objectOffset;
    }

    List<String> found() {
        return found;
    }

    /** Bytes of the value that are not in {@link #found}. */
    long cutBytes() {
        return cut;
    }

    boolean sawNull() {
        return sawNull;
    }

    /** The object breaks JSON's rules; what was handed out before it does is good. */
    boolean damaged() {
        return damaged;
    }
}
