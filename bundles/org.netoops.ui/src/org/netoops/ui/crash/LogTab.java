// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.crash;

import java.util.function.LongConsumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.netoops.oops.Oops;
import org.netoops.ui.theme.NetoopsColors;

/** The evidence: the log around the crash, its lines marked. */
final class LogTab extends Composite {
    private static final int RULER_GAP = 4;
    private static final int LINES_ABOVE = 3;

    private final SourceViewer viewer;
    private final LogRuler ruler = new LogRuler();
    private final FindBar find;
    private final LongConsumer showFrame;
    private LogText log;
    private boolean unseen;

    LogTab(Composite parent, LongConsumer showFrame, CopyActions copy) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        CompositeRuler rulers = new CompositeRuler(RULER_GAP);
        rulers.addDecorator(0, ruler);
        viewer = new SourceViewer(this, rulers, SWT.H_SCROLL | SWT.V_SCROLL | SWT.MULTI | SWT.FULL_SELECTION);
        viewer.setEditable(false);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        StyledText text = text();
        text.addLineBackgroundListener(e -> {
            if (marked(text.getLineAtOffset(e.lineOffset))) {
                e.lineBackground = NetoopsColors.get(NetoopsColors.MARKED_LINE);
            }
        });
        text.addLineStyleListener(this::style);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                if (e.childID == ACC.CHILDID_SELF) {
                    e.result = Messages.Log_name;
                }
            }
        });
        find = new FindBar(this, text);
        text.addListener(SWT.Paint, e -> sized());
        this.showFrame = showFrame;
        menu(copy);
        fonts();
        // The ruler knows nothing of themes: its numbers would be black on black.
        Runnable numbers = () -> ruler.setForeground(NetoopsColors.get(NetoopsColors.DIMMED));
        numbers.run();
        NetoopsColors.onChange(this, () -> {
            numbers.run();
            ruler.redraw();
            text().redraw();
        });
    }

    private void fonts() {
        Runnable apply = () -> {
            Font font = JFaceResources.getFont(JFaceResources.TEXT_FONT);
            text().setFont(font);
            ruler.setFont(font);
        };
        apply.run();
        IPropertyChangeListener changed = e -> {
            if (JFaceResources.TEXT_FONT.equals(e.getProperty())) {
                apply.run();
            }
        };
        JFaceResources.getFontRegistry().addListener(changed);
        addListener(SWT.Dispose, e -> JFaceResources.getFontRegistry().removeListener(changed));
    }

    private void menu(CopyActions copy) {
        MenuManager manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(menu -> {
            Action toFrame = new Action(Messages.Log_showFrame) {
                @Override
                public void run() {
                    showFrame();
                }
            };
            toFrame.setActionDefinitionId(CrashEditor.GO_TO);
            toFrame.setEnabled(copy.hasFrame(currentLine()));
            menu.add(toFrame);
            menu.add(new Separator());
            copy.fill(menu, text()::copy);
        });
        text().setMenu(manager.createContextMenu(text()));
    }

    void show(Oops oops) {
        log = new LogText(oops);
        ruler.show(log);
        viewer.setDocument(new Document(log.text()));
        unseen = true;
        scrollTo(log.firstMarked());
    }

    /** What is scrolled before it has a size stays at the top. */
    private void sized() {
        if (unseen && text().getClientArea().height > 0 && text().isVisible()) {
            unseen = false;
            scrollTo(log.firstMarked());
        }
    }

    /** Selects the line with this number and brings it into sight. */
    void reveal(long number) {
        int index = log == null ? -1 : log.indexOf(number);
        if (index >= 0) {
            unseen = false;
            scrollTo(index);
            int offset = text().getOffsetAtLine(index);
            text().setSelection(offset, offset + log.line(index).text().length());
        }
    }

    void openFind() {
        find.show(true);
    }

    /** While words are looked for, the next place where they occur; else the frame of this line. */
    void goTo() {
        if (find.isVisible()) {
            find.next(true);
        } else {
            showFrame();
        }
    }

    private void showFrame() {
        showFrame.accept(currentLine());
    }

    StyledText text() {
        return viewer.getTextWidget();
    }

    private long currentLine() {
        return log == null ? 0 : log.line(text().getLineAtOffset(text().getCaretOffset())).number();
    }

    /** With some lines above it, so that one sees what led to it. */
    private void scrollTo(int index) {
        text().setTopIndex(Math.max(0, index - LINES_ABOVE));
        text().setCaretOffset(text().getOffsetAtLine(index));
    }

    private boolean marked(int line) {
        return log != null && line < log.size() && log.line(line).marked();
    }

    private void style(LineStyleEvent e) {
        int index = text().getLineAtOffset(e.lineOffset);
        if (log == null || index >= log.size()) {
            return;
        }
        LogText.Line line = log.line(index);
        String key = line.number() == 0 ? NetoopsColors.DIMMED : switch (line.level()) {
            case 0, 1, 2, 3 -> NetoopsColors.LEVEL_ERROR;
            case 4 -> NetoopsColors.LEVEL_WARN;
            default -> null;
        };
        if (key != null) {
            StyleRange range = new StyleRange(e.lineOffset, e.lineText.length(), NetoopsColors.get(key), null);
            range.fontStyle = line.number() == 0 ? SWT.ITALIC : SWT.NORMAL;
            e.styles = new StyleRange[] { range };
        }
    }
}
