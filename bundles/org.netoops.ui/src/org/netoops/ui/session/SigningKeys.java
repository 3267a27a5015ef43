// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.netoops.ui.preferences.Preferences;
import org.netoops.wire.Keyring;
import org.netoops.wire.Keys;

/**
 * The keyring of the preferences, as it is at any time: a key made here, on the command line or by hand counts for the next dump. Any thread.
 * While its file cannot be read the keys known from it before are used.
 */
public final class SigningKeys implements Keys {
    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(2);

    private Keyring ring;
    private long looked;

    SigningKeys() {
    }

    /** The file they are in, which need not exist. */
    public Path path() {
        return Path.of(Preferences.keyring());
    }

    /**
     * The keyring, to be looked at and changed.
     *
     * @throws IOException when it cannot be read; the message is for the user
     */
    public synchronized Keyring ring() throws IOException {
        if (ring != null && !ring.path().equals(path())) {
            ring = null;
        }
        if (ring == null) {
            ring = Keyring.open(path());
        } else {
            ring.reload();
        }
        looked = System.nanoTime();
        return ring;
    }

    @Override
    public synchronized byte[] secret(int id) {
        if (ring == null || System.nanoTime() - looked > LOOK_NANOS) {
            looked = System.nanoTime();
            try {
                ring();
            } catch (IOException e) {
                // The page of the preferences says what is wrong; the dump is kept and shown as one of an unknown key.
                return ring == null ? null : ring.secret(id);
            }
        }
        return ring.secret(id);
    }
}
