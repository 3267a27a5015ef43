// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;

/** One kind of file that can be read. Register it in {@link FormatDetector}. */
interface CaptureFormat {

    /** The word shown in reports, e.g. "pcap". */
    String name();

    /** Whether a source that begins with these bytes is of this format. {@code head} holds the whole source when it is short. */
    boolean matches(byte[] head);

    /**
     * Reads the source from its first byte to its end, or until the input says that it was cancelled.
     * Damage goes to {@link CaptureRun#problem}, it is not thrown.
     *
     * @throws IOException only when the source itself can no longer be read
     */
    void read(CaptureInput in, CaptureRun run, CaptureOptions options) throws IOException;
}
