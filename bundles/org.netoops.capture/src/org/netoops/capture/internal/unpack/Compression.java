// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.internal.unpack;

import java.io.IOException;
import java.io.InputStream;
import org.tukaani.xz.XZInputStream;

/** What a stream can be compressed with. */
public enum Compression {

    GZIP("gzip") {
        @Override
        public boolean matches(byte[] head) {
            return starts(head, 0x1f, 0x8b, 8);
        }

        @Override
        InputStream decode(InputStream packed, int memory) throws IOException {
            return LibraryStream.gzip(packed);
        }
    },

    XZ("xz") {
        @Override
        public boolean matches(byte[] head) {
            return starts(head, 0xfd, '7', 'z', 'X', 'Z', 0);
        }

        @Override
        InputStream decode(InputStream packed, int memory) throws IOException {
            return new XZInputStream(packed, memory >> 10);
        }
    },

    ZSTD("zstd") {
        @Override
        public boolean matches(byte[] head) {
            // pzstd begins with a frame to be skipped, which tells the length of the next one
            boolean skippable = head.length >= 12 && (head[0] & 0xf0) == 0x50 && head[1] == 0x2a && head[2] == 0x4d && head[3] == 0x18
                    && head[4] == 4 && head[5] == 0 && head[6] == 0 && head[7] == 0;
            return skippable || starts(head, 0x28, 0xb5, 0x2f, 0xfd);
        }

        @Override
        InputStream decode(InputStream packed, int memory) throws IOException {
            try {
                return new ZstdStream(packed);
            } catch (LinkageError e) {
                throw new IOException("zstd cannot be used on this machine: unpack it first with unzstd", e);
            }
        }
    },

    BZIP2("bzip2") {
        @Override
        public boolean matches(byte[] head) {
            return starts(head, 'B', 'Z', 'h') && head.length > 4 && head[3] >= '1' && head[3] <= '9' && (head[4] == 0x31 || head[4] == 0x17);
        }

        @Override
        InputStream decode(InputStream packed, int memory) throws IOException {
            return LibraryStream.bzip2(packed);
        }
    },

    LZ4("lz4") {
        @Override
        public boolean matches(byte[] head) {
            return starts(head, 0x04, 0x22, 0x4d, 0x18);
        }

        @Override
        InputStream decode(InputStream packed, int memory) throws IOException {
            return LibraryStream.lz4(packed);
        }
    };

    private final String title;

    Compression(String title) {
        this.title = title;
    }

    /** Its name for users. */
    public String title() {
        return title;
    }

    /** Whether a stream that begins with these bytes is compressed with it. */
    public abstract boolean matches(byte[] head);

    /**
     * Unpacks a stream. Reading throws when the data are damaged or end too early; what was given before is good. To be closed.
     *
     * @param memory bytes that xz may use for what the data refer back to; data that need more cannot be read. The others have limits of their own
     * @throws IOException when not even its beginning can be read
     */
    public InputStream open(InputStream packed, int memory) throws IOException {
        return Damage.told(() -> decode(packed, memory));
    }

    abstract InputStream decode(InputStream packed, int memory) throws IOException;

    static boolean starts(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
