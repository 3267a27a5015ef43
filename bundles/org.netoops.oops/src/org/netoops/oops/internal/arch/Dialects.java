// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.arch;

import java.util.List;

/** Every known dialect. */
public final class Dialects {
    /** 64-bit x86 comes before 32-bit x86, arm64 before arm: where they print the same line the newer one is the better guess. */
    public static final List<ArchDialect> ALL = List.of(new X86Dialect(true), new X86Dialect(false), new Arm64Dialect(),
        new ArmDialect(), new PpcDialect(), new S390Dialect(), new RiscvDialect(), new MipsDialect(), new LoongArchDialect());

    private Dialects() {
    }
}
