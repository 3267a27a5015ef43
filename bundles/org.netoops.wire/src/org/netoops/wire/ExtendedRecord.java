// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** A record that waits for its parts, or for its predecessors. */
final class ExtendedRecord {

    /** What a further fragment brought. */
    enum Added { NEW, DUPLICATE, CONFLICT, REFUSED }

    /** Rough cost in memory of a fragment beside its bytes. */
    static final int OVERHEAD = 200;
    /** A sender whose payload is exactly 1000 bytes cuts its last byte off, before mid-2026: 999 bytes arrive, or a NUL at the end. */
    private static final int CUT_PAYLOAD = 999;

    /** A piece of the body without holes. */
    record Piece(int start, byte[] bytes) {
    }

    /** Null until somebody asks for it, when the record came whole and was not decoded yet. */
    private ExtendedFragment first;
    private byte[] plain;
    private final long seq;
    private final long timeMicros;
    private final long sequence;
    private final long arrival;
    private List<ExtendedFragment> parts;
    private ExtendedFragment rival;
    private boolean done;
    private int bytes;

    ExtendedRecord(ExtendedFragment first, long sequence, long arrival) {
        this.first = first;
        this.seq = first.seq();
        this.timeMicros = first.timeMicros();
        this.sequence = sequence;
        this.arrival = arrival;
        bytes = first.bytes().length + OVERHEAD;
    }

    /** A record that {@link ExtendedScan} has read; nearly all are never looked at more closely. */
    ExtendedRecord(byte[] plain, ExtendedScan scan, long sequence, long arrival) {
        this.plain = plain;
        this.seq = scan.seq;
        this.timeMicros = scan.timeMicros;
        this.sequence = sequence;
        this.arrival = arrival;
        bytes = plain.length + OVERHEAD;
    }

    /** The datagram when the record came whole in it and in plain text, and nothing else came with its number; else null. */
    byte[] plain() {
        return rival == null ? plain : null;
    }

    long seq() {
        return seq;
    }

    long timeMicros() {
        return timeMicros;
    }

    ExtendedFragment header() {
        if (first == null) {
            first = (ExtendedFragment) ExtendedDecoder.decode(plain);
        }
        return first;
    }

    private List<ExtendedFragment> parts() {
        if (parts == null) {
            parts = new ArrayList<>(1);
            parts.add(header());
        }
        return parts;
    }

    /** Number of the datagram that came first. */
    long sequence() {
        return sequence;
    }

    long arrival() {
        return arrival;
    }

    /** The first conflicting fragment, or null. */
    ExtendedFragment rival() {
        return rival;
    }

    boolean done() {
        return done;
    }

    void markDone() {
        done = true;
    }

    /** Bytes of memory that it costs. */
    int cost() {
        return bytes;
    }

    /** Takes a further fragment with the same sequence number; {@code maxParts} bounds the work of sorting them in. */
    Added add(ExtendedFragment f, int maxParts) {
        boolean sameHeader = f.timeMicros() == header().timeMicros() && f.prio() == header().prio() && f.total() == header().total();
        if (!sameHeader || contradicts(f)) {
            if (rival == null) {
                rival = f;
                bytes += f.bytes().length + OVERHEAD;
            }
            return Added.CONFLICT;
        }
        if (covered(f)) {
            return Added.DUPLICATE;
        }
        if (parts().size() >= maxParts) {
            return Added.REFUSED;
        }
        int at = parts().size();
        while (at > 0 && parts().get(at - 1).offset() > f.offset()) {
            at--;
        }
        parts().add(at, f);
        bytes += f.bytes().length + OVERHEAD;
        return Added.NEW;
    }

    private static int end(ExtendedFragment f) {
        return f.offset() + f.bodyLength();
    }

    private boolean contradicts(ExtendedFragment f) {
        if (!f.fragmented()) {
            return f.bodyLength() != header().bodyLength() || !equal(header(), f, 0, f.bodyLength());
        }
        for (ExtendedFragment p : parts()) {
            int from = Math.max(p.offset(), f.offset());
            int to = Math.min(end(p), end(f));
            if (from < to && !equal(p, f, from, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean equal(ExtendedFragment a, ExtendedFragment b, int from, int to) {
        int ashift = a.bodyStart() - a.offset();
        int bshift = b.bodyStart() - b.offset();
        for (int i = from; i < to; i++) {
            if (a.bytes()[i + ashift] != b.bytes()[i + bshift]) {
                return false;
            }
        }
        return true;
    }

    private boolean covered(ExtendedFragment f) {
        int reached = f.offset();
        for (ExtendedFragment p : parts()) {
            if (p.offset() <= reached) {
                reached = Math.max(reached, end(p));
            }
        }
        return reached >= end(f);
    }

    /** True when nothing more can come: all of the body is there, or all but a last byte that the sender is known to cut off. */
    boolean complete() {
        if (plain != null || !header().fragmented()) {
            return true;
        }
        int reached = 0;
        ExtendedFragment last = header();
        for (ExtendedFragment p : parts()) {
            if (p.offset() > reached) {
                return false;
            }
            if (end(p) > reached) {
                reached = end(p);
                last = p;
            }
        }
        int missing = header().total() - reached;
        return missing == 0 || missing == 1 && last.bytes().length == CUT_PAYLOAD;
    }

    /** Bytes of the body that are missing, not counting a last one, which is the newline. */
    int missing() {
        int have = 0;
        int reached = 0;
        for (ExtendedFragment p : parts()) {
            int from = Math.max(p.offset(), reached);
            if (end(p) > from) {
                have += end(p) - from;
                reached = end(p);
            }
        }
        int total = header().fragmented() ? header().total() : header().bodyLength();
        int missing = total - have;
        return missing == 1 && reached == total - 1 ? 0 : missing;
    }

    /** The body's pieces in order; one when nothing is missing before the end. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>(1);
        ByteArrayOutputStream piece = new ByteArrayOutputStream(bytes);
        int start = parts().get(0).offset();
        int reached = start;
        for (ExtendedFragment p : parts()) {
            if (p.offset() > reached) {
                pieces.add(new Piece(start, piece.toByteArray()));
                piece.reset();
                start = p.offset();
                reached = start;
            }
            if (end(p) > reached) {
                int skip = reached - p.offset();
                piece.write(p.bytes(), p.bodyStart() + skip, p.bodyLength() - skip);
                reached = end(p);
            }
        }
        pieces.add(new Piece(start, piece.toByteArray()));
        return pieces;
    }
}
