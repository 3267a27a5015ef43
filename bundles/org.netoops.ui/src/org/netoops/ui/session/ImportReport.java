// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.session;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.netoops.capture.CaptureReport;
import org.netoops.collector.ImportSummary;
import org.netoops.ui.notify.Popup;

/** Tells how an import went: quietly in the status line, in a dialog only when something could not be read. */
final class ImportReport {

    private ImportReport() {
    }

    static void tell(ImportSummary summary) {
        List<CaptureReport> failed = summary.reports().stream().filter(CaptureReport::failed).toList();
        List<String> details = new ArrayList<>();
        summary.reports().forEach(report -> report.problems().forEach(problem -> details.add(about(report, problem))));
        String text = sentence(summary);
        Session.get().notices().show(new Notices.Notice(text, details));
        if (!failed.isEmpty()) {
            List<String> reasons = failed.stream().map(r -> about(r, r.problems().isEmpty() ? "" : r.problems().get(0))).toList(); //$NON-NLS-1$
            String message = failed.size() == 1 ? reasons.get(0) : Text.format(Messages.Import_failed, failed.size(), summary.reports().size());
            Problems.tell(Messages.Import_title, message + "\n\n" + text, reasons); //$NON-NLS-1$
        } else if (nothing(summary) && !summary.stopped()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> Popup.show(Messages.Import_nothingTitle, text));
        }
    }

    /** Problems say what is wrong, not with what. */
    private static String about(CaptureReport report, String problem) {
        return problem.contains(report.source()) ? problem : Text.format(Messages.Import_about, report.source(), problem);
    }

    static boolean nothing(ImportSummary summary) {
        return summary.added() + summary.known() == 0;
    }

    /** One sentence that says what came in, and for a file without a crash what was looked for. */
    static String sentence(ImportSummary summary) {
        if (summary.stopped()) {
            return Text.format(Messages.Import_stopped, summary.added());
        }
        if (nothing(summary)) {
            return nothingFound(summary.reports());
        }
        long problems = summary.reports().stream().mapToLong(report -> report.problems().size()).sum();
        String what = Text.format(Messages.Import_summary, summary.known(), summary.added(), names(summary.reports()));
        return problems == 0 ? what : what + Text.format(Messages.Import_problems, problems);
    }

    private static String nothingFound(List<CaptureReport> reports) {
        List<CaptureReport> read = reports.stream().filter(r -> !r.failed()).toList();
        if (read.isEmpty()) {
            return Messages.Import_nothingRead;
        }
        long lines = read.stream().mapToLong(CaptureReport::lines).sum();
        long datagrams = read.stream().mapToLong(CaptureReport::datagrams).sum();
        return Text.format(Messages.Import_nothing, names(read), lines, datagrams);
    }

    private static String names(List<CaptureReport> reports) {
        if (reports.size() != 1) {
            return Text.format(Messages.Import_files, reports.size());
        }
        // not as a path: of a file in an archive it holds whatever the archive states
        String source = reports.get(0).source();
        return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    }
}
