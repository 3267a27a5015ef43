// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A {@code collect} that runs beside the test, on a free port of the loopback address. */
final class Collecting {
    private static final String READY = "listening on 127.0.0.1:";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final CompletableFuture<Integer> status;

    private Collecting(String[] args) {
        status = CompletableFuture.supplyAsync(() -> Main.run(args, new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8)), r -> new Thread(r).start());
    }

    /** Starts and waits until it listens. */
    static Collecting start(Path folder, String... more) throws InterruptedException {
        Collecting c = new Collecting(Stream.concat(Stream.of("collect", "--archive", folder.resolve("a.db").toString(), "--listen", "127.0.0.1:0"),
                Stream.of(more)).toArray(String[]::new));
        for (int i = 0; i < 1000 && !c.err.toString(StandardCharsets.UTF_8).contains(READY); i++) {
            Thread.sleep(20);
        }
        return c;
    }

    int port() {
        String told = err.toString(StandardCharsets.UTF_8);
        return Integer.parseInt(told.substring(told.indexOf(READY) + READY.length()).lines().findFirst().orElseThrow());
    }

    /** Waits for its end. */
    Cli result() {
        int s = status.join();
        return new Cli(s, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
