// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.capture;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.netoops.archive.Archive;
import org.netoops.archive.ArchiveException;
import org.netoops.archive.OccurrenceRow;
import org.netoops.archive.PageKey;
import org.netoops.archive.StoredCrash;
import org.netoops.capture.CaptureMonitor;
import org.netoops.capture.table.DatagramRow;
import org.netoops.ui.session.Session;
import org.netoops.wire.Datagram;

/** Finds the crash whose evidence holds a datagram: among those of its sender that were seen about its time. */
final class CrashOfDatagram {
    private static final String TRIAGE = "org.netoops.app.triage"; //$NON-NLS-1$
    /** A crash is dated by its first line, and may take some time to tell. */
    private static final Duration AROUND = Duration.ofMinutes(10);
    private static final int PAGE = 200;
    private static final int LOOKED_AT = 2_000;

    private CrashOfDatagram() {
    }

    static void open(DatagramRow row) {
        Datagram datagram = row.datagram();
        Archive archive = Session.get().archive();
        if (datagram == null || archive == null) {
            Session.get().notices().show(archive == null ? Messages.Crash_noArchive : Messages.Bytes_gone);
            return;
        }
        Session.get().background(Messages.Crash_job, monitor -> {
            long id = find(archive, datagram, monitor);
            if (id < 0) {
                Session.get().notices().show(NLS.bind(Messages.Crash_none, datagram.from().getAddress().getHostAddress()));
            } else {
                show(id);
            }
        });
    }

    private static void show(long id) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null ? null
                        : PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
                try {
                    if (page != null) {
                        PlatformUI.getWorkbench().showPerspective(TRIAGE, page.getWorkbenchWindow());
                    }
                } catch (WorkbenchException e) {
                    // the crash opens in the perspective that there is
                }
                Session.get().openCrash(id);
            });
        }
    }

    private static long find(Archive archive, Datagram datagram, IProgressMonitor monitor) throws ArchiveException {
        String host = datagram.from().getAddress().getHostAddress();
        Instant earliest = datagram.time().minus(AROUND);
        PageKey after = new PageKey(datagram.time().plus(AROUND), Long.MAX_VALUE);
        for (int seen = 0; seen < LOOKED_AT && !monitor.isCanceled();) {
            List<OccurrenceRow> page = archive.occurrences(null, after, PAGE);
            for (OccurrenceRow o : page) {
                if (o.seen() != null && o.seen().isBefore(earliest)) {
                    return -1;
                }
                if (host.equals(o.host()) && holds(archive.crash(o.id()).orElse(null), datagram)) {
                    return o.id();
                }
            }
            if (page.size() < PAGE) {
                return -1;
            }
            seen += page.size();
            after = new PageKey(page.getLast().seen(), page.getLast().id());
        }
        return -1;
    }

    private static boolean holds(StoredCrash crash, Datagram wanted) {
        if (crash == null) {
            return false;
        }
        boolean[] found = {false};
        TableSink same = new TableSink(d -> found[0] |= d.time().equals(wanted.time()) && Arrays.equals(d.payload(), wanted.payload()), dump -> { });
        EvidenceDatagrams.read(crash.evidence(), same,
                new CaptureMonitor() {
                    @Override
                    public boolean cancelled() {
                        return found[0];
                    }
                });
        return found[0];
    }
}
