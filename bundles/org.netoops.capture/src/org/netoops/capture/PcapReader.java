// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.Arrays;

/**
 * The records of a classic pcap file, both byte orders, microseconds and nanoseconds.
 * Source of the format: IETF draft-ietf-opsawg-pcap.
 */
final class PcapReader {

    static final int MICROS = 0xa1b2c3d4;
    static final int NANOS = 0xa1b23c4d;
    static final int HEADER = 24;
    static final int RECORD_HEADER = 16;
    /** Records beyond this length exist only in damaged files: the largest snap length that capture programs use. */
    static final int RECORD_MAX = 256 << 10;

    private final CaptureInput in;
    private final CaptureRun run;
    private final byte[] data = new byte[RECORD_MAX];
    private ByteOrder order;
    private long nanosPerTick;
    private int linkType;
    private int length;
    private Instant time;
    private long count;
    private long cutOff;

    PcapReader(CaptureInput in, CaptureRun run) {
        this.in = in;
        this.run = run;
    }

    static boolean isPcap(byte[] head) {
        return head.length >= 4 && byteOrder(head) != null;
    }

    private static ByteOrder byteOrder(byte[] head) {
        int magic = ByteBuffer.wrap(head).getInt();
        if (magic == MICROS || magic == NANOS) {
            return ByteOrder.BIG_ENDIAN;
        }
        int swapped = Integer.reverseBytes(magic);
        return swapped == MICROS || swapped == NANOS ? ByteOrder.LITTLE_ENDIAN : null;
    }

    /** Reads the file header; false, with the reason reported, when it is not whole. */
    boolean open() throws IOException {
        if (!in.require(HEADER)) {
            run.fail("not read: a pcap file that ends within its header, after " + (in.limit - in.pos) + " bytes");
            return false;
        }
        order = byteOrder(Arrays.copyOfRange(in.buf, in.pos, in.pos + 4));
        ByteBuffer b = ByteBuffer.wrap(in.buf, in.pos, HEADER).order(order);
        nanosPerTick = b.getInt() == NANOS ? 1 : 1000;
        // the upper half tells about frame checksums
        linkType = b.getInt(in.pos + 20) & 0xffff;
        in.pos += HEADER;
        return true;
    }

    int linkType() {
        return linkType;
    }

    /** Goes to the next record; false at the end, when cancelled, and where the file is damaged beyond repair (reported). */
    boolean next() throws IOException {
        long at = in.offset();
        if (!in.require(RECORD_HEADER)) {
            if (in.limit > in.pos && !in.cancelled()) {
                run.problem("the last record, at byte " + at + ", is cut within its header");
            }
            return false;
        }
        ByteBuffer b = ByteBuffer.wrap(in.buf, in.pos, RECORD_HEADER).order(order);
        long seconds = b.getInt() & 0xffff_ffffL;
        long ticks = b.getInt() & 0xffff_ffffL;
        long captured = b.getInt() & 0xffff_ffffL;
        long original = b.getInt() & 0xffff_ffffL;
        if (captured > RECORD_MAX) {
            run.problem("record " + (count + 1) + " at byte " + at + " claims " + captured + " bytes, more than any packet has: the file is damaged "
                    + "from there on and the rest is not read");
            return false;
        }
        in.pos += RECORD_HEADER;
        if (!copy((int) captured)) {
            if (!in.cancelled()) {
                run.problem("the last record, at byte " + at + ", is cut: " + length + " of " + captured + " bytes are there");
            }
            return false;
        }
        count++;
        time = Instant.ofEpochSecond(seconds, ticks * nanosPerTick);
        if (captured < original) {
            cutOff++;
        }
        return true;
    }

    private boolean copy(int n) throws IOException {
        length = 0;
        while (length < n) {
            if (in.pos == in.limit && !in.fill()) {
                return false;
            }
            int part = Math.min(n - length, in.limit - in.pos);
            System.arraycopy(in.buf, in.pos, data, length, part);
            in.pos += part;
            length += part;
        }
        return true;
    }

    void reportSkipped() {
        if (cutOff > 0) {
            run.problem(cutOff + " packets were captured in part only: capture with full length (tcpdump -s 0)");
        }
    }

    /** The record's bytes; only {@link #length()} of them count, and only until the next record. */
    byte[] data() {
        return data;
    }

    int length() {
        return length;
    }

    Instant time() {
        return time;
    }

    /** Records read so far. */
    long count() {
        return count;
    }
}
