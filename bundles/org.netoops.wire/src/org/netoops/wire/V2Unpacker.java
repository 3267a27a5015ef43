// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks the log packets that are there. A block is found from the one in front of it, or behind a hole by what the next packet says about its
 * first block; a block whose end is lost gives its beginning. Never unpacks more than 32 times what came.
 */
final class V2Unpacker {

    /** Text that was unpacked, and the number of the datagram in which its block begins. */
    record Piece(byte[] text, long sequence) {
    }

    private final NetoopsV2Packet header;
    private final TreeMap<Integer, V2Chunk> logs;
    private final TreeMap<Integer, Piece> pieces = new TreeMap<>();
    private boolean damaged;

    V2Unpacker(NetoopsV2Packet header, TreeMap<Integer, V2Chunk> logs) {
        this.header = header;
        this.logs = logs;
    }

    /** Pieces by their place in the log's text; they don't overlap. */
    TreeMap<Integer, Piece> unpack() {
        for (Map.Entry<Integer, V2Chunk> e = logs.firstEntry(); e != null;) {
            int first = e.getKey();
            ByteArrayOutputStream run = new ByteArrayOutputStream();
            int no = first;
            for (V2Chunk c = e.getValue(); c != null; c = logs.get(++no)) {
                run.write(c.bytes(), c.offset() + V2Format.FIRST_BLOCK_BYTES, c.length() - V2Format.FIRST_BLOCK_BYTES);
            }
            run(first, run.toByteArray());
            e = logs.higherEntry(no);
        }
        return pieces;
    }

    /** True when something came that could not be unpacked. */
    boolean damaged() {
        return damaged;
    }

    /** Packets without a hole between them, from number {@code first}. */
    private void run(int first, byte[] run) {
        int at = first == 0 ? 0 : nextBlock(first, first, run.length);
        while (at >= 0 && at + V2Format.BLOCK_HEADER_BYTES <= run.length) {
            int no = first + at / header.chunk();
            int next = block(run, at, logs.get(no).sequence());
            if (next < 0) {
                damaged = true;
                at = nextBlock(first, no + 1, run.length);
            } else {
                at = next;
            }
        }
    }

    /** Where the first block begins that a packet from number {@code from} on tells of, or -1. */
    private int nextBlock(int first, int from, int length) {
        V2Chunk c;
        for (int no = from; (c = logs.get(no)) != null; no++) {
            int at = LittleEndian.u16(c.bytes(), c.offset());
            if (at != V2Format.NO_BLOCK) {
                long place = (long) (no - first) * header.chunk() + at;
                return place < length ? (int) place : -1;
            }
        }
        return -1;
    }

    /** Returns where the next block begins, or -1 when this is none. */
    private int block(byte[] run, int at, long sequence) {
        long place = LittleEndian.u32(run, at);
        int text = LittleEndian.u16(run, at + 4);
        int stored = LittleEndian.u16(run, at + 6);
        if (text == 0 || text > V2Format.BLOCK_TEXT_BYTES || stored > text || stored * V2Format.MAX_RATIO < text
                || place + text > header.textLength() || taken((int) place, text)) {
            return -1;
        }
        int from = at + V2Format.BLOCK_HEADER_BYTES;
        int there = Math.min(stored, run.length - from);
        byte[] unpacked = stored == text ? Arrays.copyOfRange(run, from, from + there) : inflate(run, from, there, text);
        if (unpacked.length < text && there == stored) {
            damaged = true;
        }
        if (unpacked.length > 0) {
            pieces.put((int) place, new Piece(unpacked, sequence));
        }
        return from + stored;
    }

    private boolean taken(int place, int n) {
        Map.Entry<Integer, Piece> before = pieces.lowerEntry(place + n);
        return before != null && before.getKey() + before.getValue().text().length > place;
    }

    /** As much as can be inflated, up to {@code limit} bytes. */
    private static byte[] inflate(byte[] b, int from, int n, int limit) {
        Inflater inflater = new Inflater(true);
        byte[] out = new byte[limit];
        int length = 0;
        try {
            inflater.setInput(b, from, n);
            int got;
            while (length < limit && (got = inflater.inflate(out, length, limit - length)) > 0) {
                length += got;
            }
        } catch (DataFormatException e) {
            // what came out before is good; the caller sees that it is too short
        } finally {
            inflater.end();
        }
        return length == limit ? out : Arrays.copyOf(out, length);
    }
}
