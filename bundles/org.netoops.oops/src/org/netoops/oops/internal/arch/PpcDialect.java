// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.arch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netoops.oops.Arch;
import org.netoops.oops.internal.line.CodeReader;
import org.netoops.oops.internal.line.LineEvent;
import org.netoops.oops.internal.line.RegisterReader;
import org.netoops.oops.internal.line.Text;

/** PowerPC: "NIP [address] fn", "LR [address] fn", "GPR00: four values", "Instruction dump:" with words on the next lines, "--- interrupt:". */
final class PpcDialect implements ArchDialect {
    private static final String INTERRUPT = "--- interrupt: ";

    @Override
    public Arch arch() {
        return Arch.PPC64;
    }

    @Override
    public LineEvent read(Text t, long logLine) {
        return switch (t.at(0)) {
            case 'N' -> t.startsWith("NIP [") ? DialectSupport.pointer(t, 4, logLine)
                : t.startsWith("NIP: ") ? DialectSupport.registers(t, 0) : null;
            case 'L' -> t.startsWith("LR [") ? DialectSupport.link(t, 3, logLine) : null;
            case 'R' -> t.startsWith("REGS: ") ? DialectSupport.registers(t, 0) : null;
            case 'M' -> t.startsWith("MSR: ") ? DialectSupport.registers(t, 0) : null;
            case 'C' -> t.startsWith("CFAR: ") ? DialectSupport.registers(t, 0) : null;
            case 'D' -> t.startsWith("DAR: ") ? DialectSupport.registers(t, 0) : null;
            case 'G' -> t.startsWith("GPR") ? general(t) : null;
            case 'I' -> t.startsWith("Instruction dump:") ? new LineEvent.Code(List.of(), -1, true)
                : t.startsWith("IRQMASK: ") ? DialectSupport.registers(t, 0) : null;
            case '-' -> t.startsWith(INTERRUPT)
                ? new LineEvent.StackKind("interrupt " + t.text(INTERRUPT.length(), t.wordEnd(INTERRUPT.length()))) : null;
            default -> dump(t);
        };
    }

    private static LineEvent general(Text t) {
        int first = t.decimal(3, t.decimalEnd(3));
        int colon = t.decimalEnd(3);
        if (first < 0 || first > 31 || t.at(colon) != ':') {
            return null;
        }
        Map<String, String> values = new LinkedHashMap<>();
        int n = first;
        for (String v : RegisterReader.row(t, colon + 1)) {
            values.put((n < 10 ? "GPR0" : "GPR") + n++, v);
        }
        return new LineEvent.RegisterValues(values);
    }

    /** A line of instruction words: eight hex digits each and nothing else. */
    private static LineEvent dump(Text t) {
        int word = t.at(0) == '<' ? 1 : 0;
        if (t.hexEnd(word) != word + 8 || t.hexEnd(t.length() - 8) < t.length() && !t.endsWith(">")) {
            return null;
        }
        LineEvent.Code code = CodeReader.read(t, 0, true);
        return code.groups().size() < 4 ? null : code;
    }
}
