// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Facts to bytes: type and length in 16 bits each, then the value. */
final class V2FieldWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private V2FieldWriter() {
    }

    /** The field with type and length in front of it. */
    static byte[] write(V2Field f) {
        V2FieldWriter w = new V2FieldWriter();
        w.value(f);
        byte[] value = w.out.toByteArray();
        int n = Math.min(value.length, V2Field.MAX_BYTES);
        byte[] b = new byte[V2FieldType.HEADER_BYTES + n];
        LittleEndian.put16(b, 0, V2FieldType.of(f));
        LittleEndian.put16(b, 2, n);
        System.arraycopy(value, 0, b, V2FieldType.HEADER_BYTES, n);
        return b;
    }

    private void value(V2Field f) {
        switch (f) {
            case V2Field.Text t -> text(t.value());
            case V2Field.Number n -> integer(n.value(), n.measure() == V2Field.Measure.CPU ? 4 : 8);
            case V2Field.Hash h -> hex(h.hex());
            case V2Field.Task t -> integer(t.pid(), 4).integer(t.tgid(), 4).text(t.comm());
            case V2Field.Die d -> integer(d.trap(), 4).integer(d.signal(), 4).integer(d.error(), 8).text(d.text());
            case V2Field.Registers r -> integer(r.machine(), 2).integer(r.values().size(), 2).integers(r.values(), 8);
            case V2Field.Code c -> integer(c.at(), 2).hex(c.hex());
            case V2Field.Stack s -> integer(s.address(), 8).integer(s.wordBytes(), 2).integers(s.words(), s.wordBytes());
            case V2Field.Trace t -> integers(t.addresses(), 8);
            case V2Field.Module m -> integer(m.address(), 8).integer(m.size(), 4).counted(HexFormat.of().parseHex(m.buildId())).text(m.name());
            case V2Field.User u -> counted(u.key().getBytes(StandardCharsets.UTF_8)).text(u.value());
            case V2Field.Records r -> integer(r.first(), 8).integer(r.last(), 8);
            case V2Field.Anchor a -> integer(a.address(), 8).text(a.symbol());
            case V2Field.Boot b -> integer(Long.reverseBytes(b.id().getMostSignificantBits()), 8)
                    .integer(Long.reverseBytes(b.id().getLeastSignificantBits()), 8);
            case V2Field.Unknown u -> hex(u.hex());
        }
    }

    private V2FieldWriter integer(long v, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write((int) (v >>> 8 * i));
        }
        return this;
    }

    private V2FieldWriter integers(List<Long> values, int bytes) {
        values.forEach(v -> integer(v, bytes));
        return this;
    }

    private V2FieldWriter text(String s) {
        out.writeBytes(s.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private V2FieldWriter hex(String s) {
        out.writeBytes(HexFormat.of().parseHex(s));
        return this;
    }

    private V2FieldWriter counted(byte[] b) {
        byte[] cut = Arrays.copyOf(b, Math.min(b.length, 255));
        out.write(cut.length);
        out.writeBytes(cut);
        return this;
    }
}
