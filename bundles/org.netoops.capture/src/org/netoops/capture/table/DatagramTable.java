// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Instant;
import org.netoops.wire.AssembledDump;
import org.netoops.wire.Datagram;

/**
 * A million datagrams and more, as a table: columns in memory (about 60 bytes a row), payloads in a temporary file. One thread adds; any may read.
 * Rows are numbered from 0 in the order of arrival and keep their number. A full table either lets its oldest rows go or takes no more, and
 * counts what it does not show.
 */
public final class DatagramTable implements Closeable {

    /** In front of each payload in the spill: length of the local address, then the address. */
    static final int HEAD = 17;
    private static final long NANOS = 1_000_000_000L;

    private final Spill spill;
    private final int maxChunks;
    private final Units units = new Units();
    private final Assembly assembly = new Assembly(units, this);
    private volatile RowChunk[] chunks = new RowChunk[0];
    /** Number of the first chunk kept. */
    private volatile long firstChunk;
    private volatile long end;
    private volatile long notShown;
    private volatile boolean ended;
    private volatile long latest;
    private final boolean live;

    private DatagramTable(long maxRows, long maxBytes, boolean live) throws IOException {
        this.spill = new Spill(live ? maxBytes : Long.MAX_VALUE / 4);
        this.maxChunks = (int) Math.max(2, (maxRows + RowChunk.ROWS - 1) / RowChunk.ROWS + (live ? 1 : 0));
        this.live = live;
    }

    /**
     * The latest datagrams of something that goes on.
     *
     * @param maxRows  rows kept, at least
     * @param maxBytes payload bytes kept; rows may outlive their bytes
     * @throws IOException when no temporary file can be made
     */
    public static DatagramTable live(long maxRows, long maxBytes) throws IOException {
        return new DatagramTable(maxRows, maxBytes, true);
    }

    /**
     * The first datagrams of something that ends.
     *
     * @param maxRows rows taken at most
     * @throws IOException when no temporary file can be made
     */
    public static DatagramTable of(long maxRows) throws IOException {
        return new DatagramTable(maxRows, 0, false);
    }

    /** Takes the next datagram. One thread. */
    public void add(Datagram d) {
        long row = end;
        int slot = (int) (row % RowChunk.ROWS);
        if (slot == 0 && !room()) {
            notShown++;
            return;
        }
        RowChunk[] all = chunks;
        RowChunk c = all[all.length - 1];
        c.time[slot] = nanos(d.time());
        latest = Math.max(latest, c.time[slot]);
        byte[] from = bytes(d.from());
        ByteBuffer b = ByteBuffer.wrap(from);
        boolean v4 = from.length == 4;
        c.addressHigh[slot] = v4 ? 0 : b.getLong();
        c.addressLow[slot] = v4 ? b.getInt() & 0xffff_ffffL : b.getLong();
        c.ports[slot] = d.from().getPort() << 16 | d.to().getPort();
        c.size[slot] = d.payload().length;
        c.at[slot] = spill.append(head(d.to()), d.payload());
        Assembly.Verdict v = assembly.accept(d, row, c.time[slot]);
        c.format[slot] = (byte) (v.format().ordinal() | (v4 ? RowChunk.V4 : 0));
        c.state[slot] = (byte) v.state().ordinal();
        c.unit[slot] = v.unit();
        c.number[slot] = v.number();
        end = row + 1;
    }

    /** Makes a new last chunk; false when the table is full and keeps what it has. */
    private boolean room() {
        RowChunk[] old = chunks;
        boolean full = old.length >= maxChunks;
        if (full && !live) {
            return false;
        }
        int drop = full ? 1 : 0;
        RowChunk[] grown = new RowChunk[old.length + 1 - drop];
        System.arraycopy(old, drop, grown, 0, old.length - drop);
        grown[grown.length - 1] = new RowChunk();
        synchronized (this) {
            firstChunk += drop;
            chunks = grown;
        }
        return true;
    }

    /** A dump was put together from what was added. The thread that adds. */
    public void dump(AssembledDump dump) {
        assembly.dump(dump);
    }

    /** Datagrams that the one who adds could not hand on in time. The thread that adds. */
    public void missed(long datagrams) {
        notShown += datagrams;
    }

    /** Nothing will be added any more: what waits for others waits in vain. */
    public void finish() {
        ended = true;
    }

    /** A row's state becomes known after the row did. */
    void setState(long row, DatagramState state) {
        RowChunk c = chunk(row);
        if (c != null) {
            c.state[(int) (row % RowChunk.ROWS)] = (byte) state.ordinal();
        }
    }

    private synchronized RowChunk chunk(long row) {
        long i = row / RowChunk.ROWS - firstChunk;
        return row < 0 || i < 0 || i >= chunks.length ? null : chunks[(int) i];
    }

    /** Number of the first row kept. */
    public long first() {
        return firstChunk * RowChunk.ROWS;
    }

    /** Number after that of the last row. */
    public long end() {
        return end;
    }

    /** The row with this number, or null when it is not there (any more). */
    public DatagramRow row(long number) {
        RowChunk c = number < end ? chunk(number) : null;
        return c == null ? null : new DatagramRow(this, c, number);
    }

    /** The dumps and streams that the rows belong to. */
    public Units units() {
        return units;
    }

    /** Whether a dump or stream is whole: TEXT, COMPLETE, PENDING or INCOMPLETE. */
    public DatagramState state(Unit unit) {
        return unit.state(clock());
    }

    /** Datagrams that came and have no row: the table was full, or they came too fast. Rows that were let go are not among them. */
    public long notShown() {
        return notShown;
    }

    /** Why the bytes of new rows cannot be kept, or null. */
    public String failure() {
        return spill.failure();
    }

    /** The time by which silence is measured, in nanoseconds since 1970. */
    long clock() {
        return ended ? Long.MAX_VALUE : live ? Math.max(latest, nanos(Instant.now())) : latest;
    }

    byte[] stored(long at, int length) {
        return spill.read(at, length);
    }

    private static long nanos(Instant t) {
        // 2262 is the end of such numbers; a forged time beyond is as good there
        return Math.abs(t.getEpochSecond()) > Long.MAX_VALUE / NANOS - 1 ? Long.MAX_VALUE : t.getEpochSecond() * NANOS + t.getNano();
    }

    private static byte[] head(InetSocketAddress to) {
        byte[] address = bytes(to);
        byte[] head = new byte[HEAD];
        head[0] = (byte) address.length;
        System.arraycopy(address, 0, head, 1, address.length);
        return head;
    }

    private static byte[] bytes(InetSocketAddress a) {
        InetAddress address = a.getAddress();
        return address == null ? new byte[4] : address.getAddress();
    }

    /** Lets the temporary file go; rows are without bytes from then on. */
    @Override
    public void close() throws IOException {
        spill.close();
    }
}
