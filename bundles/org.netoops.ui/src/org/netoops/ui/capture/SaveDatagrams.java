// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.capture;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.LongUnaryOperator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.netoops.capture.PcapngWriter;
import org.netoops.capture.table.DatagramRow;
import org.netoops.capture.table.DatagramTable;
import org.netoops.ui.session.Session;
import org.netoops.ui.table.LongTable;
import org.netoops.wire.Datagram;

/** Writes datagrams as a pcapng file that other programs read. What was there stays until all is written. */
final class SaveDatagrams {
    private static final String SUFFIX = ".pcapng"; //$NON-NLS-1$
    private static final int TICKS = 1000;

    private SaveDatagrams() {
    }

    /** @param selected whose selected rows are to be saved; null for all rows shown */
    static void ask(Shell shell, CaptureModel model, LongTable<DatagramRow> selected) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.Save_title);
        dialog.setOverwrite(true);
        dialog.setFilterNames(new String[] { Messages.Save_captures });
        dialog.setFilterExtensions(new String[] { "*" + SUFFIX }); //$NON-NLS-1$
        dialog.setFileName("netoops" + SUFFIX); //$NON-NLS-1$
        String file = dialog.open();
        if (file != null) {
            long[] numbers = numbers(model.shown(), selected);
            Path path = Path.of(file.contains(".") ? file : file + SUFFIX); //$NON-NLS-1$
            schedule(path, model.table(), numbers.length, i -> numbers[(int) i]);
        }
    }

    /** The rows of this moment: those that come later, or go, do not change what was asked for. */
    private static long[] numbers(ShownRows shown, LongTable<DatagramRow> selected) {
        long[] numbers = new long[(int) (selected == null ? shown.count() : selected.selectedCount())];
        if (selected == null) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = shown.number(i);
            }
        } else {
            int[] n = {0};
            selected.selected(index -> numbers[n[0]++] = shown.number(index));
        }
        return numbers;
    }

    static void schedule(Path file, DatagramTable table, long count, LongUnaryOperator rows) {
        Session.get().background(NLS.bind(Messages.Save_job, file.getFileName()), monitor -> {
            Path part = file.resolveSibling(file.getFileName() + ".part"); //$NON-NLS-1$
            try {
                long without = write(part, table, count, rows, monitor);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
                Session.get().notices().show(without == 0 ? NLS.bind(Messages.Save_done, String.format("%,d", count), file) //$NON-NLS-1$
                        : NLS.bind(Messages.Save_doneWithout, new Object[] { String.format("%,d", count - without), file, String.format("%,d", without) })); //$NON-NLS-1$ //$NON-NLS-2$
            } finally {
                Files.deleteIfExists(part);
            }
        });
    }

    /** Returns how many had no bytes any more. */
    private static long write(Path part, DatagramTable table, long count, LongUnaryOperator rows, IProgressMonitor monitor) throws IOException {
        monitor.beginTask("", TICKS); //$NON-NLS-1$
        long without = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 18)) {
            PcapngWriter writer = new PcapngWriter(out);
            long ticks = 0;
            for (long i = 0; i < count; i++) {
                DatagramRow row = table.row(rows.applyAsLong(i));
                Datagram datagram = row == null ? null : row.datagram();
                if (datagram == null) {
                    without++;
                } else {
                    writer.write(datagram, row.state().word());
                }
                if (i * TICKS / count > ticks) {
                    ticks++;
                    monitor.worked(1);
                }
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
            }
        }
        return without;
    }
}
