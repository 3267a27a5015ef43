// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import org.netoops.log.Transport;
import org.netoops.log.Verification;
import org.netoops.wire.Datagram;
import org.netoops.wire.V2Kind;

/** One datagram of a table; reads its columns when asked, so making one costs nothing. Stays valid after the table has let the row go, but for its bytes. */
public final class DatagramRow {

    private static final Transport[] TRANSPORTS = Transport.values();
    private static final DatagramState[] STATES = DatagramState.values();

    private final DatagramTable table;
    private final RowChunk chunk;
    private final int i;
    private final long row;

    DatagramRow(DatagramTable table, RowChunk chunk, long row) {
        this.table = table;
        this.chunk = chunk;
        this.row = row;
        this.i = (int) (row % RowChunk.ROWS);
    }

    /** Number of the row in its table, from 0 in the order of arrival. */
    public long row() {
        return row;
    }

    /** When it was received or captured. */
    public Instant time() {
        long nanos = chunk.time[i];
        return Instant.ofEpochSecond(Math.floorDiv(nanos, 1_000_000_000L), Math.floorMod(nanos, 1_000_000_000L));
    }

    /** The sender. */
    public InetSocketAddress from() {
        return new InetSocketAddress(address(), chunk.ports[i] >>> 16);
    }

    /** The sender's address. */
    public InetAddress address() {
        boolean v4 = (chunk.format[i] & RowChunk.V4) != 0;
        ByteBuffer b = v4 ? ByteBuffer.allocate(4).putInt((int) chunk.addressLow[i])
                : ByteBuffer.allocate(16).putLong(chunk.addressHigh[i]).putLong(chunk.addressLow[i]);
        return of(b.array());
    }

    private static InetAddress of(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The sender's port. */
    public int fromPort() {
        return chunk.ports[i] >>> 16;
    }

    /** The port it was sent to. */
    public int toPort() {
        return chunk.ports[i] & 0xffff;
    }

    /** Its format. */
    public Transport format() {
        return TRANSPORTS[chunk.format[i] & ~RowChunk.V4];
    }

    /** Its state at this moment; what waits for others may change. */
    public DatagramState state() {
        DatagramState own = STATES[chunk.state[i]];
        if (own != DatagramState.PENDING) {
            return own;
        }
        Unit unit = unit();
        return unit == null ? DatagramState.INCOMPLETE : unit.stateOfParts(table.clock());
    }

    /** The dump or stream that it belongs to; null when to none, and when that is no longer kept. */
    public Unit unit() {
        return table.units().get(chunk.unit[i]);
    }

    /** What is known about its sender. */
    public Verification verification() {
        Unit unit = unit();
        return unit == null ? Verification.NONE : unit.verification();
    }

    /** Whether its format gives it a number. */
    public boolean numbered() {
        return format() != Transport.NETCONSOLE_BASIC && state() != DatagramState.MALFORMED && state() != DatagramState.UNSUPPORTED;
    }

    /** Packet number or sequence number, unsigned; 0 when it is not {@link #numbered}. */
    public long number() {
        return format() == Transport.NETOOPS_V2 ? chunk.number[i] & Assembly.NUMBER_MASK : chunk.number[i];
    }

    /** Its place in what it belongs to, in words: "12", "facts 0", "parity P 3"; empty when it has none. */
    public String part() {
        if (!numbered()) {
            return "";
        }
        String number = Long.toUnsignedString(number());
        return format() != Transport.NETOOPS_V2 ? number : switch (V2Kind.values()[(int) (chunk.number[i] >> Assembly.KIND_SHIFT)]) {
            case META -> "facts " + number;
            case LOG -> number;
            case PARITY_P -> "parity P " + number;
            case PARITY_Q -> "parity Q " + number;
        };
    }

    /** Length of the payload in bytes. */
    public int size() {
        return chunk.size[i];
    }

    /** The payload; null when it is no longer kept. */
    public byte[] payload() {
        byte[] all = stored();
        return all == null ? null : Arrays.copyOfRange(all, DatagramTable.HEAD, all.length);
    }

    private byte[] stored() {
        return table.stored(chunk.at[i], DatagramTable.HEAD + size());
    }

    /** All of it, numbered from 1 by its row; null when its bytes are no longer kept. */
    public Datagram datagram() {
        byte[] all = stored();
        if (all == null) {
            return null;
        }
        InetAddress to = of(Arrays.copyOfRange(all, 1, 1 + all[0]));
        return new Datagram(row + 1, from(), new InetSocketAddress(to, toPort()), time(), Arrays.copyOfRange(all, DatagramTable.HEAD, all.length));
    }
}
