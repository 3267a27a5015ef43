// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.preferences;

import java.util.List;
import org.eclipse.osgi.util.NLS;

/** Preferences > netoops > Skipped Frames: functions that no crash is named after. */
public final class SkipPage extends LinesPage {

    /** Made by the workbench. */
    public SkipPage() {
        super(Preferences.SKIP, Messages.Skip_description, Messages.Skip_functions, Messages.Skip_hint);
    }

    /** A pattern has the characters of a name, stars, and perhaps an exclamation mark in front. */
    @Override
    String problem(List<String> lines) {
        return lines.stream().filter(l -> !l.matches("!?[\\w.$*]+")).findFirst().map(l -> NLS.bind(Messages.Skip_invalid, l)).orElse(null); //$NON-NLS-1$
    }
}
