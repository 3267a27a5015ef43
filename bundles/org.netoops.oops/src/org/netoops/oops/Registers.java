// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Processor registers at the moment of the crash, in the order printed.
 *
 * @param values register name as printed ("RAX", "x0", "GPR03") to value in hex as printed, without "0x"
 */
public record Registers(Map<String, String> values) {

    /** None printed. */
    public static final Registers NONE = new Registers(Map.of());

    public Registers {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
