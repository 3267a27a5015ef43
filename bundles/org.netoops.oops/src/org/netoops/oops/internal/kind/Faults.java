// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import static org.netoops.oops.internal.kind.KindSpec.kind;

import java.util.List;

/** Memory faults: the processor could not read, write or execute at an address. */
final class Faults {
    private static final String BAD_ACCESS = "bad-access in %s";
    private static final String OVERFLOW = "stack-overflow in %s";

    static final List<CrashKind> KINDS = List.of(
        kind("null-dereference", "BUG: kernel NULL pointer dereference", "BUG: unable to handle kernel NULL pointer dereference",
            "BUG: Kernel NULL pointer dereference", "Unable to handle kernel NULL pointer dereference")
            .title("BUG: unable to handle kernel NULL pointer dereference in %s").classes(BAD_ACCESS)
            .help("""
                The kernel followed a pointer that was NULL. The address shown is small: it is the offset of the member that was wanted \
                within its structure. Ask which pointer of the function at fault can be NULL, and who should have set it."""),
        kind("user-access", "Unable to handle kernel access to user memory")
            .title("BUG: unable to handle kernel access to user memory in %s").classes(BAD_ACCESS)
            .help("""
                The kernel touched a user-space address directly instead of through copy_from_user and its kin. On RISC-V and arm64 \
                a NULL pointer looks like this too, because low addresses belong to user space."""),
        kind("paging-fault", "BUG: unable to handle page fault for address", "BUG: unable to handle kernel paging request",
            "BUG: Unable to handle kernel ", "Unable to handle kernel paging request", "Unable to handle kernel pointer dereference",
            "Unable to handle kernel write to read-only memory", "Unable to handle kernel execut", "Unable to handle kernel read from")
            .title("BUG: unable to handle kernel paging request in %s").classes(BAD_ACCESS)
            .help("""
                The kernel used an address that is not mapped, or not mapped for this kind of access. Typical causes: memory used after \
                it was freed, an index or pointer that was overwritten, a call through a broken function pointer."""),
        kind("paging-fault-mips", "CPU ").needs(" Unable to handle kernel paging request at virtual address")
            .title("BUG: unable to handle kernel paging request in %s").classes(BAD_ACCESS)
            .help("""
                The kernel used an address that is not mapped, as MIPS reports it: with the addresses of the instruction (epc) and of the \
                caller (ra). MIPS does not tell NULL pointers apart; a small address is one."""),
        kind("bus-error", "Data bus error, epc ==", "Instruction bus error, epc ==")
            .title("bus error in %s").classes(BAD_ACCESS)
            .help("""
                A MIPS processor asked the bus for an address that nothing answers at: a wrong physical address, or a device that is \
                switched off or was taken away."""),
        kind("unhandled-fault", "Unhandled fault: ").title("Unhandled fault in %s").classes(BAD_ACCESS)
            .help("""
                A memory access ended in a fault that no handler knows what to do with. On 32-bit ARM with privileged access \
                protection a NULL pointer in the kernel is reported as "page domain fault"."""),
        kind("stack-guard-page", "BUG: ").needs("stack guard page was hit")
            .title("BUG: stack guard page was hit in %s").classes(OVERFLOW).blame(Culprit::stalled)
            .help("""
                The kernel stack ran over its end into the guard page: endless recursion, or too large local variables. \
                The repeated functions of the trace show the recursion."""),
        kind("stack-overflow", "Insufficient stack space to handle exception!", "Kernel stack overflow.")
            .title("kernel stack overflow in %s").classes(OVERFLOW)
            .help("""
                The kernel stack is used up, so that not even the fault could be handled on it: endless recursion, or too large \
                local variables."""),
        kind("double-fault", "PANIC: double fault").title("PANIC: double fault in %s")
            .blame(Culprit::pointer)
            .help("""
                A fault happened while the processor was delivering a fault. Nearly always the kernel stack was used up; \
                else the stack pointer was destroyed."""));

    private Faults() {
    }
}
