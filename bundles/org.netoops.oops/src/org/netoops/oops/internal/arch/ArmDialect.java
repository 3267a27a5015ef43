// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.arch;

import org.netoops.oops.Arch;
import org.netoops.oops.Frame;
import org.netoops.oops.internal.line.FrameReader;
import org.netoops.oops.internal.line.LineEvent;
import org.netoops.oops.internal.line.Text;

/** 32-bit ARM: "PC is at fn", "LR is at fn", "r3 : …", memory behind registers and stack, frames as "callee from caller+0x1/0x2". */
final class ArmDialect implements ArchDialect {
    private static final String FROM = " from ";
    private final ArchDialect wide = new Arm64Dialect();

    @Override
    public Arch arch() {
        return Arch.ARM;
    }

    /** Before 4.18 arm64 too said "PC is at". */
    @Override
    public ArchDialect relative() {
        return wide;
    }

    @Override
    public LineEvent read(Text t, long logLine) {
        return switch (t.at(0)) {
            case 'P' -> t.startsWith("PC is at ") ? DialectSupport.pointer(t, 9, logLine) : null;
            case 'L' -> t.startsWith("LR is at ") ? DialectSupport.link(t, 9, logLine) : null;
            case 'p' -> t.startsWith("pc : [<") && t.hexEnd(7) == 15 ? DialectSupport.registers(t, 0) : null;
            case 's' -> t.startsWith("sp : ") && t.contains("fp : ") ? DialectSupport.registers(t, 0) : null;
            case 'r' -> t.decimalEnd(1) > 1 ? DialectSupport.registers(t, 0) : null;
            case 'C' -> t.startsWith("Control: ") ? DialectSupport.registers(t, 0) : null;
            case 'F' -> t.startsWith("Flags: ") ? new LineEvent.Filler() : null;
            case 'R' -> t.startsWith("Register r") ? new LineEvent.Filler() : null;
            case 'S' -> t.startsWith("Stack: (") ? new LineEvent.Filler() : null;
            case 'E' -> t.startsWith("Exception stack(") ? new LineEvent.Filler() : null;
            case ' ', '[' -> pair(t, logLine);
            default -> t.hexEnd(0) == 4 && t.startsWith(": ", 4) ? new LineEvent.Filler() : null;
        };
    }

    /** " og_mid [oopsgen] from og_top+0x10/0x28 [oopsgen]", before 5.19 "[&lt;addr&gt;] (fn) from [&lt;addr&gt;] (fn2+0x1/0x2)". */
    private static LineEvent pair(Text t, long logLine) {
        int from = t.find(FROM, 1);
        if (from < 0) {
            return null;
        }
        Frame callee = FrameReader.readName(t, 0, from, logLine);
        Frame caller = FrameReader.read(t, from + FROM.length(), logLine);
        return callee == null || caller == null ? null : new LineEvent.CallPair(callee, caller);
    }
}
