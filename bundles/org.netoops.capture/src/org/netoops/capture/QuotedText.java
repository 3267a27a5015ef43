// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import org.netoops.log.LinePeeler;

/** Takes off what mails and web pages put around a log: quotation marks in front of lines, and HTML's names for signs. */
final class QuotedText {

    /** As many quoted lines at the beginning make a mail. */
    private static final int MAIL_LINES = 3;
    private static final int LOOK = 64 << 10;
    private static final String[] NAMES = {"&lt;", "&gt;", "&quot;", "&#39;", "&#x27;", "&nbsp;", "&amp;"};
    private static final String[] SIGNS = {"<", ">", "\"", "'", "'", " ", "&"};

    private boolean mail;

    /** Looks at what is already there of the source. */
    QuotedText(CaptureInput in) {
        int end = Math.min(in.limit, in.pos + LOOK);
        int lines = 0;
        for (int i = in.pos; i + 1 < end && lines < MAIL_LINES; i++) {
            boolean first = i == in.pos || in.buf[i - 1] == '\n';
            lines += first && in.buf[i] == '>' && (in.buf[i + 1] == ' ' || in.buf[i + 1] == '>') ? 1 : 0;
        }
        mail = lines == MAIL_LINES;
    }

    String plain(String line) {
        String s = line.indexOf('&') < 0 ? line : unescaped(line);
        return s.isEmpty() || s.charAt(0) != '>' ? s : unquoted(s);
    }

    private String unquoted(String s) {
        int i = 0;
        while (i < s.length() && s.charAt(i) == '>') {
            i++;
            // the blank behind a mark belongs to it, but indentation of the text does not
            i += i < s.length() && s.charAt(i) == ' ' ? 1 : 0;
        }
        String text = s.substring(i);
        // a log in a terminal may have prompts; a quoted line of the kernel proves a mail
        mail = mail || LinePeeler.peel(0, 0, text).prefix().kernel();
        return mail ? text : s;
    }

    private static String unescaped(String line) {
        String s = line;
        for (int i = 0; i < NAMES.length; i++) {
            s = s.replace(NAMES[i], SIGNS[i]);
        }
        return s;
    }
}
