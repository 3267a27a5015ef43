// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectAndSendTest {
    @TempDir
    Path folder;

    private static int freePort() throws Exception {
        try (DatagramSocket s = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            return s.getLocalPort();
        }
    }

    @ParameterizedTest
    @CsvSource({"basic", "extended", "v1", "v2"})
    void whatIsSentIsCollected(String format) throws Exception {
        Collecting collecting = Collecting.start(folder, "--for", "5s");
        int port = collecting.port();
        Cli sent = Cli.run("send", "--format", format, "--to", "127.0.0.1:" + port, Cli.LOG);
        assertEquals(0, sent.status(), sent.err());
        assertTrue(sent.out().startsWith("sent "), sent.out());
        Cli run = collecting.result();
        assertEquals(0, run.status(), run.err());
        assertTrue(run.err().contains("listening on 127.0.0.1:" + port + "\n"), run.err());
        List<String> lines = run.out().lines().toList();
        assertTrue(lines.getFirst().matches("\\S+Z  127\\.0\\.0\\.1  7\\.3\\.4\\+deb13-amd64  #1  \\Q" + Cli.TITLE + "\\E.*"), run.out());
        String datagrams = sent.out().split(" ")[1];
        assertTrue(lines.getLast().startsWith("received " + datagrams + ", lost 0, rejected 0, dropped by the system "), run.out());
        assertTrue(lines.getLast().endsWith(", crashes " + (lines.size() - 1)), run.out());
    }

    @Test
    void aDumpOverABadNetworkComesBackByteForByte() throws Exception {
        Path dumps = folder.resolve("dumps");
        Collecting collecting = Collecting.start(folder, "--for", "4s", "--dumps", dumps.toString());
        int port = collecting.port();
        Cli sent = Cli.run("send", "--format", "v1", "--layout", "B", "--arch", "i386", "--loss", "10", "--duplicate", "10", "--shuffle", "--seed", "1",
                "--to", "127.0.0.1:" + port, Cli.LOG);
        assertEquals(0, sent.status(), sent.err());
        assertTrue(!sent.out().contains("left out 0"), sent.out());
        assertEquals(0, collecting.result().status());
        try (Stream<Path> files = Files.list(dumps)) {
            List<Path> found = files.toList();
            assertEquals(List.of("dump-000001-127.0.0.1.txt"), found.stream().map(f -> f.getFileName().toString()).toList());
            assertArrayEquals(Files.readAllBytes(Path.of(Cli.LOG)), Files.readAllBytes(found.getFirst()));
        }
    }

    @Test
    void dumpsOfManyMachinesAreVerifiedWithTheKeyring() throws Exception {
        String ring = folder.resolve("keys").toString();
        Collecting collecting = Collecting.start(folder, "--for", "7s", "--keys", ring, "--dumps", folder.resolve("dumps").toString());
        String to = "127.0.0.1:" + collecting.port();
        // made after the start: the collector notices it
        assertEquals(0, Cli.run("keys", "new", "--keys", ring).status());
        Thread.sleep(3000);
        Cli sent = Cli.run("send", "--format", "v2", "--sources", "3", "--key", "1", "--keys", ring, "--loss", "5", "--duplicate", "10", "--shuffle",
                "--seed", "4", "--to", to, Cli.LOG);
        assertEquals(0, sent.status(), sent.err());
        assertEquals(0, Cli.run("send", "--format", "extended", "--to", to, Cli.LOG).status());
        assertEquals(0, Cli.run("send", "--format", "v2", "--to", to, Cli.OTHER_LOG).status());
        Cli run = collecting.result();
        List<String> lines = run.out().lines().toList();
        for (String host : List.of("127.0.0.1", "127.0.0.2", "127.0.0.3")) {
            assertEquals(1, lines.stream().filter(l -> l.contains("  " + host + "  7.3.4") && l.endsWith("[verified]")).count(), run.out());
        }
        assertEquals(1, lines.stream().filter(l -> l.endsWith("[unsigned]")).count(), run.out());
        assertEquals(5, lines.size(), run.out());
        assertTrue(run.err().contains("another source of "), run.err());
        String shown = Cli.run("groups", "--json", "--archive", folder.resolve("a.db").toString()).out();
        assertTrue(shown.contains("\"count\":3"), shown);
        try (Stream<Path> files = Files.list(folder.resolve("dumps"))) {
            assertEquals(4, files.count());
        }
        Cli crash = Cli.run("show", "--json", "--archive", folder.resolve("a.db").toString(), "1");
        assertEquals("verified", crash.json().getFirst().get("verification").getAsString());
        assertTrue(crash.json().getFirst().getAsJsonArray("sourceDetails").size() >= 1);
    }

    @Test
    void chanceIsRepeatable() throws Exception {
        for (String format : List.of("basic", "extended", "v1", "v2")) {
            List<List<String>> runs = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
                    socket.setReceiveBufferSize(4 << 20);
                    socket.setSoTimeout(300);
                    Cli.run("send", "--format", format, "--loss", "30", "--duplicate", "20", "--shuffle", "--seed", "11", "--sources", "2", "--rate", "5000",
                            "--to", "127.0.0.1:" + socket.getLocalPort(), Cli.OTHER_LOG);
                    runs.add(received(socket));
                }
            }
            assertTrue(runs.getFirst().size() > 10, format);
            assertEquals(runs.getFirst(), runs.get(1), format);
            assertEquals(2, runs.getFirst().stream().map(r -> r.substring(0, r.indexOf(' '))).distinct().count(), format);
        }
    }

    /** Each datagram as its sender's address and a hash of its bytes. */
    private static List<String> received(DatagramSocket socket) throws Exception {
        List<String> all = new ArrayList<>();
        DatagramPacket packet = new DatagramPacket(new byte[65_536], 65_536);
        try {
            while (true) {
                socket.receive(packet);
                all.add(packet.getAddress().getHostAddress() + " " + Arrays.hashCode(Arrays.copyOf(packet.getData(), packet.getLength())));
            }
        } catch (SocketTimeoutException e) {
            return all;
        }
    }

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (DatagramSocket taken = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            Cli run = Cli.run("collect", "--archive", folder.resolve("a.db").toString(), "--listen", "127.0.0.1:" + taken.getLocalPort());
            assertEquals(1, run.status());
            assertTrue(run.err().startsWith("netoops: cannot listen on 127.0.0.1:" + taken.getLocalPort() + ": the port is taken"), run.err());
        }
    }

    @Test
    void sendingToNobodyOrNothingIsTold() throws Exception {
        Cli nobody = Cli.run("send", "--format", "basic", "--to", "127.0.0.1:" + freePort(), Cli.LOG);
        assertTrue(nobody.status() == 1 && nobody.err().contains("nobody listens there") || nobody.status() == 0, nobody.err());
        Cli missing = Cli.run("send", "--format", "basic", "--to", "127.0.0.1:9", folder.resolve("none").toString());
        assertEquals(1, missing.status());
        assertTrue(missing.err().contains("none: there is no such file"), missing.err());
        Cli directory = Cli.run("send", "--format", "basic", "--to", "127.0.0.1:9", folder.toString());
        assertEquals(1, directory.status());
        assertTrue(directory.err().contains("a folder: name one file"), directory.err());
        Path empty = Files.createFile(folder.resolve("empty"));
        assertTrue(Cli.run("send", "--format", "v1", "--to", "127.0.0.1:9", empty.toString()).err().contains("nothing to send"));
    }
}
