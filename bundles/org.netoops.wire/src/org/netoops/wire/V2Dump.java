// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.Map;
import java.util.TreeMap;
import org.netoops.log.Verification;
import org.netoops.wire.WireCounters.Counter;

/**
 * The packets of one netoops v2 dump, collected over its rounds. Handed on as soon as everything is there, by repair where that is possible,
 * or after {@link WireLimits#idle()}; then remembered for a while, so that later rounds are repetitions and not a new dump.
 *
 * <p>Packets that repeat a number with other content are kept beside it and shown as another dump. They can't come from a sender that keeps to
 * the protocol, and under a tag they can't come from anybody else.
 */
final class V2Dump extends Stream {

    /** Rough cost in memory of a packet beside its bytes. */
    private static final int OVERHEAD = 140;

    private final Context context;
    private final V2Assembler assembler;
    private final V2Assembler.Key key;
    private final Verification verification;
    private final DumpNames.Name name;
    private final NetoopsV2Packet header;
    private final boolean replayed;
    private final TreeMap<Integer, V2Chunk> metas = new TreeMap<>();
    private final TreeMap<Integer, V2Chunk> logs = new TreeMap<>();
    private final TreeMap<Integer, V2Chunk> parityP = new TreeMap<>();
    private final TreeMap<Integer, V2Chunk> parityQ = new TreeMap<>();
    private final V2Repair repair;
    private V2Rivals rivals;
    private boolean unshown;
    private long bytes;
    private long firstSequence;
    private long lastSequence;
    private long lastSeen;
    /** Repetitions don't count here: somebody who sends one packet again and again must not keep a dump from being shown. */
    private long lastNews;

    V2Dump(Context context, V2Assembler assembler, V2Assembler.Key key, Verification verification, DumpNames.Name name, NetoopsV2Packet first) {
        this.context = context;
        this.assembler = assembler;
        this.key = key;
        this.verification = verification;
        this.name = name;
        this.header = first;
        this.replayed = verification == Verification.VERIFIED && assembler.replays().contains(first);
        this.repair = new V2Repair(first, logs, parityP, parityQ);
        assembler.names().enter(name);
    }

    DumpNames.Name name() {
        return name;
    }

    NetoopsV2Packet header() {
        return header;
    }

    void accept(NetoopsV2Packet p, long sequence, long now) {
        if (firstSequence == 0) {
            firstSequence = sequence;
        }
        lastSeen = now;
        lastSequence = sequence;
        V2Chunk c = V2Chunk.of(p, sequence);
        Map<Integer, V2Chunk> kind = switch (p.kind()) {
            case META -> metas;
            case LOG -> logs;
            case PARITY_P -> parityP;
            case PARITY_Q -> parityQ;
        };
        V2Chunk known = kind.get(p.packetNo());
        if (known == null) {
            kind.put(p.packetNo(), c);
            bytes += p.bytes().length + OVERHEAD;
            lastNews = now;
            progress(p, now);
        } else if (known.sameData(c)) {
            context.counters().count(Counter.DUPLICATE);
        } else {
            rival(p, c);
        }
        context.table().holds(this, bytes);
        context.table().wake(this, unshown || rivalsUnshown() ? lastNews + context.idleMicros() : now + V1Dump.FORGET_MICROS);
    }

    private void progress(NetoopsV2Packet p, long now) {
        int repaired = 0;
        if (p.kind() != V2Kind.META && header.groups() > 0) {
            repaired = repair.repair(p.kind() == V2Kind.LOG ? repair.group(p.packetNo()) : p.packetNo());
            context.counters().add(Counter.REPAIRED, repaired);
            bytes += (long) repaired * (header.chunk() + OVERHEAD);
        }
        // a parity packet that repairs nothing is no news, unless it is all that came
        boolean news = p.kind() == V2Kind.META || p.kind() == V2Kind.LOG || repaired > 0 || metas.size() + logs.size() == 0;
        unshown |= news;
        if (unshown && complete()) {
            show(now);
        }
    }

    private boolean complete() {
        return metas.size() == header.metaCount() && logs.size() == header.logCount();
    }

    private void rival(NetoopsV2Packet p, V2Chunk c) {
        if (p.kind() == V2Kind.PARITY_P || p.kind() == V2Kind.PARITY_Q) {
            context.counters().count(Counter.CONFLICT);
            return;
        }
        if (rivals == null) {
            rivals = new V2Rivals();
        }
        if (!rivals.add(p.kind(), p.packetNo(), c)) {
            context.counters().count(Counter.DUPLICATE);
            return;
        }
        context.counters().count(Counter.CONFLICT);
        lastNews = lastSeen;
        bytes += p.bytes().length + OVERHEAD;
    }

    private boolean rivalsUnshown() {
        return rivals != null && rivals.unshown();
    }

    /** Hands on what was not handed on yet. */
    private void show(long now) {
        if (unshown) {
            unshown = false;
            write(metas, logs, 0, now);
        }
    }

    private void showRivals(long now) {
        if (rivalsUnshown()) {
            write(rivals.over(V2Kind.META, metas), rivals.over(V2Kind.LOG, logs), rivals.shown(), now);
        }
    }

    private void write(TreeMap<Integer, V2Chunk> ofMeta, TreeMap<Integer, V2Chunk> ofLog, int conflicts, long now) {
        Verification shown = replayed ? Verification.REPLAYED : verification;
        if (replayed) {
            context.counters().count(Counter.REPLAYED);
        } else if (verification == Verification.VERIFIED) {
            assembler.replays().add(header);
        }
        long packed = ofLog.values().stream().mapToLong(V2Chunk::length).sum();
        boolean unpack = verification == Verification.VERIFIED
                || assembler.mayUnpack(owner, Math.min(header.textLength(), V2Format.MAX_RATIO * packed), now);
        new V2DumpWriter(context, assembler.nextOrigin(this), header, shown, ofMeta, ofLog, unpack).write(firstSequence, lastSequence, conflicts);
    }

    @Override
    void wake(long now) {
        show(now);
        showRivals(now);
        if (now - lastSeen >= V1Dump.FORGET_MICROS) {
            context.table().remove(key, now);
        } else {
            context.table().wake(this, lastSeen + V1Dump.FORGET_MICROS);
        }
    }

    @Override
    boolean release(long now) {
        boolean lost = unshown || rivalsUnshown();
        context.table().remove(key, now);
        return lost;
    }

    @Override
    void close(long now) {
        show(now);
        showRivals(now);
        assembler.names().leave(name);
    }
}
