// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.crash;

import java.util.function.Function;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.netoops.model.Frame;
import org.netoops.model.Trace;
import org.netoops.ui.theme.NetoopsColors;

/** The columns of the trace: in their order. */
enum TraceLabels {
    FUNCTION(TraceLabels::function), OFFSET(FrameText::offset), MODULE(FrameText::module), SOURCE(FrameText::source);

    private static final String GUILTY = "  ◀"; //$NON-NLS-1$

    private final Function<Frame, String> text;

    TraceLabels(Function<Frame, String> text) {
        this.text = text;
    }

    /** What the cell shows: marks and words as well as colours. */
    String text(Object element) {
        if (element instanceof Frame f) {
            return text.apply(f);
        }
        return this == FUNCTION && element instanceof Trace t ? FrameText.label(t) : ""; //$NON-NLS-1$
    }

    private static String function(Frame f) {
        String mark = f.isReliable() ? "" : "? "; //$NON-NLS-1$ //$NON-NLS-2$
        return mark + FrameText.function(f) + (f.isGuilty() ? GUILTY : ""); //$NON-NLS-1$
    }

    ColumnLabelProvider provider() {
        return new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return TraceLabels.this.text(element);
            }

            @Override
            public Color getForeground(Object element) {
                return element instanceof Frame f && !f.isReliable() ? NetoopsColors.get(NetoopsColors.DIMMED) : null;
            }

            @Override
            public Color getBackground(Object element) {
                return element instanceof Frame f && f.isGuilty() ? NetoopsColors.get(NetoopsColors.GUILTY) : null;
            }

            @Override
            public Font getFont(Object element) {
                boolean bold = element instanceof Trace || element instanceof Frame f && f.isGuilty();
                return bold ? JFaceResources.getFontRegistry().getBold(JFaceResources.TEXT_FONT) : JFaceResources.getFont(JFaceResources.TEXT_FONT);
            }
        };
    }
}
