// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the QR code of a panic screen holds: {@code URL?a=machine&v=release&zl=digits}, where newer kernels write {@code z=} and may put the
 * parameters behind a hash.
 *
 * @param machine architecture as uname tells it, or null
 * @param release release of the kernel, or null
 * @param log     the text, the oldest line first; the end of it when it is damaged
 * @param problem what is wrong, a sentence, or null
 * @param damaged something of the text is missing
 */
record PanicPayload(String machine, String release, byte[] log, String problem, boolean damaged) {

    /** The largest QR code holds 7089 digits, which are 2953 bytes packed. */
    static final int DIGITS_MAX = 16 << 10;
    private static final int TEXT_MAX = 1 << 20;
    /** Fewer could be any number; a packed log has hundreds. */
    private static final int DIGITS_MIN = 40;
    private static final Pattern DATA = Pattern.compile("[?&#;]zl?=([0-9][0-9\\s]*)");
    private static final Pattern DIGITS = Pattern.compile("\\s*([0-9][0-9\\s]*)");

    /** Whether a text, of which this is the beginning, is such a URL, or nothing but its digits. */
    static boolean begins(String text) {
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches() && strip(digits.group(1)).length() >= DIGITS_MIN) {
            return true;
        }
        Matcher data = DATA.matcher(text);
        // further down it is part of a text, which must not be lost for it
        return data.find() && text.substring(0, data.start()).strip().indexOf('\n') < 0
                && strip(data.group(1)).length() >= DIGITS_MIN;
    }

    /** What a text holds, or null when it is neither such a URL nor its digits. */
    static PanicPayload of(String text) {
        Matcher data = DATA.matcher(text);
        Matcher digits = DIGITS.matcher(text);
        if (data.find()) {
            int start = Math.max(text.lastIndexOf('\n', data.start()), text.lastIndexOf(' ', data.start())) + 1;
            String url = text.substring(start, data.start());
            return unpack(parameter(url, "a"), parameter(url, "v"), strip(data.group(1)));
        }
        return digits.matches() ? unpack(null, null, strip(digits.group(1))) : null;
    }

    /** Mail programs break long lines. */
    private static String strip(String digits) {
        return digits.replaceAll("\\s+", "");
    }

    private static String parameter(String url, String key) {
        Matcher m = Pattern.compile("[?&#;]" + key + "=([^&;#\\s]{1,128})").matcher(url);
        if (!m.find()) {
            return null;
        }
        try {
            // a plus is meant: releases have it in them
            return URLDecoder.decode(m.group(1).replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return m.group(1);
        }
    }

    private static PanicPayload unpack(String machine, String release, String digits) {
        if (digits.length() < DIGITS_MIN || digits.length() > DIGITS_MAX) {
            return null;
        }
        Inflated best = null;
        for (QrDigits coding : QrDigits.values()) {
            byte[] b = coding.decode(digits);
            if (b == null || b.length < 3) {
                continue;
            }
            Inflated whole = Inflated.of(b, 0, b.length, false, TEXT_MAX);
            if (whole.whole()) {
                return new PanicPayload(machine, release, whole.bytes(), null, false);
            }
            Inflated body = Inflated.of(b, 2, b.length, true, TEXT_MAX);
            if (best == null || body.bytes().length > best.bytes().length) {
                best = body;
            }
        }
        if (best == null || best.bytes().length == 0) {
            return new PanicPayload(machine, release, new byte[0], "the digits unpack to nothing: some are wrong or missing; scan or copy them again", true);
        }
        return best.whole()
                ? new PanicPayload(machine, release, best.bytes(), "the check sum behind the text is damaged, which kernels of 6.12 do themselves; the text is whole", false)
                : new PanicPayload(machine, release, best.bytes(), "only the beginning could be unpacked: digits are wrong or missing", true);
    }
}
