// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.app;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.netoops.ui.status.StatusItem;

/** The frame of the menu bar: what the platform brings, and the named places that org.netoops.ui and others fill in their plugin.xml. */
final class NetoopsActionBarAdvisor extends ActionBarAdvisor {
    private IWorkbenchWindow window;

    NetoopsActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow made) {
        window = made;
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(file());
        bar.add(edit());
        bar.add(navigate());
        bar.add(triage());
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(window());
        bar.add(help());
    }

    @Override
    protected void fillStatusLine(IStatusLineManager line) {
        line.add(new StatusItem());
    }

    private IMenuManager file() {
        MenuManager menu = new MenuManager(Messages.Menu_file, IWorkbenchActionConstants.M_FILE);
        menu.add(new GroupMarker("open.start")); //$NON-NLS-1$
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        command(menu, IWorkbenchCommandConstants.FILE_CLOSE, Messages.Menu_close);
        command(menu, IWorkbenchCommandConstants.FILE_CLOSE_ALL, Messages.Menu_closeAll);
        menu.add(new Separator());
        command(menu, IWorkbenchCommandConstants.WINDOW_PREFERENCES, Messages.Menu_preferences);
        command(menu, IWorkbenchCommandConstants.FILE_EXIT, Messages.Menu_exit);
        return menu;
    }

    private IMenuManager edit() {
        MenuManager menu = new MenuManager(Messages.Menu_edit, IWorkbenchActionConstants.M_EDIT);
        command(menu, IWorkbenchCommandConstants.EDIT_UNDO, Messages.Menu_undo);
        command(menu, IWorkbenchCommandConstants.EDIT_REDO, Messages.Menu_redo);
        menu.add(new Separator());
        command(menu, IWorkbenchCommandConstants.EDIT_COPY, Messages.Menu_copy);
        menu.add(new GroupMarker("copy.ext")); //$NON-NLS-1$
        command(menu, IWorkbenchCommandConstants.EDIT_SELECT_ALL, Messages.Menu_selectAll);
        menu.add(new Separator());
        command(menu, IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, Messages.Menu_find);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private IMenuManager navigate() {
        MenuManager menu = new MenuManager(Messages.Menu_navigate, IWorkbenchActionConstants.M_NAVIGATE);
        command(menu, IWorkbenchCommandConstants.NAVIGATE_BACKWARD_HISTORY, Messages.Menu_back);
        command(menu, IWorkbenchCommandConstants.NAVIGATE_FORWARD_HISTORY, Messages.Menu_forward);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        command(menu, "org.eclipse.ui.window.quickAccess", Messages.Menu_quickAccess); //$NON-NLS-1$
        return menu;
    }

    private static IMenuManager triage() {
        MenuManager menu = new MenuManager(Messages.Menu_triage, "triage"); //$NON-NLS-1$
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator("listen.start")); //$NON-NLS-1$
        return menu;
    }

    private IMenuManager window() {
        MenuManager menu = new MenuManager(Messages.Menu_window, IWorkbenchActionConstants.M_WINDOW);
        MenuManager views = new MenuManager(Messages.Menu_views, "views"); //$NON-NLS-1$
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        menu.add(views);
        MenuManager perspectives = new MenuManager(Messages.Menu_perspectives, "perspectives"); //$NON-NLS-1$
        perspectives.add(ContributionItemFactory.PERSPECTIVES_SHORTLIST.create(window));
        menu.add(perspectives);
        command(menu, IWorkbenchCommandConstants.WINDOW_RESET_PERSPECTIVE, Messages.Menu_resetPerspective);
        menu.add(new Separator());
        command(menu, IWorkbenchCommandConstants.WINDOW_MAXIMIZE_ACTIVE_VIEW_OR_EDITOR, Messages.Menu_maximize);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private IMenuManager help() {
        MenuManager menu = new MenuManager(Messages.Menu_help, IWorkbenchActionConstants.M_HELP);
        menu.add(new GroupMarker("help.start")); //$NON-NLS-1$
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(ActionFactory.ABOUT.create(window));
        return menu;
    }

    /** Items that run commands: whichever part handles the command decides whether they are enabled. */
    private void command(MenuManager menu, String id, String label) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(window, id, id, CommandContributionItem.STYLE_PUSH);
        item.label = label;
        menu.add(new CommandContributionItem(item));
    }
}
