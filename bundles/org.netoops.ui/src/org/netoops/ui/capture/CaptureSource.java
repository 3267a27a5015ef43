// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.capture;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.osgi.util.NLS;
import org.netoops.capture.CaptureMonitor;
import org.netoops.capture.CaptureOptions;
import org.netoops.capture.CaptureReport;
import org.netoops.capture.CaptureSink;
import org.netoops.capture.Captures;
import org.netoops.capture.table.DatagramTable;
import org.netoops.ui.session.ImportProgress;
import org.netoops.ui.session.Session;

/** Where the datagrams shown come from. */
final class CaptureSource {
    static final CaptureSource NONE = new CaptureSource("", null, null); //$NON-NLS-1$

    private final String name;
    private final Path file;
    private final LiveTap tap;
    private final List<CaptureReport> reports = new CopyOnWriteArrayList<>();
    private volatile boolean reading;
    private volatile boolean closed;

    private CaptureSource(String name, Path file, LiveTap tap) {
        this.name = name;
        this.file = file;
        this.tap = tap;
    }

    /** The listener of this application; the table is fed from now on. */
    static CaptureSource live(DatagramTable table) {
        LiveTap tap = new LiveTap(table);
        Session.get().collector().tap(tap);
        return new CaptureSource(Messages.Live_name, null, tap);
    }

    /** A file, read as a job. */
    static CaptureSource file(Path file, DatagramTable table) {
        CaptureSource source = new CaptureSource(file.getFileName().toString(), file, null);
        source.read(table, (sink, monitor) -> Captures.read(file, sink, options(), monitor, source.reports::add), List.of(file));
        return source;
    }

    /** A capture in memory. */
    static CaptureSource bytes(String name, byte[] capture, DatagramTable table) {
        CaptureSource source = new CaptureSource(name, null, null);
        source.read(table, (sink, monitor) -> Captures.read(new ByteArrayInputStream(capture), name, sink, options(), monitor,
                source.reports::add), List.of());
        return source;
    }

    /** With the keys of this workstation, so that signed dumps are verified. */
    static CaptureOptions options() {
        return new CaptureOptions(CaptureOptions.DEFAULT.limits(), Session.get().keys());
    }

    /** Reads something into a sink. */
    private interface Reading {
        void read(CaptureSink sink, CaptureMonitor monitor);
    }

    private void read(DatagramTable table, Reading what, List<Path> paths) {
        reading = true;
        Session.get().background(NLS.bind(Messages.Open_job, name), monitor -> {
            ImportProgress progress = new ImportProgress(monitor, paths);
            try {
                what.read(new TableSink(table::add, table::dump), new CaptureMonitor() {
                    @Override
                    public boolean cancelled() {
                        return closed || progress.cancelled();
                    }

                    @Override
                    public void progress(long done, long total) {
                        progress.progress(done, total);
                    }
                });
            } finally {
                table.finish();
                reading = false;
            }
        });
    }

    /** What it is called: a file's name, or "Live". */
    String name() {
        return name;
    }

    /** The file, or null. */
    Path file() {
        return file;
    }

    boolean isLive() {
        return tap != null;
    }

    boolean isNone() {
        return this == NONE;
    }

    /** Whether a file is still being read. */
    boolean reading() {
        return reading;
    }

    /** How the reading ended; empty while it goes on. */
    List<CaptureReport> reports() {
        return reports;
    }

    /** Ends it: a file is read no further, the listener goes on without being watched. */
    void close() {
        closed = true;
        if (tap != null) {
            Session.get().collector().tap(null);
            tap.close();
        }
    }
}
