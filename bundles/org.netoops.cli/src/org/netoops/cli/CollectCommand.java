// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.netoops.archive.Archive;
import org.netoops.archive.Archives;
import org.netoops.collector.AllowList;
import org.netoops.collector.Collector;
import org.netoops.collector.CollectorConfig;
import org.netoops.collector.CollectorException;
import org.netoops.collector.CollectorListener;
import org.netoops.collector.CollectorStatus;
import org.netoops.wire.Keys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Listens without a display. */
@Command(name = "collect", sortOptions = false,
        description = "Listen for crashes and store them; prints a line for each and a summary at the end (Ctrl-C).")
final class CollectCommand implements Callable<Integer> {
    private final Shell shell;

    @Mixin
    private ArchiveOption archive;

    @Option(names = "--listen", paramLabel = "ADDR:PORT", description = "Where to listen, may be repeated; default: *:6666 and *:2004.")
    private List<String> listen = new ArrayList<>();

    @Option(names = "--allow", paramLabel = "CIDR", description = "Take datagrams of these networks only, such as 10.0.0.0/8; may be repeated.")
    private List<String> allow = new ArrayList<>();

    @Option(names = "--for", paramLabel = "TIME", description = "End after this time: 500ms, 30s, 5m, 2h.")
    private String limit;

    @Option(names = "--dumps", paramLabel = "DIR", description = "Write the text of each complete netoops dump to a file in this folder.")
    private String dumps;

    @Mixin
    private KeysOption keys;

    @Mixin
    private SkipOption skip;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    CollectCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InterruptedException {
        Keys keyring = keys.verifying(shell);
        CollectorConfig config = config(keyring);
        long nanos = limit == null ? Long.MAX_VALUE : Span.parse(limit).toNanos();
        DumpFolder folder = dumps == null ? null : DumpFolder.open(Inputs.path(dumps));
        CountDownLatch stop = new CountDownLatch(1);
        shell.onStop(stop::countDown);
        try (Archive store = archive.open(Archives.Mode.READ_WRITE)) {
            CollectorListener listener = new CollectOutput(shell, folder, stop::countDown);
            try (Collector collector = Collector.start(config, store, listener)) {
                ready(collector.status());
                new KeyringWatch(keyring, shell).await(stop, nanos);
                collector.close();
                return summary(collector.status());
            } catch (CollectorException e) {
                throw CommandFailure.unreadable(e.getMessage());
            }
        }
    }

    private CollectorConfig config(Keys keyring) {
        CollectorConfig d = CollectorConfig.defaults();
        List<InetSocketAddress> where = listen.isEmpty() ? d.listen() : listen.stream().map(Endpoint::local).toList();
        return d.listeningOn(where).allowing(allowed()).verifyingWith(keyring).skipping(skip.read());
    }

    private AllowList allowed() {
        try {
            return allow.isEmpty() ? AllowList.ALL : AllowList.parse(String.join(",", allow));
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage("--allow: " + e.getMessage());
        }
    }

    private void ready(CollectorStatus status) {
        if (status.bufferAdvice() != null) {
            shell.fail("collect: " + status.bufferAdvice());
        }
        for (InetSocketAddress a : status.endpoints()) {
            String host = a.getAddress().isAnyLocalAddress() ? "*" : a.getAddress().getHostAddress();
            shell.err().println("listening on " + (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + a.getPort());
        }
        shell.err().flush();
    }

    private int summary(CollectorStatus s) {
        shell.out().print("received " + s.received() + ", lost " + s.lost() + ", rejected " + s.rejected() + ", dropped by the system "
                + (s.droppedBySystem() < 0 ? "unknown" : s.droppedBySystem()) + ", malformed " + s.malformed() + ", duplicates " + s.duplicates()
                + (s.refused() > 0 ? ", not allowed " + s.refused() : "") + (s.tooFast() > 0 ? ", too many of one sender " + s.tooFast() : "")
                + ", crashes " + s.crashes() + "\n");
        shell.out().flush();
        if (s.failure() != null) {
            shell.fail("collect: not everything could be stored: " + s.failure());
            return 1;
        }
        return 0;
    }
}
