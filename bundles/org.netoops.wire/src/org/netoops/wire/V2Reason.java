// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

/** Why a netoops v2 dump was sent. The first five are the kernel's {@code enum kmsg_dump_reason}. */
public enum V2Reason {
    UNKNOWN(0), PANIC(1), OOPS(2), EMERGENCY(3), SHUTDOWN(4),
    /** WARN and its like: the kernel goes on. */
    WARNING(5),
    /** A sanitizer's report: the kernel goes on. */
    REPORT(6),
    /** A person or a program asked for it, and nothing crashed. */
    REQUEST(16),
    /** Somebody tries whether dumps arrive. */
    TEST(17);

    private static final int SOFT = 16;
    private static final int SOFT_END = 32;

    private final int code;

    V2Reason(int code) {
        this.code = code;
    }

    /** The number on the wire. */
    public int code() {
        return code;
    }

    /** The reason with this number; UNKNOWN for those that are not known. */
    public static V2Reason of(int code) {
        for (V2Reason r : values()) {
            if (r.code == code) {
                return r;
            }
        }
        return UNKNOWN;
    }

    /** True when nothing crashed, which 16 to 31 say, known or not. */
    public static boolean soft(int code) {
        return code >= SOFT && code < SOFT_END;
    }
}
