// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.session;

import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.widgets.Display;

/** Parties told on the UI thread that something changed; several changes in a row are told once. */
final class Listeners {
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final java.util.concurrent.atomic.AtomicBoolean pending = new java.util.concurrent.atomic.AtomicBoolean();
    private final Display display;

    Listeners(Display display) {
        this.display = display;
    }

    void add(Runnable listener) {
        listeners.addIfAbsent(listener);
    }

    void remove(Runnable listener) {
        listeners.remove(listener);
    }

    /** Any thread. */
    void fire() {
        if (!display.isDisposed() && pending.compareAndSet(false, true)) {
            display.asyncExec(() -> {
                pending.set(false);
                listeners.forEach(Runnable::run);
            });
        }
    }
}
