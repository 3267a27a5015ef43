// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.internal.unpack;

import java.io.InputStream;

/** Archives whose files are read like those of a folder. */
public enum ArchiveKind {

    TAR("tar") {
        @Override
        public boolean matches(byte[] head) {
            return TarReader.isHeader(head);
        }

        @Override
        public ArchiveReader open(InputStream in) {
            return new TarReader(in);
        }
    },

    ZIP("zip") {
        @Override
        public boolean matches(byte[] head) {
            return Compression.starts(head, 'P', 'K', 3, 4) || Compression.starts(head, 'P', 'K', 5, 6);
        }

        @Override
        public ArchiveReader open(InputStream in) {
            return new ZipReader(in);
        }
    };

    private final String title;

    ArchiveKind(String title) {
        this.title = title;
    }

    /** Its name for users. */
    public String title() {
        return title;
    }

    /** Whether a stream that begins with these bytes is such an archive. */
    public abstract boolean matches(byte[] head);

    /** Begins to read one. The stream is not closed. */
    public abstract ArchiveReader open(InputStream in);
}
