// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.internal.unpack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip, any number of members one behind the other (RFC 1952). Gives what it has before it complains, and needs no more memory for a
 * header however long its fields are; the JDK's own stream guesses by {@code available()} whether another member follows.
 */
final class GzipStream extends InputStream {

    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final ByteSource in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private long members;
    private boolean inside;
    private IOException damage;

    GzipStream(InputStream packed) {
        this.in = new ByteSource(packed);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        if (len == 0) {
            return 0;
        }
        while (damage == null) {
            if (!inside && !member()) {
                return -1;
            }
            if (inflater.finished()) {
                trailer();
                continue;
            }
            int n = inflate(b, off, len);
            if (n > 0) {
                crc.update(b, off, n);
                return n;
            }
        }
        throw damage;
    }

    private int inflate(byte[] b, int off, int len) throws IOException {
        long before = inflater.getBytesWritten();
        try {
            if (inflater.needsInput()) {
                if (!in.fill()) {
                    throw new EOFException("it ends too early");
                }
                inflater.setInput(in.buf, in.pos, in.limit - in.pos);
            }
            int n = inflater.inflate(b, off, len);
            in.pos = in.limit - inflater.getRemaining();
            if (n == 0 && inflater.needsDictionary()) {
                throw new IOException("it needs a dictionary");
            }
            return n;
        } catch (DataFormatException e) {
            damage = new IOException(e.getMessage() == null ? "no valid deflate stream" : e.getMessage());
            return (int) (inflater.getBytesWritten() - before);
        }
    }

    /** Goes to the next member; false at the end. Zeros behind the last one are padding, as on tapes. */
    private boolean member() throws IOException {
        int first = in.read();
        while (first == 0 && members > 0) {
            first = in.read();
        }
        if (first < 0) {
            return false;
        }
        if (first != 0x1f || in.need() != 0x8b || in.need() != 8) {
            throw new IOException(members == 0 ? "no gzip header" : "something that is not gzip follows behind member " + members);
        }
        int flags = in.need();
        in.skip(6);
        if ((flags & EXTRA) != 0) {
            in.skip(in.need() | in.need() << 8);
        }
        skipText((flags & NAME) != 0);
        skipText((flags & COMMENT) != 0);
        in.skip((flags & HEADER_CRC) != 0 ? 2 : 0);
        inflater.reset();
        inflater.setInput(in.buf, in.pos, in.limit - in.pos);
        crc.reset();
        inside = true;
        return true;
    }

    private void skipText(boolean there) throws IOException {
        while (there && in.need() != 0) {
            // up to the zero at its end
        }
    }

    private void trailer() throws IOException {
        inside = false;
        members++;
        long sum = in.little(4);
        long length = in.little(4);
        if (sum != crc.getValue() || length != (inflater.getBytesWritten() & 0xffff_ffffL)) {
            throw new IOException("the checksum or length of member " + members + " does not fit what was unpacked");
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
