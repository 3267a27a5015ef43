// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What happens to each datagram on the thread that receives, which must do nothing but copy: who may not send is refused, who sends too much is
 * held back, the rest goes into the queue. Everything is counted. For one thread; the counts are for any.
 */
final class Intake {
    private final Inbox inbox;
    private final AllowList allowed;
    private final RateBudget budget;
    private final RateMeter rate = new RateMeter();
    private final AtomicLong received = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong tooFast = new AtomicLong();
    private long fresh;

    Intake(Inbox inbox, AllowList allowed, RateBudget budget) {
        this.inbox = inbox;
        this.allowed = allowed;
        this.budget = budget;
    }

    /** One datagram; {@code payload} holds {@code length} bytes of it from {@code at} on. */
    void take(int socket, long high, long low, int scope, int port, long micros, ByteBuffer payload, int at, int length) {
        fresh++;
        if (!allowed.allows(high, low)) {
            refused.lazySet(refused.getPlain() + 1);
        } else if (!budget.take(high, low, port, micros)) {
            tooFast.lazySet(tooFast.getPlain() + 1);
        } else {
            inbox.offer(socket, high, low, scope, port, micros, payload, at, length);
        }
    }

    /** What was taken is a whole batch. */
    void done(long micros) {
        rate.count(micros / 1_000_000, fresh);
        received.lazySet(received.getPlain() + fresh);
        fresh = 0;
        inbox.publish();
    }

    /** Whether more should be left to the system for now. */
    boolean crowded() {
        return inbox.crowded();
    }

    /** Datagrams that came, whatever became of them. */
    long received() {
        return received.get();
    }

    /** Datagrams of senders that are not allowed. */
    long refused() {
        return refused.get();
    }

    /** Datagrams beyond what one sender may send. */
    long tooFast() {
        return tooFast.get();
    }

    /** Datagrams in the last full second before this time. */
    long perSecond(long epochSecond) {
        return rate.last(epochSecond);
    }
}
