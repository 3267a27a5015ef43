// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

/** netconsole's extended format: the header's fields by their commas, then the body's text and data lines. */
final class ExtendedDissector {

    private static final String[] FACILITIES = {"kernel", "user", "mail", "daemon", "auth", "syslog", "lpr", "news", "uucp", "cron", "authpriv", "ftp"};

    private final byte[] b;
    private final FieldList fields;
    private int pos;

    private ExtendedDissector(byte[] b, FieldList fields) {
        this.b = b;
        this.fields = fields;
    }

    /** For payloads whose header the decoder knew, fragments with impossible numbers included. */
    static void dissect(byte[] payload, FieldList fields) {
        new ExtendedDissector(payload, fields).read();
    }

    private void read() {
        int headerEnd = 0;
        while (b[headerEnd] != ';') {
            headerEnd++;
        }
        FieldList header = fields.below();
        if (!isNumber(fieldEnd(headerEnd))) {
            plain("Kernel release", header, headerEnd);
        }
        priority(header, headerEnd);
        plain("Sequence number", header, headerEnd);
        time(header, headerEnd);
        flag(header, headerEnd);
        long[] fragment = null;
        while (pos < headerEnd) {
            long[] found = key(header, headerEnd);
            fragment = found != null ? found : fragment;
        }
        fields.group("Header", Text.decode(b, 0, headerEnd), 0, headerEnd + 1, header);
        body(headerEnd + 1, fragment);
    }

    /** Where the field at {@link #pos} ends; the header's fields stand between commas. */
    private int fieldEnd(int headerEnd) {
        int end = pos;
        while (end < headerEnd && b[end] != ',') {
            end++;
        }
        return end;
    }

    private boolean isNumber(int end) {
        for (int i = pos; i < end; i++) {
            if (b[i] < '0' || b[i] > '9') {
                return false;
            }
        }
        return true;
    }

    private void plain(String name, FieldList header, int headerEnd) {
        int end = fieldEnd(headerEnd);
        header.add(name, Text.decode(b, pos, end), pos, end);
        pos = end + 1;
    }

    private void priority(FieldList header, int headerEnd) {
        int end = fieldEnd(headerEnd);
        int prio = Integer.parseInt(Text.decode(b, pos, end));
        int facility = prio >>> 3;
        FieldList below = header.below();
        below.add("Level", (prio & 7) + " (" + BasicDissector.level(prio) + ")", pos, end);
        below.add("Facility", facility + (facility < FACILITIES.length ? " (" + FACILITIES[facility] + ")" : ""), pos, end);
        header.add("Priority", Integer.toString(prio), pos, end, below);
        pos = end + 1;
    }

    private void time(FieldList header, int headerEnd) {
        int end = fieldEnd(headerEnd);
        long micros = Long.parseLong(Text.decode(b, pos, end));
        header.add("Time", micros / 1_000_000 + "." + String.format("%06d", micros % 1_000_000) + " s since boot", pos, end);
        pos = end + 1;
    }

    private void flag(FieldList header, int headerEnd) {
        int end = fieldEnd(headerEnd);
        String meaning = switch (b[pos]) {
            case 'c' -> "c (part of a continued line)";
            case '+' -> "+ (further part of a line)";
            default -> "- (whole line)";
        };
        header.add("Flag", meaning, pos, end);
        pos = end + 1;
    }

    /** Offset and total when this is the field that tells them. */
    private long[] key(FieldList header, int headerEnd) {
        int end = fieldEnd(headerEnd);
        int equals = pos;
        while (equals < end && b[equals] != '=') {
            equals++;
        }
        String key = Text.decode(b, pos, equals);
        String value = equals < end ? Text.decode(b, equals + 1, end) : "";
        int start = pos;
        pos = end + 1;
        if (key.equals("caller")) {
            header.add("Caller", value + who(value), start, end);
        } else if (key.equals("ncfrag")) {
            return fragment(header, value, start, Math.min(equals + 1, end), end);
        } else {
            header.add(key.isEmpty() ? "(no name)" : key, value, start, end);
        }
        return null;
    }

    private static String who(String caller) {
        return caller.startsWith("T") ? " (task)" : caller.startsWith("C") ? " (CPU, no task)" : "";
    }

    private static long[] fragment(FieldList header, String value, int start, int valueStart, int end) {
        int slash = value.indexOf('/');
        FieldList below = header.below();
        if (slash >= 0) {
            below.add("Offset", value.substring(0, slash), valueStart, valueStart + slash);
            below.add("Total", value.substring(slash + 1), valueStart + slash + 1, end);
        }
        header.add("Fragment", slash < 0 ? value : "from byte " + value.substring(0, slash) + " of " + value.substring(slash + 1), start, end, below);
        try {
            return slash < 0 ? null : new long[] {Long.parseLong(value.substring(0, slash)), Long.parseLong(value.substring(slash + 1))};
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private void body(int start, long[] fragment) {
        if (start >= b.length) {
            return;
        }
        FieldList below = fields.below();
        int end = textEnd();
        int line = BasicDissector.lineEnd(b, start, end);
        boolean middle = fragment != null && fragment[0] > 0;
        below.add(middle ? "Text or data, continued" : "Text", unescaped(start, line), start, line);
        while (line < end && !below.full()) {
            int next = BasicDissector.lineEnd(b, line, end);
            data(below, line, next);
            line = next;
        }
        below.restOf(start, end);
        if (end < b.length) {
            below.add("NUL", b.length - end + " bytes", end, b.length);
        }
        String length = b.length - start + " bytes";
        fields.group("Body", fragment == null ? length : length + " of " + fragment[1] + ", from byte " + fragment[0], start, b.length, below);
    }

    private int textEnd() {
        int end = b.length;
        while (end > 0 && b[end - 1] == 0) {
            end--;
        }
        // a NUL right after the header leaves an empty text
        return Math.max(end, bodyStart());
    }

    private int bodyStart() {
        int i = 0;
        while (b[i] != ';') {
            i++;
        }
        return i + 1;
    }

    /** {@code  KEY=value}, from the kernel's device or from what was configured. */
    private void data(FieldList below, int start, int end) {
        int first = b[start] == ' ' ? start + 1 : start;
        int equals = first;
        while (equals < end && b[equals] != '=') {
            equals++;
        }
        if (first == start || equals == end) {
            below.add("Data, continued", unescaped(start, end), start, end);
        } else {
            below.add(Text.decode(b, first, equals), unescaped(equals + 1, end), start, end);
        }
    }

    private String unescaped(int start, int end) {
        if (!Escapes.present(b, start, end)) {
            return BasicDissector.text(b, start, end);
        }
        byte[] plain = Escapes.undo(b, start, end);
        return BasicDissector.text(plain, 0, plain.length);
    }
}
