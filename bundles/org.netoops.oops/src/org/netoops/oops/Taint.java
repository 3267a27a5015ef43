// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

import java.util.List;

/**
 * The kernel's taint state.
 *
 * @param printed the letters as printed, e.g. "G           OE", or null when no taint was stated
 * @param flags   the set flags in order, each one letter; "G" (only free modules) is no flag
 */
public record Taint(String printed, List<Flag> flags) {

    /** No statement about taint. */
    public static final Taint UNKNOWN = new Taint(null, List.of());

    /**
     * One taint flag (kernel document admin-guide/tainted-kernels).
     *
     * @param letter as printed
     * @param name   the kernel's short name, e.g. "OOT_MODULE"
     */
    public record Flag(char letter, String name) {
    }

    public Taint {
        flags = List.copyOf(flags);
    }
}
