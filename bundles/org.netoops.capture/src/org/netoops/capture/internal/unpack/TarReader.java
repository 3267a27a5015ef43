// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.internal.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/**
 * Reads tar archives: v7, ustar, GNU with long names, and pax. Takes as much memory as one name may have, however long the archive claims it to
 * be, and any number of headers without recursion.
 */
final class TarReader implements ArchiveReader {

    /** Of long names and pax headers so much is looked at; what is beyond is skipped. */
    private static final int EXTENSION_MAX = 64 << 10;

    /** The year 9999: beyond is no time but damage. */
    private static final long LATEST = 253_402_300_799L;

    private final ByteSource in;
    private final byte[] block = new byte[TarHeader.LENGTH];
    /** Bytes of the current file that are not read yet, and those that fill its last block. */
    private long left;
    private long padding;
    private long time;
    private String name;
    private String refusal;
    private long files;

    TarReader(InputStream in) {
        this.in = new ByteSource(in);
    }

    @Override
    public boolean next() throws IOException {
        skip();
        String longName = null;
        long paxSize = -1;
        boolean sparse = false;
        while (header()) {
            TarHeader h = TarHeader.of(block);
            if (h.size() < 0) {
                throw new IOException("the size of " + h.name() + " makes no sense");
            }
            begin(h.size());
            switch (h.type()) {
                case 'L' -> longName = new String(extension(), StandardCharsets.UTF_8).replace("\0", "");
                case 'x' -> {
                    PaxHeader pax = PaxHeader.of(extension());
                    longName = pax.path() == null ? longName : pax.path();
                    paxSize = pax.size();
                    sparse = pax.sparse();
                }
                case '0', '7', 0, 'S' -> {
                    if (paxSize >= 0) {
                        begin(paxSize);
                    }
                    time = h.time();
                    name = longName == null ? h.name() : longName;
                    refusal = sparse || h.type() == 'S' ? "stored as a file with holes, which is not read; unpack the archive first" : null;
                    files++;
                    // v7 marks a folder by its name
                    if (h.type() != 0 || !name.endsWith("/")) {
                        return true;
                    }
                    longName = null;
                    paxSize = -1;
                    skip();
                }
                case 'K', 'g' -> skip();
                default -> {
                    longName = null;
                    paxSize = -1;
                    sparse = false;
                    skip();
                }
            }
        }
        return false;
    }

    private void begin(long size) {
        left = size;
        padding = -size & TarHeader.LENGTH - 1;
    }

    /** Skips what is left of the current file. */
    private void skip() throws IOException {
        in.skip(left);
        left = 0;
        in.skip(padding);
        padding = 0;
    }

    private byte[] extension() throws IOException {
        byte[] b = new byte[(int) Math.min(left, EXTENSION_MAX)];
        in.copy(b, 0, b.length);
        left -= b.length;
        skip();
        return b;
    }

    /** The next header; false at the end, which is a block of zeros, or in archives that were cut at a block just the end. */
    private boolean header() throws IOException {
        if (!in.fill()) {
            return false;
        }
        in.copy(block, 0, block.length);
        if (Arrays.equals(block, new byte[block.length])) {
            return false;
        }
        if (!TarHeader.isHeader(block)) {
            throw new IOException(files == 0 ? "no file begins where one has to" : "no file begins behind " + name);
        }
        return true;
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
        return time <= 0 || time > LATEST ? null : Instant.ofEpochSecond(time);
    }

    @Override
    public InputStream content() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] b, int off, int len) throws IOException {
                if (left == 0 || len == 0) {
                    return len == 0 ? 0 : -1;
                }
                if (!in.fill()) {
                    throw new IOException("the archive ends within this file: " + left + " bytes are missing");
                }
                int n = (int) Math.min(Math.min(len, left), in.limit - in.pos);
                System.arraycopy(in.buf, in.pos, b, off, n);
                in.pos += n;
                left -= n;
                return n;
            }
        };
    }
}
