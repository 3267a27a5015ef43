// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.session;

import java.text.MessageFormat;

/** Formats messages that have numbers and plurals. */
public final class Text {

    private Text() {
    }

    /** Fills in a {@link MessageFormat} pattern. */
    public static String format(String pattern, Object... arguments) {
        return new MessageFormat(pattern).format(arguments);
    }
}
