// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.netoops.archive.NewOccurrence;
import org.netoops.log.ForwardingSink;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.oops.Oops;
import org.netoops.oops.OopsExtractor;
import org.netoops.wire.AssembledDump;
import org.netoops.wire.Datagram;
import org.netoops.wire.WireCounters;
import org.netoops.wire.WireListener;
import org.netoops.wire.WireReceiver;

/**
 * The thread between the queue and the writer: datagrams to lines to crashes. While datagrams wait, their time of receipt is the time; a backlog
 * must not make a log look silent.
 */
final class ParseLoop implements Runnable {
    private static final long IDLE_MILLIS = 50;
    private static final long TICK_MICROS = 50_000;

    private final Inbox inbox;
    private final Consumer<NewOccurrence> out;
    private final CollectorListener listener;
    private final CrashScan scan;
    private final WireReceiver receiver;
    private final QuietOrigins quiet;
    private final SenderTable senders;
    private long sequence;
    private long lastMicros = Clock.micros();
    private long lastTick = lastMicros;
    private long nowMicros;
    private Instant now;
    private volatile boolean closing;
    private volatile DatagramTap tap;
    private long failures;

    /** @param sockets addresses of our sockets by the numbers that datagrams bear */
    ParseLoop(Inbox inbox, List<InetSocketAddress> sockets, Consumer<NewOccurrence> out, CollectorListener listener, CollectorConfig config,
            WireCounters counters) {
        this.inbox = inbox;
        this.senders = new SenderTable(sockets);
        this.out = out;
        this.listener = listener;
        this.scan = new CrashScan(this::crash, config.skip());
        this.quiet = new QuietOrigins(config.quiet(), OopsExtractor.MAX_ORIGINS, scan::flush);
        this.receiver = new WireReceiver(new Lines(), config.limits(), counters, new WireListener() {
            @Override
            public void dump(AssembledDump dump) {
                scan.dump(dump);
                show(watching -> watching.dump(dump));
                listener.dump(dump);
            }
        }, config.keys(), scan);
    }

    /** Who watches, or null. */
    void tap(DatagramTap watching) {
        tap = watching;
    }

    /** No more datagrams come: the loop ends when the queue is empty. */
    void close() {
        closing = true;
    }

    @Override
    public void run() {
        try {
            while (true) {
                Received received = inbox.poll(closing ? 0 : IDLE_MILLIS);
                if (received == null && closing) {
                    break;
                }
                try {
                    step(received);
                } catch (RuntimeException e) {
                    disturbed(e);
                }
            }
            guarded(receiver::end);
            guarded(scan::end);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void step(Received received) {
        long micros = received == null ? Clock.micros() : received.micros;
        if (received != null) {
            one(received);
        }
        // a clock set back makes the difference negative: tick at once, so that everybody learns of it
        if (received == null || micros < lastTick || micros - lastTick >= TICK_MICROS) {
            lastTick = micros;
            lastMicros = micros;
            receiver.tick(now());
            quiet.check(now());
        }
    }

    private void one(Received r) {
        lastMicros = r.micros;
        sequence++;
        Sender sender = senders.of(r);
        if (tap != null) {
            Datagram shown = datagram(sender, r);
            show(watching -> watching.datagram(shown));
        }
        scan.datagram(sender, sequence, r);
        if (!receiver.accept(sender.source, sequence, r.micros, r.bytes, 0, r.length)) {
            receiver.accept(datagram(sender, r));
        }
    }

    private Datagram datagram(Sender sender, Received r) {
        return new Datagram(sequence, sender.from, sender.to, now(), Arrays.copyOfRange(r.bytes, 0, r.length));
    }

    /** Time of the datagram at hand, or of the last tick. Made when it is asked for: most datagrams need none. */
    private Instant now() {
        if (nowMicros != lastMicros) {
            nowMicros = lastMicros;
            now = Clock.instant(lastMicros);
        }
        return now;
    }

    private void crash(Oops oops) {
        Instant seen = scan.timeOf(oops);
        out.accept(new NewOccurrence(oops, seen == null ? now() : seen, scan.evidenceOf(oops), scan.verificationOf(oops)));
    }

    /** Who watches and fails is not asked again; what is collected comes first. */
    private void show(Consumer<DatagramTap> what) {
        DatagramTap watching = tap;
        if (watching != null) {
            try {
                what.accept(watching);
            } catch (RuntimeException e) {
                tap = null;
                listener.problem("the live view of datagrams stopped for an internal reason (" + e.getClass().getSimpleName()
                        + "); collecting goes on, please report this");
            }
        }
    }

    /** A mistake of ours in reading one datagram must not end the collecting. */
    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            disturbed(e);
        }
    }

    private void disturbed(RuntimeException e) {
        if (failures++ == 0) {
            listener.problem("a datagram could not be processed for an internal reason (" + e.getClass().getSimpleName()
                    + "); collecting goes on, please report this");
        }
        System.getLogger(ParseLoop.class.getName()).log(System.Logger.Level.DEBUG, "datagram not processed", e);
    }

    /** Passes lines on to the scan and remembers when each log was heard. */
    private final class Lines extends ForwardingSink {

        Lines() {
            super(scan);
        }

        @Override
        public void line(Origin origin, LogLine line) {
            quiet.heard(origin, now());
            super.line(origin, line);
        }

        @Override
        public void end(Origin origin) {
            quiet.ended(origin);
            super.end(origin);
        }
    }
}
