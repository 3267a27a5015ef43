// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import org.netoops.oops.internal.line.Text;

/** "mce: [Hardware Error]: Machine check events logged", "mce: [Hardware Error]: CPU 1: Machine Check Exception: 4 Bank 5: be00…". */
final class MachineCheckKind implements CrashKind {
    private static final String LEAD = "[Hardware Error]: ";

    @Override
    public String id() {
        return "machine-check";
    }

    @Override
    public List<String> leads() {
        return List.of(LEAD);
    }

    @Override
    public boolean accepts(Text line, int at) {
        return line.find("achine check events logged", at) > 0 || line.find("achine Check", at) > 0 && line.startsWith("CPU ", at + LEAD.length());
    }

    /** The lines that follow describe the same events. */
    @Override
    public boolean goesOnWith(CrashKind other, Text line, int at) {
        return other instanceof MachineCheckKind;
    }

    @Override
    public boolean needsTrace() {
        return false;
    }

    @Override
    public CrashName name(Evidence e) {
        boolean fatal = e.header().contains("Exception");
        return CrashName.plain(fatal ? "Machine Check Exception" : "Machine check events logged");
    }

    @Override
    public String help() {
        return """
            The processor reported a fault of the hardware: memory, cache, bus, or itself. Corrected errors are logged; an exception that could \
            not be corrected ends in a panic. Tools such as rasdaemon or mcelog decode the bank and status values.""";
    }
}
