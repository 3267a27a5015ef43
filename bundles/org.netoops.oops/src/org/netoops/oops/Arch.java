// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

/** The processor architectures whose crash output is known. */
public enum Arch {
    X86_64("x86_64"), I386("i386"), ARM64("arm64"), ARM("arm"), PPC64("ppc64"), S390X("s390x"), RISCV("riscv"), MIPS("mips"),
    LOONGARCH("loongarch");

    private final String label;

    Arch(String label) {
        this.label = label;
    }

    /** The name used in JSON and on screen; never renamed. */
    public String label() {
        return label;
    }
}
