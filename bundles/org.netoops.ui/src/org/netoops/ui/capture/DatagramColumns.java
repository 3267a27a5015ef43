// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.capture;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.netoops.capture.table.DatagramRow;
import org.netoops.capture.table.DatagramState;
import org.netoops.capture.table.Unit;
import org.netoops.log.Transport;
import org.netoops.log.Verification;
import org.netoops.ui.table.Column;
import org.netoops.ui.table.Look;
import org.netoops.ui.theme.NetoopsColors;
import org.netoops.wire.Summary;

/** The columns of the table of datagrams. */
final class DatagramColumns implements Look<DatagramRow> {
    static final String TEXT = "text"; //$NON-NLS-1$
    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS"); //$NON-NLS-1$
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM HH:mm:ss.SSSSSS"); //$NON-NLS-1$

    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss.SSSSSSSSS z"); //$NON-NLS-1$

    static List<Column<DatagramRow>> all() {
        String zone = ZoneId.systemDefault().getDisplayName(TextStyle.SHORT, Locale.getDefault());
        return List.of(
                column("time", NLS.bind(Messages.Column_time, zone), 170, r -> time(r.time())).copied(r -> r.time().toString()) //$NON-NLS-1$
                        .tip(r -> exactly(r.time())),
                column("source", Messages.Column_source, 136, r -> r.address().getHostAddress() + ":" + r.fromPort()), //$NON-NLS-1$ //$NON-NLS-2$
                column("port", Messages.Column_port, 60, r -> Integer.toString(r.toPort())).numbers().hidden(), //$NON-NLS-1$
                column("format", Messages.Column_format, 110, r -> format(r.format())), //$NON-NLS-1$
                column("dump", Messages.Column_dump, 160, DatagramColumns::unit).tip(DatagramColumns::unit), //$NON-NLS-1$
                column("number", Messages.Column_number, 76, DatagramRow::part).numbers(), //$NON-NLS-1$
                column("size", Messages.Column_size, 64, r -> Integer.toString(r.size())).numbers(), //$NON-NLS-1$
                column("state", Messages.Column_state, 140, DatagramColumns::state).tip(DatagramColumns::explained), //$NON-NLS-1$
                column(TEXT, Messages.Column_text, 260, DatagramColumns::text));
    }

    private static Column<DatagramRow> column(String id, String title, int width, Function<DatagramRow, String> text) {
        return Column.of(id, title, width, text);
    }

    /** How it begins. Read from where the bytes are kept, for the rows in sight alone. */
    private static String text(DatagramRow row) {
        byte[] payload = row.payload();
        return payload == null ? "" : Summary.of(payload); //$NON-NLS-1$
    }

    private static String time(Instant time) {
        ZonedDateTime t = time.atZone(ZoneId.systemDefault());
        return (t.toLocalDate().equals(LocalDate.now()) ? TODAY : DAY).format(t);
    }

    /** To the nanosecond, with the zone. */
    static String exactly(Instant time) {
        return EXACT.format(time.atZone(ZoneId.systemDefault()));
    }

    static String format(Transport format) {
        return switch (format) {
            case NETCONSOLE_BASIC -> Messages.Format_basic;
            case NETCONSOLE_EXTENDED -> Messages.Format_extended;
            case NETOOPS_V1 -> Messages.Format_v1;
            case NETOOPS_V2 -> Messages.Format_v2;
            case FILE -> format.shortName();
        };
    }

    private static String unit(DatagramRow row) {
        Unit unit = row.unit();
        return unit == null ? "" : unit.name(); //$NON-NLS-1$
    }

    /** The state, and what its tag is worth where its format has one. */
    private static String state(DatagramRow row) {
        Verification v = row.verification();
        return v == Verification.NONE ? row.state().word() : row.state().word() + ", " + v.word(); //$NON-NLS-1$
    }

    static String explained(DatagramRow row) {
        return switch (row.state()) {
            case TEXT -> Messages.State_text;
            case COMPLETE -> Messages.State_complete;
            case PENDING -> Messages.State_pending;
            case INCOMPLETE -> Messages.State_incomplete;
            case AFTER_LOSS -> Messages.State_afterLoss;
            case LATE -> Messages.State_late;
            case DUPLICATE -> Messages.State_duplicate;
            case CONFLICT -> Messages.State_conflict;
            case TRUNCATED -> Messages.State_truncated;
            case MALFORMED -> Messages.State_malformed;
            case UNSUPPORTED -> Messages.State_unsupported;
        };
    }

    @Override
    public Color foreground(DatagramRow row) {
        DatagramState state = row.state();
        return switch (state) {
            case MALFORMED, CONFLICT, UNSUPPORTED -> NetoopsColors.get(NetoopsColors.LEVEL_ERROR);
            case INCOMPLETE, AFTER_LOSS, TRUNCATED -> NetoopsColors.get(NetoopsColors.LEVEL_WARN);
            case DUPLICATE -> NetoopsColors.get(NetoopsColors.DIMMED);
            default -> null;
        };
    }
}
