// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.Arrays;

/**
 * The records of a classic pcap file: both byte orders, microseconds and nanoseconds, and the variant whose records also tell the interface.
 * Source of the format: IETF draft-ietf-opsawg-pcap; of the variant: wiretap/libpcap.h.
 */
final class PcapReader implements PacketSource {

    static final int MICROS = 0xa1b2c3d4;
    static final int NANOS = 0xa1b23c4d;
    /** Written by patched versions of libpcap around the year 2000. */
    static final int MODIFIED = 0xa1b2cd34;
    static final int HEADER = 24;
    static final int RECORD_HEADER = 16;
    /** Interface number, protocol and packet type, which the frame tells as well. */
    static final int MODIFIED_EXTRA = 8;

    private final CaptureInput in;
    private final CaptureRun run;
    private ByteOrder order;
    private long nanosPerTick;
    private int recordHeader;
    private int linkType;
    private long count;

    PcapReader(CaptureInput in, CaptureRun run) {
        this.in = in;
        this.run = run;
    }

    static boolean isPcap(byte[] head) {
        return head.length >= 4 && byteOrder(head) != null;
    }

    private static ByteOrder byteOrder(byte[] head) {
        int magic = ByteBuffer.wrap(head).getInt();
        if (isMagic(magic)) {
            return ByteOrder.BIG_ENDIAN;
        }
        return isMagic(Integer.reverseBytes(magic)) ? ByteOrder.LITTLE_ENDIAN : null;
    }

    private static boolean isMagic(int magic) {
        return magic == MICROS || magic == NANOS || magic == MODIFIED;
    }

    /** Reads the file header; false, with the reason reported, when it is not whole. */
    boolean open() throws IOException {
        if (!in.require(HEADER)) {
            run.fail("not read: a pcap file that ends within its header, after " + (in.limit - in.pos) + " bytes");
            return false;
        }
        order = byteOrder(Arrays.copyOfRange(in.buf, in.pos, in.pos + 4));
        ByteBuffer b = ByteBuffer.wrap(in.buf, in.pos, HEADER).order(order);
        int magic = b.getInt();
        nanosPerTick = magic == NANOS ? 1 : 1000;
        recordHeader = RECORD_HEADER + (magic == MODIFIED ? MODIFIED_EXTRA : 0);
        // the upper half tells about frame checksums
        linkType = b.getInt(in.pos + 20) & 0xffff;
        in.pos += HEADER;
        return true;
    }

    int linkType() {
        return linkType;
    }

    @Override
    public boolean next(Packet packet) throws IOException {
        long at = in.offset();
        if (!in.require(recordHeader)) {
            if (in.limit > in.pos && !in.cancelled()) {
                run.problem("the last record, at byte " + at + ", is cut within its header");
            }
            return false;
        }
        ByteBuffer b = ByteBuffer.wrap(in.buf, in.pos, RECORD_HEADER).order(order);
        long seconds = b.getInt() & 0xffff_ffffL;
        long ticks = b.getInt() & 0xffff_ffffL;
        long captured = b.getInt() & 0xffff_ffffL;
        packet.original = b.getInt() & 0xffff_ffffL;
        if (captured > Packet.LENGTH_MAX) {
            run.problem("record " + (count + 1) + " at byte " + at + " claims " + captured + " bytes, more than any packet has: the file is damaged "
                    + "from there on and the rest is not read");
            return false;
        }
        in.pos += recordHeader;
        if (!packet.take(in, (int) captured)) {
            if (!in.cancelled()) {
                run.problem("the last record, at byte " + at + ", is cut: " + packet.length + " of " + captured + " bytes are there");
            }
            return false;
        }
        count++;
        packet.linkType = linkType;
        packet.time = Instant.ofEpochSecond(seconds, ticks * nanosPerTick);
        return true;
    }

    @Override
    public void reportSkipped() {
        // a record is either given or ends the file
    }
}
