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

/** Puts a dump's packets together, oldest text first, and hands on its bytes and its lines. Work is linear in the packets that came. */
final class V1DumpWriter {

    private final Context context;
    private final Origin origin;
    private final TreeMap<Long, V1Dump.Chunk> chunks;
    private final long lastSequence;
    private final List<Missing> missing = new ArrayList<>();
    /** Where each packet's text starts in the log, and the number of its datagram. */
    private final TreeMap<Integer, Long> sequences = new TreeMap<>();
    private long packetsMissing;

    V1DumpWriter(Context context, Origin origin, TreeMap<Long, V1Dump.Chunk> chunks, long lastSequence) {
        this.context = context;
        this.origin = origin;
        this.chunks = chunks;
        this.lastSequence = lastSequence;
    }

    /** {@code conflicts} is the number of packets that differ from a dump shown before under the same header. */
    void write(int conflicts) {
        byte[] log = assemble();
        boolean complete = packetsMissing == 0;
        context.counters().count(complete ? Counter.DUMPS_COMPLETE : Counter.DUMPS_PARTIAL);
        context.counters().add(Counter.LOST, packetsMissing);
        NetoopsV1Packet header = chunks.firstEntry().getValue().packet();
        long first = chunks.values().stream().mapToLong(V1Dump.Chunk::sequence).min().orElse(0);
        context.listener().dump(new AssembledDump(origin, header, log, List.copyOf(missing), header.registers(), first, lastSequence, complete,
                header.type() == NetoopsV1Packet.SOFT, Verification.NONE, V2Meta.NONE));
        LineOutput out = new LineOutput(context.sink(), origin);
        if (conflicts > 0) {
            out.gap(Gap.Kind.CONFLICT, 0, conflicts + " packets have the header of the dump before and other text; this is the dump with that text");
        }
        new DumpLines(out, sequences, context.limits().messageBytes(), V1DumpWriter::gap).write(log, missing);
        out.end();
    }

    private byte[] assemble() {
        ByteArrayOutputStream log = new ByteArrayOutputStream(chunks.size() * V1Layout.DATA_BYTES);
        long expected = chunks.firstEntry().getValue().packet().packetCount() - 1;
        for (Map.Entry<Long, V1Dump.Chunk> e : chunks.descendingMap().entrySet()) {
            notReceived(log.size(), expected - e.getKey());
            expected = e.getKey() - 1;
            NetoopsV1Packet p = e.getValue().packet();
            int end = p.dataEnd();
            int room = p.bytes().length - p.dataOffset();
            sequences.put(log.size(), e.getValue().sequence());
            log.write(p.bytes(), p.dataOffset(), end - p.dataOffset());
            if (room < V1Layout.DATA_BYTES) {
                missing.add(new Missing(log.size(), V1Layout.DATA_BYTES - room, Reason.TRUNCATED));
            } else if (end == p.dataOffset()) {
                missing.add(new Missing(log.size(), V1Layout.DATA_BYTES, Reason.SENT_EMPTY));
                context.counters().count(Counter.LOST);
            }
        }
        notReceived(log.size(), expected + 1);
        return log.toByteArray();
    }

    private void notReceived(int at, long packets) {
        if (packets > 0) {
            packetsMissing += packets;
            missing.add(new Missing(at, packets * V1Layout.DATA_BYTES, Reason.NOT_RECEIVED));
        }
    }

    private static void gap(Missing m, LineOutput out) {
        switch (m.reason()) {
            case NOT_RECEIVED -> out.gap(Gap.Kind.LOST_BYTES, m.bytes(),
                    m.bytes() / V1Layout.DATA_BYTES + " packets of this dump did not arrive, up to " + m.bytes() + " bytes");
            case SENT_EMPTY -> out.gap(Gap.Kind.LOST_BYTES, m.bytes(), "the sender left " + m.bytes() + " bytes out, a known fault of its driver");
            case TRUNCATED, DAMAGED, WITHHELD -> out.gap(Gap.Kind.TRUNCATED, m.bytes(), "the datagram was cut short by " + m.bytes() + " bytes");
        }
    }
}
