// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.capture;

import java.nio.file.Path;

/** What tests do in the Capture perspective behind a dialog's back. */
public final class CaptureViews {

    private CaptureViews() {
    }

    /** As if the file had been chosen. */
    public static void open(Path file) {
        CaptureModel.get().open(file);
    }

    /** As if Live had been pressed. */
    public static void live() {
        CaptureModel.get().live();
    }

    /** Saves the rows shown as if this file had been chosen. */
    public static void save(Path file) {
        ShownRows shown = CaptureModel.get().shown();
        SaveDatagrams.schedule(file, CaptureModel.get().table(), shown.count(), shown::number);
    }
}
