// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.capture;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.netoops.capture.table.DatagramRow;
import org.netoops.ui.handlers.Commands;
import org.netoops.ui.table.Tsv;

/** What can be done with datagrams: in the view's bar, in the menu of its rows, and by key. */
final class CaptureActions {
    /** More rows than this do not go into a clipboard. */
    private static final int COPY_MAX = 100_000;
    private static final String BUNDLE = "org.netoops.ui"; //$NON-NLS-1$

    private final DatagramsView view;
    private final CaptureModel model = CaptureModel.get();
    private final Action live = action(Messages.Action_live, Messages.Action_liveTip, "listen", IAction.AS_CHECK_BOX, this::live); //$NON-NLS-1$
    private final Action follow = action(Messages.Action_follow, Messages.Action_followTip, "follow", IAction.AS_CHECK_BOX, this::follow); //$NON-NLS-1$
    private final Action pause = action(Messages.Action_pause, Messages.Action_pauseTip, "pause", IAction.AS_CHECK_BOX, this::pause); //$NON-NLS-1$
    private final Action clear = action(Messages.Action_clear, Messages.Action_clearTip, "clear", IAction.AS_PUSH_BUTTON, this::clear); //$NON-NLS-1$
    private final Action open = action(Messages.Action_open, Messages.Action_openTip, "open", IAction.AS_PUSH_BUTTON, () -> Commands.run(Commands.OPEN)); //$NON-NLS-1$
    private final Action save = action(Messages.Action_save, Messages.Action_saveTip, "save", IAction.AS_PUSH_BUTTON, () -> save(false)); //$NON-NLS-1$
    private final Action saveSelected = action(Messages.Action_saveSelected, null, null, IAction.AS_PUSH_BUTTON, () -> save(true));
    private final Action crash = action(Messages.Action_crash, null, null, IAction.AS_PUSH_BUTTON, this::openCrash);
    private final Action copy = action(Messages.Menu_copyRows, null, null, IAction.AS_PUSH_BUTTON, this::copyRows);
    private final Action copyBytes = action(Messages.Bytes_copyHex, null, null, IAction.AS_PUSH_BUTTON, this::copyBytes);

    CaptureActions(DatagramsView view) {
        this.view = view;
        IToolBarManager bar = view.getViewSite().getActionBars().getToolBarManager();
        for (Action a : List.of(live, follow, pause, clear)) {
            bar.add(a);
        }
        bar.add(new Separator());
        bar.add(open);
        bar.add(save);
        handler(IWorkbenchCommandConstants.EDIT_COPY, () -> {
            if (!view.filterTakes(true)) {
                copyRows();
            }
        });
        handler(IWorkbenchCommandConstants.EDIT_SELECT_ALL, () -> {
            if (!view.filterTakes(false)) {
                view.table().selectAll();
            }
        });
        handler(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, view::focusFilter);
        copy.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
        MenuManager manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(menu -> {
            update();
            menu.add(crash);
            menu.add(copy);
            menu.add(copyBytes);
            menu.add(new Separator());
            menu.add(save);
            menu.add(saveSelected);
            menu.add(new Separator());
            MenuManager columns = new MenuManager(Messages.Menu_columns);
            view.columns().fill(columns);
            menu.add(columns);
        });
        view.table().table().setMenu(manager.createContextMenu(view.table().table()));
    }

    private static Action action(String text, String tip, String icon, int style, Runnable run) {
        Action action = new Action(text, style) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(tip);
        if (icon != null) {
            ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + icon + ".svg").ifPresent(action::setImageDescriptor); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return action;
    }

    private void handler(String command, Runnable run) {
        view.getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                run.run();
                return null;
            }
        });
    }

    /** Shows what can be done now. */
    void update() {
        boolean isLive = model.source().isLive();
        boolean rows = model.shown() != null && model.shown().count() > 0;
        live.setChecked(isLive);
        follow.setChecked(isLive && view.following());
        follow.setEnabled(isLive);
        pause.setChecked(model.paused());
        pause.setEnabled(isLive);
        clear.setEnabled(!model.source().isNone());
        save.setEnabled(rows);
        saveSelected.setEnabled(view.table().selectedCount() > 0);
        crash.setEnabled(view.table().selectedCount() == 1);
        copy.setEnabled(view.table().selectedCount() > 0);
        copyBytes.setEnabled(model.inspected().payload() != null);
    }

    private void live() {
        if (model.source().isLive()) {
            live.setChecked(true);
        } else {
            model.live();
        }
    }

    private void follow() {
        view.follow(follow.isChecked());
    }

    private void pause() {
        model.pause(pause.isChecked());
    }

    /** Starts afresh. */
    private void clear() {
        model.live();
    }

    private void copyRows() {
        List<DatagramRow> rows = view.selectedRows(COPY_MAX);
        Tsv.toClipboard(display(), rows.isEmpty() ? "" : Tsv.of(view.table().window(), rows)); //$NON-NLS-1$
    }

    private void copyBytes() {
        byte[] payload = model.inspected().payload();
        Tsv.toClipboard(display(), payload == null ? "" : HexText.digits(payload, 0, payload.length)); //$NON-NLS-1$
    }

    private Display display() {
        return view.table().getDisplay();
    }

    /** Saves the rows shown, or the selected ones. */
    void save(boolean selectedOnly) {
        if (model.shown() == null || model.shown().count() == 0) {
            return;
        }
        SaveDatagrams.ask(view.getSite().getShell(), model, selectedOnly ? view.table() : null);
    }

    /** Opens the crash that holds the datagram looked at, if one in the archive does. */
    void openCrash() {
        DatagramRow row = model.inspected().row();
        if (row != null) {
            CrashOfDatagram.open(row);
        }
    }
}
