// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.line;

import java.util.ArrayList;
import java.util.List;
import org.netoops.oops.Taint;

/** The taint letters and their names (kernel document admin-guide/tainted-kernels and include/linux/panic.h, as of 6.12). */
public final class TaintFlags {
    private static final String LETTERS = "PFSRMBUDAWCIOELKXTNJ";
    private static final String[] NAMES = {"PROPRIETARY_MODULE", "FORCED_MODULE", "CPU_OUT_OF_SPEC", "FORCED_RMMOD", "MACHINE_CHECK",
        "BAD_PAGE", "USER", "DIE", "OVERRIDDEN_ACPI_TABLE", "WARN", "CRAP", "FIRMWARE_WORKAROUND", "OOT_MODULE", "UNSIGNED_MODULE",
        "SOFTLOCKUP", "LIVEPATCH", "AUX", "RANDSTRUCT", "TEST", "FWCTL"};

    private TaintFlags() {
    }

    /** Decodes the letters; "G" and blanks are no flags, an unknown letter is its own name. */
    public static Taint ofLetters(String printed) {
        List<Taint.Flag> flags = new ArrayList<>();
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (c != 'G' && c != ' ') {
                flags.add(new Taint.Flag(c, nameOf(c)));
            }
        }
        return new Taint(printed.strip(), flags);
    }

    public static String nameOf(char letter) {
        int i = LETTERS.indexOf(letter);
        return i < 0 ? String.valueOf(letter) : NAMES[i];
    }
}
