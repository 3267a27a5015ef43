// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the records of pstore in a folder together: a dump's parts are a file each. */
record PstoreFolder(CaptureSink sink, CaptureMonitor monitor, Consumer<CaptureReport> reports) implements FolderFormat {

    @Override
    public Set<Path> read(List<Path> entries) {
        PstoreSet set = new PstoreSet(sink, reports, "");
        Set<Path> done = new HashSet<>();
        for (Path p : entries) {
            if (monitor.cancelled()) {
                break;
            }
            if (PstoreName.of(name(p)) != null && add(p, set)) {
                done.add(p);
            }
        }
        for (Path p : entries) {
            if (set.isCopy(name(p))) {
                set.addCopy(p.toString());
                done.add(p);
            }
        }
        set.finish();
        return done;
    }

    private static String name(Path p) {
        return p.getFileName().toString();
    }

    /** False when the file is left to be read, or refused, like any other. */
    private static boolean add(Path p, PstoreSet set) {
        try {
            BasicFileAttributes a = Files.readAttributes(p, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!a.isRegularFile() || !set.takes(name(p), a.size())) {
                return false;
            }
            byte[] content;
            try (var in = Files.newInputStream(p, LinkOption.NOFOLLOW_LINKS)) {
                content = in.readNBytes(PstoreSet.RECORD_MAX);
            }
            set.add(p.toString(), name(p), content, a.lastModifiedTime().toMillis());
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
