// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

/** The four packet layouts of netoops v1. All say version 3; only their offsets tell them apart. */
public enum V1Layout {
    /** Core header only. */
    A(84, false),
    /** With CPU and registers. */
    B(84, true),
    /** With the boot id, too. */
    C(88, true),
    /** With 128 bytes of the user's choice, too. */
    D(216, true);

    static final int VERSION = 3;
    /** Shortest header: pinned fields and the kernel version. */
    static final int MIN_HEADER = 84;
    static final int PINNED = 20;
    static final int KERNEL_VERSION_BYTES = 64;
    static final int BLOB_OFFSET = 88;
    static final int BLOB_BYTES = 128;
    /** Log bytes in every packet. */
    public static final int DATA_BYTES = 1024;

    private final int archOffset;
    private final boolean registers;

    V1Layout(int archOffset, boolean registers) {
        this.archOffset = archOffset;
        this.registers = registers;
    }

    /** Where the CPU and register block starts, or would start. */
    public int archOffset() {
        return archOffset;
    }

    /** Where the log text starts. */
    public int dataOffset(V1Arch arch) {
        return archOffset + (registers ? arch.blockBytes() : 0);
    }

    /** True when the layout has the CPU and register block. */
    public boolean hasRegisters() {
        return registers;
    }

    /** True when the layout has a boot id. */
    public boolean hasBootId() {
        return hasBootId(archOffset);
    }

    static boolean hasBootId(int archOffset) {
        return archOffset >= 88;
    }

    /** Where the kernel version stands in a packet with this offset of the register block. */
    static int kernelVersionOffset(int archOffset) {
        return hasBootId(archOffset) ? PINNED + 4 : PINNED;
    }
}
