// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.model;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Plays the UI thread: runs tasks in order on one thread, and notes when the model is changed by another. */
final class OwnerThread implements Executor, AutoCloseable {
    private final ExecutorService executor = Executors.newSingleThreadExecutor(r -> new Thread(r, "owner"));
    private volatile String trespasser;

    void watch(EObject model) {
        model.eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification notification) {
                super.notifyChanged(notification);
                if (!Thread.currentThread().getName().equals("owner")) {
                    trespasser = Thread.currentThread().getName() + ": " + notification;
                }
            }
        });
    }

    @Override
    public void execute(Runnable task) {
        executor.execute(task);
    }

    <T> T call(Callable<T> task) {
        try {
            return executor.submit(task).get(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Waits until the condition, asked on the owner, holds; 10 seconds at most. */
    void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!call(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                fail("not within 10 s: " + what);
            }
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        if (trespasser != null) {
            fail("touched by another thread: " + trespasser);
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
