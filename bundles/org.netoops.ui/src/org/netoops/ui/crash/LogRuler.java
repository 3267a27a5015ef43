// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.crash;

import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.netoops.ui.theme.NetoopsColors;

/** Line numbers of the source the log came from, and a bar beside the lines of the crash. */
final class LogRuler extends LineNumberRulerColumn {
    private static final int BAR = 3;

    private LogText log;

    void show(LogText shown) {
        log = shown;
    }

    @Override
    protected String createDisplayString(int line) {
        if (log == null || line >= log.size() || log.line(line).number() == 0) {
            return ""; //$NON-NLS-1$
        }
        return Long.toString(log.line(line).number()) + ' ';
    }

    @Override
    protected int computeNumberOfDigits() {
        long most = 10;
        for (int i = 0; log != null && i < log.size(); i++) {
            most = Math.max(most, log.line(i).number());
        }
        // Room for the bar before and a blank behind.
        return Long.toString(most).length() + 2;
    }

    @Override
    protected void paintLine(int line, int y, int lineHeight, GC gc, Display display) {
        super.paintLine(line, y, lineHeight, gc, display);
        if (log != null && line < log.size() && log.line(line).marked()) {
            Color before = gc.getBackground();
            gc.setBackground(NetoopsColors.get(NetoopsColors.LEVEL_ERROR));
            gc.fillRectangle(0, y, BAR, lineHeight);
            gc.setBackground(before);
        }
    }
}
