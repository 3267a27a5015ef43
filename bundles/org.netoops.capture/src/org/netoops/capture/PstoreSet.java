// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Records of pstore that were found side by side, in a folder or an archive. Their content is kept until {@link #finish}. */
final class PstoreSet {

    /** Longest content of a record; backends have some kilobytes. */
    static final int RECORD_MAX = 1 << 20;
    /** Content of all records kept at the same time. */
    private static final long KEPT_MAX = 64L << 20;
    private static final String JOINED = "dmesg.txt";

    private final CaptureSink sink;
    private final Consumer<CaptureReport> reports;
    private final String format;
    private final List<PstorePart> parts = new ArrayList<>();
    private final List<Long> sizes = new ArrayList<>();
    private long kept;

    /** @param wrappers what is unwrapped around the records, e.g. " in zip", or nothing */
    PstoreSet(CaptureSink sink, Consumer<CaptureReport> reports, String wrappers) {
        this.sink = sink;
        this.reports = reports;
        this.format = "pstore" + wrappers;
    }

    /** Whether a file of this name and size is a record that goes into a set; a console's log is plain text and does not. */
    boolean takes(String fileName, long size) {
        PstoreName name = PstoreName.of(fileName);
        return name != null && !"console".equals(name.type()) && size <= RECORD_MAX && kept + size <= KEPT_MAX;
    }

    /** Whether this is systemd-pstore's own, at times wrong, join of the records that are here themselves. */
    boolean isCopy(String fileName) {
        return JOINED.equals(fileName) && parts.stream().anyMatch(p -> p.record().header() != null);
    }

    /**
     * Takes a record.
     *
     * @param source  names it in reports
     * @param written time of its file in milliseconds since 1970, 0 when unknown
     */
    void add(String source, String fileName, byte[] content, long written) {
        PstoreName name = PstoreName.of(fileName);
        CaptureRun run = new CaptureRun(source, sink);
        run.format(format);
        if (!name.dmesg()) {
            run.problem("not read: a pstore record of type " + name.type() + ", which is no log of a kernel");
            reports.accept(run.report(content.length));
            return;
        }
        int from = Math.min(name.skip(), content.length);
        PstoreRecord record = PstoreRecord.of(content, from, name.packed());
        if (record.header() == null && record.text().length == 0) {
            run.fail(record.problems().isEmpty() ? "is empty" : record.problems().get(0));
            reports.accept(run.report(content.length));
            return;
        }
        kept += content.length;
        parts.add(new PstorePart(run, name, record, written, parts.size()));
        sizes.add((long) content.length);
    }

    /** Reports systemd-pstore's copy as passed over. */
    void addCopy(String source) {
        reports.accept(new CaptureReport(source, format, 0, 0, 0,
                List.of("not read: systemd-pstore joined it from the records beside it, which are read instead"), false));
    }

    /** Hands on the logs and reports every record. */
    void finish() {
        PstoreDumps.read(parts);
        for (int i = 0; i < parts.size(); i++) {
            reports.accept(parts.get(i).run().report(sizes.get(i)));
        }
        parts.clear();
        sizes.clear();
        kept = 0;
    }
}
