// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.handlers;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.eclipse.ui.PlatformUI;
import org.netoops.ui.session.CollectorControl;
import org.netoops.ui.session.CollectorControl.State;
import org.netoops.ui.session.Session;

/** Starts or stops listening; its menu item is checked and its text says what the next click does. */
public final class ListenHandler extends AbstractHandler implements IElementUpdater {
    private final Runnable refresh = this::refresh;
    private State shown;

    /** Made by the workbench when the command is first shown or used. */
    public ListenHandler() {
        Session.get().collector().addListener(refresh);
    }

    private void refresh() {
        State now = Session.get().collector().state();
        if (now != shown && PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isClosing()) {
            shown = now;
            PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(Commands.LISTEN, null);
        }
    }

    @Override
    public Object execute(ExecutionEvent event) {
        CollectorControl collector = Session.get().collector();
        if (collector.state() == State.LISTENING) {
            collector.stop();
        } else {
            collector.start();
        }
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        boolean listening = Session.get().collector().state() == State.LISTENING;
        element.setText(listening ? Messages.Listen_stop : Messages.Listen_start);
        element.setTooltip(listening ? Messages.Listen_stopTip : Messages.Listen_startTip);
        element.setChecked(listening);
    }

    @Override
    public void dispose() {
        Session.get().collector().removeListener(refresh);
        super.dispose();
    }
}
