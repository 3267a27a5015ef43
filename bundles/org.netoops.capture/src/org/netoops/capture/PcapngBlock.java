// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** One block of a pcapng file after the other, read through without ever being held as a whole. */
final class PcapngBlock {

    private final CaptureInput in;
    private final CaptureRun run;
    private ByteOrder order;
    private long offset;
    private int type;
    private long length;
    /** Bytes of the body not used yet. */
    private long left;
    private boolean stopped;
    private int code;
    private ByteBuffer value;

    PcapngBlock(CaptureInput in, CaptureRun run) {
        this.in = in;
        this.run = run;
    }

    /** Goes to the next block; false at the end, when cancelled, and behind damage (reported). */
    boolean begin() throws IOException {
        offset = in.offset();
        if (!in.require(Pcapng.FRAMING)) {
            return in.limit > in.pos && cut("ends within its header");
        }
        type = ByteBuffer.wrap(in.buf, in.pos, 4).order(order == null ? ByteOrder.BIG_ENDIAN : order).getInt();
        if (type == Pcapng.SECTION && !byteOrder()) {
            return damage("is a section header without a byte order");
        }
        length = ByteBuffer.wrap(in.buf, in.pos + 4, 4).order(order).getInt() & 0xffff_ffffL;
        if (length < Pcapng.FRAMING || length % 4 != 0) {
            return damage("claims a length of " + length + " bytes");
        }
        in.pos += 8;
        left = length - Pcapng.FRAMING;
        return true;
    }

    /** The byte order of a section, which its header states behind the length. */
    private boolean byteOrder() {
        int mark = ByteBuffer.wrap(in.buf, in.pos + 8, 4).getInt();
        if (mark == Pcapng.BYTE_ORDER) {
            order = ByteOrder.BIG_ENDIAN;
        } else if (Integer.reverseBytes(mark) == Pcapng.BYTE_ORDER) {
            order = ByteOrder.LITTLE_ENDIAN;
        } else {
            return false;
        }
        return true;
    }

    int type() {
        return type;
    }

    long offset() {
        return offset;
    }

    /** The next bytes of the body, a few; null when the body or the file has less. */
    ByteBuffer body(int n) throws IOException {
        if (n > left || !in.require(n)) {
            return null;
        }
        ByteBuffer b = ByteBuffer.wrap(in.buf, in.pos, n).order(order);
        in.pos += n;
        left -= n;
        return b;
    }

    long left() {
        return left;
    }

    /** Takes a packet's bytes out of the body; false when the file ends before. */
    boolean take(Packet packet, int n) throws IOException {
        boolean whole = packet.take(in, n);
        left -= packet.length;
        return whole;
    }

    /** Goes to the next option of the rest of the body; false when there is none. */
    boolean option() throws IOException {
        ByteBuffer head = body(4);
        if (head == null) {
            return false;
        }
        code = head.getShort() & 0xffff;
        int n = head.getShort() & 0xffff;
        int padded = (int) Math.min(left, n + 3 & ~3);
        if (code == Pcapng.END_OF_OPTIONS || n > left || !in.require(padded)) {
            return false;
        }
        value = ByteBuffer.wrap(in.buf, in.pos, n).slice().order(order);
        in.pos += padded;
        left -= padded;
        return true;
    }

    int code() {
        return code;
    }

    ByteBuffer value() {
        return value;
    }

    /** Reports why nothing more can be read. */
    void stop(String reason) {
        stopped = true;
        run.problem(reason);
    }

    /** Skips what is left of the block; false when nothing more can be read behind it (reported). */
    boolean end() throws IOException {
        while (!stopped && left > 0) {
            if (in.pos == in.limit && !in.fill()) {
                return cut("is cut: " + (in.offset() - offset) + " of " + length + " bytes are there");
            }
            int part = (int) Math.min(left, in.limit - in.pos);
            in.pos += part;
            left -= part;
        }
        if (stopped) {
            return false;
        }
        if (!in.require(4)) {
            return cut("is cut: " + (in.offset() + in.limit - in.pos - offset) + " of " + length + " bytes are there");
        }
        long again = ByteBuffer.wrap(in.buf, in.pos, 4).order(order).getInt() & 0xffff_ffffL;
        in.pos += 4;
        return again == length || damage("has a length of " + length + " bytes at its start and of " + again + " at its end");
    }

    private boolean cut(String how) {
        if (!in.cancelled()) {
            run.problem("the last block, at byte " + offset + ", " + how);
        }
        return false;
    }

    private boolean damage(String how) {
        run.problem("the block at byte " + offset + " " + how + ": the file is damaged there and the rest is not read");
        return false;
    }
}
