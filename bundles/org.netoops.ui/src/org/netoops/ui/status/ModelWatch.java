// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.status;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.netoops.model.ModelPackage;
import org.netoops.model.Triage;

/** Runs something after each batch of changes of the model. UI thread. */
final class ModelWatch extends AdapterImpl implements AutoCloseable {
    private final Triage model;
    private final Runnable action;

    ModelWatch(Triage model, Runnable action) {
        this.model = model;
        this.action = action;
        model.eAdapters().add(this);
    }

    @Override
    public void notifyChanged(Notification change) {
        if (!change.isTouch() && change.getFeature() == ModelPackage.Literals.TRIAGE__REVISION) {
            action.run();
        }
    }

    @Override
    public void close() {
        model.eAdapters().remove(this);
    }
}
