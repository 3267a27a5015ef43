// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.untangle;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.netoops.oops.internal.line.LineEvent;

/** How far a report has got with what it shows of the machine: registers, code bytes, words of the stack. Each goes on where it stopped. */
final class StateShape implements Cloneable {
    private static final Set<String> STACK_POINTERS = Set.of("RSP", "ESP", "sp", "GPR01", "$29", "R15");

    private int registerRow = -1;
    private boolean codeSeen;
    private String stackPage;
    private long dump = -1;

    /** All that it holds is immutable, so the fields are all there is to copy. */
    StateShape copy() {
        try {
            return (StateShape) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether both will judge every following line alike. */
    boolean same(StateShape o) {
        return registerRow == o.registerRow && codeSeen == o.codeSeen && dump == o.dump && Objects.equals(stackPage, o.stackPage);
    }

    /** The next registers are the first of their table. */
    void newTable() {
        registerRow = -1;
    }

    /** The next code bytes are those of another place. */
    void newPlace() {
        registerRow = -1;
        codeSeen = false;
    }

    /** Whether a table of registers has begun. */
    boolean inTable() {
        return registerRow >= 0;
    }

    /** The row of the table that this line is, or -1 when no table has it. */
    int row(Clue c) {
        return c.register() == null ? registerRow + 1 : RegisterOrder.of(c.register());
    }

    /** Goes on with this row; the answer is how implausible that is, 0 for not at all. */
    int take(int row, boolean behindRegisters) {
        int cost = row < 0 ? behindRegisters ? 0 : 2 : row == registerRow + 1 || registerRow < 0 ? 0 : row > registerRow ? 2 : Shape.HARDLY;
        registerRow = Math.max(row, registerRow);
        return cost;
    }

    /** Values tell too: the address that the first line states, and addresses on the same stack. */
    int values(LineEvent.RegisterValues registers, Opening opening, boolean user) {
        int cost = 0;
        for (Map.Entry<String, String> e : registers.values().entrySet()) {
            String name = e.getKey();
            String value = e.getValue();
            String page = value.length() < 8 ? null : value.substring(0, value.length() - 4);
            if (!user && (name.equals("CR2") || name.equals("DAR") || name.equals("badaddr"))) {
                cost += opening.says("address") ? opening.says(value) ? -3 : 3 : 0;
            } else if (page != null && STACK_POINTERS.contains(name)) {
                stackPage = page;
            } else if (page != null && page.equals(stackPage)) {
                return cost - 3;
            }
        }
        return cost;
    }

    /** Code bytes where they needn't be: once is possible. */
    int strayCode() {
        return codeSeen ? Shape.HARDLY : 1;
    }

    void code() {
        codeSeen = true;
    }

    /** A dump of the stack goes on in steps of 32 bytes; no dump has a negative address. */
    int dump(long address) {
        int cost = address < 0 || dump < 0 || address == (dump + 0x20 & 0xffff) ? 0 : Shape.UNLIKELY;
        dump = address < 0 ? dump : address;
        return cost;
    }
}
