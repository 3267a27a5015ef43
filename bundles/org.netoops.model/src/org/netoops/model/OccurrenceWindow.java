// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.InternalEList;
import org.netoops.archive.Archive;
import org.netoops.archive.ArchiveChange;
import org.netoops.archive.ArchiveException;
import org.netoops.archive.OccurrenceRow;
import org.netoops.archive.PageKey;

/**
 * The occurrences of a group, newest first, as a list of any length of which only the pages looked at are in memory; what is loaded is the
 * group's {@link Group#getOccurrences()}. Belongs to the thread that owns the model; pages are read in the background.
 */
public final class OccurrenceWindow implements AutoCloseable {

    /** Told on the owner's thread. */
    public interface Listener {

        /** Rows from {@code from} to before {@code to} can be had now. */
        void loaded(int from, int to);

        /** Rows were put in; the function tells where the row is now that was at an index until now. */
        void arrived(IntUnaryOperator now);

        /** Reading failed; the message is for the user. */
        void failed(String message);
    }

    private static final int MOST_WANTED = 4;

    private final Archive archive;
    private final Group group;
    private final Executor owner;
    private final Executor background;
    private final Listener listener;
    private final Arrivals arrivals;
    private final Gained gained;
    private final Consumer<ArchiveChange> changes;
    private final AdapterImpl countAdapter = new AdapterImpl() {
        @Override
        public void notifyChanged(Notification n) {
            if (n.getFeature() == ModelPackage.Literals.GROUP__COUNT && !n.isTouch()) {
                moved();
            }
        }
    };
    private final Set<Integer> wanted = new LinkedHashSet<>();
    private Pages pages = new Pages();
    /** Shown in place of pages that have to be read again, so that rows don't flicker while others arrive. */
    private Pages stale = new Pages();
    private int staleShift;
    private boolean reading;
    private volatile boolean closed;

    /**
     * Nothing is read before a row is asked for.
     *
     * @param owner      runs what it is given on the thread that owns the model
     * @param background runs what it is given on another thread
     */
    public OccurrenceWindow(Archive archive, Group group, Executor owner, Executor background, Listener listener) {
        this.archive = archive;
        this.group = group;
        this.owner = owner;
        this.background = background;
        this.listener = listener;
        arrivals = new Arrivals(group.getSignature());
        gained = new Gained(group.getSignature());
        changes = this::changed;
        archive.addListener(changes);
        group.eAdapters().add(countAdapter);
    }

    /** The group it shows. */
    public Group group() {
        return group;
    }

    /** Rows of the list, loaded or not. */
    public int size() {
        return (int) Math.min(group.getCount(), Integer.MAX_VALUE);
    }

    /** The row at this index; null while it is not at hand, then it is being read and the listener is told. */
    public Occurrence row(int index) {
        Occurrence row = pages.row(index);
        if (row == null && index < size() && !pages.has(index / Pages.ROWS)) {
            request(index / Pages.ROWS);
            row = stale.row(index - staleShift);
        }
        return row;
    }

    /** Forgets what was loaded and stops. */
    @Override
    public void close() {
        closed = true;
        archive.removeListener(changes);
        group.eAdapters().remove(countAdapter);
        group.getOccurrences().clear();
    }

    /** On the archive's writing thread. */
    private void changed(ArchiveChange change) {
        arrivals.add(change);
        if (gained.add(change)) {
            onOwner(this::update);
        }
    }

    /** Takes over what changed in rows that are loaded. */
    private void update() {
        boolean moved = false;
        for (OccurrenceRow row : gained.drain()) {
            int index = pages.index(row.id());
            if (index >= 0) {
                Occurrence shown = pages.row(index);
                moved |= !shown.getSeen().equals(row.seen());
                CrashModel.write(row, shown);
                listener.loaded(index, index + 1);
            }
        }
        if (moved) {
            moved();
        }
    }

    private void moved() {
        Arrivals.Batch batch = arrivals.drain();
        if (!pages.isEmpty()) {
            stale = pages;
            staleShift = 0;
        }
        int shiftBefore = staleShift;
        Occurrence first = stale.row(0);
        staleShift += first == null ? batch.more() + batch.keys().size() : batch.before(first);
        pages = new Pages();
        wanted.clear();
        listener.arrived(index -> {
            Occurrence row = stale.row(index - shiftBefore);
            return row == null ? index : index + batch.before(row);
        });
    }

    private void request(int page) {
        // Looked at last is read first: while somebody scrolls, what has gone by can wait.
        wanted.remove(page);
        wanted.add(page);
        if (wanted.size() > MOST_WANTED) {
            int dropped = wanted.iterator().next();
            wanted.remove(dropped);
            // Whoever still sees it asks again.
            onOwner(() -> listener.loaded(dropped * Pages.ROWS, (dropped + 1) * Pages.ROWS));
        }
        if (!reading) {
            readNext();
        }
    }

    private void readNext() {
        Integer next = null;
        for (Integer page : wanted) {
            next = page;
        }
        reading = next != null;
        if (reading) {
            int page = next;
            Pages into = pages;
            int from = into.nearest(page);
            PageKey start = into.start(from);
            background.execute(() -> read(into, page, from, start));
        }
    }

    /** In the background: reads on from the nearest known page, keeping only where the pages begin and the rows of the last one. */
    private void read(Pages into, int page, int from, PageKey start) {
        List<PageKey> keys = new ArrayList<>();
        try {
            PageKey key = start;
            List<OccurrenceRow> rows = List.of();
            for (int p = from; p <= page && !closed; p++) {
                rows = archive.occurrences(group.getSignature(), key, Pages.ROWS);
                if (rows.size() < Pages.ROWS) {
                    rows = p == page ? rows : List.of();
                    break;
                }
                key = PageKey.after(rows.get(rows.size() - 1));
                keys.add(key);
            }
            List<OccurrenceRow> result = rows;
            onOwner(() -> put(into, page, from + 1, keys, result));
        } catch (ArchiveException e) {
            onOwner(() -> {
                wanted.clear();
                reading = false;
                listener.failed(e.getMessage());
            });
        }
    }

    private void put(Pages into, int page, int firstKey, List<PageKey> keys, List<OccurrenceRow> rows) {
        if (into == pages) {
            wanted.remove(page);
            pages.learn(firstKey, keys);
            pages.put(page, rows.stream().map(CrashModel::of).toList());
            group.getOccurrences().clear();
            ((InternalEList<Occurrence>) group.getOccurrences()).addAllUnique(pages.rows());
            listener.loaded(page * Pages.ROWS, page * Pages.ROWS + rows.size());
        }
        readNext();
    }

    private void onOwner(Runnable task) {
        owner.execute(() -> {
            if (!closed) {
                task.run();
            }
        });
    }
}
