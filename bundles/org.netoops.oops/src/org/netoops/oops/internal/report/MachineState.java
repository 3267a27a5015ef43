// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netoops.oops.CodeBytes;
import org.netoops.oops.Registers;
import org.netoops.oops.internal.line.LineEvent;

/** Registers and instruction bytes of the first fault of a report. What is printed of them later repeats or belongs to user space. */
final class MachineState {
    private static final int MAX_REGISTERS = 128;
    private static final int MAX_GROUPS = 512;

    private final Map<String, String> registers = new LinkedHashMap<>();
    private final List<String> code = new ArrayList<>();
    private int trap = -1;
    private boolean codeSeen;
    private boolean codeOpen;
    private boolean closed;

    /** No register that follows is one of the first fault. */
    void closeRegisters() {
        closed = true;
    }

    void registers(Map<String, String> values) {
        codeOpen = false;
        if (!closed && registers.size() + values.size() <= MAX_REGISTERS) {
            values.forEach(registers::putIfAbsent);
        }
    }

    /** s390: sixteen registers in rows of four, the names of which are counted. */
    void more(List<String> values) {
        int n = 0;
        while (registers.containsKey("R" + n)) {
            n++;
        }
        if (!closed && n > 0 && n + values.size() <= 16) {
            for (String v : values) {
                registers.put("R" + n++, v);
            }
        }
    }

    void code(LineEvent.Code line) {
        if (codeSeen && !(codeOpen && line.appendable())) {
            codeOpen = false;
            return;
        }
        codeSeen = true;
        codeOpen = line.appendable();
        if (line.trap() >= 0 && trap < 0) {
            trap = code.size() + line.trap();
        }
        if (code.size() + line.groups().size() <= MAX_GROUPS) {
            code.addAll(line.groups());
        }
    }

    /** Some other line came: instruction bytes that run over several lines end here. */
    void otherLine() {
        codeOpen = false;
    }

    Registers registers() {
        return registers.isEmpty() ? Registers.NONE : new Registers(registers);
    }

    CodeBytes code() {
        return code.isEmpty() ? null : new CodeBytes(String.join(" ", code), trap);
    }
}
