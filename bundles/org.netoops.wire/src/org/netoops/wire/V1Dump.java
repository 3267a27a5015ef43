// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.Arrays;
import java.util.TreeMap;
import org.netoops.wire.WireCounters.Counter;

/**
 * The packets of one dump, collected over its rounds. Handed on as soon as every packet was seen, or after {@link WireLimits#idle()};
 * then remembered for a while, so that later rounds are repetitions and not a new dump.
 *
 * <p>Packets with this dump's header and other text are kept beside it: either the log changed while it was being sent, or a second dump of
 * the same second has the same header. Both are shown, as another dump made of the other packets and the shared ones.
 */
final class V1Dump extends Stream {

    /** Silence after which a dump is forgotten. */
    static final long FORGET_MICROS = 30_000_000;
    /** Rough cost in memory of a packet beside its bytes. */
    private static final int OVERHEAD = 120;

    /** A packet and the number of its datagram. */
    record Chunk(NetoopsV1Packet packet, long sequence) {

        boolean sameData(NetoopsV1Packet o) {
            return Arrays.equals(packet.bytes(), packet.dataOffset(), packet.bytes().length,
                    o.bytes(), o.dataOffset(), o.bytes().length);
        }
    }

    private final Context context;
    private final V1Assembler assembler;
    private final V1Assembler.Key key;
    private final TreeMap<Long, Chunk> chunks = new TreeMap<>();
    private final TreeMap<Long, Chunk> rivals = new TreeMap<>();
    private boolean unshown;
    private boolean rivalsUnshown;
    private long bytes;
    private long lastSequence;
    private long lastSeen;

    V1Dump(Context context, V1Assembler assembler, V1Assembler.Key key) {
        this.context = context;
        this.assembler = assembler;
        this.key = key;
        assembler.names().enter(key.name());
    }

    void accept(NetoopsV1Packet p, long sequence, long now) {
        lastSeen = now;
        lastSequence = sequence;
        Chunk known = chunks.get(p.packetNo());
        if (known == null) {
            put(chunks, p, sequence);
            unshown = true;
            if (chunks.size() == p.packetCount()) {
                show();
            }
        } else if (known.sameData(p)) {
            context.counters().count(Counter.DUPLICATE);
        } else {
            rival(p, sequence);
        }
        context.table().holds(this, bytes);
        context.table().wake(this, unshown || rivalsUnshown ? now + context.idleMicros() : now + FORGET_MICROS);
    }

    private void put(TreeMap<Long, Chunk> to, NetoopsV1Packet p, long sequence) {
        to.put(p.packetNo(), new Chunk(p, sequence));
        bytes += p.bytes().length + OVERHEAD;
    }

    private void rival(NetoopsV1Packet p, long sequence) {
        Chunk known = rivals.get(p.packetNo());
        if (known != null && known.sameData(p)) {
            context.counters().count(Counter.DUPLICATE);
            return;
        }
        context.counters().count(Counter.CONFLICT);
        if (known == null) {
            put(rivals, p, sequence);
            rivalsUnshown = true;
        }
    }

    /** Hands on what was not handed on yet. */
    private void show() {
        if (unshown) {
            unshown = false;
            new V1DumpWriter(context, assembler.nextOrigin(key, type()), chunks, lastSequence).write(0);
        }
    }

    private void showRivals() {
        if (rivalsUnshown) {
            rivalsUnshown = false;
            TreeMap<Long, Chunk> other = new TreeMap<>(chunks);
            other.putAll(rivals);
            new V1DumpWriter(context, assembler.nextOrigin(key, type()), other, lastSequence).write(rivals.size());
        }
    }

    private int type() {
        return chunks.firstEntry().getValue().packet().type();
    }

    @Override
    void wake(long now) {
        show();
        showRivals();
        if (now - lastSeen >= FORGET_MICROS) {
            context.table().remove(key, now);
        } else {
            context.table().wake(this, lastSeen + FORGET_MICROS);
        }
    }

    @Override
    boolean release(long now) {
        boolean lost = unshown || rivalsUnshown;
        context.table().remove(key, now);
        return lost;
    }

    @Override
    void close(long now) {
        show();
        showRivals();
        assembler.names().leave(key.name());
    }
}
