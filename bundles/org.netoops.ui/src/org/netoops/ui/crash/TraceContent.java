// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.crash;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.netoops.model.Occurrence;
import org.netoops.model.Trace;

/** Stacks, and below each its frames. */
final class TraceContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return input instanceof Occurrence o ? o.getTraces().toArray() : new Object[0];
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof Trace t ? t.getFrames().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        EObject container = ((EObject) element).eContainer();
        return container instanceof Trace ? container : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Trace t && !t.getFrames().isEmpty();
    }
}
