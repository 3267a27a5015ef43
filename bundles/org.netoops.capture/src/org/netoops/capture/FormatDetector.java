// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.util.ArrayList;
import java.util.List;

/** Finds the format of a source by its first bytes; names and extensions are not looked at. */
final class FormatDetector {

    /** In order of certainty: signatures first, text last. */
    private static final List<CaptureFormat> FORMATS = formats();

    private FormatDetector() {
    }

    private static List<CaptureFormat> formats() {
        List<CaptureFormat> all = new ArrayList<>();
        all.add(new PcapFormat());
        all.add(new PcapngFormat());
        all.addAll(ForeignFormat.ALL);
        all.add(new RamoopsFormat());
        all.add(new JournalExportFormat());
        all.add(new JournalJsonFormat());
        all.add(new PstoreFormat(false));
        all.add(new TextFormat());
        all.add(new PstoreFormat(true));
        return List.copyOf(all);
    }

    /** The format of a source that begins with {@code head}, or null when it is none that is known. */
    static CaptureFormat detect(byte[] head) {
        for (CaptureFormat f : FORMATS) {
            if (f.matches(head)) {
                return f;
            }
        }
        return null;
    }
}
