// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Joins the records of pstore in an archive, those of each of its folders for themselves. */
final class PstoreArchive {

    /** Folders whose records are joined; in further ones each record is read for itself. */
    private static final int FOLDERS_MAX = 64;

    private final CaptureSink sink;
    private final Consumer<CaptureReport> reports;
    private final String wrappers;
    private final Map<String, PstoreSet> folders = new LinkedHashMap<>();

    /** @param wrappers what is unwrapped around the records, e.g. " in tar in gzip" */
    PstoreArchive(CaptureSink sink, Consumer<CaptureReport> reports, String wrappers) {
        this.sink = sink;
        this.reports = reports;
        this.wrappers = wrappers;
    }

    /**
     * Takes a file's content when it belongs to a set.
     *
     * @param name   its name in the archive
     * @param source names it in reports
     * @return null when it was taken, else its content to be read like that of any other file
     */
    InputStream take(String name, String source, InputStream content) throws IOException {
        int slash = name.lastIndexOf('/');
        String folder = name.substring(0, slash + 1);
        String file = name.substring(slash + 1);
        PstoreSet set = folders.get(folder);
        if (set != null && set.isCopy(file)) {
            set.addCopy(source);
            return null;
        }
        if (PstoreName.of(file) == null || set == null && folders.size() == FOLDERS_MAX) {
            return content;
        }
        if (set == null) {
            set = new PstoreSet(sink, reports, wrappers);
            folders.put(folder, set);
        }
        byte[] record = set.takes(file, 0) ? content.readNBytes(PstoreSet.RECORD_MAX + 1) : new byte[0];
        if (record.length == 0 || !set.takes(file, record.length)) {
            return new SequenceInputStream(new ByteArrayInputStream(record), content);
        }
        set.add(source, file, record, 0);
        return null;
    }

    /** Hands on the logs and reports every record. */
    void finish() {
        folders.values().forEach(PstoreSet::finish);
        folders.clear();
    }
}
