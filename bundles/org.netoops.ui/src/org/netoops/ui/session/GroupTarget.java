// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.session;

/** What a view offers (itself or as an adapter) that can bring a group into sight. */
public interface GroupTarget {

    /** Selects and reveals the group with this signature as soon as it is in the model. UI thread. */
    void showGroup(String signature);
}
