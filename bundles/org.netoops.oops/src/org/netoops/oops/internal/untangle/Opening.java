// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.untangle;

import java.util.List;
import java.util.Set;
import org.netoops.oops.internal.name.FunctionNames;

/**
 * What the first line of a report lets expect of the others.
 *
 * @param line   the line from its words on
 * @param firsts the functions that such a report begins with, or null when any may be the first
 */
record Opening(String line, Set<String> firsts) {
    static final Opening PANIC = of("Kernel panic");

    /** What is followed by a line that states how the kernel dies ("Oops: 0000 [#1]") before the task is told. */
    private static final List<String> DYING = List.of("BUG: kernel NULL", "BUG: Kernel NULL", "BUG: unable to handle", "BUG: Unable to handle",
        "Unable to handle", "Unhandled fault", "kernel BUG at");

    static Opening of(String line) {
        return new Opening(line, CallOrder.BUNDLED.firstOf(line));
    }

    boolean dies() {
        return DYING.stream().anyMatch(line::startsWith);
    }

    boolean says(String words) {
        return line.contains(words);
    }

    /** Whether it names a function with its offset, as a warning does. */
    boolean namesFunction() {
        return says("+0x");
    }

    boolean isPanic() {
        return firsts != null && firsts.contains("panic");
    }

    /** Stacks of other processors are printed when one hangs or the kernel stops. */
    boolean showsOthers() {
        return isPanic() || says("stall") || says("LOCKUP") || says("lockup");
    }

    /** Whether this function is one of the first in reports that begin so. */
    boolean expects(String function) {
        return firsts != null && firsts.contains(FunctionNames.withoutSuffix(function));
    }

    /** How implausible it is that such a report begins with this function. */
    int begins(String function) {
        if (firsts != null) {
            return expects(function) ? -2 : 2;
        }
        return CallOrder.BUNDLED.isFirst(function) ? 2 : 0;
    }

    /** Whether such a report is likely to lead to the panic with this text, as far as the text tells; null when it doesn't. */
    Boolean ledTo(String panic) {
        return panic.contains("stack") ? Boolean.valueOf(says("stack"))
            : panic.contains("softlockup") ? Boolean.valueOf(says("soft lockup"))
            : panic.contains("hung_task") ? Boolean.valueOf(says("blocked for"))
            : panic.contains("LOCKUP") ? Boolean.valueOf(says("LOCKUP"))
            : panic.contains("Stall") ? Boolean.valueOf(says("stall"))
            : panic.contains("panic_on_warn") ? Boolean.valueOf(line.startsWith("WARNING") || line.startsWith("BUG") && !dies()) : null;
    }
}
