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
import org.netoops.oops.internal.line.StackRole;
import org.netoops.oops.internal.line.Text;

/** s390x: "Krnl PSW : mask address (fn)", "Krnl GPRS:" and "Krnl Code:" that go on in indented lines, "Last Breaking-Event-Address:". */
final class S390Dialect implements ArchDialect {
    private static final int ADDRESS_DIGITS = 16;
    /** Continuation lines of registers and code are indented at least so far. */
    private static final String INDENT = "          ";

    @Override
    public Arch arch() {
        return Arch.S390X;
    }

    @Override
    public LineEvent read(Text t, long logLine) {
        return switch (t.at(0)) {
            case 'K' -> kernel(t, logLine);
            case 'U' -> t.startsWith("User PSW : ") ? psw(t, 11, true, logLine) : null;
            case 'L' -> t.startsWith("Last Breaking-Event-Address:") ? new LineEvent.StackStart(StackRole.LAST_BREAK, null) : null;
            case ' ' -> t.startsWith(INDENT) ? continuation(t) : null;
            default -> null;
        };
    }

    private static LineEvent kernel(Text t, long logLine) {
        if (t.startsWith("Krnl PSW : ")) {
            return psw(t, 11, false, logLine);
        }
        if (t.startsWith("Krnl GPRS: ")) {
            List<String> row = RegisterReader.row(t, 11);
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                values.put("R" + i, row.get(i));
            }
            return values.isEmpty() ? null : new LineEvent.RegisterValues(values);
        }
        return t.startsWith("Krnl Code:") ? instruction(t, 10) : null;
    }

    private static LineEvent psw(Text t, int start, boolean user, long logLine) {
        List<String> row = RegisterReader.row(t, start);
        if (row.size() != 2) {
            return null;
        }
        Map<String, String> values = Map.of("PSW", row.get(0) + row.get(1));
        int open = t.find("(", start);
        Frame symbol = open < 0 ? null : FrameReader.read(t, open + 1, logLine);
        long address = Long.parseUnsignedLong(row.get(1).length() > ADDRESS_DIGITS ? row.get(1).substring(0, ADDRESS_DIGITS) : row.get(1), 16);
        Frame frame = symbol == null ? new Frame(null, -1, -1, null, null, address, true, false, null, 0, logLine)
            : DialectSupport.at(address, symbol);
        return new LineEvent.Pointer(frame, user, values);
    }

    private static LineEvent continuation(Text t) {
        int i = t.skipBlanks(0);
        if (t.startsWith("R:", i)) {
            return new LineEvent.Filler();
        }
        List<String> row = RegisterReader.row(t, i);
        return row.size() == 4 ? new LineEvent.MoreRegisters(row) : instruction(t, i);
    }

    /** "&gt;000003ff7fd633a2: 5a20302c   a  %r2,44(%r3)": '&gt;' marks the next instruction, '#' the one before it. */
    private static LineEvent instruction(Text t, int start) {
        int i = t.skipBlanks(start);
        boolean trap = t.at(i) == '>';
        if (trap || t.at(i) == '#' || t.at(i) == '*') {
            i++;
        }
        int end = t.hexEnd(i);
        int code = t.skipBlanks(end + 1);
        int codeEnd = t.hexEnd(code);
        if (end - i != ADDRESS_DIGITS || t.at(end) != ':' || codeEnd == code) {
            return null;
        }
        return new LineEvent.Code(List.of(t.text(code, codeEnd)), trap ? 0 : -1, true);
    }
}
