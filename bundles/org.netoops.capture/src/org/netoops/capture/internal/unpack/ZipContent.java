// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.internal.unpack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The content of one file in a zip archive, stored or deflated. */
final class ZipContent extends InputStream {

    private static final long DESCRIPTOR = 0x08074b50L;

    private final ByteSource in;
    private final Inflater inflater;
    private final CRC32 crc = new CRC32();
    private final long stated;
    private final boolean sizesBehind;
    /** Packed bytes not used yet; of a deflated file its end is told by itself. */
    private long left;
    private boolean ended;
    private IOException damage;

    /** @param crc checksum, or -1 when it stands behind the content */
    ZipContent(ByteSource in, boolean deflated, long packed, long crc) {
        this.in = in;
        this.inflater = deflated ? new Inflater(true) : null;
        this.left = packed;
        this.stated = crc;
        this.sizesBehind = crc < 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        if (damage != null) {
            throw damage;
        }
        if (ended || len == 0) {
            return ended ? -1 : 0;
        }
        int n = inflater == null ? copy(b, off, len) : inflate(b, off, len);
        crc.update(b, off, n);
        if (n == 0 && damage == null) {
            end();
            return -1;
        }
        if (n == 0) {
            throw damage;
        }
        return n;
    }

    private int copy(byte[] b, int off, int len) throws IOException {
        if (left == 0) {
            return 0;
        }
        fill();
        int n = (int) Math.min(Math.min(len, left), in.limit - in.pos);
        System.arraycopy(in.buf, in.pos, b, off, n);
        in.pos += n;
        left -= n;
        return n;
    }

    private int inflate(byte[] b, int off, int len) throws IOException {
        int n = 0;
        while (n == 0 && !inflater.finished()) {
            if (inflater.needsInput()) {
                fill();
                inflater.setInput(in.buf, in.pos, in.limit - in.pos);
            }
            long before = inflater.getBytesWritten();
            try {
                n = inflater.inflate(b, off, len);
                if (n == 0 && inflater.needsDictionary()) {
                    throw new DataFormatException("it needs a dictionary");
                }
                in.pos = in.limit - inflater.getRemaining();
            } catch (DataFormatException e) {
                damage = new IOException(e.getMessage() == null ? "no valid deflate stream" : e.getMessage());
                return (int) (inflater.getBytesWritten() - before);
            }
        }
        return n;
    }

    private void fill() throws IOException {
        if (!in.fill()) {
            damage = new EOFException("the archive ends within this file");
            throw damage;
        }
    }

    /** Reads what stands behind the content, and compares. */
    private void end() throws IOException {
        ended = true;
        long sum = stated;
        if (sizesBehind) {
            sum = in.little(4);
            sum = sum == DESCRIPTOR ? in.little(4) : sum;
            in.skip(4);
            // the packed size, of 4 bytes or of 8 whose upper half is then in the place of the other size
            long next = in.little(4);
            boolean large = next == inflater.getBytesRead() >>> 32 && next != (inflater.getBytesWritten() & 0xffff_ffffL);
            in.skip(large ? 8 : 0);
        }
        if (inflater != null) {
            inflater.end();
        }
        if (sum != crc.getValue()) {
            damage = new IOException("the checksum does not fit what was unpacked");
            throw damage;
        }
    }

    /** Goes to its end, wherever reading stopped. */
    void finish() throws IOException {
        byte[] rest = new byte[4096];
        boolean whole = ended;
        while (!whole) {
            whole = read(rest, 0, rest.length) < 0;
        }
    }

    @Override
    public void close() {
        if (inflater != null) {
            inflater.end();
        }
    }
}
