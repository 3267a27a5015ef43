// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import org.netoops.oops.internal.line.Text;

/** "trusty: panic (caller 0x…): DEBUG ASSERT FAILED at (file:63): condition": the secure operating system beside Linux (Android) died. */
final class TrustyKind implements CrashKind {
    private static final String ASSERT = "ASSERT FAILED at (";

    @Override
    public String id() {
        return "trusty-panic";
    }

    @Override
    public List<String> leads() {
        return List.of("trusty: panic ", "trusty: panic:");
    }

    /** The Linux driver then warns that Trusty does not answer. */
    @Override
    public boolean goesOnWith(CrashKind other, Text line, int at) {
        return other instanceof WarningKind && line.find(" drivers/trusty/", at) >= 0;
    }

    @Override
    public CrashName name(Evidence e) {
        String header = e.header();
        int assertion = header.indexOf(ASSERT);
        int condition = header.indexOf("): ", Math.max(assertion, 0));
        if (assertion >= 0 && condition > 0) {
            return CrashName.plain("trusty: ASSERT FAILED: " + header.substring(condition + 3));
        }
        return CrashName.plain("trusty: panic" + (condition < 0 ? header.substring("trusty: panic".length()) : ": " + header.substring(condition + 3)));
    }

    @Override
    public boolean needsTrace() {
        return false;
    }

    @Override
    public String help() {
        return "Trusty, the secure operating system that runs beside Linux on some phones, failed one of its own checks and stopped.";
    }
}
