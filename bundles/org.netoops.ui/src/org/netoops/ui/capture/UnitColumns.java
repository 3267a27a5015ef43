// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.capture;

import java.util.List;
import java.util.StringJoiner;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.netoops.capture.table.DatagramState;
import org.netoops.capture.table.DatagramTable;
import org.netoops.capture.table.PartState;
import org.netoops.capture.table.Run;
import org.netoops.capture.table.Unit;
import org.netoops.log.Verification;
import org.netoops.ui.table.Column;
import org.netoops.ui.table.Look;
import org.netoops.ui.theme.NetoopsColors;

/** The columns of the table of dumps and streams, and the strip of their parts. */
final class UnitColumns implements Look<Unit> {
    static final String PARTS = "parts"; //$NON-NLS-1$
    private static final int RUNS_PAINTED = 400;
    private static final int RUNS_TOLD = 12;

    static List<Column<Unit>> all() {
        return List.of(
                Column.of("name", Messages.Unit_name, 210, Unit::name), //$NON-NLS-1$
                Column.of("source", Messages.Column_source, 150, (Unit u) -> u.from().getAddress().getHostAddress() + ":" + u.from().getPort()), //$NON-NLS-1$ //$NON-NLS-2$
                Column.of("format", Messages.Column_format, 110, (Unit u) -> DatagramColumns.format(u.format())).hidden(), //$NON-NLS-1$
                Column.of("state", Messages.Column_state, 170, UnitColumns::state), //$NON-NLS-1$
                Column.of("received", Messages.Unit_received, 90, UnitColumns::received).numbers(), //$NON-NLS-1$
                Column.of("missing", Messages.Unit_missing, 76, (Unit u) -> number(u.missing())).numbers(), //$NON-NLS-1$
                Column.of("repaired", Messages.Unit_repaired, 84, (Unit u) -> number(u.repaired())).numbers(), //$NON-NLS-1$
                Column.of("repeated", Messages.Unit_repeated, 86, (Unit u) -> number(u.duplicates())).numbers(), //$NON-NLS-1$
                Column.of(PARTS, Messages.Unit_parts, 200, (Unit u) -> "").copied(UnitColumns::told).tip(UnitColumns::told)); //$NON-NLS-1$
    }

    private static String state(Unit unit) {
        DatagramTable table = CaptureModel.get().table();
        String word = table == null ? "" : table.state(unit).word(); //$NON-NLS-1$
        return unit.verification() == Verification.NONE ? word : word + ", " + unit.verification().word(); //$NON-NLS-1$
    }

    /** How much of it came. */
    static String received(Unit unit) {
        return unit.parts() < 0 ? number(unit.datagrams()) : NLS.bind(Messages.Unit_of, number(unit.received()), number(unit.parts()));
    }

    private static String number(long n) {
        return String.format("%,d", n); //$NON-NLS-1$
    }

    /** The strip in words. */
    static String told(Unit unit) {
        List<Run> runs = unit.runs(RUNS_PAINTED);
        StringJoiner words = new StringJoiner("\n"); //$NON-NLS-1$
        for (Run run : runs.subList(0, Math.min(RUNS_TOLD, runs.size()))) {
            words.add(NLS.bind(Messages.Unit_run, run.count() == 1 ? Long.toUnsignedString(run.first())
                    : NLS.bind(Messages.Unit_range, Long.toUnsignedString(run.first()), Long.toUnsignedString(run.last())), word(run.state())));
        }
        if (runs.size() > RUNS_TOLD) {
            words.add(NLS.bind(Messages.Unit_more, runs.size() - RUNS_TOLD));
        }
        return words.toString();
    }

    private static String word(PartState state) {
        return switch (state) {
            case MISSING -> Messages.Part_missing;
            case RECEIVED -> Messages.Part_received;
            case REPEATED -> Messages.Part_repeated;
            case CONFLICT -> Messages.Part_conflict;
            case EMPTY -> Messages.Part_empty;
            case REPAIRED -> Messages.Part_repaired;
            case UNKNOWN -> Messages.Part_unknown;
        };
    }

    @Override
    public Color foreground(Unit unit) {
        DatagramTable table = CaptureModel.get().table();
        return table != null && table.state(unit) == DatagramState.INCOMPLETE ? NetoopsColors.get(NetoopsColors.LEVEL_WARN) : null;
    }

    @Override
    public void paint(Event event, Unit unit, Column<Unit> column) {
        if (column.id().equals(PARTS)) {
            Rectangle cell = ((TableItem) event.item).getBounds(event.index);
            int height = Math.max(6, Math.min(12, cell.height - 6));
            PartsBar.paint(event.gc, new Rectangle(cell.x + 4, cell.y + (cell.height - height) / 2, cell.width - 8, height), unit.runs(RUNS_PAINTED),
                    ((Control) event.widget).getBackground());
        }
    }
}
