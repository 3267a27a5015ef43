// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.table;

/** Makes hostile text harmless to show: control characters and those that change the direction of writing become visible. */
public final class Printable {
    private static final int CONTROL_PICTURES = 0x2400;
    private static final char DELETE_PICTURE = '␡';

    private Printable() {
    }

    /** The text with every character to be seen; tabs stay. */
    public static String of(String text) {
        int i = 0;
        while (i < text.length() && harmless(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder b = new StringBuilder(text.length() + 16).append(text, 0, i);
        for (; i < text.length(); i++) {
            append(b, text.charAt(i));
        }
        return b.toString();
    }

    private static void append(StringBuilder b, char c) {
        if (harmless(c)) {
            b.append(c);
        } else if (c < 0x20) {
            b.append((char) (CONTROL_PICTURES + c));
        } else if (c == 0x7f) {
            b.append(DELETE_PICTURE);
        } else {
            b.append(String.format("⟨%04X⟩", (int) c)); //$NON-NLS-1$
        }
    }

    private static boolean harmless(char c) {
        if (c == '\t') {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
