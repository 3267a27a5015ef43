// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.ByteArrayOutputStream;

/**
 * How drm_panic writes bytes as decimal digits, which take the least room in a QR code (drivers/gpu/drm/drm_panic_qr.rs). Each coding has
 * both directions.
 */
enum QrDigits {
    /** Linux 6.12: thirteen bits at a time, most significant first, as four digits; the bits left over as fewer. */
    THIRTEEN_BITS {
        @Override
        byte[] decode(String digits) {
            BitsIn out = new BitsIn();
            for (int i = 0; i < digits.length(); i += 4) {
                int end = Math.min(digits.length(), i + 4);
                int value = Integer.parseInt(digits, i, end, 10);
                boolean last = end == digits.length();
                int bits = last ? lastBits(end - i, out.count) : 13;
                if (!last && value >= 1 << 13) {
                    return null;
                }
                // what is too large at the end comes from a fault of the kernel, which keeps too few digits there
                out.add(value & (1 << bits) - 1, bits);
            }
            return out.bytes.toByteArray();
        }

        /** How many bits the last digits hold is not written anywhere, but the whole must be bytes. */
        private int lastBits(int digits, long before) {
            int most = digits == 1 ? 4 : 3 * digits + 1;
            int least = digits == 1 ? 1 : most - 2;
            for (int k = most; k >= least; k--) {
                if ((before + k) % 8 == 0) {
                    return k;
                }
            }
            return most;
        }

        @Override
        String encode(byte[] b) {
            StringBuilder out = new StringBuilder();
            int bits = b.length * 8;
            for (int at = 0; at < bits; at += 13) {
                int k = Math.min(13, bits - at);
                int value = 0;
                for (int i = at; i < at + k; i++) {
                    value = value << 1 | b[i / 8] >> 7 - i % 8 & 1;
                }
                pad(out, value, k == 1 ? 1 : (k + 1) / 3);
            }
            return out.toString();
        }
    },
    /** Since 2025: seven bytes at a time, the least significant first, as seventeen digits; what is left over as fewer. */
    SEVEN_BYTES {
        private static final int GROUP = 17;
        private static final int[] REST = {0, 3, 5, 8, 10, 13, 15};

        @Override
        byte[] decode(String digits) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(digits.length());
            for (int i = 0; i < digits.length(); i += GROUP) {
                int end = Math.min(digits.length(), i + GROUP);
                int n = end - i == GROUP ? 7 : rest(end - i);
                long value = Long.parseLong(digits, i, end, 10);
                if (n < 1 || value >>> 8 * n != 0) {
                    return null;
                }
                for (int k = 0; k < n; k++) {
                    out.write((int) (value >>> 8 * k));
                }
            }
            return out.toByteArray();
        }

        private int rest(int digits) {
            for (int n = 1; n < REST.length; n++) {
                if (REST[n] == digits) {
                    return n;
                }
            }
            return -1;
        }

        @Override
        String encode(byte[] b) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < b.length; i += 7) {
                int n = Math.min(7, b.length - i);
                long value = 0;
                for (int k = n - 1; k >= 0; k--) {
                    value = value << 8 | b[i + k] & 0xff;
                }
                pad(out, value, n == 7 ? GROUP : REST[n]);
            }
            return out.toString();
        }
    };

    /** The bytes that were written as these digits, or null when this coding never gives such digits. */
    abstract byte[] decode(String digits);

    /** The digits for these bytes, with the kernel's own fault in the last of {@link #THIRTEEN_BITS}. */
    abstract String encode(byte[] b);

    /** Appends the last {@code digits} digits of {@code value}. */
    private static void pad(StringBuilder out, long value, int digits) {
        long rest = value;
        int at = out.length();
        for (int i = 0; i < digits; i++) {
            out.insert(at, (char) ('0' + rest % 10));
            rest /= 10;
        }
    }

    /** Bits put together to bytes. */
    private static final class BitsIn {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private long count;
        private int open;

        void add(int value, int bits) {
            for (int i = bits - 1; i >= 0; i--) {
                open = open << 1 | value >> i & 1;
                if (++count % 8 == 0) {
                    bytes.write(open);
                }
            }
        }
    }
}
