// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.netoops.archive.Archive;
import org.netoops.archive.ArchiveException;
import org.netoops.archive.Archives;
import org.netoops.archive.GroupRow;
import org.netoops.archive.OccurrenceRow;
import org.netoops.archive.PageKey;
import org.netoops.archive.StoredCrash;
import org.netoops.log.LogLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a group with its occurrences, or one crash in full. */
@Command(name = "show", sortOptions = false, description = "Show a group with its occurrences, or one crash in full.")
final class ShowCommand implements Callable<Integer> {
    private static final int PAGE = 500;

    private final Shell shell;

    @Mixin
    private ArchiveOption archive;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    @Parameters(paramLabel = "SIGNATURE-OR-ID", description = "A group's signature or its beginning, or the number of a crash.")
    private String wanted;

    ShowCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        String key = wanted.startsWith("#") ? wanted.substring(1) : wanted;
        try (Archive store = archive.open(Archives.Mode.READ_ONLY)) {
            Optional<StoredCrash> crash = crash(store, key);
            if (crash.isPresent()) {
                print(crash.get());
            } else {
                print(store, group(store, key));
            }
            return 0;
        } catch (ArchiveException e) {
            throw CommandFailure.unreadable(e.getMessage());
        }
    }

    private static Optional<StoredCrash> crash(Archive store, String key) throws ArchiveException {
        boolean number = !key.isEmpty() && key.length() <= 15 && key.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? store.crash(Long.parseLong(key)) : Optional.empty();
    }

    private static GroupRow group(Archive store, String key) throws ArchiveException {
        List<GroupRow> found = new ArrayList<>();
        for (GroupRow g : store.groups()) {
            if (!key.isEmpty() && g.signature().startsWith(key)) {
                found.add(g);
            }
        }
        if (found.isEmpty()) {
            throw CommandFailure.unreadable("show: " + key + ": no such group or crash in " + store.location() + ": 'netoops groups' lists them");
        }
        if (found.size() > 1) {
            throw CommandFailure.usage("show: " + key + ": " + found.size() + " groups begin like this: give more digits of the signature");
        }
        return found.getFirst();
    }

    private void print(StoredCrash crash) {
        if (json) {
            new JsonPrinter(shell.out()).object(j -> {
                Rows.occurrence(j, crash.row());
                Rows.sources(j, crash.sources());
                CrashJson.write(j, crash.oops(), crash.row().seen());
            });
            return;
        }
        shell.out().print(Rows.line(crash.row()) + "\n");
        crash.sources().forEach(s -> shell.out().print("  came by " + Rows.source(s) + "\n"));
        new TextPrinter(shell.out(), shell.colour()).crash(crash.oops(), crash.row().seen());
        for (LogLine l : crash.oops().excerpt().lines()) {
            boolean own = l.number() >= crash.oops().firstLine() && l.number() <= crash.oops().lastLine();
            shell.out().print((own ? "| " : "  ") + Printable.line(l.raw()) + "\n");
        }
    }

    private void print(Archive store, GroupRow group) throws ArchiveException {
        List<OccurrenceRow> rows = new ArrayList<>();
        if (!json) {
            shell.out().print(new Style(shell.colour()).strong(Printable.line(group.title())) + "\n  signature " + group.signature() + ", "
                    + group.count() + " crashes on " + group.hosts() + " known hosts, status " + group.status().id() + "\n  kernels "
                    + Printable.line(String.join(", ", group.kernels())) + "\n  seen " + Times.seconds(group.firstSeen()) + " to "
                    + Times.seconds(group.lastSeen()) + "\n");
        }
        PageKey after = null;
        for (List<OccurrenceRow> page = store.occurrences(group.signature(), after, PAGE); !page.isEmpty();
                page = store.occurrences(group.signature(), after, PAGE)) {
            if (json) {
                rows.addAll(page);
            } else {
                page.forEach(r -> shell.out().print("  " + Rows.line(r) + "\n"));
            }
            if (shell.out().checkError()) {
                return;
            }
            after = PageKey.after(page.getLast());
        }
        if (json) {
            new JsonPrinter(shell.out()).object(j -> {
                Rows.group(j, group);
                j.name("occurrences").beginArray();
                for (OccurrenceRow r : rows) {
                    j.beginObject();
                    Rows.occurrenceInGroup(j, r);
                    j.endObject();
                }
                j.endArray();
            });
        }
    }
}
