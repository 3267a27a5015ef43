// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.occurrences;

import java.util.List;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.netoops.model.Group;
import org.netoops.model.ModelPackage;
import org.netoops.model.Occurrence;
import org.netoops.ui.groups.GroupsView;
import org.netoops.ui.session.Session;
import org.netoops.ui.table.CopyCommand;
import org.netoops.ui.table.Printable;
import org.netoops.ui.table.SelectionSource;
import org.netoops.ui.table.Settings;
import org.netoops.ui.table.Tsv;

/** When and where the selected group's crash happened. */
public final class OccurrencesView extends ViewPart {
    /** Id of the view. */
    public static final String ID = "org.netoops.ui.occurrences"; //$NON-NLS-1$

    private final Session session = Session.get();
    private final ISelectionListener follow = this::groupSelected;
    private final Runnable archiveChanged = () -> show(null);
    private final Adapter goneWatch = new AdapterImpl() {
        @Override
        public void notifyChanged(Notification change) {
            if (change.getFeature() == ModelPackage.Literals.TRIAGE__REVISION && group != null && group.eContainer() == null) {
                show(null);
            }
        }
    };
    private StackLayout pages;
    private Composite stack;
    private Label hint;
    private Composite hintPage;
    private OccurrencesTable table;
    private SelectionSource selection;
    private Group group;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        pages = new StackLayout();
        stack.setLayout(pages);
        hintPage = new Composite(stack, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(24, 16).applyTo(hintPage);
        hint = new Label(hintPage, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
        table = new OccurrencesTable(stack, o -> session.openCrash(o.getId()), this::counted, this::problem);
        table.columns().restore(settings());
        selection = new SelectionSource(elements -> { });
        table.widget().addListener(SWT.Selection, e -> selection.selected(table.table().selected()));
        table.widget().addListener(SWT.Dispose, e -> save());
        getSite().setSelectionProvider(selection);
        actions();
        session.onArchiveChanged(archiveChanged);
        session.model().eAdapters().add(goneWatch);
        getSite().getPage().addSelectionListener(GroupsView.ID, follow);
        show(null);
        groupSelected(null, getSite().getPage().getSelection(GroupsView.ID));
    }

    private void actions() {
        Action copy = new Action(Messages.Menu_copyRows) {
            @Override
            public void run() {
                List<Occurrence> rows = table.table().selected();
                Tsv.toClipboard(table.widget().getDisplay(), rows.isEmpty() ? "" : Tsv.of(table.table(), rows)); //$NON-NLS-1$
            }
        };
        CopyCommand.bind(getSite(), copy);
        MenuManager manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(menu -> {
            Action open = new Action(Messages.Menu_open) {
                @Override
                public void run() {
                    table.table().selected().forEach(o -> session.openCrash(o.getId()));
                }
            };
            open.setEnabled(table.widget().getSelectionCount() == 1);
            menu.add(open);
            menu.add(copy);
            menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
            MenuManager columns = new MenuManager(Messages.Menu_columns);
            table.columns().fill(columns);
            menu.add(columns);
        });
        table.widget().setMenu(manager.createContextMenu(table.widget()));
        getSite().registerContextMenu(manager, selection);
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
        session.removeArchiveListener(archiveChanged);
        session.model().eAdapters().remove(goneWatch);
        getSite().getPage().removeSelectionListener(GroupsView.ID, follow);
        super.dispose();
    }

    private void groupSelected(IWorkbenchPart part, ISelection selected) {
        if (selected instanceof IStructuredSelection s && !s.isEmpty() && s.getFirstElement() instanceof Group g && g != group) {
            show(g);
        }
    }

    private void show(Group shown) {
        if (stack.isDisposed()) {
            return;
        }
        group = shown;
        selection.selected(List.of());
        table.show(session.archive(), shown);
        hint(shown == null ? Messages.Hint_noGroup : null);
        counted();
    }

    private void counted() {
        setPartName(group == null ? Messages.View_name : NLS.bind(Messages.View_counted, String.format("%,d", table.size()))); //$NON-NLS-1$
        setContentDescription(group == null ? "" : Printable.of(group.getTitle())); //$NON-NLS-1$
    }

    private void problem(String message) {
        hint(message);
    }

    private void hint(String text) {
        if (text != null) {
            hint.setText(text);
            hintPage.layout(true);
        }
        pages.topControl = text == null ? table.widget() : hintPage;
        stack.layout(true);
    }

    private void save() {
        table.columns().save(settings());
        Settings.save();
    }

    private static IDialogSettings settings() {
        return Settings.section(ID);
    }
}
