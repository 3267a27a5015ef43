// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.internal.unpack;

import java.io.IOException;
import java.io.InputStream;

/** Unpacks bzip2, any number of streams one behind the other. At most 4 MiB of memory: blocks have at most 900,000 bytes. */
final class Bzip2Stream extends InputStream {

    private static final long BLOCK = 0x314159265359L;
    private static final long END = 0x177245385090L;
    /** "BZh" */
    private static final long MAGIC = 0x425a68;
    private static final int BLOCK_UNIT = 100_000;
    /** So many equal bytes are followed by the number of further ones. */
    private static final int RUN = 4;

    private final Bzip2Bits bits;
    private Bzip2Block block;
    private boolean inside;
    /** A block was given that is not checked yet. */
    private boolean given;
    private int blockCrc;
    private int streamCrc;
    private boolean ended;
    private int run;
    private int last;
    private int repeat;
    private int crc = -1;

    Bzip2Stream(InputStream packed) {
        this.bits = new Bzip2Bits(new ByteSource(packed));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        int n = 0;
        while (n < len && !ended) {
            if (repeat > 0) {
                repeat--;
            } else if (block != null && block.left() > 0) {
                int c = block.next();
                if (run == RUN) {
                    repeat = c;
                    run = 0;
                    continue;
                }
                run = c == last ? run + 1 : 1;
                last = c;
            } else {
                if (n > 0) {
                    return n;
                }
                ended = !next();
                continue;
            }
            crc = Bzip2Bits.crc(crc, last);
            b[off + n++] = (byte) last;
        }
        return n > 0 || len == 0 ? n : -1;
    }

    /** Goes to the next block; false at the end. */
    private boolean next() throws IOException {
        while (inside || begin()) {
            check();
            long magic = bits.read(24) << 24 | bits.read(24);
            if (magic == BLOCK) {
                blockCrc = (int) bits.read(32);
                block.decode(bits);
                crc = -1;
                run = 0;
                given = true;
                return true;
            }
            if (magic != END) {
                throw new IOException("no block begins where one has to");
            }
            if ((int) bits.read(32) != streamCrc) {
                throw new IOException("the checksum of a stream does not fit what was unpacked");
            }
            bits.align();
            inside = false;
        }
        return false;
    }

    /** Compares the block that was just given with its checksum. */
    private void check() throws IOException {
        if (given && ~crc != blockCrc) {
            throw new IOException("the checksum of a block does not fit what was unpacked");
        }
        streamCrc = given ? Integer.rotateLeft(streamCrc, 1) ^ blockCrc : streamCrc;
        given = false;
    }

    /** The header of a stream; false at the end of the data. */
    private boolean begin() throws IOException {
        if (bits.end()) {
            return false;
        }
        int level = bits.read(24) == MAGIC ? (int) bits.read(8) - '0' : 0;
        if (level < 1 || level > 9) {
            throw new IOException("something that is not bzip2 follows");
        }
        if (block == null || block.capacity() != level * BLOCK_UNIT) {
            block = new Bzip2Block(level * BLOCK_UNIT);
        }
        streamCrc = 0;
        inside = true;
        return true;
    }
}
