// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.internal.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/** Goes through the files in an archive, in their order; folders and links are passed over. */
public interface ArchiveReader {

    /**
     * Goes to the next file, also when the content of the one before was not read to its end; false at the end.
     *
     * @throws IOException when the archive is damaged, ends too early or cannot be read; nothing more can be had then
     */
    boolean next() throws IOException;

    /** The file's name as the archive states it: to be shown, never to be used as a path. */
    String name();

    /** Why its content cannot be had, or null when it can. */
    default String refusal() {
        return null;
    }

    /** When it was last written, or null when the archive does not tell or not in universal time. */
    Instant written();

    /** Its content; to be read before the next file is gone to. */
    InputStream content();
}
