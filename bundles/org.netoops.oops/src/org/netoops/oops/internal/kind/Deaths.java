// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import static org.netoops.oops.internal.kind.KindSpec.kind;

import java.util.List;
import org.netoops.oops.internal.line.Text;

/** Processor exceptions, and the lines with a count ("[#1]") that state how the kernel dies. */
final class Deaths {
    static final List<CrashKind> KINDS = List.of(
        kind("general-protection", "general protection fault", "Oops: general protection fault").needs("[#").dying()
            .title("general protection fault in %s").classes("bad-access in %s")
            .help("""
                An x86 processor refused an instruction. In the kernel this nearly always is an access through a pointer that is no \
                possible address: freed memory filled with a poison pattern, or a pointer overwritten with data."""),
        kind("divide-error", "divide error: ", "divide_error: ", "Oops: divide error: ").needs("[#").dying()
            .title("divide error in %s").blame(Culprit::pointer)
            .help("A division by zero, or one whose result does not fit. Look for the divisor that nobody checked."),
        kind("invalid-opcode", "invalid opcode: ", "Oops: invalid opcode: ").needs("[#").dying()
            .title("invalid opcode in %s").blame(Culprit::pointer)
            .help("The processor met bytes that are no instruction: code was overwritten, a jump went astray, or a BUG() without its table."),
        kind("breakpoint", "int3: ", "Oops: int3: ").needs("[#").dying().title("int3 in %s")
            .help("A breakpoint instruction that no debugger and no tracer claims: code patching went wrong."),
        kind("stack-segment", "stack segment: ", "Oops: stack segment: ").needs("[#").dying().title("stack segment fault in %s")
            .classes("bad-access in %s")
            .help("An access through the stack or frame pointer went to an impossible address."),
        kind("double-fault-death", "double fault: ", "Oops: double fault: ").needs("[#").dying()
            .title("PANIC: double fault in %s").blame(Culprit::pointer)
            .help("A fault happened while the processor was delivering a fault; nearly always the kernel stack was used up."),
        kind("stack-guard-death", "stack guard page: ", "Oops: stack guard page: ", "kernel stack overflow (").needs("[#").dying()
            .title("BUG: stack guard page was hit in %s").classes("stack-overflow in %s").blame(Culprit::stalled)
            .help("The kernel stack ran over its end into the guard page: endless recursion, or too large local variables."),
        kind("internal-error-stack", "Internal error: kernel stack overflow").dying()
            .title("kernel stack overflow in %s").classes("stack-overflow in %s")
            .help("The kernel stack is used up: endless recursion, or too large local variables."),
        kind("internal-error", "Internal error: ").needs("[#").dying().title("Internal error in %s").classes("bad-access in %s")
            .help("An arm or arm64 kernel dies of an exception; the text tells which. Usually a line before it says more."),
        kind("unaligned-access", "Unhandled kernel unaligned access[#").dying().title("Unhandled kernel unaligned access in %s")
            .classes("bad-access in %s")
            .help("The kernel accessed a wide value at an odd address and the access could not be emulated: often a pointer full of garbage."),
        new TrapKind("program-check", """
            An s390 processor interrupted the kernel with a program check; its name and code are shown. \
            "monitor event" is how s390 implements BUG().""", ": ", " ilc:",
            "monitor event", "illegal operation", "fixpoint divide exception", "fixpoint overflow exception", "addressing exception",
            "specification exception", "special operation exception", "translation exception", "translation specification exception",
            "protection exception", "privileged operation", "execute exception", "data exception", "operand exception",
            "vector processing exception", "transaction constraint exception", "stack overflow"),
        new TrapKind("x86-trap", """
            An x86 processor refused to go on for the reason named: a segment that is not there, an unaligned access where alignment is \
            checked, a jump to a place that is no target of jumps (control protection).""", ": ", "[#",
            "alignment check", "segment not present", "invalid TSS", "bounds", "control protection fault", "simd exception", "fpu exception",
            "coprocessor segment overrun", "device not available"),
        new TrapKind("kernel-trap", """
            A MIPS or LoongArch processor met in kernel code what only programs may do, or what nobody may: a trap or break instruction \
            that is no BUG() (compilers let a division by zero end in one), a reserved instruction, a wrong address.""", "[#", "[#",
            "Break instruction in kernel code", "Trap instruction in kernel code", "Reserved instruction in kernel code",
            "FP exception in kernel code", "Kernel ade access", "Kernel ale access", "do_cpu invoked from kernel context!"),
        kind("kernel-bug-riscv", "Kernel BUG [#").dying().title("kernel BUG in %s")
            .help("A BUG() or BUG_ON() was reached on RISC-V, and the line with its place in the source is missing."),
        new OopsKind());

    private Deaths() {
    }

    /** "Oops: 0000 [#1]" without any line that says what was wrong. */
    private static final class OopsKind implements CrashKind {

        @Override
        public String id() {
            return "oops";
        }

        @Override
        public List<String> leads() {
            return List.of("Oops: ", "Oops[#", "Oops [#", "Oops - ");
        }

        @Override
        public boolean accepts(Text line, int at) {
            return line.find("[#", at) >= 0;
        }

        @Override
        public boolean diesOnly() {
            return true;
        }

        @Override
        public CrashName name(Evidence e) {
            return CrashName.in("Oops in %s", List.of("bad-access in %s"), Culprit.pointerThenTrace(e));
        }

        @Override
        public String help() {
            return "The kernel dies of an exception, and the line that told which one is missing from the log.";
        }
    }
}
