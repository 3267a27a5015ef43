// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** The thread that takes datagrams in batches from all sockets. It copies them into the queue and does nothing else. */
final class BatchReceiver implements Runnable {
    private static final int PATIENCE_MILLIS = 100;
    /** Batches taken from one socket before the others get their turn. */
    private static final int TURN = 4;
    /**
     * When so many came at once more are on their way. Waiting for a moment and taking those together costs a fraction of being woken for each,
     * and spares the network's side of the system as much. The socket buffer holds many times what comes in this moment.
     */
    private static final int BUSY = 16;
    private static final long MOMENT_NANOS = 150_000;
    private static final long CROWDED_NANOS = 500_000;
    private static final int POLL_ENTRY = 8;
    private static final short POLLIN = 1;

    private final List<BatchSocket> sockets;
    private final Intake intake;
    private final Consumer<String> problems;
    private final ByteBuffer wanted;
    private volatile boolean closing;

    BatchReceiver(List<BatchSocket> sockets, Intake intake, Consumer<String> problems) {
        this.sockets = List.copyOf(sockets);
        this.intake = intake;
        this.problems = problems;
        this.wanted = ByteBuffer.allocateDirect(POLL_ENTRY * sockets.size()).order(ByteOrder.nativeOrder());
        for (int i = 0; i < sockets.size(); i++) {
            wanted.putInt(i * POLL_ENTRY, sockets.get(i).descriptor()).putShort(i * POLL_ENTRY + 4, POLLIN);
        }
    }

    /** Ends the thread within {@value #PATIENCE_MILLIS} ms, after what lies in the sockets was taken. */
    void close() {
        closing = true;
    }

    @Override
    public void run() {
        try {
            long address = BatchCalls.address(wanted);
            int fruitless = 0;
            int patience = 1000;
            while (!closing) {
                if (intake.crowded()) {
                    // what we took now we would have to give up; the system does that for less, and counts it too
                    LockSupport.parkNanos(CROWDED_NANOS);
                    continue;
                }
                int ready = BatchCalls.poll(address, sockets.size(), PATIENCE_MILLIS);
                int got = ready > 0 ? round() : 0;
                if (got >= BUSY) {
                    LockSupport.parkNanos(MOMENT_NANOS);
                }
                fruitless = ready != 0 && got == 0 ? fruitless + 1 : 0;
                if (fruitless > 1000) {
                    // a socket in trouble says that it has something and gives nothing: don't spin on it
                    LockSupport.parkNanos(10_000_000);
                }
            }
            // a sender that never stops must not keep us from stopping
            for (int i = 0; i < 1000 && round() > 0; i++) {
                while (intake.crowded() && patience-- > 0) {
                    LockSupport.parkNanos(CROWDED_NANOS);
                }
            }
        } catch (RuntimeException e) {
            problems.accept("receiving stopped for an internal reason (" + e.getClass().getSimpleName() + "); start the listener again, please report this");
        }
    }

    /** Takes what is there from every socket in turn; how much that was. */
    private int round() {
        int got = 0;
        for (BatchSocket s : sockets) {
            int n = BatchSocket.BATCH;
            for (int turn = 0; turn < TURN && n == BatchSocket.BATCH; turn++) {
                n = s.receive(intake);
                got += Math.max(0, n);
            }
        }
        return got;
    }
}
