// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays the sender, with the faults of a network when they are wanted. */
@Command(name = "send", sortOptions = false, description = "Send a log as a crashing kernel would, for trials and tests.")
final class SendCommand implements Callable<Integer> {
    private static final int LARGEST = 64 << 20;

    private final Shell shell;

    @Mixin
    private Encoding encoding;

    @Option(names = "--to", required = true, paramLabel = "HOST:PORT", description = "Where to send.")
    private String to;

    @Option(names = "--loss", defaultValue = "0", paramLabel = "PERCENT", description = "Leave out so many datagrams.")
    private double loss;

    @Option(names = "--duplicate", defaultValue = "0", paramLabel = "PERCENT", description = "Send so many datagrams twice.")
    private double duplicate;

    @Option(names = "--shuffle", description = "Send in random order.")
    private boolean shuffle;

    @Option(names = "--seed", paramLabel = "N", description = "Makes chance repeatable.")
    private Long seed;

    @Option(names = "--rate", defaultValue = "20000", paramLabel = "N",
            description = "Datagrams a second at most, 0 without bound; default: ${DEFAULT-VALUE}.")
    private int rate;

    @Option(names = "--sources", defaultValue = "1", paramLabel = "N",
            description = "Send as so many machines in turn, each all of it: addresses 127.0.0.1, 127.0.0.2 and so on to a receiver on this machine,"
                    + " ports of one address to others.")
    private int sources;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    @Parameters(paramLabel = "PATH", description = "The log to send; - is standard input.")
    private String path;

    SendCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InterruptedException {
        percent("--loss", loss);
        percent("--duplicate", duplicate);
        if (rate < 0) {
            throw CommandFailure.usage("--rate " + rate + ": not below 0");
        }
        if (sources < 1 || sources > Senders.MAX) {
            throw CommandFailure.usage("--sources " + sources + ": from 1 to " + Senders.MAX);
        }
        encoding.check();
        InetSocketAddress target = Endpoint.remote(to);
        byte[] log = read();
        if (log.length == 0) {
            throw CommandFailure.unreadable("send: " + path + ": empty: there is nothing to send");
        }
        if (log.length > LARGEST / sources) {
            throw CommandFailure.usage("--sources " + sources + ": too many for a log of " + log.length + " bytes: cut it first");
        }
        Random random = seed == null ? new Random() : new Random(seed);
        NetworkFaults faults = new NetworkFaults(random, loss / 100, duplicate / 100, shuffle);
        List<List<byte[]>> sent = new ArrayList<>();
        for (int i = 0; i < sources; i++) {
            sent.add(faults.apply(encoding.encode(log, random)));
        }
        try (Senders senders = Senders.open(target, to, sources)) {
            senders.send(sent, rate);
        }
        shell.out().print("sent " + sent.stream().mapToInt(List::size).sum() + " datagrams to " + to + ", left out " + faults.dropped()
                + ", sent twice " + faults.duplicated() + "\n");
        return 0;
    }

    private byte[] read() {
        try (InputStream in = path.equals("-") ? null : Files.newInputStream(Inputs.path(path))) {
            byte[] log = (in == null ? shell.in() : in).readNBytes(LARGEST + 1);
            if (log.length > LARGEST) {
                throw CommandFailure.unreadable("send: " + path + ": larger than " + (LARGEST >> 20) + " MiB: no kernel's log is; cut it first");
            }
            return log;
        } catch (NoSuchFileException e) {
            throw CommandFailure.unreadable("send: " + path + ": there is no such file: check the name");
        } catch (AccessDeniedException e) {
            throw CommandFailure.unreadable("send: " + path + ": permission denied: ask its owner for read permission");
        } catch (IOException e) {
            boolean folder = Files.isDirectory(Path.of(path));
            throw CommandFailure.unreadable("send: " + path + ": " + (folder ? "a folder: name one file" : "cannot be read: " + e.getMessage()));
        }
    }

    private static void percent(String option, double value) {
        if (!(value >= 0 && value <= 100)) {
            throw CommandFailure.usage(option + " " + value + ": give percent, from 0 to 100");
        }
    }
}
