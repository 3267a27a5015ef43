// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.arch;

import org.netoops.oops.Arch;
import org.netoops.oops.internal.line.LineEvent;
import org.netoops.oops.internal.line.Text;

/** arm64: "pstate:", "pc : fn+0x1/0x2", "lr : fn+0x1/0x2", "sp :", and "x29: … x28: …". */
final class Arm64Dialect implements ArchDialect {

    @Override
    public Arch arch() {
        return Arch.ARM64;
    }

    @Override
    public LineEvent read(Text t, long logLine) {
        return switch (t.at(0)) {
            case 'p' -> t.startsWith("pc : ") && t.at(5) != '[' ? DialectSupport.pointer(t, 5, logLine)
                : t.startsWith("pstate: ") || isBefore418(t) ? DialectSupport.registers(t, 0) : null;
            case 'l' -> t.startsWith("lr : ") && t.at(5) != '[' ? DialectSupport.link(t, 5, logLine) : null;
            case 's' -> t.startsWith("sp : ") && t.hexEnd(5) == t.length() && t.length() == 21 ? DialectSupport.registers(t, 0) : null;
            case 'x' -> t.decimalEnd(1) > 1 ? DialectSupport.registers(t, 0) : null;
            default -> null;
        };
    }

    /** "pc : [<ffff000008088e80>] lr : [<ffff000008088e7c>] pstate: 60400145": 32-bit ARM has shorter addresses. */
    private static boolean isBefore418(Text t) {
        return t.startsWith("pc : [<") && t.hexEnd(7) == 23;
    }
}
