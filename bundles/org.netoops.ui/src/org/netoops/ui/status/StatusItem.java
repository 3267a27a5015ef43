// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.status;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.netoops.ui.session.CollectorControl;
import org.netoops.ui.session.Notices;
import org.netoops.ui.session.Session;
import org.netoops.ui.session.Text;
import org.netoops.ui.table.Printable;
import org.netoops.ui.table.Shorten;

/** The part of the status line that is always there: the listener, the archive, and the latest news. */
public final class StatusItem extends ContributionItem {
    /** Around the text of an item. */
    private static final int AIR = 24;
    /** News get old after a minute; look a little later whether they have. */
    private static final int NEWS_MILLIS = 61_000;

    /** Without any size some would still be drawn. */
    private static final Rectangle OUT_OF_SIGHT = new Rectangle(-100, 0, 10, 10);

    private final Runnable update = this::show;
    private ToolBar bar;
    private ToolItem listener;
    private ToolItem news;

    @Override
    public void fill(Composite line) {
        bar = new ToolBar(line, SWT.FLAT | SWT.RIGHT);
        line.setLayout(new WholeLine());
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
        bar.addListener(SWT.Resize, event -> show());
        bar.addDisposeListener(event -> {
            session.collector().removeListener(update);
            session.removeArchiveListener(update);
            session.notices().removeListener(update);
            watch.close();
            menu.dispose();
        });
        show();
    }

    /** Gives us the whole line: its own layout would keep a third of it for messages, and news are shown here. */
    private final class WholeLine extends Layout {

        @Override
        protected Point computeSize(Composite line, int wide, int high, boolean flush) {
            return bar.computeSize(SWT.DEFAULT, SWT.DEFAULT, flush);
        }

        @Override
        protected void layout(Composite line, boolean flush) {
            for (Control control : line.getChildren()) {
                control.setBounds(control == bar ? line.getClientArea() : OUT_OF_SIGHT);
            }
        }
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
        set(listener, line, tip);
        String newsText = notice == null ? "" : fitting(Printable.of(Text.format(Messages.Status_news, notice.text()))); //$NON-NLS-1$
        set(news, newsText, notice == null ? "" : Printable.of(notice.text())); //$NON-NLS-1$
        if (notice != null) {
            bar.getDisplay().timerExec(NEWS_MILLIS, update);
        }
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

    /** As much as there is room for: an item that is too wide would not be shown at all. */
    private String fitting(String text) {
        int room = bar.getClientArea().width - listener.getWidth() - AIR;
        GC gc = new GC(bar);
        try {
            return room <= 0 ? text : Shorten.END.fit(text, room, t -> gc.textExtent(t).x);
        } finally {
            gc.dispose();
        }
    }
}
