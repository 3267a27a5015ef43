// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.arch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netoops.oops.Arch;
import org.netoops.oops.Frame;
import org.netoops.oops.internal.line.FrameReader;
import org.netoops.oops.internal.line.LineEvent;
import org.netoops.oops.internal.line.RegisterReader;
import org.netoops.oops.internal.line.Text;

/** MIPS: "$ 0   : four values", "epc   : address fn", "ra    : address fn", "Hi", "Lo", "Cause", "BadVA", a stack dump. */
final class MipsDialect implements ArchDialect {

    @Override
    public Arch arch() {
        return Arch.MIPS;
    }

    @Override
    public LineEvent read(Text t, long logLine) {
        return switch (t.at(0)) {
            case '$' -> row(t);
            case 'e', 'r' -> t.startsWith("epc ") || t.startsWith("ra ") ? place(t, logLine) : null;
            case 'H', 'L' -> t.startsWith("Hi    :") || t.startsWith("Lo    :") ? DialectSupport.registers(t, 0) : null;
            case 'S' -> t.startsWith("Status: ") ? DialectSupport.registers(t, 0)
                : t.startsWith("Stack : ") ? new LineEvent.Filler() : null;
            case 'C' -> t.startsWith("Cause : ") ? DialectSupport.registers(t, 0) : null;
            case 'B' -> t.startsWith("BadVA : ") ? DialectSupport.registers(t, 0) : null;
            case 'P' -> t.startsWith("PrId  : ") ? DialectSupport.registers(t, 0) : null;
            case ' ' -> stack(t);
            default -> null;
        };
    }

    private static LineEvent row(Text t) {
        int number = t.skipBlanks(1);
        int first = t.decimal(number, t.decimalEnd(number));
        int colon = t.skipBlanks(t.decimalEnd(number));
        if (first < 0 || first > 31 || t.at(colon) != ':') {
            return null;
        }
        Map<String, String> values = new LinkedHashMap<>();
        List<String> row = RegisterReader.row(t, colon + 1);
        // The row of $24 leaves out the two kernel registers $26 and $27; what it prints are $24 and $25.
        for (int i = 0; i < row.size(); i++) {
            values.put("$" + (first + i), row.get(i));
        }
        return values.isEmpty() ? null : new LineEvent.RegisterValues(values);
    }

    /** "epc   : ffffffffc0064148 og_leaf.isra.0+0x28/0x40 [oopsgen]". */
    private static LineEvent place(Text t, long logLine) {
        int nameEnd = t.wordEnd(0);
        int colon = t.skipBlanks(nameEnd);
        int value = t.skipBlanks(colon + 1);
        int end = t.hexEnd(value);
        if (t.at(colon) != ':' || end - value < 8) {
            return null;
        }
        Map<String, String> values = Map.of(t.text(0, nameEnd), t.text(value, end));
        long address = t.hex(value, end);
        Frame symbol = FrameReader.read(t, end, logLine);
        Frame frame = symbol == null ? new Frame(null, -1, -1, null, null, address, true, false, null, 0, logLine)
            : DialectSupport.at(address, symbol);
        return t.at(0) == 'e' ? new LineEvent.Pointer(frame, false, values) : new LineEvent.Link(frame, values);
    }

    private static LineEvent stack(Text t) {
        int i = t.skipBlanks(0);
        return i == 8 && (t.startsWith("...", i) || !RegisterReader.row(t, i).isEmpty()) ? new LineEvent.Filler() : null;
    }
}
