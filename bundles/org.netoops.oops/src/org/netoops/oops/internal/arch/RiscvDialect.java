// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.arch;

import org.netoops.oops.Arch;
import org.netoops.oops.internal.line.LineEvent;
import org.netoops.oops.internal.line.Text;

/** RISC-V: "epc : fn" and " ra : fn", then the same names with values; the frames follow without a "Call Trace:" line. */
final class RiscvDialect implements ArchDialect {

    @Override
    public Arch arch() {
        return Arch.RISCV;
    }

    @Override
    public LineEvent read(Text t, long logLine) {
        return switch (t.at(0)) {
            case 'e' -> !t.startsWith("epc : ") ? null
                : t.contains(" sp : ") ? DialectSupport.registers(t, 0) : DialectSupport.pointer(t, 6, logLine);
            case ' ' -> indented(t, logLine);
            case 's' -> t.startsWith("status: ") ? DialectSupport.registers(t, 0) : null;
            default -> null;
        };
    }

    private static LineEvent indented(Text t, long logLine) {
        int i = t.skipBlanks(0);
        if (t.startsWith("ra : ", i) && t.find(" : ", i + 5) < 0) {
            return DialectSupport.link(t, i + 5, logLine);
        }
        int name = t.wordEnd(i) - i;
        return name >= 2 && name <= 4 && t.find(": ", i) == t.skipBlanks(i + (t.at(i + name - 1) == ':' ? name - 1 : name))
            ? DialectSupport.registers(t, i) : null;
    }
}
