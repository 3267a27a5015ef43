// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.groups;

import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.netoops.model.Group;
import org.netoops.model.GroupStatus;
import org.netoops.ui.table.Printable;
import org.netoops.ui.table.SelectionSource;
import org.netoops.ui.table.Tsv;
import org.netoops.ui.table.VirtualTable;

/** The context menu of the groups. */
final class GroupsMenu {

    private GroupsMenu() {
    }

    /** Copies the selected rows as they are seen. */
    static Action copyRows(VirtualTable<Row> table) {
        Action copy = new Action(Messages.Menu_copyRows) {
            @Override
            public void run() {
                var rows = table.selected().stream().filter(Row.Entry.class::isInstance).toList();
                Tsv.toClipboard(table.table().getDisplay(), rows.isEmpty() ? "" : Tsv.of(table, rows)); //$NON-NLS-1$
            }
        };
        copy.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
        return copy;
    }

    static void install(GroupsView view, GroupsTable table, IAction copyRows, SelectionSource selection) {
        Table widget = table.widget();
        MenuManager manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(menu -> fill(menu, view.getSite(), table, copyRows));
        widget.setMenu(manager.createContextMenu(widget));
        view.getSite().registerContextMenu(manager, selection);
    }

    private static void fill(IMenuManager menu, IWorkbenchPartSite site, GroupsTable table, IAction copyRows) {
        boolean any = !table.selectedGroups().isEmpty();
        Action copyTitle = new Action(Messages.Menu_copyTitle) {
            @Override
            public void run() {
                String titles = table.selectedGroups().stream().map(Group::getTitle).map(Printable::of).collect(Collectors.joining("\n")); //$NON-NLS-1$
                Tsv.toClipboard(table.widget().getDisplay(), titles);
            }
        };
        copyTitle.setEnabled(any);
        menu.add(copyTitle);
        menu.add(copyRows);
        menu.add(new Separator());
        MenuManager status = new MenuManager(Messages.Menu_status);
        for (GroupStatus s : GroupStatus.values()) {
            status.add(statusItem(site, s));
        }
        menu.add(status);
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        MenuManager columns = new MenuManager(Messages.Menu_columns);
        table.columns().fill(columns);
        menu.add(columns);
    }

    private static CommandContributionItem statusItem(IWorkbenchPartSite site, GroupStatus status) {
        CommandContributionItemParameter p = new CommandContributionItemParameter(site, null, StatusHandler.COMMAND,
                CommandContributionItem.STYLE_PUSH);
        p.label = GroupColumns.label(status);
        p.parameters = Map.of(StatusHandler.PARAMETER, status.getLiteral());
        return new CommandContributionItem(p);
    }
}
