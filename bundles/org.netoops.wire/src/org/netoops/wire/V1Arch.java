// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The two processor families of netoops v1. Both have the number 2 on the wire; only the size of their register block tells them apart.
 * The block is vendor, family, model and stepping of the CPU in one byte each, then {@code struct pt_regs} as the kernel keeps it.
 */
public enum V1Arch {
    /** 64 bits. */
    X86_64(8, "r15 r14 r13 r12 bp bx r11 r10 r9 r8 ax cx dx si di orig_ax ip cs flags sp ss"),
    /** 32 bits. */
    I386(4, "bx cx dx si di bp ax ds es fs gs orig_ax ip cs flags sp ss");

    /** The number of both on the wire. */
    static final int WIRE = 2;
    private static final int CPU_BYTES = 4;

    private final int width;
    private final List<String> registers;

    V1Arch(int width, String names) {
        this.width = width;
        this.registers = List.of(names.split(" "));
    }

    /** Register names in wire order. */
    public List<String> registerNames() {
        return registers;
    }

    /** Size of the CPU and register block in bytes: 172 or 72. */
    public int blockBytes() {
        return CPU_BYTES + width * registers.size();
    }

    /** The family whose block has this size, or null. */
    static V1Arch ofBlock(int bytes) {
        for (V1Arch a : values()) {
            if (a.blockBytes() == bytes) {
                return a;
            }
        }
        return null;
    }

    /** Values by name in wire order, from a block at {@code at} that is known to fit. */
    Map<String, Long> read(byte[] b, int at) {
        Map<String, Long> values = new LinkedHashMap<>();
        int pos = at + CPU_BYTES;
        for (String name : registers) {
            values.put(name, width == 8 ? LittleEndian.u64(b, pos) : LittleEndian.u32(b, pos));
            pos += width;
        }
        return Collections.unmodifiableMap(values);
    }

    /** Writes the values by name; those not given are 0. */
    void write(byte[] b, int at, Map<String, Long> values) {
        int pos = at + CPU_BYTES;
        for (String name : registers) {
            long v = values.getOrDefault(name, 0L);
            if (width == 8) {
                LittleEndian.put64(b, pos, v);
            } else {
                LittleEndian.put32(b, pos, v);
            }
            pos += width;
        }
    }
}
