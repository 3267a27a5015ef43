// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.internal.unpack;

import java.io.IOException;
import java.util.Arrays;

/** One block of bzip2: Huffman codes of a move-to-front list of a Burrows-Wheeler transform. Source: the reference implementation's documentation. */
final class Bzip2Block {

    private static final int GROUP = 50;
    private static final int CODE_MAX = 20;
    private static final int TABLES_MAX = 6;
    /** As many as a block of full size can use; a file may hold more, which mean nothing. */
    private static final int SELECTORS_MAX = 18_002;

    private final int capacity;
    /** A byte in the low 8 bits, above it where the next byte is. */
    private final int[] links;
    private final byte[] selectors = new byte[SELECTORS_MAX];
    private final Bzip2Huffman[] tables = new Bzip2Huffman[TABLES_MAX];
    private int left;
    private int at;

    Bzip2Block(int capacity) {
        this.capacity = capacity;
        this.links = new int[capacity];
    }

    int capacity() {
        return capacity;
    }

    /** Bytes not given yet. */
    int left() {
        return left;
    }

    /** The next byte. */
    int next() {
        int link = links[at];
        at = link >>> 8;
        left--;
        return link & 0xff;
    }

    void decode(Bzip2Bits bits) throws IOException {
        if (bits.read(1) != 0) {
            throw new IOException("a block is randomised, which only versions before 1.0 did");
        }
        int start = (int) bits.read(24);
        byte[] symbols = symbols(bits);
        int alphabet = symbols.length + 2;
        int tableCount = (int) bits.read(3);
        int selectorCount = (int) bits.read(15);
        if (symbols.length == 0 || tableCount < 2 || tableCount > TABLES_MAX || selectorCount == 0) {
            throw new IOException("the header of a block is impossible");
        }
        readSelectors(bits, tableCount, selectorCount);
        for (int t = 0; t < tableCount; t++) {
            tables[t] = new Bzip2Huffman(lengths(bits, alphabet));
        }
        int[] counts = new int[256];
        int n = bytes(bits, symbols, Math.min(selectorCount, SELECTORS_MAX), counts);
        if (start >= n) {
            throw new IOException("a block begins outside of itself");
        }
        link(n, counts, start);
    }

    /** The bytes that occur, in two levels of bit maps. */
    private static byte[] symbols(Bzip2Bits bits) throws IOException {
        int groups = (int) bits.read(16);
        byte[] found = new byte[256];
        int n = 0;
        for (int g = 0; g < 16; g++) {
            int map = (groups & 0x8000 >> g) == 0 ? 0 : (int) bits.read(16);
            for (int i = 0; i < 16; i++) {
                if ((map & 0x8000 >> i) != 0) {
                    found[n++] = (byte) (g * 16 + i);
                }
            }
        }
        return Arrays.copyOf(found, n);
    }

    private void readSelectors(Bzip2Bits bits, int tableCount, int count) throws IOException {
        byte[] order = {0, 1, 2, 3, 4, 5};
        for (int i = 0; i < count; i++) {
            int j = 0;
            while (bits.read(1) != 0) {
                if (++j >= tableCount) {
                    throw new IOException("a block names a table it does not have");
                }
            }
            byte chosen = toFront(order, j);
            if (i < SELECTORS_MAX) {
                selectors[i] = chosen;
            }
        }
    }

    private static byte toFront(byte[] order, int j) {
        byte chosen = order[j];
        System.arraycopy(order, 0, order, 1, j);
        order[0] = chosen;
        return chosen;
    }

    private static byte[] lengths(Bzip2Bits bits, int alphabet) throws IOException {
        byte[] lengths = new byte[alphabet];
        int length = (int) bits.read(5);
        for (int i = 0; i < alphabet; i++) {
            while (length >= 1 && length <= CODE_MAX && bits.read(1) != 0) {
                length += bits.read(1) == 0 ? 1 : -1;
            }
            if (length < 1 || length > CODE_MAX) {
                throw new IOException("a code has an impossible length");
            }
            lengths[i] = (byte) length;
        }
        return lengths;
    }

    /** Decodes the block's bytes, still transformed; returns their number. */
    private int bytes(Bzip2Bits bits, byte[] symbols, int selectorCount, int[] counts) throws IOException {
        int end = symbols.length + 1;
        int n = 0;
        int run = 0;
        int weight = 1;
        for (int i = 0;; i++) {
            if (i / GROUP >= selectorCount) {
                throw new IOException("a block has no end");
            }
            int symbol = tables[selectors[i / GROUP]].next(bits);
            if (symbol <= 1) {
                // runs are numbers of the digits 1 and 2, lowest first
                run += weight << symbol;
                weight <<= 1;
                if (run > capacity - n) {
                    throw new IOException("a block is longer than it may be");
                }
                continue;
            }
            n = repeat(n, symbols[0], run, counts);
            run = 0;
            weight = 1;
            if (symbol == end) {
                return n;
            }
            if (n == capacity) {
                throw new IOException("a block is longer than it may be");
            }
            n = repeat(n, toFront(symbols, symbol - 1), 1, counts);
        }
    }

    private int repeat(int n, byte symbol, int times, int[] counts) {
        Arrays.fill(links, n, n + times, symbol & 0xff);
        counts[symbol & 0xff] += times;
        return n + times;
    }

    /** Turns the transform round: the i-th of equal bytes at the end of the sorted rows is the i-th at their start. */
    private void link(int n, int[] counts, int start) {
        int sum = 0;
        for (int i = 0; i < 256; i++) {
            int c = counts[i];
            counts[i] = sum;
            sum += c;
        }
        for (int i = 0; i < n; i++) {
            links[counts[links[i] & 0xff]++] |= i << 8;
        }
        at = links[start] >>> 8;
        left = n;
    }
}
