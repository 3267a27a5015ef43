// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.crash;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes the inputs of editors that were open when the application was left. */
public final class CrashInputFactory implements IElementFactory {
    static final String FACTORY = "org.netoops.ui.crash.CrashInputFactory"; //$NON-NLS-1$

    @Override
    public IAdaptable createElement(IMemento memento) {
        try {
            long id = Long.parseLong(memento.getString(CrashInput.ID));
            return new CrashInput(id, memento.getString(CrashInput.LOCATION), memento.getString(CrashInput.TITLE));
        } catch (NumberFormatException e) {
            // Not written by us; the workbench then opens nothing.
            return null;
        }
    }
}
