// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.capture;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.netoops.capture.CaptureReport;
import org.netoops.capture.table.DatagramFilter;
import org.netoops.capture.table.DatagramRow;
import org.netoops.capture.table.DatagramTable;
import org.netoops.capture.table.Matches;
import org.netoops.ui.session.Problems;
import org.netoops.wire.Field;

/** What the views of the Capture perspective share: the datagrams, the filter, and which of them is looked at. UI thread. */
final class CaptureModel {
    /** Rows kept of what goes on, and taken of a file; about 60 bytes of memory each. */
    static final long LIVE_ROWS = 1_000_000;
    static final long FILE_ROWS = 4_000_000;
    private static final long LIVE_BYTES = 512L << 20;
    private static final int TICK = 200;
    /** Matches of rows that are gone are cleared away when there are so many. */
    private static final int GONE_MAX = 500_000;

    private static CaptureModel instance;

    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private final ListenerList<CaptureListener> listeners = new ListenerList<>();
    private DatagramTable table;
    private CaptureSource source = CaptureSource.NONE;
    private ShownRows shown;
    private Matches matches;
    private DatagramFilter filter;
    private FilterRun running;
    private Inspected inspected = Inspected.NONE;
    private boolean paused;
    private boolean ticking;
    private boolean searching;
    private long ended = -1;

    private CaptureModel() {
    }

    /** The one of this application. */
    static CaptureModel get() {
        if (instance == null) {
            instance = new CaptureModel();
        }
        return instance;
    }

    void add(CaptureListener listener) {
        listeners.add(listener);
    }

    void remove(CaptureListener listener) {
        listeners.remove(listener);
    }

    /** Where the datagrams come from. */
    CaptureSource source() {
        return source;
    }

    /** All datagrams, or null when there is nothing to show. */
    DatagramTable table() {
        return table;
    }

    /** Those that pass the filter, or null. */
    ShownRows shown() {
        return shown;
    }

    /** The search that is going on or ended, or null without a filter. */
    Matches matches() {
        return matches;
    }

    /** Whether rows were still being searched when those shown were counted. */
    boolean searching() {
        return searching;
    }

    private boolean unsearched() {
        return matches != null && matches.searched() < table.end();
    }

    Inspected inspected() {
        return inspected;
    }

    /** Shows what the listener receives from now on. */
    void live() {
        try {
            show(DatagramTable.live(LIVE_ROWS, LIVE_BYTES), CaptureSource::live);
        } catch (IOException e) {
            Problems.tell(Messages.Live_title, noRoom(e));
        }
    }

    /** Shows what a capture file holds, as it is read. */
    void open(Path file) {
        try {
            show(DatagramTable.of(FILE_ROWS), t -> CaptureSource.file(file, t));
        } catch (IOException e) {
            Problems.tell(Messages.Open_title, noRoom(e));
        }
    }

    /** Shows datagrams kept as evidence. */
    void open(String name, byte[] capture) {
        try {
            show(DatagramTable.of(FILE_ROWS), t -> CaptureSource.bytes(name, capture, t));
        } catch (IOException e) {
            Problems.tell(Messages.Open_title, noRoom(e));
        }
    }

    private static String noRoom(IOException e) {
        return org.eclipse.osgi.util.NLS.bind(Messages.Open_noRoom, e.getMessage());
    }

    /** Shows nothing and takes nothing any more. */
    void close() {
        show(null, t -> CaptureSource.NONE);
    }

    private void show(DatagramTable next, java.util.function.Function<DatagramTable, CaptureSource> begin) {
        source.close();
        stopSearch();
        if (table != null) {
            try {
                table.close();
            } catch (IOException e) {
                // its temporary file goes with the application at the latest
            }
        }
        table = next;
        paused = false;
        ended = -1;
        inspected = Inspected.NONE;
        source = begin.apply(next);
        refilter();
        for (CaptureListener l : listeners) {
            l.opened();
            l.selected();
        }
        tick();
    }

    /** Sets what is let through; null for all. */
    void filter(DatagramFilter wanted) {
        filter = wanted == null || wanted.empty() ? null : wanted;
        refilter();
        listeners.forEach(CaptureListener::filtered);
        tick();
    }

    private void stopSearch() {
        if (running != null) {
            running.stop();
            running = null;
        }
    }

    private void refilter() {
        stopSearch();
        matches = table == null || filter == null ? null : new Matches(table, filter);
        shown = table == null ? null : new ShownRows(table, matches);
        searching = matches != null;
        if (shown != null) {
            shown.refresh();
        }
    }

    /** Reads a filter's text: spans of time count back from the last datagram, or from now while more come. */
    DatagramFilter.Parsed parse(String text) {
        DatagramRow last = table == null || source.isLive() ? null : table.row(table.end() - 1);
        return DatagramFilter.parse(text, last == null ? Instant.now() : last.time(), ZoneId.systemDefault());
    }

    boolean paused() {
        return paused;
    }

    /** Stands still while more is received, or goes on. */
    void pause(boolean still) {
        paused = still;
        listeners.forEach(l -> l.rows(0));
        tick();
    }

    /** Looks again in a moment as long as something can change. */
    private void tick() {
        if (!ticking && table != null) {
            ticking = true;
            display.timerExec(TICK, this::look);
        }
    }

    private void look() {
        ticking = false;
        if (table == null || paused) {
            return;
        }
        search();
        searching = unsearched();
        boolean done = !source.isLive() && !source.reading() && !searching;
        long gone = shown.refresh();
        listeners.forEach(l -> l.rows(gone));
        if (!done || ended != table.end()) {
            // once more after the end, for what came in between
            ended = done ? table.end() : -1;
            tick();
        }
    }

    private void search() {
        if (matches == null || running != null && running.busy()) {
            return;
        }
        if (matches.indexOf(table.first()) > GONE_MAX) {
            int was = matches.size();
            long first = shown.first();
            matches = matches.withoutGone();
            shown = new ShownRows(table, matches);
            long goneMeanwhile = was - matches.size() - first + shown.refresh();
            listeners.forEach(l -> l.rows(goneMeanwhile));
        }
        if (unsearched()) {
            running = FilterRun.start(matches, table.end() - matches.searched());
        }
    }

    /** Looks at this datagram, or at none. */
    void inspect(DatagramRow row) {
        if (row == null ? inspected.row() != null : inspected.row() == null || inspected.row().row() != row.row()) {
            inspected = Inspected.of(row);
            listeners.forEach(CaptureListener::selected);
        }
    }

    /** Looks at the bytes of a field. */
    void field(Field field) {
        inspected = inspected.with(field);
        listeners.forEach(CaptureListener::bytes);
    }

    /** Looks at the innermost field that this byte belongs to. */
    void byteAt(int offset) {
        field(inspected.dissection() == null ? null : inspected.dissection().at(offset));
    }

    /** How the reading of a file ended, or null while it goes on. */
    List<CaptureReport> reports() {
        return source.reports();
    }
}
