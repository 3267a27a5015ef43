// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.netoops.log.LogLine;

/**
 * Records as /dev/kmsg and dmesg --raw --show-delta give them: signs that cannot be printed are written {@code \x0a}, and lines that begin with a
 * blank tell about the record before (Documentation/ABI/testing/dev-kmsg).
 */
final class KmsgRecords {

    private static final int KEY_MAX = 64;

    private boolean inRecord;

    /** Hands on a line, or the lines that are hidden in it; a line that tells about the record before goes to {@code about}. */
    void line(LogLine line, Consumer<LogLine> out, Fact about) {
        String raw = line.raw();
        int text = line.textStart();
        if (inRecord && text == 0 && isFact(raw)) {
            int eq = raw.indexOf('=');
            about.tell(raw.substring(1, eq), unescaped(raw.substring(eq + 1)));
            return;
        }
        inRecord = text > 0 && raw.charAt(text - 1) == ';' && raw.charAt(0) >= '0' && raw.charAt(0) <= '9';
        if (!inRecord || raw.indexOf("\\x", text) < 0) {
            out.accept(line);
            return;
        }
        String head = raw.substring(0, text);
        for (String part : unescaped(raw.substring(text)).split("\n")) {
            out.accept(new LogLine(line.number(), line.offset(), head + part, text, line.prefix()));
        }
    }

    /** Takes what is told about a record. */
    interface Fact {
        void tell(String key, String value);
    }

    private static boolean isFact(String raw) {
        int eq = raw.indexOf('=');
        if (eq < 2 || eq > KEY_MAX || raw.charAt(0) != ' ') {
            return false;
        }
        for (int i = 1; i < eq; i++) {
            char c = raw.charAt(i);
            if (c != '_' && (c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static String unescaped(String s) {
        ByteArrayOutputStream b = new ByteArrayOutputStream(s.length());
        for (int i = 0; i < s.length(); i++) {
            int high = s.startsWith("\\x", i) && i + 3 < s.length() ? Character.digit(s.charAt(i + 2), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(s.charAt(i + 3), 16);
            if (low >= 0) {
                b.write(high << 4 | low);
                i += 3;
            } else {
                b.writeBytes(s.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return LineSplitter.utf8OrLatin1(b.toByteArray(), 0, b.size());
    }
}
