// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.internal.unpack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorInputStream;

/** Streams of commons-compress, any number one behind the other, with what they gave in front of damage kept. */
final class LibraryStream extends BulkStream {

    /** What gzip may have between contents: without this bound a name in a header costs memory. */
    private static final int GZIP_MAX = 128 << 10;
    /** What lz4 may have: without this bound empty frames in a row cost stack. The longest match takes 16 KiB of it. */
    private static final int LZ4_MAX = 20 << 10;
    private static final String EMPTY = "too many headers, or too long ones, without content";

    private final InputStream decoder;
    private final LongSupplier given;
    private final MeteredStream packed;
    private final long allowed;
    private IOException failure;

    /**
     * @param given   bytes that the decoder has given out so far; it counts those of a call too that ends in an exception
     * @param allowed packed bytes that one call may take
     */
    private LibraryStream(InputStream decoder, LongSupplier given, MeteredStream packed, long allowed) {
        this.decoder = decoder;
        this.given = given;
        this.packed = packed;
        this.allowed = allowed;
    }

    static InputStream gzip(InputStream in) throws IOException {
        MeteredStream packed = new MeteredStream(in);
        packed.allow(GZIP_MAX, EMPTY);
        BufferedInputStream buffer = new BufferedInputStream(packed);
        GzipCompressorInputStream gzip = GzipCompressorInputStream.builder().setInputStream(buffer).setDecompressConcatenated(true)
                .setOnMemberEnd(member -> skipPadding(buffer, packed)).get();
        return new LibraryStream(gzip, gzip::getBytesRead, packed, GZIP_MAX);
    }

    /** Zeros behind a member are padding, as on tapes; the library takes them for damage. */
    private static void skipPadding(BufferedInputStream buffer, MeteredStream packed) throws IOException {
        buffer.mark(1);
        while (buffer.read() == 0) {
            packed.allow(GZIP_MAX, EMPTY);
            buffer.mark(1);
        }
        buffer.reset();
    }

    static InputStream bzip2(InputStream in) throws IOException {
        MeteredStream packed = new MeteredStream(in);
        BZip2CompressorInputStream bzip2 = new BZip2CompressorInputStream(packed, true);
        // unpacks a block as a whole, and neither keeps names nor recurses
        return new LibraryStream(bzip2, bzip2::getBytesRead, packed, Long.MAX_VALUE >> 1);
    }

    static InputStream lz4(InputStream in) throws IOException {
        MeteredStream packed = new MeteredStream(in);
        packed.allow(LZ4_MAX, EMPTY);
        // its count is that of packed bytes; but a call that throws has nothing to give
        return new LibraryStream(new FramedLZ4CompressorInputStream(packed, true), () -> 0, packed, LZ4_MAX);
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        if (failure != null) {
            throw failure;
        }
        long before = given.getAsLong();
        try {
            return Damage.told(() -> decode(b, off, len));
        } catch (IOException e) {
            failure = e;
            int n = (int) (given.getAsLong() - before);
            if (n > 0) {
                return n;
            }
            throw e;
        }
    }

    /** An empty block of lz4 looks like the end; but at the end nothing more is read. */
    private int decode(byte[] b, int off, int len) throws IOException {
        int n;
        long at;
        do {
            at = packed.count();
            packed.allow(allowed, EMPTY);
            n = decoder.read(b, off, len);
        } while (n < 0 && packed.count() > at);
        return n;
    }

    @Override
    public void close() throws IOException {
        decoder.close();
    }
}
