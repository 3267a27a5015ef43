// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/**
 * Runs something when the user (Ctrl-C) or the system (SIGTERM) asks the program to end, so that a command can finish its work and its summary and
 * then end by itself with status 0. A second request ends it at once.
 * Java's only interface to signals is the unsupported {@code sun.misc.Signal}, used by reflection; where it is missing, a shutdown hook has to do.
 */
final class Interrupts {
    private static final int INTERRUPTED = 130;

    private Interrupts() {
    }

    /** Calls {@code stop} on the first request. */
    static void onStop(Runnable stop) {
        boolean[] asked = new boolean[1];
        Runnable once = () -> {
            if (asked[0]) {
                Runtime.getRuntime().halt(INTERRUPTED);
            }
            asked[0] = true;
            stop.run();
        };
        try {
            handle("INT", once);
            handle("TERM", once);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            Thread main = Thread.currentThread();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                stop.run();
                await(main);
            }, "netoops-stop"));
        }
    }

    private static void handle(String name, Runnable action) throws ReflectiveOperationException {
        Class<?> signal = Class.forName("sun.misc.Signal");
        Class<?> handler = Class.forName("sun.misc.SignalHandler");
        Object proxy = Proxy.newProxyInstance(handler.getClassLoader() == null ? Interrupts.class.getClassLoader() : handler.getClassLoader(),
                new Class<?>[] {handler}, (self, method, args) -> {
                    if (method.getName().equals("handle")) {
                        action.run();
                        return null;
                    }
                    return switch (method.getName()) {
                        case "equals" -> self == args[0];
                        case "hashCode" -> System.identityHashCode(self);
                        default -> "stop on SIG" + name;
                    };
                });
        try {
            signal.getMethod("handle", signal, handler).invoke(null, signal.getConstructor(String.class).newInstance(name), proxy);
        } catch (InvocationTargetException e) {
            // the signal belongs to the runtime (-Xrs) or does not exist here
            throw new ReflectiveOperationException(e.getCause());
        }
    }

    private static void await(Thread main) {
        try {
            main.join(15_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
