// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.line;

/** What a stack of a report stands for when the crash is named. */
public enum StackRole {
    /** One frame: where the processor was. */
    POINTER("Instruction pointer"),
    /** One frame: the return address register. */
    LINK("Link register"),
    /** How the crashed code came to be called. */
    CALL("Call trace"),
    ALLOCATED("Allocated"),
    FREED("Freed"),
    /** Printed by the panic that the crash led to. */
    PANIC("Panic call trace"),
    /** Shown for information: other CPUs, other tasks. */
    OTHER("Backtrace"),
    LAST_BREAK("Last breaking event address");

    private final String label;

    StackRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
