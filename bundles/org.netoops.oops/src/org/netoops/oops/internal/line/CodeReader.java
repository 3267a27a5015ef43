// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.line;

import java.util.ArrayList;
import java.util.List;

/** Reads instruction bytes or words; the trapping one stands in angle brackets or parentheses. */
public final class CodeReader {
    private static final int MAX_GROUPS = 256;

    private CodeReader() {
    }

    /** The hex groups from {@code start} on; no groups when the kernel could not read the memory. */
    public static LineEvent.Code read(Text t, int start, boolean appendable) {
        List<String> groups = new ArrayList<>();
        int trap = -1;
        int i = t.skipBlanks(start);
        while (i < t.length() && groups.size() < MAX_GROUPS) {
            boolean marked = t.at(i) == '<' || t.at(i) == '(';
            int value = marked ? i + 1 : i;
            int end = t.hexEnd(value);
            if (end - value < 2) {
                break;
            }
            if (marked) {
                trap = groups.size();
                end++;
                groups.add(t.text(value, end - 1));
            } else {
                groups.add(t.text(value, end));
            }
            if (end < t.length() && t.at(end) != ' ' && t.at(end) != '\t') {
                break;
            }
            i = t.skipBlanks(end);
        }
        return new LineEvent.Code(groups, trap, appendable);
    }
}
