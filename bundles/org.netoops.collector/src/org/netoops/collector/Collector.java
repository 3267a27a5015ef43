// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.netoops.archive.Archive;
import org.netoops.wire.WireCounters;
import org.netoops.wire.WireCounters.Counter;

/** Listens for crashes and stores them: socket → bounded queue → parser → batch writer. The archive stays open when the collector closes. */
public final class Collector implements AutoCloseable {
    private static final Duration PARSING = Duration.ofSeconds(5);
    private static final Duration STORING = Duration.ofSeconds(5);

    private final CollectorConfig config;
    private final WireCounters counters = new WireCounters();
    private final Inbox inbox;
    private final Intake intake;
    private final Endpoints endpoints;
    private final SystemDrops drops;
    private final BatchWriter writer;
    private final ParseLoop parser;
    private final Thread parseThread;
    private final Thread writeThread;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Collector(CollectorConfig config, Archive archive, CollectorListener given) throws CollectorException {
        CollectorListener listener = new SafeListener(given);
        this.config = config;
        this.inbox = new Inbox(config.queue());
        this.intake = new Intake(inbox, config.allowed(), new RateBudget(config.perSource()));
        this.writer = new BatchWriter(archive, listener, config.batchDelay());
        this.endpoints = Endpoints.open(config.listen(), config.receiveBuffer(), intake, listener::problem);
        this.drops = new SystemDrops(endpoints.addresses());
        this.parser = new ParseLoop(inbox, endpoints.addresses(), writer::add, listener, config, counters);
        this.parseThread = thread("netoops-parse", parser);
        this.writeThread = thread("netoops-write", writer);
        writeThread.start();
        parseThread.start();
        WarmUp.run(config);
    }

    /**
     * Starts listening.
     *
     * @throws CollectorException when an address cannot be bound; nothing is left listening then
     */
    public static Collector start(CollectorConfig config, Archive archive, CollectorListener listener) throws CollectorException {
        return new Collector(config, archive, listener);
    }

    /**
     * Lets somebody see every datagram from now on, in place of who did before; null for nobody, which costs nothing. Any thread.
     * A tap that throws is let go.
     */
    public void tap(DatagramTap tap) {
        parser.tap(tap);
    }

    /** Counters at this moment. Rejected datagrams count as received. */
    public CollectorStatus status() {
        return new CollectorStatus(endpoints.addresses(), endpoints.granted(), BufferAdvice.of(config.receiveBuffer(), endpoints.granted()),
                intake.received(), counters.get(Counter.MALFORMED) + counters.get(Counter.UNSUPPORTED), counters.get(Counter.LOST),
                drops.get(), inbox.rejected(), intake.refused(), intake.tooFast(), counters.get(Counter.DUPLICATE), writer.stored(), intake.perSecond(Clock.micros() / 1_000_000), writer.failure());
    }

    /** Stops listening, then parses and stores everything received so far. Takes about ten seconds at most, when the archive does not take it. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        drops.refresh();
        endpoints.close();
        parser.close();
        join(parseThread, PARSING);
        writer.close(STORING);
        join(writeThread, STORING.plusSeconds(1));
    }

    private static Thread thread(String name, Runnable body) {
        Thread t = new Thread(body, name);
        t.setDaemon(true);
        return t;
    }

    private static void join(Thread thread, Duration limit) {
        try {
            if (!thread.join(limit)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
