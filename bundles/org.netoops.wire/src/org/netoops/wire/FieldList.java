// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.ArrayList;
import java.util.List;

/** Collects the fields of one datagram, at most {@link Dissection#MAX_FIELDS} with all that are below them. */
final class FieldList {

    /** Room for groups and for what stands for the rest: those come after what they hold or replace, and must not be missing. */
    private static final int GROUPS = 16;

    private final byte[] payload;
    private final int[] left;
    private final List<Field> fields = new ArrayList<>();
    private int reached;

    FieldList(byte[] payload) {
        this(payload, new int[] {Dissection.MAX_FIELDS - GROUPS});
    }

    private FieldList(byte[] payload, int[] left) {
        this.payload = payload;
        this.left = left;
    }

    /** A list for what is below a field of this one. */
    FieldList below() {
        return new FieldList(payload, left);
    }

    boolean full() {
        return left[0] <= 0;
    }

    void add(String name, String value, int start, int end) {
        add(name, value, start, end, null);
    }

    void add(String name, String value, int start, int end, FieldList below) {
        if (!full()) {
            left[0]--;
            fields.add(new Field(name, value, start, end, below == null ? List.of() : below.list()));
            reached = Math.max(reached, end);
        }
    }

    /** A field that there are few of and that much is below of; never left out. */
    void group(String name, String value, int start, int end, FieldList below) {
        fields.add(new Field(name, value, start, end, below.list()));
        reached = Math.max(reached, end);
    }

    /** What no field covers yet at the end. */
    void rest() {
        if (reached < payload.length) {
            fields.add(new Field("Other bytes", payload.length - reached + " bytes", reached, payload.length, List.of()));
            reached = payload.length;
        }
    }

    /** What no field covers yet up to {@code end}, when the bound was reached. */
    void restOf(int start, int end) {
        int from = Math.max(start, reached);
        if (from < end) {
            fields.add(new Field("More text", end - from + " bytes, not taken apart", from, end, List.of()));
            reached = end;
        }
    }

    List<Field> list() {
        return fields;
    }
}
