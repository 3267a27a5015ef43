// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.capture;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.netoops.archive.Evidence;
import org.netoops.archive.StoredCrash;
import org.netoops.capture.CaptureMonitor;
import org.netoops.capture.table.DatagramRow;
import org.netoops.capture.table.DatagramTable;
import org.netoops.capture.table.Unit;
import org.netoops.ui.session.Problems;
import org.netoops.ui.table.Column;
import org.netoops.ui.table.Columns;
import org.netoops.ui.table.LongTable;
import org.netoops.ui.table.ReadJob;
import org.netoops.ui.table.Tsv;

/** How a crash came: the datagrams that were kept with it, what they make together, and the way into the Capture perspective. */
public final class PacketsTab extends Composite implements LongTable.Listener {
    private static final String CAPTURE = "org.netoops.app.capture"; //$NON-NLS-1$
    private static final int COPY_MAX = 100_000;
    private static final int UNITS_TOLD = 4;
    private static final List<String> LEFT_OUT = List.of("source", "format", "dump"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private final Label summary;
    private final Button show;
    private final LongTable<DatagramRow> rows;
    private List<Evidence> evidence;
    private String title = ""; //$NON-NLS-1$
    private DatagramTable table;
    private boolean begun;

    /** Empty until {@link #show(StoredCrash)}. */
    public PacketsTab(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 0).spacing(0, 0).applyTo(this);
        summary = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).indent(8, 6).grab(true, false).applyTo(summary);
        show = new Button(this, SWT.PUSH);
        show.setText(Messages.Packets_show);
        show.setEnabled(false);
        show.addListener(SWT.Selection, e -> showInCapture());
        GridDataFactory.swtDefaults().indent(6, 6).applyTo(show);
        rows = new LongTable<>(this, columns(), i -> table == null ? null : table.row(i), new DatagramColumns(), Messages.Packets_name, this);
        new Columns<>(rows.window(), DatagramColumns.TEXT, () -> { });
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).grab(true, true).applyTo(rows);
        addListener(SWT.Show, e -> begin());
        addListener(SWT.Dispose, e -> close());
    }

    /** The editor is narrow, and what the columns left out say stands above the table. */
    private static List<Column<DatagramRow>> columns() {
        return DatagramColumns.all().stream().map(c -> LEFT_OUT.contains(c.id()) ? c.hidden() : c).toList();
    }

    /** Shows a crash's datagrams, as soon as somebody looks. */
    public void show(StoredCrash crash) {
        evidence = crash.evidence();
        title = crash.oops().verdict().title();
        if (isVisible()) {
            begin();
        }
    }

    private void begin() {
        if (evidence == null || begun) {
            return;
        }
        begun = true;
        if (!EvidenceDatagrams.in(evidence)) {
            say(Messages.Packets_none);
            return;
        }
        say(Messages.Packets_reading);
        Display display = getDisplay();
        ReadJob.run(Messages.Packets_reading, () -> {
            try {
                DatagramTable read = DatagramTable.of(CaptureModel.FILE_ROWS);
                EvidenceDatagrams.read(evidence, new TableSink(read::add, read::dump), CaptureMonitor.NONE);
                read.finish();
                display.asyncExec(() -> shown(read));
            } catch (IOException e) {
                display.asyncExec(() -> say(NLS.bind(Messages.Open_noRoom, e.getMessage())));
            }
        });
    }

    private void shown(DatagramTable read) {
        table = read;
        if (isDisposed()) {
            close();
            return;
        }
        List<Unit> units = read.units().list();
        String told = units.stream().limit(UNITS_TOLD).map(u -> NLS.bind(Messages.Packets_unit, new Object[] { u.name(), UnitColumns.received(u),
                read.state(u).word() })).collect(Collectors.joining(", ")); //$NON-NLS-1$
        say(NLS.bind(Messages.Packets_summary, String.format("%,d", read.end()), told)); //$NON-NLS-1$
        show.setEnabled(read.end() > 0);
        rows.reset(read.end());
    }

    private void say(String text) {
        if (!isDisposed()) {
            summary.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            layout(true);
        }
    }

    private void showInCapture() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        try {
            byte[] capture = EvidenceDatagrams.capture(table);
            long selected = rows.lead();
            PlatformUI.getWorkbench().showPerspective(CAPTURE, window);
            CaptureModel.get().open(NLS.bind(Messages.Packets_of, title), capture);
            DatagramsView view = DatagramsView.find(window.getActivePage());
            if (view != null && selected > 0) {
                view.revealWhenThere(selected);
            }
        } catch (IOException | WorkbenchException e) {
            Problems.tell(Messages.Packets_show, e.getMessage());
        }
    }

    /** Copies the selected rows as tab-separated text. */
    public void copySelection() {
        List<DatagramRow> selected = rows.selectedRows(COPY_MAX);
        Tsv.toClipboard(getDisplay(), selected.isEmpty() ? "" : Tsv.of(rows.window(), selected)); //$NON-NLS-1$
    }

    @Override
    public void selected() {
        // the Capture perspective shows what is in it
    }

    @Override
    public void activated() {
        showInCapture();
    }

    @Override
    public boolean setFocus() {
        return rows.setFocus();
    }

    private void close() {
        if (table != null) {
            try {
                table.close();
            } catch (IOException e) {
                // its temporary file goes with the application at the latest
            }
        }
    }
}
