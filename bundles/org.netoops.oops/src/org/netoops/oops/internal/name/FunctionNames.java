// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.name;

import java.util.ArrayList;
import java.util.List;

/** Function names as they stand in titles: without what compilers and system call macros add. */
public final class FunctionNames {
    /** What the system call macros of the architectures put before the name that a person knows. */
    private static final List<String> SYSCALL_PREFIXES = List.of("SYSC_", "SyS_", "sys_", "__x64_", "__ia32_", "__arm64_", "__riscv_", "__s390x_",
        "____sys_", "___sys_", "__sys_", "__se_", "__se_sys_", "__do_sys_", "compat_SYSC_", "compat_SyS_", "ksys_");

    private FunctionNames() {
    }

    /**
     * The name without ".isra.0", ".constprop.0", ".part.0", ".cold", ".llvm.123" and other compiler suffixes, and without the dot that
     * 64-bit PowerPC puts before a function's code (ELF ABI version 1).
     */
    public static String withoutSuffix(String symbol) {
        int start = symbol.length() > 1 && symbol.charAt(0) == '.' ? 1 : 0;
        int dot = symbol.indexOf('.', start + 1);
        return dot < 0 ? start == 0 ? symbol : symbol.substring(1) : symbol.substring(start, dot);
    }

    /** "__x64_sys_write" becomes "sys_write", "ksys_write" becomes "write": of all prefixes that fit, the longest one goes. */
    public static String withoutSyscallPrefix(String name) {
        String shortest = name;
        for (String prefix : SYSCALL_PREFIXES) {
            String stripped = strip(name, prefix);
            if (stripped != null && stripped.length() < shortest.length()) {
                shortest = stripped;
            }
        }
        return shortest;
    }

    /** All shorter forms of a system call's name, the whole name first: the titles under which the bug may be known too. */
    public static List<String> variants(String name) {
        List<String> variants = new ArrayList<>(List.of(name));
        for (String prefix : SYSCALL_PREFIXES) {
            String stripped = strip(name, prefix);
            if (stripped != null && !variants.contains(stripped)) {
                variants.add(stripped);
            }
        }
        return variants;
    }

    private static String strip(String name, String prefix) {
        return name.startsWith(prefix) && name.length() > prefix.length() ? name.substring(prefix.length()) : null;
    }
}
