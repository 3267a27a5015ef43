// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.capture;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.netoops.capture.CaptureReport;
import org.netoops.capture.table.DatagramTable;

/** The line below the table: what the reading met, and what is not shown. */
final class CaptureNotes {
    private static final int PROBLEMS_SHOWN = 2;

    private CaptureNotes() {
    }

    static String of(CaptureModel model) {
        DatagramTable table = model.table();
        if (table == null) {
            return ""; //$NON-NLS-1$
        }
        List<String> notes = new ArrayList<>();
        if (model.source().reading()) {
            notes.add(Messages.Note_reading);
        }
        if (model.paused()) {
            notes.add(NLS.bind(Messages.Note_paused, String.format("%,d", table.end() - (model.shown().first() + model.shown().count())))); //$NON-NLS-1$
        }
        if (table.notShown() > 0) {
            notes.add(NLS.bind(model.source().isLive() ? Messages.Note_tooFast : Messages.Note_tooMany, String.format("%,d", table.notShown()))); //$NON-NLS-1$
        }
        if (table.failure() != null) {
            notes.add(NLS.bind(Messages.Note_noRoom, table.failure()));
        }
        for (CaptureReport r : model.source().reports()) {
            notes.addAll(r.problems().subList(0, Math.min(PROBLEMS_SHOWN, r.problems().size())));
            if (r.problems().size() > PROBLEMS_SHOWN) {
                notes.add(NLS.bind(Messages.Note_more, r.problems().size() - PROBLEMS_SHOWN));
            }
        }
        return String.join(" · ", notes).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
