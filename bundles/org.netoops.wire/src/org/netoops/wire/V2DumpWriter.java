// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.netoops.log.Gap;
import org.netoops.log.Origin;
import org.netoops.log.Verification;
import org.netoops.wire.AssembledDump.Missing;
import org.netoops.wire.AssembledDump.Reason;
import org.netoops.wire.WireCounters.Counter;

/** Puts the log of a netoops v2 dump together, oldest text first, and hands on its facts, its bytes and its lines. */
final class V2DumpWriter {

    private final Context context;
    private final Origin origin;
    private final NetoopsV2Packet header;
    private final Verification verification;
    private final TreeMap<Integer, V2Chunk> metas;
    private final TreeMap<Integer, V2Chunk> logs;
    private final boolean unpack;
    private final List<Missing> missing = new ArrayList<>();
    private final TreeMap<Integer, Long> sequences = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    V2DumpWriter(Context context, Origin origin, NetoopsV2Packet header, Verification verification,
            TreeMap<Integer, V2Chunk> metas, TreeMap<Integer, V2Chunk> logs, boolean unpack) {
        this.context = context;
        this.origin = origin;
        this.header = header;
        this.verification = verification;
        this.metas = metas;
        this.logs = logs;
        this.unpack = unpack;
    }

    /** {@code conflicts} is the number of packets that differ from a dump shown before under the same header. */
    void write(long firstSequence, long lastSequence, int conflicts) {
        V2Meta meta = meta();
        byte[] log = assemble();
        int metaLost = header.metaCount() - metas.size();
        int logLost = header.logCount() - logs.size();
        boolean complete = metaLost + logLost == 0;
        context.counters().count(complete ? Counter.DUMPS_COMPLETE : Counter.DUMPS_PARTIAL);
        context.counters().add(Counter.LOST, metaLost + logLost);
        context.listener().dump(new AssembledDump(origin, header, log, List.copyOf(missing), meta.registers(), firstSequence, lastSequence,
                complete, V2Reason.soft(header.reason()), verification, meta));
        LineOutput out = new LineOutput(context.sink(), origin);
        if (conflicts > 0) {
            out.gap(Gap.Kind.CONFLICT, 0, conflicts + " packets have the header of the dump before and other content; this is the dump with that content");
        }
        faults.forEach(f -> out.gap(Gap.Kind.DAMAGED, 0, f));
        if (metaLost > 0) {
            out.gap(Gap.Kind.LOST_MESSAGES, metaLost, metaLost + " of " + header.metaCount() + " packets with facts about the machine did not arrive");
        }
        new DumpLines(out, sequences, context.limits().messageBytes(), this::gap).write(log, missing);
        if (out.lines() == 0) {
            V2MetaLines.write(meta, header, firstSequence, out);
        }
        V2MetaLines.metadata(meta, header, out);
        out.end();
    }

    private V2Meta meta() {
        List<V2Field> fields = new ArrayList<>();
        for (V2Chunk c : metas.values()) {
            String fault = V2FieldReader.read(c.bytes(), c.offset(), c.offset() + c.length(), fields);
            if (fault != null) {
                faults.add(fault);
            }
        }
        return new V2Meta(fields);
    }

    private byte[] assemble() {
        if (!unpack) {
            context.counters().count(Counter.WITHHELD);
            missing(0, header.textLength(), Reason.WITHHELD);
            return new byte[0];
        }
        V2Unpacker unpacker = new V2Unpacker(header, logs);
        TreeMap<Integer, V2Unpacker.Piece> pieces = unpacker.unpack();
        // with every packet there, what is missing can only be damage
        Reason reason = unpacker.damaged() || logs.size() == header.logCount() ? Reason.DAMAGED : Reason.NOT_RECEIVED;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        long place = 0;
        for (Map.Entry<Integer, V2Unpacker.Piece> e : pieces.entrySet()) {
            missing(log.size(), e.getKey() - place, reason);
            sequences.put(log.size(), e.getValue().sequence());
            log.writeBytes(e.getValue().text());
            place = e.getKey() + e.getValue().text().length;
        }
        missing(log.size(), header.textLength() - place, reason);
        return log.toByteArray();
    }

    private void missing(int at, long bytes, Reason reason) {
        if (bytes > 0) {
            missing.add(new Missing(at, bytes, reason));
        }
    }

    private void gap(Missing m, LineOutput out) {
        int lost = header.logCount() - logs.size();
        switch (m.reason()) {
            case DAMAGED -> out.gap(Gap.Kind.DAMAGED, m.bytes(), m.bytes() + " bytes of the log could not be unpacked");
            case WITHHELD -> out.gap(Gap.Kind.LOST_BYTES, m.bytes(), "the log of " + m.bytes() + " bytes was not unpacked: too much at once from "
                    + "senders that no key vouches for; give this sender a key");
            default -> out.gap(Gap.Kind.LOST_BYTES, m.bytes(), m.bytes() + " bytes of the log are missing: " + lost + " of " + header.logCount()
                    + " packets did not arrive");
        }
    }
}
