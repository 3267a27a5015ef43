// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the regular files below a folder, in order of their names. Links are not followed: what they lead to inside of the folder is
 * read at its own place, and what is outside was not asked for.
 */
final class FolderWalk {

    /** Entries of one folder kept for sorting. */
    private static final int ENTRIES_MAX = 200_000;

    private final FolderFormat together;
    private final Consumer<Path> files;
    private final Consumer<CaptureReport> reports;
    private final CaptureMonitor monitor;

    /**
     * @param together reads what belongs together in a folder
     * @param files    reads each of the other files
     */
    FolderWalk(FolderFormat together, Consumer<Path> files, Consumer<CaptureReport> reports, CaptureMonitor monitor) {
        this.together = together;
        this.files = files;
        this.reports = reports;
        this.monitor = monitor;
    }

    void walk(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path p : stream) {
                if (entries.size() == ENTRIES_MAX) {
                    reports.accept(Unreadable.report(folder.toString(), "more than " + ENTRIES_MAX
                            + " entries: the rest is not read; name single files or sub-folders instead"));
                    break;
                }
                entries.add(p);
            }
        } catch (DirectoryIteratorException e) {
            reports.accept(Unreadable.report(folder.toString(), Unreadable.reason(folder, e.getCause())));
        } catch (IOException e) {
            reports.accept(Unreadable.report(folder.toString(), Unreadable.reason(folder, e)));
        }
        Collections.sort(entries);
        Set<Path> done = together.read(entries);
        for (Path p : entries) {
            if (monitor.cancelled()) {
                return;
            }
            if (!done.contains(p)) {
                entry(p);
            }
        }
    }

    private void entry(Path p) {
        if (Files.isSymbolicLink(p)) {
            link(p);
        } else if (Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS)) {
            walk(p);
        } else {
            files.accept(p);
        }
    }

    private void link(Path link) {
        if (Files.exists(link)) {
            String to = Files.isDirectory(link) ? "folder" : "file";
            reports.accept(new CaptureReport(link.toString(), "link", 0, 0, 0,
                    List.of("link to a " + to + ": links in folders are not followed; name it to read it"), false));
        } else {
            files.accept(link);
        }
    }
}
