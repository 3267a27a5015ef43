// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.internal.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Reads zip archives from front to back, so that one in a pipe or in another archive is read in constant memory too. Source: PKWARE's APPNOTE.
 * The JDK's reader takes an archive that is cut between two files for whole, and stops at the first file it cannot unpack.
 */
final class ZipReader implements ArchiveReader {

    private static final long FILE = 0x04034b50L;
    private static final int ENCRYPTED = 1;
    private static final int SIZES_BEHIND = 8;
    private static final int UTF8 = 0x800;
    private static final int ZIP64 = 1;
    /** "UT": the field with times in UTC; the others are those of a wall clock somewhere. */
    private static final int TIMES = 0x5455;
    private static final long IN_ZIP64 = 0xffff_ffffL;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteSource in;
    private String name;
    private String refusal;
    private Instant written;
    private ZipContent content;
    /** Bytes to skip of a file that is not read. */
    private long left;
    private long files;

    ZipReader(InputStream in) {
        this.in = new ByteSource(in);
    }

    @Override
    public boolean next() throws IOException {
        do {
            if (content != null) {
                content.finish();
                content = null;
            }
            in.skip(left);
            left = 0;
            if (!header()) {
                return false;
            }
        } while (name.endsWith("/"));
        return true;
    }

    /** The header of the next file; false behind the last one. */
    private boolean header() throws IOException {
        long signature = in.little(4);
        if (signature != FILE) {
            if ((signature & 0xffff) != (FILE & 0xffff)) {
                throw new IOException(files == 0 ? "no file begins where one has to" : "no file begins behind " + name);
            }
            return false;
        }
        in.skip(2);
        int flags = (int) in.little(2);
        int method = (int) in.little(2);
        in.skip(4);
        long crc = in.little(4);
        long packed = in.little(4);
        long unpacked = in.little(4);
        byte[] nameBytes = new byte[(int) in.little(2)];
        int extraLength = (int) in.little(2);
        in.copy(nameBytes, 0, nameBytes.length);
        name = new String(nameBytes, (flags & UTF8) != 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
        packed = extra(extraLength, packed, unpacked);
        files++;
        boolean sizesBehind = (flags & SIZES_BEHIND) != 0;
        refusal = refusal(flags, method);
        if (refusal == null && (method == DEFLATED || !sizesBehind)) {
            content = new ZipContent(in, method == DEFLATED, packed, sizesBehind ? -1 : crc);
        } else if (sizesBehind) {
            throw new IOException("where " + name + " ends is told only at the archive's end; unpack it first");
        } else {
            left = packed;
        }
        return true;
    }

    private static String refusal(int flags, int method) {
        if ((flags & ENCRYPTED) != 0) {
            return "encrypted in the archive; unpack it first";
        }
        return method == STORED || method == DEFLATED ? null : "packed by method " + method + ", which is not known; unpack the archive first";
    }

    /** Reads the extra fields; returns the packed size, which one of them tells when it is large. */
    private long extra(int length, long packed, long unpacked) throws IOException {
        long size = packed;
        written = null;
        int rest = length;
        while (rest >= 4) {
            int id = (int) in.little(2);
            int n = (int) Math.min(in.little(2), rest - 4);
            rest -= 4 + n;
            int before = unpacked == IN_ZIP64 ? 8 : 0;
            if (id == ZIP64 && packed == IN_ZIP64 && n >= before + 8) {
                in.skip(before);
                size = in.little(4) | in.little(4) << 32;
                n -= before + 8;
            } else if (id == TIMES && n >= 5) {
                boolean there = (in.need() & 1) != 0;
                long seconds = in.little(4);
                written = there ? Instant.ofEpochSecond(seconds) : null;
                n -= 5;
            }
            in.skip(n);
        }
        in.skip(rest);
        if (size < 0) {
            throw new IOException("the size of " + name + " makes no sense");
        }
        return size;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String refusal() {
        return refusal;
    }

    @Override
    public Instant written() {
        return written;
    }

    @Override
    public InputStream content() {
        return content == null ? InputStream.nullInputStream() : content;
    }
}
