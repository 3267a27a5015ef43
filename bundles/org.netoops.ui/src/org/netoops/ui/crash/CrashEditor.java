// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.crash;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.netoops.archive.Archive;
import org.netoops.archive.StoredCrash;
import org.netoops.model.CrashModel;
import org.netoops.model.Frame;
import org.netoops.model.Occurrence;
import org.netoops.ui.capture.PacketsTab;
import org.netoops.ui.session.Session;
import org.netoops.ui.table.Printable;

/** One crash: what happened, where in the code, in which state, and the evidence. Nothing in it can be changed. */
public final class CrashEditor extends EditorPart {
    /** Id of the editor. */
    public static final String ID = "org.netoops.ui.crash"; //$NON-NLS-1$
    /** Command that leads from a frame to its log line and back. */
    static final String GO_TO = "org.netoops.ui.commands.goTo"; //$NON-NLS-1$
    private static final int TAB_AIR = 8;

    private final Runnable archiveChanged = this::load;
    private Composite stack;
    private StackLayout pages;
    private Label message;
    private Composite messagePage;
    private Composite content;
    private CrashHeader header;
    private CTabFolder tabs;
    private TraceTab trace;
    private StateTab state;
    private LogTab log;
    private PacketsTab packets;
    private CrashReport report;
    private SourceWatch sources;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof CrashInput)) {
            throw new PartInitException(Messages.Load_noCrash);
        }
        setSite(site);
        setInput(input);
        name(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        pages = new StackLayout();
        stack.setLayout(pages);
        messagePage = new Composite(stack, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(24, 24).applyTo(messagePage);
        message = new Label(messagePage, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        header = new CrashHeader(content);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        tabs = new CTabFolder(content, SWT.TOP | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        CopyActions copy = new CopyActions(() -> report, line -> trace.hasFrame(line));
        trace = new TraceTab(tabs, this::showLine, copy);
        state = new StateTab(tabs);
        log = new LogTab(tabs, this::showFrame, copy);
        tab(Messages.Tab_trace, trace);
        tab(Messages.Tab_state, state);
        tab(Messages.Tab_log, log);
        packets = new PacketsTab(tabs);
        tab(Messages.Tab_packets, packets);
        tabs.setTabHeight(tabs.getTabHeight() + TAB_AIR);
        tabs.setSelection(0);
        handlers(copy);
        Session.get().onArchiveChanged(archiveChanged);
        load();
    }

    private void tab(String title, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(title);
        item.setControl(control);
    }

    private void handlers(CopyActions copy) {
        handler(IWorkbenchCommandConstants.EDIT_COPY, this::copySelection);
        handler(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, () -> {
            tabs.setSelection(2);
            log.openFind();
        });
        handler(CopyActions.MARKDOWN, copy::copyMarkdown);
        handler(GO_TO, this::goTo);
    }

    private void handler(String command, Runnable action) {
        getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                action.run();
                return null;
            }
        });
    }

    private void copySelection() {
        switch (tabs.getSelectionIndex()) {
            case 0 -> trace.copySelection();
            case 1 -> state.copySelection();
            case 2 -> log.text().copy();
            default -> packets.copySelection();
        }
    }

    private void goTo() {
        switch (tabs.getSelectionIndex()) {
            case 0 -> trace.showLineOfSelection();
            case 2 -> log.goTo();
            default -> { }
        }
    }

    /** Goes to the frame that many places below the one selected in the trace: in the log when that is in front, else in the trace. */
    void step(int by) {
        Frame frame = report == null ? null : trace.step(by);
        if (frame != null && tabs.getSelectionIndex() == 2) {
            log.reveal(frame.getLogLine());
        } else if (frame != null) {
            tabs.setSelection(0);
        }
    }

    private void showLine(long number) {
        tabs.setSelection(2);
        log.reveal(number);
        log.text().setFocus();
    }

    private void showFrame(long logLine) {
        if (trace.reveal(logLine)) {
            tabs.setSelection(0);
            trace.tree().setFocus();
        }
    }

    private void load() {
        if (report == null && !stack.isDisposed()) {
            new CrashLoader((CrashInput) getEditorInput(), stack.getDisplay(), this::show, this::say, this::say).load();
        }
    }

    private void show(StoredCrash crash) {
        if (stack.isDisposed() || report != null) {
            return;
        }
        Occurrence model = CrashModel.of(crash);
        report = new CrashReport(crash, model);
        ((CrashInput) getEditorInput()).title(crash.oops().verdict().title());
        name(crash.oops().verdict().title());
        header.show(crash);
        trace.show(model);
        state.show(crash.oops());
        log.show(crash.oops());
        packets.show(crash);
        page(content);
        Archive archive = Session.get().archive();
        if (archive != null) {
            sources = new SourceWatch(archive, crash.row().id(), stack.getDisplay(), this::showSources);
        }
    }

    /** What is being read stays as it is; only the header tells that there is more. */
    private void showSources() {
        if (!stack.isDisposed()) {
            new CrashLoader((CrashInput) getEditorInput(), stack.getDisplay(), crash -> {
                if (!stack.isDisposed()) {
                    header.show(crash);
                }
            }, waiting -> { }, failed -> { }).load();
        }
    }

    private void say(String text) {
        if (!stack.isDisposed()) {
            message.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            messagePage.layout(true);
            page(messagePage);
        }
    }

    private void page(Control page) {
        pages.topControl = page;
        stack.layout(true, true);
    }

    private void name(String title) {
        String shown = Printable.of(title);
        setPartName(shown);
        setTitleToolTip(shown);
    }

    @Override
    public void setFocus() {
        if (pages.topControl == content) {
            tabs.getSelection().getControl().setFocus();
        } else {
            stack.setFocus();
        }
    }

    @Override
    public void dispose() {
        Session.get().removeArchiveListener(archiveChanged);
        if (sources != null) {
            sources.close();
        }
        super.dispose();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // Never dirty.
    }

    @Override
    public void doSaveAs() {
        // Not offered.
    }
}
