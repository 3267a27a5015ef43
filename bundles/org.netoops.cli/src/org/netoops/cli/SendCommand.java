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
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.netoops.wire.BasicEncoder;
import org.netoops.wire.ExtendedEncoder;
import org.netoops.wire.V1Arch;
import org.netoops.wire.V1Encoder;
import org.netoops.wire.V1Layout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays the sender, with the faults of a network when they are wanted. */
@Command(name = "send", sortOptions = false, description = "Send a log as a crashing kernel would, for trials and tests.")
final class SendCommand implements Callable<Integer> {
    /** The formats by the names of the command line. */
    enum Format { v1, basic, extended }

    /** The processor families of netoops v1 by the names of the command line. */
    enum Family { x86_64, i386 }

    private static final int LARGEST = 64 << 20;

    private final Shell shell;

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}.")
    private Format format;

    @Option(names = "--to", required = true, paramLabel = "HOST:PORT", description = "Where to send.")
    private String to;

    @Option(names = "--layout", defaultValue = "D", paramLabel = "A|B|C|D", description = "Packet layout of v1; default: ${DEFAULT-VALUE}.")
    private V1Layout layout;

    @Option(names = "--arch", defaultValue = "x86_64", paramLabel = "x86_64|i386", description = "Registers of v1; default: ${DEFAULT-VALUE}.")
    private Family arch;

    @Option(names = "--kernel", defaultValue = "0.0.0-netoops-send", paramLabel = "RELEASE", description = "Kernel release in the headers of v1.")
    private String kernel;

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
        InetSocketAddress target = Endpoint.remote(to);
        Random random = seed == null ? new Random() : new Random(seed);
        byte[] log = read();
        if (log.length == 0) {
            throw CommandFailure.unreadable("send: " + path + ": empty: there is nothing to send");
        }
        List<byte[]> datagrams = encode(log, random);
        NetworkFaults faults = new NetworkFaults(random, loss / 100, duplicate / 100, shuffle);
        List<byte[]> sent = faults.apply(datagrams);
        PacedSender.send(sent, target, to, rate);
        shell.out().print("sent " + sent.size() + " datagrams to " + to + ", left out " + faults.dropped() + ", sent twice " + faults.duplicated() + "\n");
        return 0;
    }

    private List<byte[]> encode(byte[] log, Random random) {
        return switch (format) {
            case basic -> BasicEncoder.encode(log);
            case extended -> new ExtendedEncoder().encode(log);
            // ids by chance: two logs sent within one second must not be taken for one dump
            case v1 -> V1Encoder.of(layout, V1Arch.valueOf(arch.name().toUpperCase(java.util.Locale.ROOT)), random.nextInt(0x10000),
                    random.nextInt() & 0xffffffffL, kernel).encode(log);
        };
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
