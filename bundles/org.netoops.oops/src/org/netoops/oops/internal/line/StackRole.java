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
    /** Where a lock was taken, wanted or released that a report is about. */
    LOCK("Lock"),
    /** Where the locks were taken that a task holds. */
    HELD("Held locks"),
    /** How a lock was taken earlier: a link of the chain that could close. */
    CHAIN("Lock chain"),
    /** Where a value that was never initialised was stored, and its memory created. */
    ORIGIN("Origin of the value"),
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
