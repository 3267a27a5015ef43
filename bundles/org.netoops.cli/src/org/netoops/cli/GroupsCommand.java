// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.netoops.archive.Archive;
import org.netoops.archive.ArchiveException;
import org.netoops.archive.Archives;
import org.netoops.archive.GroupRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the groups of an archive. */
@Command(name = "groups", sortOptions = false, description = "List the groups of crashes in the archive, latest first.")
final class GroupsCommand implements Callable<Integer> {
    private final Shell shell;

    @Mixin
    private ArchiveOption archive;

    @Option(names = "--json", description = "Print one JSON object a line for each group.")
    private boolean json;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    GroupsCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try (Archive store = archive.open(Archives.Mode.READ_ONLY)) {
            List<GroupRow> groups = store.groups();
            if (json) {
                JsonPrinter printer = new JsonPrinter(shell.out());
                groups.forEach(g -> printer.object(j -> Rows.group(j, g)));
            } else {
                table(groups, store.location());
            }
            return 0;
        } catch (ArchiveException e) {
            throw CommandFailure.unreadable(e.getMessage());
        }
    }

    private void table(List<GroupRow> groups, String location) {
        if (groups.isEmpty()) {
            shell.err().println("no crashes in " + Printable.line(location) + " yet; 'netoops collect' and 'netoops import' add some");
            return;
        }
        shell.out().print(new Style(shell.colour()).strong("  COUNT  HOSTS  LAST SEEN             STATUS     SIGNATURE         TITLE") + "\n");
        for (GroupRow g : groups) {
            shell.out().print(right(g.count(), 7) + right(g.hosts(), 7) + "  " + left(Times.seconds(g.lastSeen()), 22) + left(g.status().id(), 11)
                    + g.signature() + "  " + Printable.line(g.title()) + "\n");
        }
    }

    private static String right(long n, int width) {
        String s = String.valueOf(n);
        return " ".repeat(Math.max(1, width - s.length())) + s;
    }

    private static String left(String s, int width) {
        return s + " ".repeat(Math.max(1, width - s.length()));
    }
}
