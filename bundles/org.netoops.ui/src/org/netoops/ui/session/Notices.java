// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.session;

import java.util.List;

/** The latest piece of news, shown in the status line until the next one comes or it is old. Any thread. */
public final class Notices {
    private static final long LIFE_NANOS = 60_000_000_000L;

    /**
     * News.
     *
     * @param text    a sentence
     * @param details more of it, one sentence each; may be empty
     */
    public record Notice(String text, List<String> details) {

        public Notice {
            details = List.copyOf(details);
        }
    }

    private final Listeners listeners;
    private volatile Notice latest;
    private volatile long shownAt;

    Notices(Listeners listeners) {
        this.listeners = listeners;
    }

    /** Shows a sentence. */
    public void show(String text) {
        show(new Notice(text, List.of()));
    }

    /** Shows news. */
    public void show(Notice notice) {
        latest = notice;
        shownAt = System.nanoTime();
        listeners.fire();
    }

    /** The latest, or null when there is none that is young enough. */
    public Notice latest() {
        return latest != null && System.nanoTime() - shownAt < LIFE_NANOS ? latest : null;
    }

    /** Told on the UI thread. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** No longer told. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
