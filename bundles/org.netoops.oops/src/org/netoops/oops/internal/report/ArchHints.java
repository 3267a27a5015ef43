// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.report;

import java.util.List;
import java.util.Map;
import org.netoops.oops.Arch;
import org.netoops.oops.Frame;
import org.netoops.oops.internal.kind.Evidence;

/** Guesses the architecture of a report that prints no registers: by functions that one architecture has alone, then by the kernel's name. */
final class ArchHints {
    private static final Map<String, Arch> FUNCTIONS = Map.ofEntries(Map.entry("entry_SYSCALL_64_after_hwframe", Arch.X86_64),
        Map.entry("do_syscall_64", Arch.X86_64), Map.entry("ret_from_fork_asm", Arch.X86_64), Map.entry("entry_SYSENTER_32", Arch.I386),
        Map.entry("do_int80_syscall_32", Arch.I386), Map.entry("el0t_64_sync", Arch.ARM64), Map.entry("el0_svc", Arch.ARM64),
        Map.entry("__switch_to_asm", Arch.X86_64), Map.entry("ret_fast_syscall", Arch.ARM), Map.entry("system_call_exception", Arch.PPC64),
        Map.entry("ret_from_kernel_user_thread", Arch.PPC64), Map.entry("do_trap_ecall_u", Arch.RISCV),
        Map.entry("syscall_common", Arch.MIPS), Map.entry("system_call", Arch.S390X), Map.entry("handle_syscall", Arch.LOONGARCH));
    private static final List<Map.Entry<String, Arch>> RELEASES = List.of(Map.entry("arm64", Arch.ARM64), Map.entry("aarch64", Arch.ARM64),
        Map.entry("armmp", Arch.ARM), Map.entry("armv7", Arch.ARM), Map.entry("amd64", Arch.X86_64), Map.entry("x86_64", Arch.X86_64),
        Map.entry("686", Arch.I386), Map.entry("i386", Arch.I386), Map.entry("ppc64", Arch.PPC64), Map.entry("powerpc64", Arch.PPC64),
        Map.entry("s390x", Arch.S390X), Map.entry("riscv64", Arch.RISCV), Map.entry("loongarch", Arch.LOONGARCH), Map.entry("mips", Arch.MIPS),
        Map.entry("malta", Arch.MIPS), Map.entry("octeon", Arch.MIPS));

    private ArchHints() {
    }

    /** The architecture, or null when nothing tells. */
    static Arch guess(Evidence evidence, String release) {
        for (Evidence.Stack s : evidence.stacks()) {
            for (Frame f : s.frames()) {
                Arch arch = f.function() == null ? null : FUNCTIONS.get(f.function());
                if (arch != null) {
                    return arch;
                }
            }
        }
        return release == null ? null : RELEASES.stream().filter(e -> release.contains(e.getKey())).map(Map.Entry::getValue).findFirst().orElse(null);
    }
}
