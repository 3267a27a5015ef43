// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

/**
 * Bounds on what wrappers may unfold to.
 *
 * @param bytes   that come out of all decompressors of one source together
 * @param entries read of one archive
 * @param depth   of wrappers in each other
 */
record UnpackLimits(long bytes, int entries, int depth) {

    static final UnpackLimits DEFAULT = new UnpackLimits(64L << 30, 100_000, 5);

    /** What a decompressor may use for looking back: enough for what "xz -9" and "zstd --long" make; deeper ones get less. */
    int memory(int atDepth) {
        return atDepth < 2 ? 128 << 20 : 16 << 20;
    }
}
