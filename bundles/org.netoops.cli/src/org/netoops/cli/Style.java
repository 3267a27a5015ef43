// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

/** Colours for a terminal, or none. Colour only repeats what the text says. */
record Style(boolean colour) {
    private static final String RESET = "\u001b[0m";

    /** A title. */
    String strong(String text) {
        return colour ? "\u001b[1m" + text + RESET : text;
    }

    /** A heading within a crash. */
    String heading(String text) {
        return colour ? "\u001b[36m" + text + RESET : text;
    }

    /** Something less certain. */
    String dim(String text) {
        return colour ? "\u001b[2m" + text + RESET : text;
    }
}
