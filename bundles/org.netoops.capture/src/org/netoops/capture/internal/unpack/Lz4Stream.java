// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.internal.unpack;

import java.io.IOException;
import java.io.InputStream;

/** Unpacks lz4 frames, any number one behind the other. Source: lz4 frame and block format descriptions. Memory: a block of at most 4 MiB twice. */
final class Lz4Stream extends InputStream {

    private static final long FRAME = 0x184d2204L;
    private static final long SKIPPABLE = 0x184d2a50L;
    /** Matches reach back so far, also into blocks before. */
    private static final int WINDOW = 64 << 10;
    private static final int RAW = 1 << 31;
    private static final int MATCH_MIN = 4;

    private final ByteSource in;
    private final Xxh32 sum = new Xxh32();
    /** The window, and behind it the block. */
    private byte[] out = new byte[0];
    private byte[] packed = new byte[0];
    /** Where what may be referred to begins. */
    private int start;
    private int at;
    private int limit;
    private int blockMax;
    private boolean independent;
    private boolean blockSums;
    private boolean contentSum;
    private boolean inside;

    Lz4Stream(InputStream packed) {
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
        while (at == limit) {
            if (!inside && !frame()) {
                return -1;
            }
            if (inside) {
                block();
            }
        }
        int n = Math.min(len, limit - at);
        System.arraycopy(out, at, b, off, n);
        at += n;
        return n;
    }

    /** The header of the next frame; false at the end. */
    private boolean frame() throws IOException {
        long magic;
        do {
            int first = in.read();
            if (first < 0) {
                return false;
            }
            magic = first | in.little(3) << 8;
            boolean skip = (magic & ~0xfL) == SKIPPABLE;
            if (!skip && magic != FRAME) {
                throw new IOException("something that is not lz4 follows");
            }
            in.skip(skip ? in.little(4) : 0);
        } while (magic != FRAME);
        int flags = in.need();
        int size = in.need() >> 4 & 7;
        if (flags >> 6 != 1 || size < 4) {
            throw new IOException("a frame of an unknown version");
        }
        independent = (flags & 0x20) != 0;
        blockSums = (flags & 0x10) != 0;
        contentSum = (flags & 4) != 0;
        in.skip((flags & 8) != 0 ? 8 : 0);
        if ((flags & 1) != 0) {
            throw new IOException("it needs a dictionary");
        }
        in.skip(1);
        blockMax = 1 << 8 + 2 * size;
        if (out.length < WINDOW + blockMax) {
            out = new byte[WINDOW + blockMax];
            packed = new byte[blockMax];
        }
        start = WINDOW;
        at = WINDOW;
        limit = WINDOW;
        sum.reset();
        inside = true;
        return true;
    }

    private void block() throws IOException {
        int size = (int) in.little(4);
        if (size == 0) {
            inside = false;
            if (contentSum && in.little(4) != sum.value()) {
                throw new IOException("the checksum of a frame does not fit what was unpacked");
            }
            return;
        }
        int length = size & ~RAW;
        if (length > blockMax) {
            throw new IOException("a block is longer than it may be");
        }
        // what was unpacked last is what the next block may refer to
        int window = independent ? 0 : Math.min(WINDOW, limit - start);
        System.arraycopy(out, limit - window, out, WINDOW - window, window);
        start = WINDOW - window;
        at = WINDOW;
        in.copy(packed, 0, length);
        in.skip(blockSums ? 4 : 0);
        if ((size & RAW) != 0) {
            System.arraycopy(packed, 0, out, WINDOW, length);
            limit = WINDOW + length;
        } else {
            limit = WINDOW;
            limit = unpack(length);
        }
        sum.update(out, WINDOW, limit - WINDOW);
    }

    /** Sequences of literals and matches; returns where they end. */
    private int unpack(int length) throws IOException {
        int i = 0;
        int o = WINDOW;
        int end = WINDOW + blockMax;
        while (i < length) {
            int token = packed[i++];
            int literals = token >> 4 & 15;
            for (int more = literals == 15 ? 255 : 0; more == 255;) {
                more = at(i++, length);
                literals += more;
            }
            if (literals > length - i || literals > end - o) {
                throw new IOException("a block is damaged");
            }
            System.arraycopy(packed, i, out, o, literals);
            i += literals;
            o += literals;
            if (i == length) {
                return o;
            }
            int back = at(i, length) | at(i + 1, length) << 8;
            i += 2;
            int match = token & 15;
            for (int more = match == 15 ? 255 : 0; more == 255;) {
                more = at(i++, length);
                match += more;
            }
            match += MATCH_MIN;
            if (back == 0 || back > o - start || match > end - o) {
                throw new IOException("a block is damaged");
            }
            // byte by byte: a match may reach into what it writes
            for (int k = 0; k < match; k++, o++) {
                out[o] = out[o - back];
            }
        }
        return o;
    }

    private int at(int i, int length) throws IOException {
        if (i >= length) {
            throw new IOException("a block is damaged");
        }
        return packed[i] & 0xff;
    }
}
