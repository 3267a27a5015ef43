// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netoops.archive.Archive;
import org.netoops.archive.Archives;
import org.netoops.archive.StoredCrash;

/** The collector as a process of its own: killed without warning in a burst, and asked to end. */
class KilledTest {
    private static final Pattern PRINTED = Pattern.compile("(\\S+Z)  127\\.0\\.0\\.1  \\S+  #(\\d+)  (.*?)(  \\(panic\\))?");

    @TempDir
    Path folder;
    private Process process;
    private int port;

    private void start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        process = new ProcessBuilder(java, "--enable-native-access=ALL-UNNAMED", "-cp", classes, "org.netoops.cli.Main", "collect", "--archive",
                folder.resolve("a.db").toString(), "--listen", "127.0.0.1:0").start();
        String ready = process.errorReader().readLine();
        assertNotNull(ready, "the collector ended at once");
        assertTrue(ready.startsWith("listening on 127.0.0.1:"), ready);
        port = Integer.parseInt(ready.substring(ready.lastIndexOf(':') + 1));
    }

    @Test
    void aCrashIsPrintedAsSoonAsItIsStored() throws Exception {
        start();
        // closed by the end of the process: closing it here would wait for the line that may never come
        BufferedReader out = process.inputReader();
        try {
            CompletableFuture<String> line = CompletableFuture.supplyAsync(() -> {
                try {
                    return out.readLine();
                } catch (IOException e) {
                    return null;
                }
            });
            assertEquals(0, Cli.run("send", "--format", "basic", "--to", "127.0.0.1:" + port, Cli.LOG).status());
            assertTrue(line.get(30, TimeUnit.SECONDS).endsWith(Cli.TITLE), "the output goes into a pipe and must be flushed");
        } finally {
            process.toHandle().destroyForcibly();
        }
    }

    /** Sends the same log again and again, each time at another time of the kernel, so that each is another crash. */
    private Thread sending(AtomicBoolean stop) throws IOException {
        List<String> log = Files.readAllLines(Path.of(Cli.LOG), StandardCharsets.ISO_8859_1);
        Thread sender = new Thread(() -> {
            try (DatagramSocket socket = new DatagramSocket()) {
                for (int round = 1; !stop.get(); round++) {
                    for (String line : log) {
                        byte[] b = (line.replaceFirst("^\\[ +\\d+\\.", "[" + (1000 + round) + ".") + "\n").getBytes(StandardCharsets.ISO_8859_1);
                        socket.send(new DatagramPacket(b, b.length, InetAddress.getLoopbackAddress(), port));
                    }
                    Thread.sleep(20);
                }
            } catch (IOException | InterruptedException e) {
                // the collector is gone
            }
        });
        sender.start();
        return sender;
    }

    @Test
    void everyCrashPrintedBeforeTheKillIsInTheArchive() throws Exception {
        start();
        AtomicBoolean stop = new AtomicBoolean();
        Thread sender = sending(stop);
        List<String> printed = new ArrayList<>();
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                printed.add(line);
                if (printed.size() == 5) {
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            stop.set(true);
            sender.join();
            process.destroyForcibly();
        }
        process.waitFor();
        assertTrue(printed.size() >= 5, printed::toString);
        try (Archive archive = Archives.open(folder.resolve("a.db").toString(), Archives.Mode.READ_WRITE)) {
            for (String line : printed) {
                Matcher m = PRINTED.matcher(line);
                assertTrue(m.matches(), line);
                Optional<StoredCrash> crash = archive.crash(Long.parseLong(m.group(2)));
                assertTrue(crash.isPresent(), line);
                assertEquals(m.group(3), crash.get().row().title());
                assertEquals(m.group(1), crash.get().row().seen().toString());
                assertTrue(!crash.get().evidence().isEmpty(), "evidence");
            }
        }
    }

    @Test
    void aRequestToEndGivesTheSummaryAndStatusZero() throws Exception {
        start();
        AtomicBoolean stop = new AtomicBoolean();
        Thread sender = sending(stop);
        String last = null;
        int lines = 0;
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = line;
                if (++lines == 2) {
                    process.toHandle().destroy();
                }
            }
        } finally {
            stop.set(true);
            sender.join();
        }
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        assertNotNull(last);
        assertTrue(last.matches("received \\d+, lost 0, rejected \\d+, .*, crashes " + (lines - 1)), last);
        assertEquals(0, process.exitValue());
    }
}
