// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.line;

import org.netoops.oops.Frame;

/**
 * Reads one stack frame as the architectures print it:
 * {@code ? fn+0x1/0x2 [module buildid]}, {@code [<address>] fn+0x1/0x2}, {@code [sp] [address] fn+0x1/0x2 (unreliable)},
 * {@code ([<address>] fn+0x1/0x2)}, and with the source positions that symbolizers add.
 */
public final class FrameReader {
    private final Text t;
    private final long logLine;
    private int i;
    private long address;
    private int brackets;
    private boolean addressed;
    private boolean reliable = true;
    private String module;
    private String buildId;
    private String source;
    private int line;
    private boolean inlined;

    private FrameReader(Text t, int start, long logLine) {
        this.t = t;
        this.i = start;
        this.logLine = logLine;
    }

    /** The frame at this index, or null when there is none. */
    public static Frame read(Text text, int start, long logLine) {
        return new FrameReader(text, start, logLine).frame();
    }

    private Frame frame() {
        i = t.skipBlanks(i);
        if (t.at(i) == '(' && t.at(i + 1) == '[') {
            // s390 puts frames found by scanning the stack into parentheses.
            reliable = false;
            i++;
        }
        readAddresses();
        if (t.at(i) == '?' && t.at(i + 1) == ' ') {
            reliable = false;
            i = t.skipBlanks(i + 2);
        }
        if (t.at(i) == '(' && addressed) {
            i++;
        }
        int start = i;
        if (t.startsWith("0x", start) && t.hexEnd(start + 2) > start + 2) {
            return bareAddress(start + 2);
        }
        i = symbolEnd(start);
        if (i == start) {
            return null;
        }
        if (t.at(i) != '\0' && " +)\t".indexOf(t.at(i)) < 0) {
            return null;
        }
        String function = t.text(start, i);
        long offset = -1;
        long size = -1;
        if (t.startsWith("+0x", i)) {
            int end = t.hexEnd(i + 3);
            offset = t.hex(i + 3, end);
            i = end;
            if (t.startsWith("/0x", i)) {
                end = t.hexEnd(i + 3);
                size = t.hex(i + 3, end);
                i = end;
            }
        }
        readTail();
        if (offset < 0 && !addressed && source == null) {
            return null;
        }
        return new Frame(function, offset, size, module, buildId, address, reliable, inlined, source, line, logLine);
    }

    /** The frame at this index even when it is a name alone, as in ARM's "fn [module] from …". */
    public static Frame readName(Text text, int start, int end, long logLine) {
        FrameReader r = new FrameReader(Text.of(text.text(0, end)), start, logLine);
        r.i = r.t.skipBlanks(start);
        r.readAddresses();
        if (r.t.at(r.i) == '(') {
            r.i++;
        }
        int from = r.i;
        r.i = r.symbolEnd(from);
        if (r.i == from) {
            return null;
        }
        String name = r.t.text(from, r.i);
        r.readTail();
        return new Frame(name, -1, -1, r.module, r.buildId, r.address, true, false, null, 0, logLine);
    }

    private void readAddresses() {
        while (t.at(i) == '[') {
            int start = t.at(i + 1) == '<' ? i + 2 : i + 1;
            int end = t.hexEnd(start);
            int close = t.at(end) == '>' ? end + 1 : end;
            if (end == start || t.at(close) != ']') {
                return;
            }
            address = t.hex(start, end);
            // One address in plain brackets is a fault address of arm64, not a frame; PowerPC prints two.
            addressed = t.at(close - 1) == '>' || ++brackets == 2;
            i = t.skipBlanks(close + 1);
        }
    }

    private Frame bareAddress(int start) {
        int end = t.hexEnd(start);
        long value = t.hex(start, end);
        char next = t.at(end);
        if (next != '\0' && next != ' ' && next != ')') {
            return null;
        }
        i = end;
        readTail();
        return new Frame(null, -1, -1, module, buildId, value, reliable, false, null, 0, logLine);
    }

    private int symbolEnd(int start) {
        char first = t.at(start);
        if (!Character.isLetter(first) && first != '_' && first != '.') {
            return start;
        }
        int e = start;
        while (isSymbolPart(t.at(e))) {
            e++;
        }
        return e;
    }

    private static boolean isSymbolPart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '.' || c == '$' || c == '@';
    }

    /** Module, build id, "(unreliable)", source position and "[inline]" in whatever order they come. */
    private void readTail() {
        while (true) {
            i = t.skipBlanks(i);
            char c = t.at(i);
            if (c == '\0') {
                return;
            }
            int end = t.wordEnd(i);
            if (c == '[') {
                end = t.find("]", i);
                if (end < 0) {
                    return;
                }
                readBrackets(i + 1, end++);
            } else if (t.startsWith("(unreliable)", i)) {
                reliable = false;
            } else if (source == null) {
                readSource(i, end);
            }
            i = end;
        }
    }

    private void readBrackets(int start, int end) {
        String inside = t.text(start, end);
        if (inside.equals("inline")) {
            inlined = true;
            return;
        }
        int blank = inside.indexOf(' ');
        module = blank < 0 ? inside : inside.substring(0, blank);
        if (blank >= 0) {
            buildId = inside.substring(blank + 1).trim();
        }
    }

    private void readSource(int start, int end) {
        for (int k = end - 1; k > start + 2; k--) {
            if (t.at(k) == ':' && t.decimalEnd(k + 1) > k + 1 && t.at(k - 2) == '.') {
                source = t.text(start, k);
                line = Math.max(0, t.decimal(k + 1, t.decimalEnd(k + 1)));
                return;
            }
        }
    }
}
