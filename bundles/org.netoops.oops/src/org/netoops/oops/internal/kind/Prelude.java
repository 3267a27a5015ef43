// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import org.netoops.oops.internal.line.Text;

/** Lines that the kernel prints just before the line that opens a report; they belong to it and may tell more than it does. */
public enum Prelude {
    CUT_HERE("------------[ cut here ]"),
    ARM_CUT_HERE("8<--- cut here"),
    RULER("=========================="),
    LIST_ADD("list_add corruption"),
    LIST_DEL("list_del corruption"),
    LIST_ADD_DOUBLE("list_add double add"),
    REFCOUNT("refcount_t: "),
    USERCOPY("usercopy: Kernel memory "),
    POWERPC_USER_PAGE("Kernel attempted to "),
    NO_EXECUTE("kernel tried to execute "),
    NO_USER_EXECUTE("unable to execute userspace code");

    private static final Prelude[] ALL = values();
    private final String lead;

    Prelude(String lead) {
        this.lead = lead;
    }

    /** The words that the line begins with. */
    public String lead() {
        return lead;
    }

    /** The prelude that the line is, or null. */
    public static Prelude of(Text line) {
        char c = line.at(0);
        if (c != '-' && c != '8' && c != '=' && c != 'l' && c != 'r' && c != 'u' && c != 'K' && c != 'k') {
            return null;
        }
        for (Prelude p : ALL) {
            if (line.startsWith(p.lead)) {
                return p;
            }
        }
        return null;
    }
}
