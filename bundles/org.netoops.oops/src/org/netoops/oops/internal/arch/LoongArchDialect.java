// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.arch;

import java.util.LinkedHashMap;
import java.util.Map;
import org.netoops.oops.Arch;
import org.netoops.oops.Frame;
import org.netoops.oops.internal.line.FrameReader;
import org.netoops.oops.internal.line.LineEvent;
import org.netoops.oops.internal.line.Text;

/**
 * LoongArch (arch/loongarch/kernel/traps.c as of 6.12): "pc 9000000000abcdef ra … tp … sp …", rows of "a0 … a1 …" without colons,
 * "   ra: 9000… fn+0x1/0x2" and "  ERA: 9000… fn+0x1/0x2" where the exception came, " CRMD: …", " ESTAT: …", " BADV: …".
 */
final class LoongArchDialect implements ArchDialect {

    @Override
    public Arch arch() {
        return Arch.LOONGARCH;
    }

    @Override
    public LineEvent read(Text t, long logLine) {
        return switch (t.at(0)) {
            case 'p' -> t.startsWith("pc ") && t.contains(" ra ") ? row(t) : null;
            case 'a', 't', 's' -> row(t);
            case ' ' -> place(t, logLine);
            default -> null;
        };
    }

    /** "a0 0000000000000001 a1 9000000100c3fd50 …": names of two or three characters, values of sixteen digits. */
    private static LineEvent row(Text t) {
        Map<String, String> values = new LinkedHashMap<>();
        int i = 0;
        while (i < t.length()) {
            int nameEnd = t.wordEnd(i);
            int value = t.skipBlanks(nameEnd);
            int end = t.hexEnd(value);
            if (nameEnd - i < 2 || nameEnd - i > 3 || end - value != 16) {
                return null;
            }
            values.put(t.text(i, nameEnd), t.text(value, end));
            i = t.skipBlanks(end);
        }
        return values.size() < 2 ? null : new LineEvent.RegisterValues(values);
    }

    private static LineEvent place(Text t, long logLine) {
        int name = t.skipBlanks(0);
        boolean pointer = t.startsWith("ERA: ", name);
        if (!pointer && !t.startsWith("ra: ", name)) {
            return t.startsWith("CRMD: ", name) || t.startsWith("PRMD: ", name) || t.startsWith("EUEN: ", name) || t.startsWith("ECFG: ", name)
                || t.startsWith("BADV: ", name) || t.startsWith("PRID: ", name) ? DialectSupport.registers(t, name) : null;
        }
        int value = t.skipBlanks(name + (pointer ? 5 : 4));
        int end = t.hexEnd(value);
        Frame symbol = end - value == 16 ? FrameReader.read(t, end, logLine) : null;
        if (symbol == null) {
            return null;
        }
        Frame frame = DialectSupport.at(t.hex(value, end), symbol);
        Map<String, String> values = Map.of(pointer ? "ERA" : "ra", t.text(value, end));
        return pointer ? new LineEvent.Pointer(frame, false, values) : new LineEvent.Link(frame, values);
    }
}
