// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.arch;

import java.util.Map;
import org.netoops.oops.Arch;
import org.netoops.oops.Frame;
import org.netoops.oops.internal.line.FrameReader;
import org.netoops.oops.internal.line.LineEvent;
import org.netoops.oops.internal.line.RegisterReader;
import org.netoops.oops.internal.line.Text;

/** x86: "RIP: 0010:fn+0x1/0x2" with R.. registers on 64 bit, "EIP: fn+0x1/0x2" with E.. registers on 32 bit. */
public final class X86Dialect implements ArchDialect {
    private final boolean wide;
    private final String pointerName;

    X86Dialect(boolean wide) {
        this.wide = wide;
        this.pointerName = wide ? "RIP" : "EIP";
    }

    @Override
    public Arch arch() {
        return wide ? Arch.X86_64 : Arch.I386;
    }

    @Override
    public LineEvent read(Text t, long logLine) {
        char c = t.at(0);
        if (c == pointerName.charAt(0) && t.startsWith(pointerName)) {
            return pointer(t, logLine);
        }
        boolean registers = switch (c) {
            case 'R' -> wide && (t.at(3) == ':' || t.startsWith("RSP"));
            case 'E' -> !wide && t.at(3) == ':';
            case 'F', 'G' -> t.startsWith("S:", 1);
            case 'C', 'D', 'S' -> t.at(2) == ':' || t.at(3) == ':' && t.at(1) == 'R';
            case 'P' -> t.startsWith("PKRU: ");
            case 'O' -> t.startsWith("ORIG_");
            default -> false;
        };
        return registers ? DialectSupport.registers(t, 0) : null;
    }

    /** "RIP: 0010:fn+0x1/0x2", before 4.10 "RIP: 0010:[&lt;address&gt;]  [&lt;address&gt;] fn+0x1/0x2" and "EIP is at fn+0x1/0x2". */
    private LineEvent pointer(Text t, long logLine) {
        if (t.startsWith(" is at ", 3)) {
            return DialectSupport.pointer(t, 10, logLine);
        }
        if (t.at(3) != ':' || t.contains(" SS:ESP ")) {
            // The last lines of an old oops repeat the place of the fault.
            return FrameReader.read(t, t.at(3) == ':' ? 4 : 3, logLine) == null ? null : new LineEvent.Filler();
        }
        int i = t.skipBlanks(4);
        boolean user = false;
        int selectorEnd = t.hexEnd(i);
        if (selectorEnd > i && selectorEnd - i <= 4 && t.at(selectorEnd) == ':') {
            // The two low bits of the code segment are the privilege level; 3 is user mode.
            user = (t.hex(i, selectorEnd) & 3) == 3;
            i = selectorEnd + 1;
        }
        Frame frame = FrameReader.read(t, i, logLine);
        if (frame == null) {
            return null;
        }
        int flags = t.find("EFLAGS:", i);
        Map<String, String> values = flags < 0 ? Map.of() : RegisterReader.pairs(t, flags);
        return new LineEvent.Pointer(frame, user, values);
    }
}
