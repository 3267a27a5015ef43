// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.groups;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.PlatformUI;
import org.netoops.model.Group;
import org.netoops.model.ModelPackage;
import org.netoops.model.Triage;
import org.netoops.ui.handlers.Commands;
import org.netoops.ui.session.ArchiveState;
import org.netoops.ui.session.GroupTarget;
import org.netoops.ui.session.Session;
import org.netoops.ui.table.SelectionSource;
import org.netoops.ui.table.Settings;

/** What crashes, how often, and is it new. */
public final class GroupsView extends ViewPart implements GroupTarget {
    /** Id of the view. */
    public static final String ID = "org.netoops.ui.groups"; //$NON-NLS-1$
    private static final int MINUTE = 60_000;

    private final Session session = Session.get();
    private final Triage model = session.model();
    private final Runnable archiveChanged = this::update;
    private final AdapterImpl batches = new AdapterImpl() {
        @Override
        public void notifyChanged(Notification n) {
            if (n.getFeature() == ModelPackage.Literals.TRIAGE__REVISION) {
                update();
            }
        }
    };
    private FilterBar filter;
    private Composite stack;
    private StackLayout pages;
    private EmptyPage empty;
    private MessagePage message;
    private GroupsTable table;
    private SelectionSource selection;
    private String awaited;

    @Override
    public void createPartControl(Composite parent) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        parent.setLayout(layout);
        filter = new FilterBar(parent, this::update, () -> table.widget().setFocus());
        filter.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        stack = new Composite(parent, SWT.NONE);
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        pages = new StackLayout();
        stack.setLayout(pages);
        empty = new EmptyPage(stack);
        message = new MessagePage(stack);
        table = new GroupsTable(stack, this::update, g -> session.openCrash(g.getLastId()));
        table.columns().restore(settings());
        selection = new SelectionSource(this::selectElements);
        table.widget().addListener(SWT.Selection, e -> selected());
        table.widget().addListener(SWT.Dispose, e -> save());
        getSite().setSelectionProvider(selection);
        actions();
        model.eAdapters().add(batches);
        session.onArchiveChanged(archiveChanged);
        update();
        parent.getDisplay().timerExec(MINUTE, this::tick);
    }

    private void actions() {
        Action copy = GroupsMenu.copyRows(table.table());
        new UndoRedoActionGroup(getSite(), PlatformUI.getWorkbench().getOperationSupport().getUndoContext(), true)
                .fillActionBars(getViewSite().getActionBars());
        handler(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, filter::focus);
        handler(IWorkbenchCommandConstants.EDIT_COPY, copy::run);
        handler(IWorkbenchCommandConstants.EDIT_SELECT_ALL, () -> {
            table.widget().selectAll();
            selected();
        });
        GroupsMenu.install(this, table, copy, selection);
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

    @Override
    public void setFocus() {
        Control top = pages.topControl;
        if (top != null) {
            top.setFocus();
        }
    }

    @Override
    public void dispose() {
        model.eAdapters().remove(batches);
        session.removeArchiveListener(archiveChanged);
        super.dispose();
    }

    @Override
    public void showGroup(String signature) {
        awaited = signature;
        filter.clear();
        reveal();
    }

    /** Selects the next group in this direction, 1 or -1. */
    void step(int direction) {
        if (table.step(direction)) {
            selected();
        }
    }

    /** Remembers columns and sort. */
    private void save() {
        table.columns().save(settings());
        Settings.save();
    }

    private static IDialogSettings settings() {
        return Settings.section(ID);
    }

    private void update() {
        if (stack.isDisposed()) {
            return;
        }
        table.show(model.getGroups(), filter.words());
        filter.counted(table.rows().shown(), table.rows().total());
        Control page = page();
        if (pages.topControl != page) {
            pages.topControl = page;
            stack.layout(true, true);
        }
        showFilter(session.archiveState().usable() && table.rows().total() > 0);
        reveal();
    }

    /** There is nothing to filter while there is nothing. */
    private void showFilter(boolean shown) {
        GridData data = (GridData) filter.getLayoutData();
        if (data.exclude == shown) {
            data.exclude = !shown;
            filter.setVisible(shown);
            filter.getParent().layout(true);
        }
    }

    private Control page() {
        ArchiveState state = session.archiveState();
        if (state != null && state.kind() == ArchiveState.Kind.FAILED) {
            message.show(NLS.bind(Messages.Page_failed, MessagePage.escape(state.message())), () -> Commands.run(Commands.RETRY_ARCHIVE));
            return message;
        }
        if (model.getProblem() != null && model.getGroups().isEmpty()) {
            message.show(NLS.bind(Messages.Page_failed, MessagePage.escape(model.getProblem())), () -> Commands.run(Commands.RETRY_ARCHIVE));
            return message;
        }
        if (state == null || !state.usable() || model.isLoading()) {
            message.show(Messages.Page_loading, () -> { });
            return message;
        }
        if (model.getGroups().isEmpty()) {
            return empty;
        }
        if (table.rows().shown() == 0) {
            message.show(NLS.bind(Messages.Page_noMatch, MessagePage.escape(filter.text())), filter::clear);
            return message;
        }
        return table.widget();
    }

    private void reveal() {
        if (awaited == null) {
            return;
        }
        for (Group group : model.getGroups()) {
            if (awaited.equals(group.getSignature())) {
                awaited = null;
                if (!table.rows().expanded(group.getStatus())) {
                    table.rows().expand(group.getStatus(), true);
                    update();
                }
                table.select(group);
                selected();
                return;
            }
        }
    }

    private void selectElements(List<?> elements) {
        if (elements.size() == 1 && elements.get(0) instanceof Group group && table.select(group)) {
            selected();
        }
    }

    private void selected() {
        List<Group> groups = table.selectedGroups();
        for (Group group : groups) {
            if (group.isFresh()) {
                group.setFresh(false);
                table.refresh(group);
            }
        }
        selection.selected(groups);
    }

    /** "2 min ago" doesn't stay true. */
    private void tick() {
        if (!stack.isDisposed()) {
            table.table().refresh(0, table.rows().size());
            Display.getCurrent().timerExec(MINUTE, this::tick);
        }
    }
}
