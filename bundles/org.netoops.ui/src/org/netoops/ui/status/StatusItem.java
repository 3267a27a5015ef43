// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.status;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.netoops.ui.session.CollectorControl;
import org.netoops.ui.session.Notices;
import org.netoops.ui.session.Session;
import org.netoops.ui.session.Text;

/** The part of the status line that is always there: the listener, the archive, and the latest news. */
public final class StatusItem extends WorkbenchWindowControlContribution {
    private static final int NEWS_CHARACTERS = 90;
    private static final int PROGRESS_WIDTH = 350;
    private static final int LEAST_WIDTH = 200;
    /** News get old after a minute; look a little later whether they have. */
    private static final int NEWS_MILLIS = 61_000;

    private final Runnable update = this::show;
    private ToolBar bar;
    private ToolItem listener;
    private ToolItem news;

    @Override
    protected Control createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new RestOfWindow());
        bar = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
        bar.getAccessible().addAccessibleListener(org.eclipse.swt.accessibility.AccessibleListener.getNameAdapter(e -> e.result = Messages.Status_name));
        listener = new ToolItem(bar, SWT.PUSH);
        StatusMenu menu = new StatusMenu(bar.getShell());
        listener.addListener(SWT.Selection, event -> menu.show(listener));
        news = new ToolItem(bar, SWT.PUSH);
        news.addListener(SWT.Selection, event -> StatusMenu.tellNews());
        Session session = Session.get();
        session.collector().addListener(update);
        session.onArchiveChanged(update);
        session.notices().addListener(update);
        ModelWatch watch = new ModelWatch(session.model(), update);
        Listener resized = event -> grow();
        area.getShell().addListener(SWT.Resize, resized);
        area.addDisposeListener(event -> {
            area.getShell().removeListener(SWT.Resize, resized);
            session.collector().removeListener(update);
            session.removeArchiveListener(update);
            session.notices().removeListener(update);
            watch.close();
            menu.dispose();
        });
        show();
        return area;
    }

    private void show() {
        if (bar.isDisposed()) {
            return;
        }
        Session session = Session.get();
        CollectorControl collector = session.collector();
        Notices.Notice notice = session.notices().latest();
        String line = session.archiveState().message() == null ? StatusText.line(collector, session.model()) : Messages.Status_noArchive;
        String tip = session.archiveState().message() == null ? StatusText.details(collector) : session.archiveState().message();
        String newsText = notice == null ? "" : shorten(Text.format(Messages.Status_news, notice.text())); //$NON-NLS-1$
        set(listener, line, tip);
        set(news, newsText, notice == null ? "" : notice.text()); //$NON-NLS-1$
        if (notice != null) {
            bar.getDisplay().timerExec(NEWS_MILLIS, update);
        }
    }

    /** As wide as the window but for the progress at its right: the trim would not follow a text that changes its length every second. */
    private static final class RestOfWindow extends Layout {

        @Override
        protected Point computeSize(Composite area, int wide, int high, boolean flush) {
            int height = area.getChildren()[0].computeSize(SWT.DEFAULT, SWT.DEFAULT, flush).y;
            return new Point(Math.max(LEAST_WIDTH, area.getShell().getClientArea().width - PROGRESS_WIDTH), height);
        }

        @Override
        protected void layout(Composite area, boolean flush) {
            area.getChildren()[0].setBounds(area.getClientArea());
        }
    }

    /** The trim holds us in a tool item whose width is set once. */
    private void grow() {
        Control inner = bar.getParent();
        while (inner.getParent() != null && !(inner.getParent() instanceof ToolBar)) {
            inner = inner.getParent();
        }
        if (inner.getParent() instanceof ToolBar outer) {
            for (ToolItem item : outer.getItems()) {
                if (item.getControl() == inner) {
                    item.setWidth(inner.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x);
                }
            }
        }
        bar.requestLayout();
    }

    /** Writing the same text again would make the line flicker. */
    private static void set(ToolItem item, String text, String tip) {
        if (!tip.equals(item.getToolTipText())) {
            item.setToolTipText(tip);
        }
        if (!text.equals(item.getText())) {
            item.setText(text);
        }
    }

    private static String shorten(String text) {
        return text.length() <= NEWS_CHARACTERS ? text : text.substring(0, NEWS_CHARACTERS - 1) + "\u2026"; //$NON-NLS-1$
    }
}
