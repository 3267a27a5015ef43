// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.session;

import org.netoops.collector.CollectorStatus;
import org.netoops.collector.DatagramTap;

/** Starts and stops listening with the addresses, ports and buffer of the preferences. Every method may be called on the UI thread and returns at once. */
public interface CollectorControl {

    /** What the listener is doing. */
    enum State { STOPPED, STARTING, LISTENING, STOPPING, FAILED }

    /** Begins to listen; does nothing when it is listening. */
    void start();

    /** Ends listening; what was received is still parsed and stored. */
    void stop();

    /** What it is doing. */
    State state();

    /** Counters, or null when it isn't listening. */
    CollectorStatus status();

    /** Why it could not start, for the user; null unless FAILED. */
    String problem();

    /** Shows somebody every datagram as long as it listens, also after it was stopped and started; null for nobody. Any thread. */
    void tap(DatagramTap tap);

    /** Told on the UI thread after the state changed. */
    void addListener(Runnable listener);

    /** No longer told. */
    void removeListener(Runnable listener);
}
