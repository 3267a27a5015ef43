// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.netoops.wire.Keyring;
import org.netoops.wire.Keys;

/** Waits, and meanwhile takes over keys that are added or removed by others: a new machine needs no restart. */
final class KeyringWatch {
    private static final long INTERVAL_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final Keyring ring;
    private final Shell shell;
    private String told;

    /** @param keys looked after if they are a keyring */
    KeyringWatch(Keys keys, Shell shell) {
        this.ring = keys instanceof Keyring k ? k : null;
        this.shell = shell;
    }

    /** Returns when {@code stop} is counted down or after {@code nanos}. */
    void await(CountDownLatch stop, long nanos) throws InterruptedException {
        long left = nanos;
        while (left > 0 && !stop.await(Math.min(left, INTERVAL_NANOS), TimeUnit.NANOSECONDS)) {
            left -= INTERVAL_NANOS;
            look();
        }
    }

    private void look() {
        if (ring == null) {
            return;
        }
        try {
            ring.reload();
            told = null;
        } catch (IOException e) {
            // A file that stays wrong is told once.
            if (!e.getMessage().equals(told)) {
                told = e.getMessage();
                shell.fail("collect: " + told + "; the keys known before are used");
            }
        }
    }
}
