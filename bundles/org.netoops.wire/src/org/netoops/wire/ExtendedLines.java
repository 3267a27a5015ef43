// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.Map;
import org.netoops.log.Gap;
import org.netoops.log.Prefix;

/** Writes extended records as the lines that the console would show, and gives their data lines out as metadata. */
final class ExtendedLines {

    private final LineOutput out;
    private final LineBuilder builder;
    private boolean inData;
    private long firstLine;
    private String key;
    private String value;
    private String releaseTold;

    ExtendedLines(LineOutput out, LineBuilder builder) {
        this.out = out;
        this.builder = builder;
    }

    void nextBoot() {
        out.nextBoot();
        releaseTold = null;
    }

    /** A whole body in a datagram. */
    void record(ExtendedFragment h, long sequence) {
        begin();
        piece(h, sequence, h.bytes(), h.bodyStart(), h.bytes().length);
        finish(h);
    }

    /** An assembled record with its holes and conflicts shown. */
    void record(ExtendedRecord r) {
        begin();
        int missing = r.missing();
        int reached = 0;
        for (ExtendedRecord.Piece p : r.pieces()) {
            if (p.start() > reached) {
                hole(p.start() - reached);
            }
            piece(r.header(), r.sequence(), p.bytes(), 0, p.bytes().length);
            reached = p.start() + p.bytes().length;
        }
        if (missing > 0 && r.header().total() > reached) {
            hole(r.header().total() - reached);
        }
        finish(r.header());
    }

    private void hole(int bytes) {
        out.gap(Gap.Kind.LOST_BYTES, bytes, bytes + " bytes of this record did not arrive");
    }

    private void begin() {
        inData = false;
        firstLine = out.lines() + 1;
    }

    private void finish(ExtendedFragment h) {
        data(null, null);
        if (h.release() != null && !h.release().equals(releaseTold)) {
            releaseTold = h.release();
            out.metadata(firstLine, "release", h.release());
        }
        for (Map.Entry<String, String> e : h.keys()) {
            out.metadata(firstLine, e.getKey(), e.getValue());
        }
    }

    /** Text up to the first newline, then data lines. NULs at the end come from senders that cut the last byte off. */
    private void piece(ExtendedFragment h, long sequence, byte[] b, int from, int to) {
        int end = to;
        while (end > from && b[end - 1] == 0) {
            end--;
        }
        int start = from;
        if (!inData) {
            int nl = indexOfNewline(b, from, end);
            text(h, sequence, b, from, nl);
            inData = nl < end;
            start = nl + 1;
        }
        while (start < end) {
            int nl = indexOfNewline(b, start, end);
            dataLine(b, start, nl);
            start = nl + 1;
        }
    }

    private static int indexOfNewline(byte[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            if (b[i] == '\n') {
                return i;
            }
        }
        return to;
    }

    private void text(ExtendedFragment h, long sequence, byte[] b, int from, int to) {
        Prefix prefix = new Prefix(h.level(), h.timeMicros(), h.caller(), null, null, h.facility() == 0);
        if (!Escapes.present(b, from, to)) {
            line(h, sequence, prefix, b, from, to);
            return;
        }
        byte[] plain = Escapes.undo(b, from, to);
        int start = 0;
        // an escaped newline at the end makes an empty line, as on the console
        do {
            int nl = indexOfNewline(plain, start, plain.length);
            line(h, sequence, prefix, plain, start, nl);
            start = nl + 1;
        } while (start <= plain.length);
    }

    private void line(ExtendedFragment h, long sequence, Prefix prefix, byte[] b, int from, int to) {
        int end = to;
        while (end > from && b[end - 1] == '\r') {
            end--;
        }
        int textStart = builder.prefix(h.timeMicros(), h.caller()).length();
        out.line(sequence, builder.text(b, from, end).line(), textStart, prefix);
    }

    /** {@code  KEY=value}; a line without the leading space belongs to the value before it, for user data is not escaped. */
    private void dataLine(byte[] b, int from, int to) {
        if (from < to && b[from] != ' ' && key != null) {
            value = value + '\n' + Text.decode(b, from, to);
            return;
        }
        int start = from < to && b[from] == ' ' ? from + 1 : from;
        int equals = start;
        while (equals < to && b[equals] != '=') {
            equals++;
        }
        String k = Text.decode(b, start, equals);
        int valueStart = Math.min(equals + 1, to);
        boolean escaped = k.equals("SUBSYSTEM") || k.equals("DEVICE");
        byte[] v = escaped ? Escapes.undo(b, valueStart, to) : b;
        data(k, escaped ? Text.decode(v, 0, v.length) : Text.decode(v, valueStart, to));
    }

    /** Gives the item before out and remembers this one, whose value may go on. */
    private void data(String nextKey, String nextValue) {
        if (key != null) {
            out.metadata(firstLine, key, value);
        }
        key = nextKey;
        value = nextValue;
    }
}
