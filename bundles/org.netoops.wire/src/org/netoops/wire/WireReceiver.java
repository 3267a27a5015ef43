// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Arrays;
import org.netoops.log.LogSink;
import org.netoops.log.Origin;
import org.netoops.log.Transport;
import org.netoops.wire.WireCounters.Counter;

/**
 * Turns datagrams of any known format into log lines: recognises the format by content, reassembles, reorders and counts.
 * Lines carry the datagram's sequence number as their offset. Time comes from the datagrams and {@link #tick}, so captures replay exactly.
 *
 * <p>Origins: the host is the sender's address; the stream is the local port for netconsole, with the sender's port when that is not
 * the kernel's default, and {@code dump <boot id>/<dump id>/<n>} for a netoops dump, with {@code soft } in front when nothing crashed.
 * Not thread safe.
 */
public final class WireReceiver {

    private static final int NETCONSOLE_SOURCE_PORT = 6665;
    /** A step of the clock larger than this counts as this much, so that a forged time can't overflow sums. */
    private static final long MAX_STEP_SECONDS = 86_400;

    private final Context context;
    private final WireCounters counters;
    private final StreamTable table;
    private final V1Assembler v1;
    private final V2Assembler v2;
    private final ExtendedScan scan = new ExtendedScan();
    private Instant last;
    private long lastMicros;
    private long clock;
    private WireSource lastSource;
    /** Counted here and added up later: one counter for all threads costs more than reading a record. */
    private long scanned;
    private long scannedBytes;

    /** As the other constructor, without a listener and without keys. */
    public WireReceiver(LogSink sink, WireLimits limits, WireCounters counters) {
        this(sink, limits, counters, WireListener.NONE, Keys.NONE);
    }

    /**
     * @param sink     takes the lines
     * @param limits   bounds on what is kept
     * @param counters counts what happens
     * @param listener is told of assembled dumps and of what was not understood
     * @param keys     what signed dumps are verified with
     */
    public WireReceiver(LogSink sink, WireLimits limits, WireCounters counters, WireListener listener, Keys keys) {
        this(sink, limits, counters, listener, keys, null);
    }

    /** As the other constructors; {@code interest} tells which lines the sink need not see, null that it wants all. */
    public WireReceiver(LogSink sink, WireLimits limits, WireCounters counters, WireListener listener, Keys keys, LineInterest interest) {
        this.counters = counters;
        this.table = new StreamTable(limits.sources(), limits.pendingBytes(), () -> counters.count(Counter.EVICTED));
        this.context = new Context(sink, listener, limits, counters, table, new LineBuilder(), keys, interest, new ExtendedScan());
        this.v1 = new V1Assembler(context);
        this.v2 = new V2Assembler(context);
    }

    /**
     * The next datagram, when it is one of those that nearly all traffic consists of: a whole record of netconsole's extended format in plain
     * text, from a sender that is followed already. Allocates nothing where the record is in turn and its line of no interest.
     *
     * @param source      its sender; always the same object for the same sender and port
     * @param sequence    its running number
     * @param epochMicros time of receipt
     * @param b           bytes of which [from, to) are the payload; they may be changed afterwards
     * @return false when it was not taken and is to be given to {@link #accept(Datagram)}
     */
    public boolean accept(WireSource source, long sequence, long epochMicros, byte[] b, int from, int to) {
        if (epochMicros != lastMicros) {
            lastMicros = epochMicros;
            advance(Instant.ofEpochSecond(Math.floorDiv(epochMicros, 1_000_000), Math.floorMod(epochMicros, 1_000_000) * 1000L));
        }
        if (source != lastSource || source.stream == null || source.stream.closed()) {
            // also tells the table that this sender was heard of
            source.stream = (ExtendedAssembler) table.find(source.key);
            lastSource = source;
        }
        if (source.stream == null || !scan.read(b, from, to) || !source.stream.accept(scan, b, from, to, sequence, clock)) {
            return false;
        }
        scanned++;
        scannedBytes += to - from;
        table.enforce(clock);
        return true;
    }

    private void addUp() {
        counters.add(Counter.DATAGRAMS, scanned);
        counters.add(Counter.EXTENDED, scanned);
        counters.add(Counter.BYTES, scannedBytes);
        scanned = 0;
        scannedBytes = 0;
    }

    /** The next datagram. */
    public void accept(Datagram datagram) {
        advance(datagram.time());
        counters.count(Counter.DATAGRAMS);
        counters.add(Counter.BYTES, datagram.payload().length);
        switch (PacketDecoder.decode(datagram.payload())) {
            case ExtendedFragment f -> {
                counters.count(Counter.EXTENDED);
                extended(datagram).accept(f, datagram.sequence(), clock);
            }
            case BasicText t -> {
                counters.count(Counter.BASIC);
                basic(datagram).accept(t.bytes(), datagram.sequence(), clock);
            }
            case NetoopsV1Packet p -> {
                counters.count(Counter.V1);
                String refused = v1.accept(p, datagram, clock);
                if (refused != null) {
                    malformed(datagram, new MalformedPacket(refused, false, p.bytes()));
                }
            }
            case NetoopsV2Packet p -> {
                counters.count(Counter.V2);
                String refused = v2.accept(p, datagram, clock);
                if (refused != null) {
                    malformed(datagram, new MalformedPacket(refused, false, p.bytes()));
                }
            }
            case UnsupportedPacket u -> {
                counters.count(Counter.UNSUPPORTED);
                context.listener().rejected(datagram, u.reason());
            }
            case MalformedPacket m -> malformed(datagram, m);
        }
        table.enforce(clock);
    }

    private void malformed(Datagram datagram, MalformedPacket m) {
        counters.count(Counter.MALFORMED);
        context.listener().rejected(datagram, m.reason());
        if (m.text()) {
            BasicAssembler basic = basic(datagram);
            basic.damaged(m.reason());
            basic.accept(m.bytes(), datagram.sequence(), clock);
        }
    }

    private BasicAssembler basic(Datagram d) {
        StreamKey key = new StreamKey(d.from(), d.to().getPort(), Transport.NETCONSOLE_BASIC);
        Stream known = table.find(key);
        return (BasicAssembler) (known != null ? known : table.add(key, new BasicAssembler(context, origin(key)), d.from(), clock));
    }

    private ExtendedAssembler extended(Datagram d) {
        StreamKey key = new StreamKey(d.from(), d.to().getPort(), Transport.NETCONSOLE_EXTENDED);
        Stream known = table.find(key);
        return (ExtendedAssembler) (known != null ? known : table.add(key, new ExtendedAssembler(context, origin(key)), d.from(), clock));
    }

    private static Origin origin(StreamKey key) {
        int port = key.from().getPort();
        String stream = port == NETCONSOLE_SOURCE_PORT ? Integer.toString(key.localPort()) : key.localPort() + " from " + port;
        return new Origin(key.transport(), host(key.from()), stream, null, 0);
    }

    /** The address as text, never looked up. */
    static String host(InetSocketAddress a) {
        InetAddress address = a.getAddress();
        return address == null ? a.getHostString() : address.getHostAddress();
    }

    /** Orders by address, then by port. */
    static int compare(InetSocketAddress a, InetSocketAddress b) {
        InetAddress x = a.getAddress();
        InetAddress y = b.getAddress();
        int c = x == null || y == null ? host(a).compareTo(host(b)) : Arrays.compare(x.getAddress(), y.getAddress());
        return c != 0 ? c : Integer.compare(a.getPort(), b.getPort());
    }

    /** Bytes of fragments, unfinished lines and dumps that are kept; little more than {@link WireLimits#pendingBytes()} at most. */
    public long pendingBytes() {
        return table.held();
    }

    /** Streams being followed, dumps included; at most {@link WireLimits#sources()}. */
    public int streams() {
        return table.size();
    }

    /** Time passes without datagrams: hands on what has waited long enough. */
    public void tick(Instant now) {
        addUp();
        advance(now);
    }

    /** Steps back count as no time, so a wrong clock in a capture can't stop the timeouts that follow. */
    private void advance(Instant now) {
        if (last != null && now.isAfter(last)) {
            long seconds = Math.min(now.getEpochSecond() - last.getEpochSecond(), MAX_STEP_SECONDS);
            clock += seconds * 1_000_000 + (now.getNano() - last.getNano()) / 1000;
        }
        last = now;
        table.advance(clock);
    }

    /** No more datagrams: hands on everything that is kept and ends every log. */
    public void end() {
        addUp();
        table.closeAll(clock);
    }
}
