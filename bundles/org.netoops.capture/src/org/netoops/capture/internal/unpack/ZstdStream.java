// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.internal.unpack;

import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * Unpacks zstd, any number of frames one behind the other. The library's own stream does not tell when the last of several frames is cut.
 * Looking back takes at most 128 MiB outside of the heap: the library refuses what asks for more.
 */
final class ZstdStream extends BulkStream {

    private final InputStream in;
    private final byte[] read = new byte[8 << 10];
    private final ZstdDecompressCtx context;
    private final ByteBuffer packed = ByteBuffer.allocateDirect(8 << 10).limit(0);
    private final ByteBuffer out = ByteBuffer.allocateDirect(16 << 10).limit(0);
    private boolean betweenFrames = true;

    /** @throws LinkageError when the native library cannot be loaded */
    ZstdStream(InputStream packed) {
        this.in = packed;
        this.context = new ZstdDecompressCtx();
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        if (len == 0) {
            return 0;
        }
        while (!out.hasRemaining()) {
            boolean more = refill();
            if (!more && betweenFrames) {
                return -1;
            }
            decompress();
            if (!more && !out.hasRemaining()) {
                throw new EOFException("it ends too early");
            }
        }
        int n = Math.min(len, out.remaining());
        out.get(b, off, n);
        return n;
    }

    private boolean refill() throws IOException {
        if (!packed.hasRemaining()) {
            int n = in.read(read, 0, read.length);
            packed.clear().put(read, 0, Math.max(0, n)).flip();
        }
        return packed.hasRemaining();
    }

    private void decompress() throws IOException {
        out.clear();
        try {
            betweenFrames = context.decompressDirectByteBufferStream(out, packed);
        } catch (ZstdException e) {
            out.position(0);
            throw new IOException(e.getMessage(), e);
        } finally {
            out.flip();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
