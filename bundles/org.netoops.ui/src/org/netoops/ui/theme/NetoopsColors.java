// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.theme;

import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/**
 * Keys of our colours in the workbench's colour registry. Their values are in plugin.xml (light) and css/dark.css, and the user may
 * change them under Colors and Fonts, so ask anew at each painting instead of keeping a colour.
 */
public final class NetoopsColors {
    private static final String PREFIX = "org.netoops.ui."; //$NON-NLS-1$

    /** Text that matters less: unreliable frames, hints. */
    public static final String DIMMED = PREFIX + "DIMMED"; //$NON-NLS-1$
    /** Background of the frame that is held responsible. */
    public static final String GUILTY = PREFIX + "GUILTY"; //$NON-NLS-1$
    /** Background of the log lines that belong to the crash. */
    public static final String MARKED_LINE = PREFIX + "MARKED_LINE"; //$NON-NLS-1$
    /** Text of log lines of level error and worse. */
    public static final String LEVEL_ERROR = PREFIX + "LEVEL_ERROR"; //$NON-NLS-1$
    /** Text of log lines of level warning. */
    public static final String LEVEL_WARN = PREFIX + "LEVEL_WARN"; //$NON-NLS-1$
    /** The dot at a group where something arrived since it was last looked at. */
    public static final String NEW_DOT = PREFIX + "NEW_DOT"; //$NON-NLS-1$
    /** Text of what is known to come from its sender. */
    public static final String VERIFIED = PREFIX + "VERIFIED"; //$NON-NLS-1$
    /** A part of a dump that came. */
    public static final String PART_RECEIVED = PREFIX + "PART_RECEIVED"; //$NON-NLS-1$
    /** The outline of a part that did not come. */
    public static final String PART_MISSING = PREFIX + "PART_MISSING"; //$NON-NLS-1$
    /** A part that was brought back. */
    public static final String PART_REPAIRED = PREFIX + "PART_REPAIRED"; //$NON-NLS-1$
    /** A part that came with different content. */
    public static final String PART_CONFLICT = PREFIX + "PART_CONFLICT"; //$NON-NLS-1$
    /** Background of the bytes of the field that is looked at. */
    public static final String MARKED_BYTES = PREFIX + "MARKED_BYTES"; //$NON-NLS-1$
    /** Background of a filter that cannot be used. */
    public static final String INVALID = PREFIX + "INVALID"; //$NON-NLS-1$

    private NetoopsColors() {
    }

    /** Runs something when one of our colours has changed, as long as the control lives: what keeps colours must take them anew. UI thread. */
    public static void onChange(Control control, Runnable action) {
        IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
        IPropertyChangeListener listener = event -> {
            if (event.getProperty().startsWith(PREFIX)) {
                control.getDisplay().asyncExec(() -> {
                    if (!control.isDisposed()) {
                        action.run();
                    }
                });
            }
        };
        themes.addPropertyChangeListener(listener);
        control.addListener(SWT.Dispose, event -> themes.removePropertyChangeListener(listener));
    }

    /** The colour of a key in the theme of this moment. UI thread; not to be disposed. */
    public static Color get(String key) {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(key);
    }
}
