// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.capture;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.netoops.capture.table.DatagramRow;
import org.netoops.capture.table.DatagramTable;
import org.netoops.ui.session.FileDrop;
import org.netoops.ui.session.Session;
import org.netoops.ui.table.Columns;
import org.netoops.ui.table.LongTable;
import org.netoops.ui.table.Settings;

/** The datagrams of a file, or those that arrive, as a table of any length. */
public final class DatagramsView extends ViewPart implements CaptureListener, LongTable.Listener {
    /** Id of the view. */
    public static final String ID = "org.netoops.ui.capture.datagrams"; //$NON-NLS-1$
    /** While a part of the perspective has the focus its keys count. */
    private static final String CONTEXT = "org.netoops.ui.contexts.capture"; //$NON-NLS-1$

    private final CaptureModel model = CaptureModel.get();
    private final Runnable listening = this::counted;
    private FilterBox filter;
    private StackLayout pages;
    private Composite stack;
    private LongTable<DatagramRow> table;
    private Columns<DatagramRow> columns;
    private EmptyPage empty;
    private Label note;
    private CaptureActions actions;
    private boolean following = true;
    /** Number of a row to be selected as soon as it is there, or -1. */
    private long awaited = -1;

    /** The one of a page, or null. */
    static DatagramsView find(IWorkbenchPage page) {
        return page != null && page.findView(ID) instanceof DatagramsView view ? view : null;
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
        filter = new FilterBox(all, model::parse, this::setFocus);
        filter.onChange(() -> model.filter(filter.filter()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        stack = new Composite(all, SWT.NONE);
        pages = new StackLayout();
        stack.setLayout(pages);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        table = new LongTable<>(stack, DatagramColumns.all(), i -> model.shown() == null ? null : model.shown().row(i), new DatagramColumns(),
                Messages.Datagrams_name, this);
        columns = new Columns<>(table.window(), DatagramColumns.TEXT, () -> { });
        empty = new EmptyPage(stack);
        note = new Label(all, SWT.NONE);
        GridDataFactory.fillDefaults().indent(6, 2).grab(true, false).exclude(true).applyTo(note);
        IDialogSettings settings = Settings.section(ID);
        columns.restore(settings);
        filter.restore(settings);
        table.addListener(SWT.Dispose, e -> save());
        actions = new CaptureActions(this);
        drop(all);
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        model.add(this);
        Session.get().collector().addListener(listening);
        if (model.source().isNone()) {
            model.live();
        } else {
            opened();
        }
    }

    /** Files dropped here are looked at; dropped elsewhere they go into the archive. */
    private void drop(Control control) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_LINK | DND.DROP_MOVE);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new FileDrop() {
            @Override
            protected void take(List<Path> paths) {
                if (paths.size() == 1) {
                    model.open(paths.get(0));
                } else {
                    super.take(paths);
                }
            }
        });
    }

    LongTable<DatagramRow> table() {
        return table;
    }

    Columns<DatagramRow> columns() {
        return columns;
    }

    CaptureActions actions() {
        return actions;
    }

    /** Whether the end is kept in sight. */
    boolean following() {
        return following;
    }

    void follow(boolean end) {
        following = end;
        if (end) {
            table.showEnd();
        }
        actions.update();
    }

    /** Sets the filter as if it had been typed. */
    void filter(String text) {
        filter.set(text);
    }

    /** Whether the filter's text has the focus; it copies or selects all then. */
    boolean filterTakes(boolean copy) {
        return filter.takes(copy);
    }

    void focusFilter() {
        filter.focus();
    }

    /** Selects a row by its number; the next one where a filter hides it. */
    void reveal(long number) {
        ShownRows shown = model.shown();
        long index = shown == null ? -1 : shown.index(number);
        if (index >= 0 && index < shown.count()) {
            following = false;
            table.select(index);
            selected();
            actions.update();
        }
    }

    /** Selects a row of a capture that is just being read. */
    void revealWhenThere(long number) {
        awaited = number;
    }

    @Override
    public void opened() {
        awaited = -1;
        following = model.source().isLive();
        table.reset(model.shown() == null ? 0 : model.shown().count());
        counted();
        actions.update();
    }

    @Override
    public void filtered() {
        DatagramRow row = model.inspected().row();
        table.reset(model.shown() == null ? 0 : model.shown().count());
        if (row != null && !following) {
            reveal(row.row());
        }
        counted();
    }

    @Override
    public void rows(long gone) {
        if (model.shown() != null) {
            table.update(model.shown().count(), gone);
            if (following && !model.paused()) {
                table.showEnd();
            }
            if (awaited >= 0 && awaited < model.table().end()) {
                long number = awaited;
                awaited = -1;
                reveal(number);
            }
            firstOfFile();
        }
        counted();
        actions.update();
    }

    /** A file that was opened is to be looked at: its first datagram shows what there is to see. */
    private void firstOfFile() {
        if (!model.source().isLive() && awaited < 0 && table.lead() < 0 && model.inspected().row() == null && table.count() > 0) {
            table.select(0);
            selected();
        }
    }

    @Override
    public void selected() {
        ShownRows shown = model.shown();
        boolean one = shown != null && table.lead() >= 0 && table.lead() < shown.count();
        if (one) {
            model.inspect(shown.row(table.lead()));
        }
        actions.update();
    }

    @Override
    public void moved(boolean toEnd) {
        if (following != toEnd && model.source().isLive()) {
            following = toEnd;
            actions.update();
        }
    }

    @Override
    public void activated() {
        actions.openCrash();
    }

    private void counted() {
        if (stack.isDisposed()) {
            return;
        }
        DatagramTable all = model.table();
        long rows = all == null ? 0 : all.end() - all.first();
        setPartName(model.source().isNone() ? Messages.Datagrams_view : NLS.bind(Messages.Datagrams_of, model.source().name()));
        filter.counted(rows == 0 ? "" : model.matches() == null ? NLS.bind(Messages.Count_all, number(rows)) //$NON-NLS-1$
                : NLS.bind(model.searching() ? Messages.Count_searching : Messages.Count_some, number(model.shown().count()), number(rows)));
        note(CaptureNotes.of(model));
        pages.topControl = rows > 0 ? table : empty;
        if (rows == 0) {
            empty.show(model);
        }
        stack.layout(true);
    }

    private void note(String text) {
        if (!text.equals(note.getText())) {
            note.setText(text);
            note.setToolTipText(text);
            note.setVisible(!text.isEmpty());
            ((GridData) note.getLayoutData()).exclude = text.isEmpty();
            note.getParent().layout(true);
        }
    }

    private static String number(long n) {
        return String.format("%,d", n); //$NON-NLS-1$
    }

    /** Selected rows, at most so many. */
    List<DatagramRow> selectedRows(int max) {
        return table.selectedRows(max);
    }

    @Override
    public void setFocus() {
        if (pages.topControl != null) {
            pages.topControl.setFocus();
        }
    }

    private void save() {
        columns.save(Settings.section(ID));
        filter.save(Settings.section(ID));
        Settings.save();
    }

    @Override
    public void dispose() {
        model.remove(this);
        Session.get().collector().removeListener(listening);
        model.close();
        super.dispose();
    }
}
