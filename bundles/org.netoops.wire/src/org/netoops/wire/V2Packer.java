// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;

/** Packs a log into the stream of a netoops v2 dump: independent blocks of 16 KiB of text, the newest first. */
final class V2Packer {

    private final ByteArrayOutputStream stream = new ByteArrayOutputStream();
    private final List<Integer> starts = new ArrayList<>();

    V2Packer(byte[] log, boolean compress) {
        for (int end = log.length; end > 0; end -= V2Format.BLOCK_TEXT_BYTES) {
            int from = Math.max(0, end - V2Format.BLOCK_TEXT_BYTES);
            block(log, from, end - from, compress);
        }
    }

    private void block(byte[] log, int from, int n, boolean compress) {
        byte[] stored = compress ? deflate(log, from, n) : null;
        starts.add(stream.size());
        byte[] header = new byte[V2Format.BLOCK_HEADER_BYTES];
        LittleEndian.put32(header, 0, from);
        LittleEndian.put16(header, 4, n);
        LittleEndian.put16(header, 6, stored == null ? n : stored.length);
        stream.writeBytes(header);
        if (stored == null) {
            stream.write(log, from, n);
        } else {
            stream.writeBytes(stored);
        }
    }

    /** Null when it does not get smaller. Filled up with zeros where it would unpack to more than is allowed. */
    private static byte[] deflate(byte[] log, int from, int n) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(log, from, n);
            deflater.finish();
            byte[] out = new byte[n];
            int length = deflater.deflate(out);
            if (!deflater.finished() || length == n) {
                return null;
            }
            return Arrays.copyOf(out, Math.max(length, V2Format.ceilDiv(n, V2Format.MAX_RATIO)));
        } finally {
            deflater.end();
        }
    }

    byte[] stream() {
        return stream.toByteArray();
    }

    /** Where the first block begins among the stream bytes [from, to), counted from {@code from}; {@link V2Format#NO_BLOCK} for none. */
    int firstBlock(int from, int to) {
        for (int start : starts) {
            if (start >= from && start < to) {
                return start - from;
            }
        }
        return V2Format.NO_BLOCK;
    }
}
