// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.occurrences;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.netoops.model.Occurrence;
import org.netoops.ui.table.Column;
import org.netoops.ui.table.Times;
import org.netoops.ui.trust.Badge;

/** The columns of the occurrences table. */
final class OccurrenceColumns {
    static final String KERNEL = "kernel"; //$NON-NLS-1$

    static final String SENDER = "sender"; //$NON-NLS-1$

    private OccurrenceColumns() {
    }

    static List<Column<Occurrence>> all() {
        String zone = ZoneId.systemDefault().getDisplayName(TextStyle.SHORT, Locale.getDefault());
        return List.of(
                column("time", NLS.bind(Messages.Column_time, zone), 122, o -> Times.compact(o.getSeen(), Instant.now())) //$NON-NLS-1$
                        .copied(o -> o.getSeen().toString()).tip(OccurrenceColumns::when),
                column("host", Messages.Column_host, 86, Occurrence::getHost), //$NON-NLS-1$
                column(KERNEL, Messages.Column_kernel, 96, Occurrence::getRelease).tip(Occurrence::getRelease),
                column("arch", Messages.Column_arch, 70, Occurrence::getArch).hidden(), //$NON-NLS-1$
                column("cpu", Messages.Column_cpu, 42, o -> number(o.getCpu())).numbers(), //$NON-NLS-1$
                column("task", Messages.Column_task, 62, Occurrence::getComm).tip(Occurrence::getComm), //$NON-NLS-1$
                column("pid", Messages.Column_pid, 50, o -> number(o.getPid())).numbers().hidden(), //$NON-NLS-1$
                column("taint", Messages.Column_taint, 46, Occurrence::getTaint), //$NON-NLS-1$
                column("panic", Messages.Column_panic, 60, o -> o.isPanicked() ? Messages.Cell_panic : "").hidden(), //$NON-NLS-1$ //$NON-NLS-2$
                column("via", Messages.Column_via, 86, o -> Badge.ways(o.getVia(), o.getSources())).tip(OccurrenceColumns::ways), //$NON-NLS-1$
                column(SENDER, Messages.Column_sender, 92, o -> Badge.of(o.getVerification()).text())
                        .copied(o -> o.getVerification().word()).tip(o -> Badge.of(o.getVerification()).tip()),
                column("file", Messages.Column_file, 110, o -> name(o.getFile())).copied(o -> text(o.getFile())).tip(Occurrence::getFile).hidden()); //$NON-NLS-1$
    }

    private static Column<Occurrence> column(String id, String title, int width, Function<Occurrence, String> text) {
        return Column.of(id, title, width, (Occurrence o) -> known(text.apply(o))).copied(o -> text(text.apply(o)));
    }

    private static String when(Occurrence o) {
        return NLS.bind(Messages.Tip_time, Times.absolute(o.getSeen()), Times.ago(o.getSeen(), Instant.now()));
    }

    private static String ways(Occurrence o) {
        String all = o.getSources().size() < 2 ? null : NLS.bind(Messages.Tip_shown, o.getVia());
        return Stream.of(all, o.getFile()).filter(s -> s != null).collect(Collectors.collectingAndThen(Collectors.joining("\n"), //$NON-NLS-1$
                s -> s.isEmpty() ? null : s));
    }

    /** An empty cell might be taken for one that isn't there yet. */
    private static String known(String value) {
        return value == null || value.isEmpty() ? "–" : value; //$NON-NLS-1$
    }

    private static String text(String value) {
        return value == null ? "" : value; //$NON-NLS-1$
    }

    private static String number(int value) {
        return value < 0 ? "" : Integer.toString(value); //$NON-NLS-1$
    }

    /** The file's own name; where it lies is in the tip. */
    private static String name(String file) {
        return file == null ? null : file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
}
