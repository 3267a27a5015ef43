// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.preferences;

import java.util.List;
import org.eclipse.osgi.util.NLS;

/** Preferences > netoops > Sources: who may send. */
public final class SourcesPage extends LinesPage {

    /** Made by the workbench. */
    public SourcesPage() {
        super(Preferences.ALLOW, Messages.Sources_description, Messages.Sources_networks, Messages.Sources_hint);
    }

    @Override
    String problem(List<String> lines) {
        for (String line : lines) {
            try {
                Preferences.allowed(line);
            } catch (IllegalArgumentException e) {
                return NLS.bind(Messages.Sources_invalid, line);
            }
        }
        return null;
    }
}
