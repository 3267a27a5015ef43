// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.table;

import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/** Which part of a text is left out when there isn't room for all of it; an ellipsis stands in its place. */
public enum Shorten {
    /** What is special comes first: versions, names. */
    END {
        @Override
        String longest(String text, int width, ToIntFunction<String> measure) {
            return largest(text.length(), n -> head(text, n) + ELLIPSIS, width, measure);
        }
    },
    /** What is special comes last: the function of a crash's title, which stays whole as long as something fits before it. */
    MIDDLE {
        @Override
        String longest(String text, int width, ToIntFunction<String> measure) {
            int function = text.lastIndexOf(FUNCTION);
            String named = function < LEAST_HEAD ? "" : largest(function, n -> head(text, n).stripTrailing() + ELLIPSIS + text.substring(function), width, measure); //$NON-NLS-1$
            return named.indexOf(ELLIPSIS) >= LEAST_HEAD ? named
                    : largest(text.length(), n -> head(text, (n + 1) / 2) + ELLIPSIS + tail(text, n / 2), width, measure);
        }
    };

    private static final String ELLIPSIS = "…"; //$NON-NLS-1$
    private static final String FUNCTION = " in "; //$NON-NLS-1$
    /** Less than this of a title's beginning says nothing. */
    private static final int LEAST_HEAD = 4;

    private static final int MOST = 1_000;

    abstract String longest(String text, int width, ToIntFunction<String> measure);

    /**
     * The text, or as much of it as fits.
     *
     * @param width   room in the unit of {@code measure}
     * @param measure how wide a text is
     * @return the same object when it fits; just an ellipsis when nothing does
     */
    public String fit(String text, int width, ToIntFunction<String> measure) {
        // Texts come from crashes: what could never be seen is not measured either.
        String bounded = text.length() <= MOST ? text : text.substring(0, MOST) + ELLIPSIS;
        if (measure.applyAsInt(bounded) <= width) {
            return bounded;
        }
        String result = longest(bounded, width, measure);
        return result.isEmpty() ? ELLIPSIS : result;
    }

    /** The last of the growing texts made of 0 to {@code most} characters that fits, or an empty one. */
    private static String largest(int most, IntFunction<String> made, int width, ToIntFunction<String> measure) {
        int fits = -1;
        int tooMuch = most + 1;
        while (tooMuch - fits > 1) {
            int n = (fits + tooMuch) >>> 1;
            if (measure.applyAsInt(made.apply(n)) <= width) {
                fits = n;
            } else {
                tooMuch = n;
            }
        }
        return fits < 0 ? "" : made.apply(fits); //$NON-NLS-1$
    }

    /** The first characters; half of a surrogate pair is none. */
    private static String head(String text, int n) {
        return text.substring(0, n > 0 && n < text.length() && Character.isHighSurrogate(text.charAt(n - 1)) ? n - 1 : n);
    }

    private static String tail(String text, int n) {
        int at = text.length() - n;
        return text.substring(n > 0 && at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at);
    }
}
